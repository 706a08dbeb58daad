/** What is left in memory, in megabytes: run by `node --expose-gc`. */
export function heap(): number {
  if (!globalThis.gc) throw new Error('memory is measured with node --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed / 2 ** 20
}
