/** Cancels a body that nobody will read, which frees its connection. */
export function discard(response: Response): void {
  const { body, bodyUsed } = response
  // Custom fetch functions may return bodies that are not web streams.
  if (!body || bodyUsed || typeof body.cancel !== 'function') return
  // It does not matter when the connection breaks now.
  body.cancel().catch(() => {})
}
