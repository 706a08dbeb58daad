/**
 * News of the document: what it says beyond the record (`spec/documented.json`) and the corrections reaches the types;
 * what it no longer says, or says otherwise, is reported.
 */
import { type ApiDocument, isObject, type JsonObject, objectOf, resolvePointer, setKey } from '../document/document.ts'
import { operationsAndWebhooks, type PlacedOperation, subjectOf } from '../document/walk.ts'
import { carryOver, mark } from './carry-over.ts'
import { type Addition, compareDocument, type Retyped } from './compare.ts'
import { type Gone, goneFrom, nearestDocument } from './gone.ts'
import { namesOf, operationKey } from './names.ts'
import type { DocumentRecord } from './record.ts'
import { relaxing, withCounterparts } from './relax.ts'

export interface CarriedOver {
  kind: Addition['kind'] | 'operation'
  subject: string
  place: string
  /** What has it now: `schemas/Conversation`, `GET /api/v1/…`; nothing if no part of the types has a place for it. */
  now: string[]
}

export interface News {
  additions: CarriedOver[]
  retyped: Retyped[]
  gone: Gone[]
  /** Operations that no correction covers: the types say what the document says. */
  uncovered: string[]
}

export const noNews: News = { additions: [], retyped: [], gone: [], uncovered: [] }

/** What corrections state. */
export interface Stated {
  /** The whole operation: what a success returns is not left to the document. */
  covers(placed: PlacedOperation): boolean
  /** That the operation does not exist; by its key (`operationKey`). */
  removes(key: string): boolean
  isComponent(name: string): boolean
}

/** Adds the news of `received` to `corrected`, in place. */
export function carryOverNews(
  received: ApiDocument,
  corrected: ApiDocument,
  record: DocumentRecord,
  stated: Stated,
): News {
  const names = namesOf(received)
  const nearest = nearestDocument(names, record)
  const comparison = compareDocument(received, corrected, { record, nearest, isCovered: stated.covers })
  const { additions, retyped, counterparts } = comparison
  const relax = relaxing({ document: corrected, counterparts, isStated: stated.isComponent })
  const owners = ownersIn(corrected)
  const carried = additions.map((addition): CarriedOver => {
    const { kind, subject, place, holders, path } = addition
    const isIn = carryOver(addition, corrected, relax)
    const targets = holders.size > 0 ? [...holders] : path ? [path.holder] : []
    const now = [...new Set(targets.map((target) => owners.get(target) ?? subject))]
    return { kind, subject, place, now: isIn ? now : [] }
  })
  const uncovered = uncoveredOperations(corrected, stated)
  for (const { item, method, operation } of uncovered) {
    item[method] = mark(withCounterparts(operation, counterparts) as JsonObject) // a copy of an object
  }
  mapReferences(corrected, counterparts, stated)
  const added = uncovered.filter((placed) => !record.operations.has(operationKey(placed))).map(subjectOf)
  return {
    additions: [...added.map(wholeOperation), ...carried],
    retyped,
    gone: nearest === undefined ? [] : spelled(goneFrom(names, record, nearest), corrected, stated),
    uncovered: uncovered.map(subjectOf),
  }
}

/** Lets the document's own components refer to corrected ones, too. */
function mapReferences(corrected: ApiDocument, counterparts: ReadonlyMap<string, string>, stated: Stated): void {
  const schemas = resolvePointer(corrected, '#/components/schemas')
  if (!isObject(schemas)) return
  for (const [name, schema] of Object.entries(schemas)) {
    if (!stated.isComponent(name)) setKey(schemas, name, withCounterparts(schema, counterparts))
  }
}

/** With the variables of paths as the corrections spell them. */
function spelled(gone: Gone[], corrected: ApiDocument, stated: Stated): Gone[] {
  const subjects = new Map(operationsAndWebhooks(corrected).map((placed) => [operationKey(placed), subjectOf(placed)]))
  return gone.map(({ subject, place }) => ({
    subject: subjects.get(subject) ?? subject,
    place,
    isLost: place === '' && !subjects.has(subject) && !stated.removes(subject),
  }))
}

function uncoveredOperations(document: ApiDocument, stated: Stated): PlacedOperation[] {
  return operationsAndWebhooks(document).filter((placed) => !stated.covers(placed))
}

function wholeOperation(subject: string): CarriedOver {
  return { kind: 'operation', subject, place: '', now: [subject] }
}

/** Every object of a corrected document -> the component or operation that it belongs to. */
function ownersIn(document: ApiDocument): Map<JsonObject, string> {
  const owners = new Map<JsonObject, string>()
  const visit = (value: unknown, owner: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, owner)
    if (!isObject(value)) return
    owners.set(value, owner)
    for (const item of Object.values(value)) visit(item, owner)
  }
  const components = resolvePointer(document, '#/components')
  for (const [section, entries] of Object.entries(objectOf(components))) {
    for (const [name, value] of Object.entries(objectOf(entries))) visit(value, `${section}/${name}`)
  }
  for (const placed of operationsAndWebhooks(document)) visit(placed.operation, subjectOf(placed))
  return owners
}
