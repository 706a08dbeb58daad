/** What the document states and its corrections drop: the record of every property, parameter and word left out. */
import { type ApiDocument, isObject, type Json, type JsonObject, listOf, resolvePointer } from '../document/document.ts'

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
    const parameter = stated.resolved(item)
    // The variables of a path are in the path.
    if (!parameter || parameter.in === 'path') continue
    // Rails reads `name` from either.
    const name = `${parameter.in} ${String(parameter.name).replace(/\[\]$/, '')}`
    stated.places.add(name)
    stated.schema(parameter.schema, name)
  }
  stated.content(stated.resolved(operation.requestBody), 'body')
  for (const [status, response] of Object.entries(isObject(operation.responses) ? operation.responses : {})) {
    if (/^2/.test(status)) stated.content(stated.resolved(response), 'response')
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

  resolved(value: Json | undefined): JsonObject | undefined {
    let current = value
    for (let hops = 0; isObject(current) && typeof current.$ref === 'string' && hops < 20; hops++) {
      current = resolvePointer(this.#document, current.$ref)
    }
    return isObject(current) ? current : undefined
  }

  /** All media types together: which one it is, the tables of the report say. */
  content(holder: JsonObject | undefined, place: string): void {
    for (const media of Object.values(isObject(holder?.content) ? holder.content : {}))
      if (isObject(media)) this.schema(media.schema, place)
  }

  schema(value: Json | undefined, place: string, depth = 0): void {
    const schema = this.resolved(value)
    if (!schema || this.#open.has(schema) || depth > deepest || ++this.#steps > most) return
    this.#open.add(schema)
    for (const word of [...listOf(schema.enum), ...('const' in schema ? [schema.const ?? null] : [])])
      if (word !== null) this.places.add(`${place}: ${JSON.stringify(word)}`)
    for (const [name, property] of Object.entries(isObject(schema.properties) ? schema.properties : {})) {
      const below = place === '' ? name : `${place}.${name}`
      this.places.add(below)
      this.schema(property, below, depth + 1)
    }
    this.schema(schema.items, `${place}[]`, depth + 1)
    for (const branches of [schema.allOf, schema.anyOf, schema.oneOf])
      for (const branch of listOf(branches)) this.schema(branch, place, depth)
    this.#open.delete(schema)
  }
}
