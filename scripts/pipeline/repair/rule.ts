/** What a repair rule is. */
import type { ApiDocument, Report } from '../document/document.ts'

export type { Report } from '../document/document.ts'

/** The date of a document that Chatwoot published; `test/fixtures/specs` has the skeletons of five of them. */
export type Published = `${number}-${number}-${number}`

/** Idempotent, and silent on its own output. */
export type RepairRule = Evidence & {
  readonly name: string
  apply(document: ApiDocument, report: Report): void
}

/**
 * Why the rule exists: the documents in which it fires (every skeleton; if it fires in none, the first and the last
 * document of Chatwoot), or the documents of others that are likely to need it.
 */
export type Evidence =
  | { readonly seenIn: readonly [Published, ...Published[]]; readonly expectedIn?: never }
  | { readonly expectedIn: string; readonly seenIn?: never }
