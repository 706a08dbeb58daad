/** Which measured server the rules for a version come from. */

/** The rules that a Chatwoot in memory follows. */
export interface FakeRules {
  /** The version that it reports. */
  readonly version: string
  /** The newest measured server that is not newer: its recorded answers are the base of the rules. */
  readonly measuredOn: string
  /** False if what changed since that server is known from its source only. */
  readonly isMeasured: boolean
}

const measured = ['4.7.0', '4.14.2', '4.15.1'] as const

/** @throws TypeError for anything that is not a version */
export function rulesOf(version: string): FakeRules {
  if (!/^\d+\.\d+/.test(version)) {
    throw new TypeError(`version must be a version such as "4.14.2", got ${JSON.stringify(version)}`)
  }
  const measuredOn = measured.findLast((known) => compare(known, version) <= 0) ?? measured[0]
  return { version, measuredOn, isMeasured: measuredOn === version }
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
