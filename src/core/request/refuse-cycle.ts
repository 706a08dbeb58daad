import { isBytes, isFile } from './files.ts'

/** Throws a TypeError for what holds itself at any depth: it would never be written to its end. */
export function refuseCycle(value: unknown, name = 'the body', holders: readonly object[] = []): void {
  if (typeof value !== 'object' || value === null || isFile(value) || isBytes(value)) return
  if (holders.includes(value)) throw new TypeError(`${name} holds itself, and cannot be written to its end`)
  for (const [key, part] of Object.entries(value)) refuseCycle(part, key, [...holders, value])
}
