/** Times that depend on now. */

/** Whole seconds from then until now, at least one. */
export function secondsSince(then: Date): number {
  return Math.max(1, Math.ceil((Date.now() - then.getTime()) / 1000))
}

/**
 * The time as it is.
 * @throws TypeError when it is over
 */
export function inFuture(time: Date | number): Date | number {
  const milliseconds = time instanceof Date ? time.getTime() : time * 1000
  if (milliseconds <= Date.now()) {
    throw new TypeError(`the time must be in the future, got ${new Date(milliseconds).toISOString()}`)
  }
  return time
}
