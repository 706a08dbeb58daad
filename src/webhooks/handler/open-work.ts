/** What a handler is busy with. */

/** Returns a function that notes work until it is done, and one that waits until nothing is left. */
export function openWork() {
  const open = new Set<Promise<unknown>>()
  const track = <T>(work: Promise<T>) => {
    open.add(work)
    work.catch(() => {}).then(() => open.delete(work))
    return work
  }
  const idle = async () => {
    while (open.size > 0) await Promise.allSettled(open)
  }
  return [track, idle] as const
}
