/** What somebody's own corrections replace of those in the package, so that they learn when an upgrade changes it. */

import { subjectOf } from '../document/walk.ts'
import type { Corrections, Stated } from './corrections/corrections.ts'
import { Meanings } from './fingerprint.ts'
import { comparableParts } from './stale.ts'

/** `GET /api/v1/… responses` or `schemas/Conversation` -> fingerprint; null if there is nothing to replace. */
export type Overridden = Record<string, string | null>

/**
 * Returns a fingerprint of each part of a given correction that another one replaces. References count by name: what is
 * behind them is a correction of its own.
 * @param isGiven whether a correction is one of those that somebody else maintains
 */
export function overriddenBy(
  { operations, components }: Corrections,
  isGiven: (correction: { where: string }) => boolean,
): Overridden {
  const subjects: [string, Stated][] = [
    ...operations.map((correction): [string, Stated] => [subjectOf(correction), correction]),
    ...components.map((correction): [string, Stated] => [`${correction.section}/${correction.name}`, correction]),
  ]
  const own = subjects.filter(([, correction]) => !isGiven(correction))
  const entries = own.flatMap(([subject, { beneath }]) => {
    if (!beneath) return [[subject, null] as const]
    const replaced = beneath.filter((each) => isGiven(each) && isComparable(each.part))
    return replaced.map(({ part, value }) => [`${subject} ${part}`.trim(), fingerprintOf(part, value)] as const)
  })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Returns the subjects of which the package says something else than when `known` was recorded. */
export function movedBeneath(known: Overridden, now: Overridden): string[] {
  return Object.entries(now).flatMap(([subject, fingerprint]) => {
    const isNew = !(subject in known)
    // An own correction that had nothing to replace, and now has.
    if (isNew) return fingerprint !== null && known[withoutPart(subject)] === null ? [subject] : []
    return known[subject] === fingerprint ? [] : [subject]
  })
}

function withoutPart(subject: string): string {
  return subject.split(' ').slice(0, 2).join(' ')
}

function isComparable(part: string): boolean {
  return part === '' || comparableParts.some((other) => other === part)
}

function fingerprintOf(part: string, value: Parameters<Meanings['fingerprint']>[0]): string | null {
  if (value === undefined) return null
  return new Meanings({}).fingerprint(part === '' ? value : { [part]: value })
}
