/** A behaviour of Chatwoot: a sentence, what it takes to show it, and the proof. */
import type { World } from './world.ts'

/** What a run may lack: tokens, and what only the in-memory Chatwoot can do. */
export type Need = 'agent' | 'platform' | 'clock'

/** Where a behaviour is not as its sentence says, and why. The run fails when that is no longer true. */
export interface Difference {
  /** Default: on both. */
  readonly on?: Place
  /** Such as `<4.12`, `>=4.17 <4.18` or `4.15.1`. Default: every version. */
  readonly versions?: string
  readonly reason: string
}

/** The in-memory Chatwoot, or a real server. */
export type Place = 'memory' | 'server'

export interface Conditions {
  readonly needs?: readonly Need[]
  /** The first release with this behaviour; on older servers it is not run. */
  readonly since?: string
  readonly differs?: readonly Difference[]
  /** The in-memory Chatwoot cannot do it yet. */
  readonly pendingInFake?: boolean
}

export interface Behaviour extends Conditions {
  readonly name: string
  /** Rejects where the server behaves otherwise. */
  readonly prove: (world: World) => Promise<void>
}

export function behaviour(name: string, prove: Behaviour['prove']): Behaviour
export function behaviour(name: string, conditions: Conditions, prove: Behaviour['prove']): Behaviour
export function behaviour(
  name: string,
  ...given: readonly [Behaviour['prove']] | readonly [Conditions, Behaviour['prove']]
): Behaviour {
  const [conditions, prove] = given.length === 1 ? [{}, given[0]] : given
  return { name, ...conditions, prove }
}

/** Behaviours of one subject. */
export interface Subject {
  readonly subject: string
  readonly behaviours: readonly Behaviour[]
}
