/** Validation of responses against the corrected document, in which an undocumented key is a mistake. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {
  isObject,
  type Json,
  type JsonObject,
  pointer,
  resolvePointer,
  routeShape,
} from '../../scripts/pipeline/document/document.ts'

/** Keywords with the schemas of parts of the value: each schema must describe every key of its part. */
const listsOfBranches = ['allOf', 'anyOf', 'oneOf', 'prefixItems']
const mapsOfParts = ['properties', 'patternProperties', '$defs']
const parts = ['items', 'additionalProperties', 'contains']

/** Closes only the outermost schema of each object: inside allOf, valid responses would fail. */
function closed(schema: Json): Json {
  return isObject(schema) ? { ...insideClosedObject(schema), unevaluatedProperties: false } : schema
}

function insideClosed(schema: Json): Json {
  return isObject(schema) ? insideClosedObject(schema) : schema
}

function insideClosedObject(schema: JsonObject): JsonObject {
  const result: JsonObject = { ...schema }
  for (const key of listsOfBranches) if (Array.isArray(result[key])) result[key] = result[key].map(insideClosed)
  for (const key of mapsOfParts) {
    const map = result[key]
    if (isObject(map)) result[key] = Object.fromEntries(Object.entries(map).map(([name, part]) => [name, closed(part)]))
  }
  for (const key of parts) if (isObject(result[key])) result[key] = closed(result[key])
  return result
}

const anything: Json = {}

export interface Described {
  /** null if the document says that the body is empty. */
  validate: ValidateFunction | null
  schema: Json
}

/** What an operation lacks, so that it describes nothing. */
export interface Undescribed {
  missing: 'operation' | 'status' | 'media type'
  reason: string
}

/** Whether keys that a schema does not declare are mistakes. */
export type UndeclaredKeys = 'refused' | 'accepted'

export class StrictDocument {
  // Most validators run once or twice: it does not pay to make them fast.
  readonly #ajv = new Ajv2020({
    ...{ strict: false, allErrors: true, formats: { binary: true }, code: { optimize: false }, logger: false },
  })
  readonly #compiled = new Map<Json, ValidateFunction>()
  readonly #document: JsonObject
  readonly #isClosed: boolean

  constructor(document: JsonObject, undeclaredKeys: UndeclaredKeys = 'refused') {
    this.#document = document
    this.#isClosed = undeclaredKeys === 'refused'
    addFormats.default(this.#ajv)
    const components = isObject(document.components) ? document.components : {}
    const schemas = isObject(components.schemas) ? components.schemas : {}
    const inside = Object.fromEntries(
      Object.entries(schemas).map(([name, schema]) => [name, this.#isClosed ? insideClosed(schema) : schema]),
    )
    this.#ajv.addSchema({ $id: 'openapi', components: { schemas: inside } })
  }

  /** Returns what an operation describes for a status, or the reason why it describes nothing. */
  answer(operation: string, status: number, contentType: string): Described | string {
    const found = this.find(operation, status, contentType)
    return 'missing' in found ? found.reason : found
  }

  /** The same, with what is missing. */
  find(operation: string, status: number, contentType: string): Described | Undescribed {
    const [method = '', route = ''] = operation.split(' ')
    const paths = isObject(this.#document.paths) ? this.#document.paths : {}
    // The server treats a path with and without a trailing slash alike.
    const shape = routeShape(route.replace(/\/$/, ''))
    const path = Object.keys(paths).find((candidate) => routeShape(candidate) === shape)
    if (path === undefined) return { missing: 'operation', reason: `no route ${route}` }
    if (!this.#resolve(pointer('paths', path, method.toLowerCase()))) {
      return { missing: 'operation', reason: `no method ${method} at ${route}` }
    }
    const response = this.#resolve(pointer('paths', path, method.toLowerCase(), 'responses', String(status)))
    if (!isObject(response)) {
      return { missing: 'status', reason: `${operation} does not describe the status ${status}` }
    }
    if (!isObject(response.content)) return { validate: null, schema: anything }
    const media = response.content[contentType]
    if (!isObject(media)) {
      return { missing: 'media type', reason: `${operation} ${status} does not describe ${contentType}` }
    }
    const schema = media.schema ?? anything
    return { validate: this.validator(schema), schema }
  }

  /** Returns the validator of a delivery's body, by the name of its event. */
  webhook(name: string): ValidateFunction {
    return this.#compileAt('webhooks', name, 'post', 'requestBody', 'content', 'application/json', 'schema')
  }

  component(name: string): ValidateFunction {
    return this.#compileAt('components', 'schemas', name)
  }

  #compileAt(...keys: string[]): ValidateFunction {
    const schema = this.#resolve(pointer(...keys))
    if (schema === undefined) throw new Error(`the document has no ${keys.slice(0, 3).join(' ')}`)
    return this.validator(schema)
  }

  /** Returns the validator of a schema of this document. */
  validator(schema: Json): ValidateFunction {
    const known = this.#compiled.get(schema)
    if (known) return known
    const local = JSON.parse(
      JSON.stringify(this.#isClosed ? closed(schema) : schema).replaceAll('"#/components/', '"openapi#/components/'),
    )
    const validate = this.#ajv.compile(local)
    this.#compiled.set(schema, validate)
    return validate
  }

  #resolve(reference: string): Json | undefined {
    const value = resolvePointer(this.#document, reference)
    return isObject(value) && typeof value.$ref === 'string' ? this.#resolve(value.$ref) : value
  }
}

// Wherever the process is: programs that run in it change its folder.
const file = path.resolve(import.meta.dirname, '../../generated/openapi.json')

let document: StrictDocument | undefined

/** The corrected document: one for all test files of a worker, with the validators that they have compiled. */
export function correctedDocument(): StrictDocument {
  document ??= new StrictDocument(JSON.parse(readFileSync(file, 'utf8')))
  return document
}
