/** Recorded calls that the fake answers otherwise, and why: a call that it answers in the same way must not be here. */

interface Declared {
  readonly reason: string
  /** What each of the differences looks like. */
  readonly looksLike: RegExp
  readonly calls: readonly string[]
}

export const declared: readonly Declared[] = [
  {
    reason: 'Errors are JSON, also for those who accept anything',
    looksLike: /^application\/json instead of text\/html/,
    calls: ['error-unknown-url-accept-any', 'error-unknown-url-accept-axios', 'error-malformed-json-accept-axios'],
  },
]
