/** What corrections state, once they are read: of operations, components, families of paths and the document's root. */
import type { HttpMethod, Json, JsonObject } from '../../document/document.ts'
import type { Keys } from './checks.ts'
import type { Extension, OperationExtension } from './extensions.ts'
import type { Reference } from './parse-corrections.ts'

/** What every correction has: why it exists, how we know, and where it is written (`file:line`). */
export interface Reason {
  why: string
  evidence: string
  where: string
}

/** Something that a correction states, and the `file:line` of the deepest of these keys inside it. */
export interface Stated extends Reason {
  at(...keys: Keys): string
  /** What it replaces of the corrections in folders before its own. */
  beneath?: Beneath[]
}

/** A part of a correction that another correction replaces. */
export interface Beneath {
  /** `responses`; empty for the whole of it. */
  part: string
  /** Undefined if it states nothing there. */
  value: Json | undefined
  where: string
}

export interface OperationCorrection extends Stated {
  /** `paths` or `webhooks`. */
  section: 'paths' | 'webhooks'
  path: string
  method: HttpMethod
  /** What the operation becomes; null removes it. */
  value: JsonObject | null
  /** What is then added to it. */
  extension: OperationExtension
}

export interface ComponentCorrection extends Stated {
  section: string
  name: string
  /** What the component becomes; null removes it, undefined leaves what the document says. */
  value: Json | undefined
  /** What is then added to it, in order. */
  extensions: Extension[]
}

/** What operations whose path starts with one of `paths` have in common. */
export interface Family extends Stated {
  name: string
  paths: string[]
  /** Errors that each of them can return. */
  responses: JsonObject
  /** Of whole corrections that state no other; undefined if it is that of the family around this one. */
  security: Json[] | undefined
}

/** `info`, `servers`, `tags`, `security` and the other keys at the root: replaced one by one, `info` key by key. */
export interface RootCorrection extends Stated {
  key: string
  value: Json
}

export interface Corrections {
  operations: OperationCorrection[]
  components: ComponentCorrection[]
  families: Family[]
  root: RootCorrection[]
  /** Name of a property -> its description wherever it has no other. */
  fields: JsonObject
  /** Every `$ref` in the corrections, to report one that leads to nothing. */
  references: Reference[]
}

/** Returns the family of a path: the one with the longest matching start. */
export function familyOf(path: string, families: Family[]): Family | undefined {
  return familiesOf(path, families)[0]
}

/** Returns the family whose security a path has: its own, or the nearest around it that states one. */
export function securityFamilyOf(path: string, families: Family[]): Family | undefined {
  return familiesOf(path, families).find(({ security }) => security)
}

function familiesOf(path: string, families: Family[]): Family[] {
  const matches = families.flatMap((family) =>
    family.paths.filter((start) => path.startsWith(start)).map((start) => ({ family, start })),
  )
  return matches.sort((a, b) => b.start.length - a.start.length).map(({ family }) => family)
}

/** The names of recordings that an evidence cites. */
export function recordingsOf(evidence: string): string[] {
  return evidence
    .split(';')
    .map((part) => part.trim())
    .filter((part) => /^recordings? /.test(part))
    .flatMap((part) => part.replace(/^recordings? /, '').split(','))
    .map((name) => name.trim())
}
