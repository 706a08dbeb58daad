/** What the recorded documents say and the one at hand does not: reported, since corrections were measured. */
import { below, hasWord, type Known, withReferences } from './known-names.ts'
import type { DocumentNames, Names, SaidIn } from './names.ts'
import { type DocumentRecord, emptyRecord } from './record.ts'

export interface Gone {
  /** `GET /api/v1/accounts/{}/agents`, or `schemas/conversation`. */
  subject: string
  /** Empty for the subject itself. */
  place: string
  /** Whether the types have lost it, too: an operation that no correction states. */
  isLost?: boolean
}

/**
 * The number of the document that a user accepted last, or else of the one that differs least from this one, the newest
 * of several: a fork may be based on an old one. Undefined if none is recorded.
 */
export function nearestDocument(names: DocumentNames, record: DocumentRecord): number | undefined {
  if (record.accepted !== undefined) return record.accepted
  const differences = record.documents.map(() => 0)
  const count = (saidIn: SaidIn, isSaid: boolean) => {
    for (const [index, difference] of differences.entries())
      if (saidIn.includes(index) !== isSaid) differences[index] = difference + 1
  }
  const visit = (known: ReadonlyMap<string, Names>, said: ReadonlyMap<string, Names> | undefined): void => {
    for (const [key, { saidIn, keys, words, refs, types }] of known) {
      const now = said?.get(key)
      count(saidIn, now !== undefined)
      for (const [name, each] of [...words, ...refs, ...types]) {
        count(each, Boolean(now?.words.has(name) || now?.refs.has(name) || now?.types.has(name)))
      }
      visit(keys, now?.keys)
    }
  }
  visit(record.operations, names.operations)
  visit(record.components, names.components)
  const least = Math.min(...differences)
  const nearest = differences.lastIndexOf(least)
  return nearest < 0 ? undefined : nearest
}

/** Compares with one of the recorded documents, by its number. */
export function goneFrom(names: DocumentNames, record: DocumentRecord, document: number): Gone[] {
  const now: DocumentRecord = { ...emptyRecord(), ...names }
  const operations = [...record.operations].flatMap(([subject, before]) => {
    const after = names.operations.get(subject)
    if (!before.saidIn.includes(document)) return []
    return after ? new Missing(subject, record, now, document).from(before, after) : [{ subject, place: '' }]
  })
  const components = [...record.components].flatMap(([name, before]) => {
    const after = names.components.get(name)
    if (!after || !before.saidIn.includes(document)) return []
    return new Missing(`schemas/${name}`, record, now, document).from(before, after)
  })
  return [...operations, ...components]
}

/** The places of a subject that are missing now. */
class Missing {
  readonly #subject: string
  readonly #record: DocumentRecord
  readonly #now: DocumentRecord
  readonly #document: number
  readonly #found: Gone[] = []
  readonly #open = new Set<Names>()

  constructor(subject: string, record: DocumentRecord, now: DocumentRecord, document: number) {
    this.#subject = subject
    this.#record = record
    this.#now = now
    this.#document = document
  }

  from(before: Names, after: Names): Gone[] {
    this.#visit(before, withReferences(after, this.#now), '')
    return this.#found
  }

  #visit(names: Names, said: Known, place: string): void {
    if (this.#open.has(names)) return
    this.#open.add(names)
    for (const [word, saidIn] of names.words) {
      if (saidIn.includes(this.#document) && !hasWord(said, word)) {
        this.#add([place, JSON.stringify(word)].filter(Boolean).join(': '))
      }
    }
    for (const [key, child] of names.keys) {
      if (!child.saidIn.includes(this.#document)) continue
      const here = joined(place, key)
      const saidHere = below(said, key, this.#now)
      if (saidHere.length === 0) this.#add(here)
      else this.#visit(child, saidHere, here)
    }
    for (const [ref, saidIn] of names.refs) {
      const component = this.#record.components.get(ref)
      // Where both refer to the same component, it has its own lines.
      const isShared = said.some(({ refs }) => refs.has(ref))
      if (component && saidIn.includes(this.#document) && !isShared) this.#visit(component, said, place)
    }
  }

  #add(place: string): void {
    this.#found.push({ subject: this.#subject, place })
  }
}

/** Media types are not part of a place. */
function joined(place: string, key: string): string {
  if (key.includes('/')) return place
  if (key === '[]' || key === '{}') return place + key
  return place === '' ? key : `${place}.${key}`
}
