/** Random values that are the same in every run with the same seed. */

export interface RandomState {
  /** Where the next value starts from. */
  next: number
}

interface WithRandom {
  random: RandomState
}

/** From 0 (inclusive) to 1 (exclusive): mulberry32. */
export function nextRandom({ random }: WithRandom): number {
  random.next = (random.next + 0x6d2b79f5) | 0
  let mixed = Math.imul(random.next ^ (random.next >>> 15), 1 | random.next)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Characters of an alphabet. */
export function nextText(state: WithRandom, length: number, alphabet: string): string {
  return Array.from({ length }, () => alphabet[Math.floor(nextRandom(state) * alphabet.length)]).join('')
}

/** A UUID of version 4. */
export function nextUuid(state: WithRandom): string {
  const hex = (length: number) => nextText(state, length, '0123456789abcdef')
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${nextText(state, 1, '89ab')}${hex(3)}-${hex(12)}`
}
