/** What the newest recorded document says and the document at hand does not: reported, since corrections were measured. */
import { below, type Known, withReferences } from './known-names.ts'
import type { DocumentNames, Names } from './names.ts'
import { type DocumentRecord, emptyRecord } from './record.ts'

export interface Gone {
  /** `GET /api/v1/accounts/{}/agents`, or `schemas/conversation`. */
  subject: string
  /** Empty for the subject itself. */
  place: string
}

export function goneFrom(names: DocumentNames, record: DocumentRecord): Gone[] {
  const now: DocumentRecord = { ...emptyRecord(), ...names }
  const operations = [...record.operations].flatMap(([subject, before]) => {
    const after = names.operations.get(subject)
    if (before.standing === 'gone') return []
    return after ? placesGone(subject, before, after, record, now) : [{ subject, place: '' }]
  })
  const components = [...record.components].flatMap(([name, before]) => {
    const after = names.components.get(name)
    return after && before.standing === 'said' ? placesGone(`schemas/${name}`, before, after, record, now) : []
  })
  return [...operations, ...components]
}

/** Stops where both refer to the same component, which has its own lines. */
function placesGone(subject: string, before: Names, after: Names, record: DocumentRecord, now: DocumentRecord): Gone[] {
  const found: Gone[] = []
  const open = new Set<Names>()
  const visit = (names: Names, said: Known, place: string) => {
    if (open.has(names)) return
    open.add(names)
    for (const [word, standing] of names.words) {
      const isSaid = standing === 'gone' || said.length === 0 || said.some(({ words }) => words.has(word))
      if (!isSaid) found.push({ subject, place: `${place}: ${JSON.stringify(word)}` })
    }
    for (const [key, child] of names.keys) {
      if (child.standing === 'gone') continue
      const here = joined(place, key)
      const saidHere = below(said, key, now)
      if (saidHere.length === 0) found.push({ subject, place: here })
      else visit(child, saidHere, here)
    }
    const isShared = (ref: string) => said.some(({ refs }) => refs.has(ref))
    for (const [ref, standing] of names.refs) {
      const component = record.components.get(ref)
      if (component && standing === 'said' && !isShared(ref)) visit(component, said, place)
    }
  }
  visit(before, withReferences(after, now), '')
  return found
}

function joined(place: string, key: string): string {
  if (key.includes('/') || key === '[]' || key === '{}') return key.includes('/') ? place : place + key
  return place === '' ? key : `${place}.${key}`
}
