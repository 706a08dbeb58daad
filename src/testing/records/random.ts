/** Random numbers that are the same in every run: their source is a number in the state (mulberry32). */
import type { FakeState } from './state.ts'

/** From 0 (inclusive) to 1 (exclusive). */
export function nextRandom(state: Pick<FakeState, 'random'>): number {
  state.random = (state.random + 0x6d2b79f5) | 0
  const mixed = Math.imul(state.random ^ (state.random >>> 15), 1 | state.random)
  const result = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((result ^ (result >>> 14)) >>> 0) / 4294967296
}
