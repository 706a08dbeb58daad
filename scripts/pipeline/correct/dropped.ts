/** What the document states and its corrections drop: the record of every property, parameter and word left out. */
import { type ApiDocument, isObject, type Json, type JsonObject, listOf, objectOf } from '../document/document.ts'
import { branchesOf, valuesOf } from '../document/schema-parts.ts'
import { plainName, resolved } from '../document/walk.ts'

export interface Dropped {
  /** `POST /api/v1/…` or `schemas/conversation`. */
  subject: string
  /** Property, parameter and word, each with its place: `body.content`, `200.payload[].id`, `query status: "snoozed"`. */
  places: string[]
}

/** A corrected part, before and after. */
export interface Corrected {
  subject: string
  before: Json | undefined
  after: Json | undefined
}

/** Returns, in the order of the corrections, what each of them drops; nothing for those that drop nothing. */
export function droppedBy(applied: readonly Corrected[], received: ApiDocument, document: ApiDocument): Dropped[] {
  return applied.flatMap(({ subject, before, after }) => {
    if (!isObject(before) || !isObject(after)) return []
    const isOperation = subject.includes(' ')
    const [old, fresh] = isOperation
      ? [statedByOperation(before, received), statedByOperation(after, document)]
      : [statedBySchema(before, received), statedBySchema(after, document)]
    const places = [...old].filter((place) => !fresh.has(place) && !isBelowDropped(place, old, fresh))
    return places.length > 0 ? [{ subject, places: places.sort() }] : []
  })
}

/** Of an object that is dropped, only the object itself is listed. */
function isBelowDropped(place: string, old: ReadonlySet<string>, fresh: ReadonlySet<string>): boolean {
  for (let end = place.length - 1; end > 0; end--) {
    if (!'.[:'.includes(place[end] ?? '')) continue
    const above = place.slice(0, end)
    if (old.has(above) && !fresh.has(above)) return true
  }
  return false
}

function statedByOperation(operation: JsonObject, document: JsonObject): Set<string> {
  const stated = new Stated(document)
  for (const item of listOf(operation.parameters)) {
    const parameter = resolved(document, item)
    // The variables of a path are in the path.
    if (!parameter || parameter.in === 'path') continue
    const name = `${parameter.in} ${plainName(String(parameter.name))}`
    stated.places.add(name)
    stated.schema(parameter.schema, name)
  }
  stated.content(operation.requestBody, 'body')
  for (const [status, response] of Object.entries(objectOf(operation.responses))) {
    if (/^2/.test(status)) stated.content(response, 'response')
  }
  return stated.places
}

function statedBySchema(schema: JsonObject, document: JsonObject): Set<string> {
  const stated = new Stated(document)
  stated.schema(schema, '')
  return stated.places
}

/** Schemas that refer to each other reach places without end, and the same ones in countless ways. */
const deepest = 6
const most = 20_000

class Stated {
  readonly places = new Set<string>()
  readonly #document: JsonObject
  readonly #open = new Set<Json>()
  #steps = 0

  constructor(document: JsonObject) {
    this.#document = document
  }

  /** All media types together: which one it is, the tables of the report say. */
  content(holder: Json | undefined, place: string): void {
    for (const media of Object.values(objectOf(resolved(this.#document, holder)?.content)))
      if (isObject(media)) this.schema(media.schema, place)
  }

  schema(value: Json | undefined, place: string, depth = 0): void {
    const schema = resolved(this.#document, value)
    if (!schema || this.#open.has(schema) || depth > deepest || ++this.#steps > most) return
    this.#open.add(schema)
    for (const word of valuesOf(schema)) this.places.add(`${place}: ${JSON.stringify(word)}`)
    for (const [name, property] of Object.entries(objectOf(schema.properties))) {
      const below = place === '' ? name : `${place}.${name}`
      this.places.add(below)
      this.schema(property, below, depth + 1)
    }
    this.schema(schema.items, `${place}[]`, depth + 1)
    for (const branch of branchesOf(schema)) this.schema(branch, place, depth)
    this.#open.delete(schema)
  }
}
