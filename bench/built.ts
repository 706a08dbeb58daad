/** The built package, which is what users run. */
export function built(): Promise<typeof import('../src/index.ts')> {
  return import(new URL('../dist/index.mjs', import.meta.url).href)
}
