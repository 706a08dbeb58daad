/** Adds what `x-extend` states to the schema of a component, a body or a response. */
import {
  type ApiDocument,
  copyOf,
  excerpt,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  PipelineError,
  sameJson,
  setKey,
} from '../document/document.ts'
import { plainName, resolved } from '../document/walk.ts'
import type { Extension, OperationExtension } from './corrections/extensions.ts'

/** Returns a schema with the additions. `name` is what messages call it. */
export function extendedSchema(schema: Json, extension: Extension, name: string, document: ApiDocument): Json {
  const copy = structuredClone(schema)
  if (!isObject(copy)) throw mistake(extension, [], `${name} is ${excerpt(copy)}: it cannot be extended`)
  new Extending(copy, extension, name, document).run()
  return copy
}

/** Adds to an operation: parameters, keys of its body and of its successful responses, and statuses. */
export function extendOperation(
  operation: JsonObject,
  { parameters, body, response, responses }: OperationExtension,
  subject: string,
  document: ApiDocument,
): void {
  if (parameters.length > 0) operation.parameters = withParameters(operation, parameters, subject, document)
  for (const extension of body) {
    const holder = resolved(document, operation.requestBody)
    if (holder) operation.requestBody = extendedContent(holder, extension, `the body of ${subject}`, document)
    else throw mistake(extension, [], `${subject} has no body: state its requestBody`)
  }
  for (const extension of response) {
    const name = `the response of ${subject}`
    const extended = Object.entries(objectOf(operation.responses)).map(([status, value]): [string, Json] => {
      const holder = resolved(document, value)
      const isAnswer = holder && /^2/.test(status) && holder.content
      return [status, isAnswer ? extendedContent(holder, extension, name, document) : value]
    })
    if (sameJson(Object.fromEntries(extended), operation.responses))
      throw mistake(extension, [], `${name} has no content: state its responses`)
    operation.responses = Object.fromEntries(extended)
  }
  for (const { status, value, where } of responses) {
    const known = objectOf(operation.responses)
    if (status in known) throw new PipelineError(`${where}: ${subject} already has the status ${status}`)
    operation.responses = { ...known, [status]: copyOf(value) }
  }
}

function withParameters(
  { parameters }: JsonObject,
  added: OperationExtension['parameters'],
  subject: string,
  document: ApiDocument,
): Json[] {
  const known = listOf(parameters)
  const nameOf = (parameter: Json) => {
    const { in: place, name } = resolved(document, parameter) ?? {}
    return `${place} parameter ${plainName(String(name))}`
  }
  const taken = new Set(known.map(nameOf))
  for (const { value, where } of added) {
    const name = nameOf(value)
    if (name.startsWith('path ')) throw new PipelineError(`${where}: a path has its variables in the path itself`)
    if (taken.has(name)) throw new PipelineError(`${where}: ${subject} already has the ${name}`)
    taken.add(name)
  }
  return [...known, ...added.map(({ value }) => copyOf(value))]
}

/** Whatever the media type: one operation may take JSON and forms. */
function extendedContent(holder: JsonObject, extension: Extension, name: string, document: ApiDocument): JsonObject {
  const content = Object.entries(objectOf(holder.content)).map(([type, media]) => {
    if (!isObject(media) || media.schema === undefined) return [type, media]
    return [type, { ...media, schema: extendedSchema(media.schema, extension, name, document) }]
  })
  return { ...holder, content: Object.fromEntries(content) }
}

function mistake({ at }: Extension, keys: (string | number)[], message: string): PipelineError {
  return new PipelineError(`${at(...keys)}: ${message}`)
}

class Extending {
  readonly #schema: JsonObject
  readonly #extension: Extension
  readonly #name: string
  readonly #document: ApiDocument

  constructor(schema: JsonObject, extension: Extension, name: string, document: ApiDocument) {
    this.#schema = schema
    this.#extension = extension
    this.#name = name
    this.#document = document
  }

  run(): void {
    const { properties, required, enum: words } = this.#extension
    if (Object.keys(properties).length > 0 || required.length > 0) this.#addProperties(properties, required)
    if (words.length > 0) this.#addWords(words)
  }

  #addProperties(properties: JsonObject, required: string[]): void {
    const known = new Known(this.#schema, this.#document)
    const target = this.#objectOf(this.#schema)
    const own = objectOf(target.properties)
    for (const [name, property] of Object.entries(properties)) {
      if (known.properties.has(name)) throw this.#mistake(['properties', name], `already has the property ${name}`)
      setKey(own, name, property)
    }
    target.properties = own
    for (const [index, name] of required.entries()) {
      if (known.required.has(name)) throw this.#mistake(['required', index], `already requires ${name}`)
      if (!known.properties.has(name) && !Object.hasOwn(properties, name))
        throw this.#mistake(['required', index], `has no property ${name} to require`)
      target.required = [...listOf(target.required), name]
    }
  }

  /** The object that gets the properties: the schema itself, or the part of it that describes one. */
  #objectOf(schema: JsonObject): JsonObject {
    const { type, properties, $ref, allOf } = schema
    if (typeof $ref === 'string') throw this.#mistake([], `is ${nameOf($ref)}: extend that`)
    if (isObject(properties)) return schema
    if (Array.isArray(allOf)) {
      const last = allOf.findLast((part) => isObject(part) && isObject(part.properties))
      if (isObject(last)) return last
      const added: JsonObject = { type: 'object' }
      allOf.push(added)
      return added
    }
    const branches = alternativesOf(schema)
    const [only, ...more] = branches
    if (only && more.length > 0)
      throw this.#mistake([], `is one of ${branches.map(describe).join(', ')}: extend one of them`)
    if (only) return this.#objectOf(only)
    const types = [type ?? 'object'].flat()
    if (!types.includes('object') || 'enum' in schema || 'const' in schema)
      throw this.#mistake([], `is ${describe(schema)}: only an object has properties`)
    return schema
  }

  #addWords(words: Json[]): void {
    const { enum: known } = this.#enumOf(this.#schema)
    for (const [index, word] of words.entries()) {
      if (known.includes(word)) throw this.#mistake(['enum', index], `already has the value ${excerpt(word)}`)
      if (!known.some((other) => typeof other === typeof word))
        throw this.#mistake(['enum', index], `has values such as ${excerpt(known[0])}, got ${excerpt(word)}`)
      known.push(word)
    }
  }

  /** An open enum is `anyOf: [{ enum }, { type: string }]`. */
  #enumOf(schema: JsonObject): { enum: Json[] } {
    if (typeof schema.$ref === 'string') throw this.#mistake(['enum'], `is ${nameOf(schema.$ref)}: extend that`)
    if (Array.isArray(schema.enum)) return { enum: schema.enum }
    const found = alternativesOf(schema).filter((branch) => Array.isArray(branch.enum))
    const [only, ...more] = found
    if (!only || more.length > 0)
      throw this.#mistake(['enum'], `has ${only ? `${found.length} enums` : 'no enum'}: state it whole`)
    return this.#enumOf(only)
  }

  #mistake(keys: (string | number)[], message: string): PipelineError {
    return mistake(this.#extension, keys, `${this.#name} ${message}`)
  }
}

/** The properties that a schema has, and those that it requires, in whatever part of it. */
class Known {
  readonly properties = new Set<string>()
  readonly required = new Set<string>()
  readonly #document: ApiDocument
  readonly #seen = new Set<JsonObject>()

  constructor(schema: JsonObject, document: ApiDocument) {
    this.#document = document
    this.#collect(schema, true)
  }

  #collect(value: Json | undefined, isCertain: boolean): void {
    const schema = resolved(this.#document, value)
    if (!schema || this.#seen.has(schema)) return
    this.#seen.add(schema)
    for (const name of Object.keys(objectOf(schema.properties))) this.properties.add(name)
    if (isCertain) for (const name of listOf(schema.required)) this.required.add(String(name))
    for (const part of listOf(schema.allOf)) this.#collect(part, isCertain)
    const alternatives = alternativesOf(schema)
    // What one alternative requires, the others need not.
    for (const part of alternatives) this.#collect(part, isCertain && alternatives.length === 1)
  }
}

/** Besides null. */
function alternativesOf(schema: JsonObject): JsonObject[] {
  return [schema.anyOf, schema.oneOf]
    .flatMap(listOf)
    .filter(isObject)
    .filter(({ type }) => type !== 'null')
}

function describe(schema: JsonObject): string {
  if (typeof schema.$ref === 'string') return nameOf(schema.$ref)
  return Array.isArray(schema.type) ? schema.type.join(' or ') : String(schema.type ?? 'a schema without a name')
}

function nameOf(ref: string): string {
  return ref.replace(/^#\/components\//, '')
}
