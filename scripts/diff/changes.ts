/** What a comparison of two documents finds. */
import type { Json } from '../pipeline/document/document.ts'

/** Who sees a change: those who send requests, or those who read responses (and the bodies of webhooks). */
export type Side = 'request' | 'answer'

export type Kind =
  | 'operation-added'
  | 'operation-removed'
  | 'parameter-added'
  | 'required-parameter-added'
  | 'parameter-removed'
  | 'body-added'
  | 'required-body-added'
  | 'body-removed'
  | 'status-added'
  | 'status-removed'
  | 'media-type-added'
  | 'media-type-removed'
  | 'media-type-changed'
  | 'field-added'
  | 'required-field-added'
  | 'field-removed'
  | 'alternative-added'
  | 'alternative-removed'
  | 'type-changed'
  | 'type-narrowed'
  | 'type-widened'
  | 'enum-changed'
  | 'enum-narrowed'
  | 'enum-widened'
  | 'format-changed'
  | 'format-narrowed'
  | 'format-widened'
  | 'rule-changed'
  | 'rule-tightened'
  | 'rule-loosened'
  | 'fields-closed'
  | 'fields-opened'
  | 'became-required'
  | 'became-optional'
  | 'became-nullable'
  | 'became-non-nullable'

export interface Change {
  /** `POST /api/v1/…` as the newer document spells it, or `webhook message_created`. */
  operation: string
  side: Side
  kind: Kind
  breaking: boolean
  /**
   * `query.page`, `path.id`, `body.content`, `200.payload[].id`, `body.channel(kind=web).url` in one of several
   * alternatives; empty for the operation itself.
   */
  path: string
  /** What was there: a type, a list of values, a rule, whether it was required; null for nothing. */
  before: Json
  after: Json
  /** Where the change was made, if that is a named schema. Names mean nothing to callers: it only serves the report. */
  component?: Place
}

/** `.status` of `conversation`. */
export interface Place {
  name: string
  path: string
}

export type Weight = 'breaking' | 'watch' | 'additive'

/** What reaches readers who relied on knowing every case. Nothing breaks for certain, but somebody should look. */
const watchedByReaders: ReadonlySet<Kind> = new Set<Kind>([
  'alternative-added',
  'enum-widened',
  'enum-changed',
  'format-widened',
  'rule-loosened',
  'rule-changed',
])

export function weightOf({ breaking, side, kind, path }: Change): Weight {
  if (breaking) return 'breaking'
  // Most servers treat a format as a remark: what was accepted before may still be accepted.
  if (side === 'request') return kind === 'format-narrowed' ? 'watch' : 'additive'
  const isNewAnswer = kind === 'status-added' && isSuccess(path)
  return isNewAnswer || watchedByReaders.has(kind) ? 'watch' : 'additive'
}

export function isSuccess(status: string): boolean {
  return status.startsWith('2')
}

const breaksCallers: ReadonlySet<Kind> = new Set<Kind>([
  'operation-removed',
  'required-parameter-added',
  'parameter-removed',
  'required-body-added',
  'body-removed',
  'media-type-removed',
  'media-type-changed',
  'required-field-added',
  'field-removed',
  'alternative-removed',
  'type-changed',
  'type-narrowed',
  'enum-changed',
  'enum-narrowed',
  'format-changed',
  'rule-changed',
  'rule-tightened',
  'fields-closed',
  'became-required',
  'became-non-nullable',
])

const breaksReaders: ReadonlySet<Kind> = new Set<Kind>([
  'operation-removed',
  'body-removed',
  'media-type-removed',
  'media-type-changed',
  'field-removed',
  'type-changed',
  'type-widened',
  'format-changed',
  'became-optional',
  'became-nullable',
])

export function breaks(side: Side, kind: Kind): boolean {
  return (side === 'request' ? breaksCallers : breaksReaders).has(kind)
}
