/**
 * What a document says beyond the record and the corrections, and what it no longer says. A walk over the operations of
 * the document, beside the record's names and the corrected schemas of the same places.
 */
import {
  type ApiDocument,
  correctedName,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  resolvePointer,
  sameJson,
} from '../document/document.ts'
import { branchesOf, valuesOf } from '../document/schema-parts.ts'
import { allOperations, type PlacedOperation, plainName, resolved, subjectOf } from '../document/walk.ts'
import { anyMedia, below, hasWord, type Known, kindsOf, typesIn, withReferences } from './known-names.ts'
import { componentOf, operationKey, parameterName, wordOf } from './names.ts'
import type { DocumentRecord } from './record.ts'
import { SchemaPlaces, type Schemas } from './schema-places.ts'
import { bodyStep, mediaStep, propertyStep } from './steps.ts'

export type Side = 'request' | 'response'

/** Something that the document says and neither the record nor a correction does. */
export interface Addition {
  kind: 'parameter' | 'key' | 'word' | 'body' | 'content' | 'status'
  /** Where the document says it: `GET /api/v1/…`, or `schemas/conversation` if several operations share it. */
  subject: string
  /** `query vip_only`, `body.contact.nickname`, `200.payload[].is_vip`, `is_vip` in a schema; empty for an operation. */
  place: string
  /** The key, the word, the status or the media type; empty for others. */
  name: string
  /** What the document says there. */
  value: Json
  side: Side
  /** The corrected objects that get it: operations, schemas. */
  holders: Set<JsonObject>
  /** If there are none: how to make one, from the outside in. */
  path: { holder: JsonObject; steps: string[] } | undefined
}

/** Something that the newest recorded document says otherwise. */
export interface Retyped {
  subject: string
  place: string
  before: string
  after: string
}

export interface Comparison {
  additions: Addition[]
  retyped: Retyped[]
  /** Component of the document -> the corrected component in its place. */
  counterparts: Map<string, string>
}

/** Where the walk is, as the report names it. */
interface At {
  subject: string
  place: string
  side: Side
  /** The last corrected object above, and the steps from there that no corrected schema has. */
  missing: { holder: JsonObject; steps: string[] } | undefined
  /** In an operation that no correction covers: an object that stands for it, since it is in the types as it is. */
  asItIs: JsonObject | undefined
}

/**
 * Compares a document with parameters inlined with its corrected form. An operation that no correction covers came into
 * the types as it is: nothing has to be added there, but it is told what is new.
 */
export function compareDocument(received: ApiDocument, corrected: ApiDocument, before: Before): Comparison {
  return new Walk(received, corrected, before).compare()
}

/** What is known before the document is read. */
export interface Before {
  record: DocumentRecord
  /** The number of the recorded document that types are compared with. */
  nearest: number | undefined
  /** Whether a correction describes the operation whole. */
  isCovered(placed: PlacedOperation): boolean
}

class Walk {
  readonly #received: ApiDocument
  readonly #corrected: ApiDocument
  readonly #before: Before
  readonly #record: DocumentRecord
  readonly #places: SchemaPlaces
  readonly #additions = new Map<string, Addition>()
  /** Additions that the corrections have, at least in one of the places of a component. */
  readonly #stated = new Set<string>()
  readonly #retyped = new Map<string, Retyped>()
  /** How often a component of the document stands where a corrected one does. */
  readonly #pairs = new Map<string, Map<string, number>>()
  readonly #namesakes = new Map<string, Schemas>()
  readonly #ids = new Map<object, number>()
  readonly #visited = new Set<string>()

  constructor(received: ApiDocument, corrected: ApiDocument, before: Before) {
    this.#received = received
    this.#corrected = corrected
    this.#before = before
    this.#record = before.record
    this.#places = new SchemaPlaces(corrected)
  }

  compare(): Comparison {
    for (const section of ['paths', 'webhooks'] as const) {
      const corrected = new Map(allOperations(this.#corrected, section).map((placed) => [operationKey(placed), placed]))
      for (const placed of allOperations(this.#received, section)) {
        const target = corrected.get(operationKey(placed))
        if (target && this.#before.isCovered(target)) this.#operation(placed, target.operation)
        else if (target && this.#record.operations.has(operationKey(placed))) this.#operation(placed, {}, true)
      }
    }
    return {
      additions: this.#merged(),
      retyped: [...this.#retyped.values()],
      counterparts: this.#counterparts(),
    }
  }

  #operation(placed: PlacedOperation, corrected: JsonObject, isUncovered = false): void {
    const { operation } = placed
    const known = withReferences(this.#record.operations.get(operationKey(placed)), this.#record)
    const subject = subjectOf(placed)
    const asItIs = isUncovered ? corrected : undefined
    const at: At = { subject, place: '', side: 'request', missing: undefined, asItIs }
    // Webhooks are received: what they carry is a response to whoever reads it.
    const side = placed.section === 'webhooks' ? 'response' : 'request'
    this.#parameters(operation, known, corrected, at)
    this.#body(operation, known, corrected, { ...at, side, place: 'body' })
    this.#responses(operation, known, corrected, { ...at, side: 'response' })
  }

  #parameters(operation: JsonObject, known: Known, corrected: JsonObject, at: At): void {
    for (const item of listOf(operation.parameters)) {
      const parameter = resolved(this.#received, item)
      const name = parameter && parameterName(parameter)
      if (!parameter || name === undefined) continue
      const stated = listOf(corrected.parameters)
        .map((other) => resolved(this.#corrected, other))
        .filter((other) => other !== undefined && parameterName(other) === name)
      const here = { ...at, place: name }
      const knownHere = this.#known(known, name)
      if (stated.length > 0 || knownHere.length > 0) {
        this.#schema(parameter.schema, knownHere, schemasIn(stated), here)
      } else this.#add('parameter', parameter, here, [corrected])
    }
  }

  #body(operation: JsonObject, known: Known, corrected: JsonObject, at: At): void {
    const body = resolved(this.#received, operation.requestBody)
    if (!body) return
    const content = contentOf(resolved(this.#corrected, corrected.requestBody))
    const knownBody = this.#known(known, 'body')
    if (knownBody.length === 0 && content.length === 0) {
      this.#add('body', body, at, [corrected])
      return
    }
    this.#bodyTypes(body, knownBody, corrected, at)
    const missing = content.length === 0 ? { holder: corrected, steps: [bodyStep] } : at.missing
    for (const schema of contentOf(body)) {
      this.#schema(schema, anyMedia(knownBody, this.#record), content, { ...at, missing })
    }
  }

  /** Another media type is told only: whether a method sends a form or JSON was measured. */
  #bodyTypes(body: JsonObject, known: Known, corrected: JsonObject, at: At): void {
    const stated = resolved(this.#corrected, corrected.requestBody)
    for (const [type, media] of Object.entries(objectOf(body.content))) {
      if (hasMedia(stated, type) || known.some(({ keys }) => keys.has(type)) || known.length === 0) continue
      this.#add('content', media, { ...at, place: `body ${type}` }, [], type)
    }
  }

  #responses(operation: JsonObject, known: Known, corrected: JsonObject, at: At): void {
    const said = objectOf(operation.responses)
    const stated = objectOf(corrected.responses)
    for (const [status, item] of Object.entries(said)) {
      const response = resolved(this.#received, item)
      const here = { ...at, place: status }
      const knownHere = this.#known(known, status)
      if (!response) continue
      if (knownHere.length === 0 && !(status in stated)) {
        // The corrections describe each status by itself.
        this.#add('status', response, here, /^\d{3}$/.test(status) ? [corrected] : [], status)
        continue
      }
      this.#content(response, status, known, corrected, here)
    }
  }

  /** All media types of a success together, of whatever status: which one it is, the tables of the report say. */
  #content(response: JsonObject, status: string, known: Known, corrected: JsonObject, at: At): void {
    const stated = objectOf(corrected.responses)
    const isSuccess = /^2/.test(status)
    const target = resolved(this.#corrected, stated[status])
    const contents = isSuccess ? Object.keys(stated).filter((other) => /^2/.test(other)) : [status]
    const schemas = contents.flatMap((other) => contentOf(resolved(this.#corrected, stated[other])))
    const knownStatuses = isSuccess
      ? known.flatMap(({ keys }) => [...keys.keys()].filter((key) => /^2/.test(key)))
      : [status]
    const knownContents = knownStatuses.flatMap((other) => this.#known(known, other))
    for (const [type, media] of Object.entries(objectOf(response.content))) {
      const isNew =
        isSuccess &&
        !knownContents.some(({ keys }) => keys.has(type)) &&
        !contents.some((other) => hasMedia(resolved(this.#corrected, stated[other]), type))
      if (isNew && target) this.#add('content', media, { ...at, place: `${status} ${type}` }, [target], type)
      else if (isObject(media)) {
        const missing = schemas.length === 0 && target ? { holder: target, steps: [mediaStep(type)] } : at.missing
        this.#schema(media.schema, anyMedia(knownContents, this.#record), schemas, { ...at, missing })
      }
    }
  }

  /** A schema of the document, what is recorded about it, and the corrected schemas of the same place. */
  #schema(value: Json | undefined, said: Known, stated: Schemas, at: At): void {
    const schema = resolved(this.#received, value)
    const component = componentOf(value)
    // In a place that no document had, a component that they had is no news.
    const isKnown = said.length === 0 && component !== undefined
    const known = isKnown ? withReferences(this.#record.components.get(component), this.#record) : said
    const corrected = schema && this.#fits(schema, stated) ? stated : this.#namesake(component)
    if (!schema || this.#isVisited(schema, known, corrected, at.side)) return
    const [holder] = corrected === stated ? [] : this.#places.objects(stated)
    const missing = holder ? { holder, steps: [] } : at.missing
    const here = { ...at, missing, ...(component !== undefined && { subject: `schemas/${component}`, place: '' }) }
    if (component !== undefined) this.#pair(component, corrected)
    this.#type(schema, known, corrected, here)
    this.#words(schema, known, corrected, here)
    for (const [name, property] of Object.entries(objectOf(schema.properties))) {
      this.#key(plainName(name), property, known, corrected, here)
    }
    for (const [key, item] of Object.entries({ '[]': schema.items, '{}': schema.additionalProperties })) {
      if (isObject(item))
        this.#descend(key, item, this.#known(known, key), corrected, { ...here, place: here.place + key })
    }
    for (const branch of branchesOf(schema)) this.#schema(branch, known, corrected, here)
    const beside = component === undefined ? undefined : besideReference(value)
    if (beside) this.#schema(beside, known, corrected, at)
  }

  /** Not if a correction has another envelope: all that the document says there is elsewhere then. */
  #fits({ properties }: JsonObject, corrected: Schemas): boolean {
    const names = Object.keys(objectOf(properties))
    if (corrected.length === 0) return false
    return names.length === 0 || names.some((name) => this.#places.below(corrected, plainName(name)).length > 0)
  }

  #key(name: string, property: Json, known: Known, corrected: Schemas, at: At): void {
    const here = { ...at, place: at.place === '' ? name : `${at.place}.${name}` }
    const knownHere = this.#known(known, name)
    const isStated = this.#places.below(corrected, name).length > 0
    if (isStated && knownHere.length === 0) this.#stated.add(idOf(here))
    if (isStated || knownHere.length > 0) this.#descend(name, property, knownHere, corrected, here)
    else this.#add('key', property, here, this.#places.objects(corrected), name)
  }

  #descend(key: string, value: Json, known: Known, corrected: Schemas, at: At): void {
    const schemas = this.#places.below(corrected, key)
    const [holder] = this.#places.objects(corrected)
    const step = key === '[]' || key === '{}' ? key : propertyStep(key)
    let { missing } = at
    if (schemas.length > 0) missing = undefined
    else if (missing) missing = { ...missing, steps: [...missing.steps, step] }
    else if (holder) missing = { holder, steps: [step] }
    this.#schema(value, known, schemas, { ...at, missing })
  }

  /** Words that the corrected types accept anyway, as any string, are not additions. */
  #words(schema: JsonObject, known: Known, corrected: Schemas, at: At): void {
    const values = valuesOf(schema)
    if (values.length === 0) return
    const listing = this.#places.enums(corrected)
    const stated = this.#places.all(corrected)
    const accepted = stated.flatMap(valuesOf)
    if (listing.length === 0 && stated.length > 0 && accepted.length === 0) return
    for (const value of values) {
      const word = wordOf(value)
      const here = { ...at, place: [at.place, JSON.stringify(value)].filter(Boolean).join(': ') }
      const isStated = accepted.some((other) => wordOf(other) === word)
      if (isStated) this.#stated.add(idOf(here))
      if (isStated || hasWord(known, word)) continue
      const isAlike = accepted.some((other) => typeof other === typeof value)
      this.#add('word', value, here, isAlike ? listing.slice(0, 1) : [], word)
    }
  }

  #known(known: Known, key: string): Known {
    return below(known, key, this.#record)
  }

  /** A type that the corrections state, too, is no news. */
  #type(schema: JsonObject, known: Known, corrected: Schemas, { subject, place }: At): void {
    const types = kindsIn([schema])
    const before = this.#before.nearest === undefined ? new Set<string>() : typesIn(known, this.#before.nearest)
    const expected = [...before, ...kindsIn(this.#places.all(corrected))]
    if (types.size === 0 || before.size === 0 || [...types].some((type) => expected.includes(type))) return
    const [was, is] = [before, types].map((kinds) => [...kinds].sort().join(' or '))
    this.#retyped.set(`${subject} ${place}`, { subject, place, before: was ?? '', after: is ?? '' })
  }

  #add(kind: Addition['kind'], value: Json, at: At, holders: readonly JsonObject[], name = ''): void {
    const { subject, place, side, missing } = at
    const id = idOf(at)
    const fresh: Addition = { kind, subject, place, name, value, side, path: undefined, holders: new Set() }
    const addition = this.#additions.get(id) ?? fresh
    this.#additions.set(id, addition)
    addition.value = together(addition.value, value)
    for (const holder of at.asItIs ? [at.asItIs] : holders) addition.holders.add(holder)
    if (missing && kind === 'key') addition.path ??= { ...missing, steps: [...missing.steps, propertyStep(name)] }
  }

  /** Without those that the corrections have; one for all places of the document that lead to the same object. */
  #merged(): Addition[] {
    const first = new Map<string, Addition>()
    const unstated = [...this.#additions].filter(([id]) => !this.#stated.has(id)).map(([, addition]) => addition)
    return unstated.filter((addition) => {
      const { kind, name, holders } = addition
      const ids = [...holders].map((holder) => `${kind} ${name} ${this.#idOf(holder)}`)
      const [known] = ids.flatMap((id) => first.get(id) ?? [])
      if (known) known.value = together(known.value, addition.value)
      for (const holder of known ? holders : []) known?.holders.add(holder)
      for (const id of ids) first.set(id, known ?? addition)
      return known === undefined
    })
  }

  /** Where a correction has another envelope, the component of the same name: `Webhook` for `webhook`. */
  #namesake(component: string | undefined): Schemas {
    if (component === undefined) return []
    const $ref = `#/components/schemas/${correctedName(component)}`
    const known = this.#namesakes.get($ref) ?? (resolvePointer(this.#corrected, $ref) === undefined ? [] : [{ $ref }])
    // The same object each time, by which the walk sees that it was there.
    this.#namesakes.set($ref, known)
    return known
  }

  #pair(component: string, corrected: Schemas): void {
    const [counterpart, ...others] = corrected.map(componentOf)
    if (counterpart === undefined || others.length > 0) return
    const counts = this.#pairs.get(component) ?? new Map<string, number>()
    this.#pairs.set(component, counts.set(counterpart, (counts.get(counterpart) ?? 0) + 1))
  }

  #counterparts(): Map<string, string> {
    const most = (counts: Map<string, number>) => [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
    return new Map([...this.#pairs].map(([component, counts]) => [component, most(counts)]))
  }

  /** Schemas refer to each other in circles, and many places lead to the same ones. */
  #isVisited(schema: JsonObject, known: Known, corrected: Schemas, side: Side): boolean {
    const ids = (objects: readonly object[]) => objects.map((object) => this.#idOf(object)).sort()
    const names = [side, this.#idOf(schema), ids(known).join(), ids(corrected).join()].join(' ')
    const isVisited = this.#visited.has(names)
    this.#visited.add(names)
    return isVisited
  }

  #idOf(object: object): number {
    const given = this.#ids.get(object) ?? this.#ids.size
    this.#ids.set(object, given)
    return given
  }
}

/** What a schema says in addition to a reference. */
function besideReference(value: Json | undefined): JsonObject | undefined {
  const { $ref: _, ...siblings } = objectOf(value)
  return isObject(siblings.properties) || branchesOf(siblings).length > 0 ? siblings : undefined
}

/** What is said twice in different ways is one or the other. */
function together(one: Json, other: Json): Json {
  if (sameJson(one, other) || !isObject(one) || !isObject(other)) return one
  return 'in' in one || 'content' in one ? one : { anyOf: [one, other] }
}

function idOf({ side, subject, place }: At): string {
  return `${side} ${subject} ${place}`
}

function kindsIn(schemas: Schemas): Set<string> {
  return kindsOf(schemas.flatMap(({ type }) => [type ?? []].flat().map(String)).filter((type) => type !== 'null'))
}

function schemasIn(holders: readonly (JsonObject | undefined)[]): JsonObject[] {
  return holders.map((holder) => holder?.schema).filter(isObject)
}

/** The schemas of all media types. */
function contentOf(holder: JsonObject | undefined): JsonObject[] {
  return schemasIn(Object.values(objectOf(holder?.content)).filter(isObject))
}

function hasMedia(holder: JsonObject | undefined, type: string): boolean {
  return isObject(holder?.content) && type in holder.content
}
