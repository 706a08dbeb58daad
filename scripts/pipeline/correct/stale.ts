/** Whether a correction states what the document already says, so that it can be deleted. */
import { isObject, type Json, type JsonObject, sameJson } from '../document/document.ts'
import { Meanings } from './fingerprint.ts'

export interface Staleness {
  /** Parts (`responses`, `requestBody`…) that the document already says. */
  staleParts: string[]
  /** The document already says all of it: it can be deleted. */
  stale: boolean
}

const notStale: Staleness = { staleParts: [], stale: false }

/** Parts whose meaning can be compared; prose cannot be stale. */
export const comparableParts = ['security', 'parameters', 'requestBody', 'responses', 'deprecated'] as const

type Part = (typeof comparableParts)[number]

/** Compares the received document with the corrected one. */
export class Judge {
  readonly #received: Meanings
  readonly #corrected: Meanings
  readonly #security: Json | undefined

  constructor(received: JsonObject, corrected: JsonObject) {
    this.#received = new Meanings(received)
    this.#corrected = new Meanings(corrected)
    this.#security = received.security
  }

  /** Undefined if it was only extended: then it says something else. */
  component(stated: Json | undefined, before: Json | undefined): Staleness {
    if (before === undefined || stated === undefined) return notStale
    const stale = stated !== null && this.#corrected.of(stated) === this.#received.of(before)
    return { staleParts: [], stale }
  }

  operation(
    stated: JsonObject | null,
    before: JsonObject | undefined,
    after: JsonObject | undefined,
    isExtended = false,
  ): Staleness {
    if (!before || !stated || !after) return notStale
    const statedParts = comparableParts.filter(
      (part) => part in stated && (stated[part] ?? before[part] ?? null) !== null,
    )
    const staleParts = statedParts.filter((part) => this.#isStale(part, stated, before, after))
    const statesMore = isExtended || Object.keys(stated).some((key) => key.startsWith('x-'))
    const stale = staleParts.length > 0 && staleParts.length === statedParts.length && !statesMore
    return { staleParts, stale }
  }

  #isStale(part: Part, stated: JsonObject, before: JsonObject, after: JsonObject): boolean {
    if (part === 'parameters')
      return this.#corrected.of(parametersOf(after)) === this.#received.of(parametersOf(before))
    const old = part === 'security' ? (before.security ?? this.#security) : before[part]
    if (part === 'responses' && !haveSameKeys(after[part], old) && !haveSameKeys(stated[part], old)) return false
    const meaning = this.#received.of(old)
    return [stated, after].some((operation) => this.#corrected.of(operation[part]) === meaning)
  }
}

/** Most differ in their statuses, and comparing what is behind their references is slow. */
function haveSameKeys(one: Json | undefined, other: Json | undefined): boolean {
  const keysOf = (value: JsonObject) =>
    Object.keys(value)
      .filter((key) => !key.startsWith('x-'))
      .sort()
  return isObject(one) && isObject(other) && sameJson(keysOf(one), keysOf(other))
}

/** Wrapped in an operation, where parameters are known to be unordered. */
function parametersOf({ parameters }: JsonObject): JsonObject {
  return { parameters: parameters ?? [] }
}
