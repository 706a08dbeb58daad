/** Recorded calls that the fake answers otherwise, and why: a call that it answers in the same way must not be here. */

interface Declared {
  readonly reason: string
  /** What each of the differences looks like. */
  readonly looksLike: RegExp
  readonly calls: readonly string[]
}

export const declared: readonly Declared[] = []
