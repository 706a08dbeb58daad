/**
 * When something changes: unix seconds with a fraction that grows with each change, also while the clock stands still.
 * Records keep it, so that what happened later compares as later. Most responses show whole seconds.
 */
import type { Installation } from './state.ts'

/** Microseconds: steps that dates in milliseconds show, and small ones at the end of a second with a great many changes. */
const step = 1000
const smallStep = 1
const startOfSmallSteps = 900_000
const last = 999_999

/** @param now the clock, in whole unix seconds */
export function nextMoment({ moments }: Pick<Installation, 'moments'>, now: number): number {
  const before = Math.floor(moments.last) === now ? fractionOf(moments.last) : 0
  const fraction = before + (before < startOfSmallSteps ? step : smallStep)
  moments.last = (now * 1e6 + Math.min(fraction, last)) / 1e6
  return moments.last
}

/** The moment of what changes nothing: of the latest change, if that was within this second. */
export function currentMoment({ moments }: Pick<Installation, 'moments'>, now: number): number {
  return Math.floor(moments.last) === now ? moments.last : now
}

function fractionOf(moment: number): number {
  return Math.round((moment - Math.floor(moment)) * 1e6)
}

/** As most responses have it. */
export function wholeSeconds(moment: number): number {
  return Math.floor(moment)
}
