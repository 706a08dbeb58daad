/** What a document says about recorded calls, one by one. */
import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Recording } from '../../test/recordings/recorded.ts'
import { StrictDocument } from '../../test/recordings/strict-schemas.ts'
import { type ApiDocument, copyOf, isObject, type Json, objectOf } from '../pipeline/document/document.ts'
import { branchesOf } from '../pipeline/document/schema-parts.ts'
import { nodesOf, resolved } from '../pipeline/document/walk.ts'
import { isFree, type Schemas, valuesOf } from './explicit.ts'
import { contentType } from './recordings.ts'

/** What can be wrong with what a document says about a call. A call counts for the first that applies. */
export const outcomes = {
  operation: 'the operation is missing',
  status: 'the status is missing',
  body: 'no body is described, or one although the response is empty, or another media type',
  envelope: 'the body as a whole is something else: another type, or none of its keys',
  type: 'a value has another type',
  required: 'a required key is absent',
  value: 'a value is another: not in the enum, another format or bound',
  hollow: 'valid only because nothing is required: none of the keys is declared',
  undeclared: 'valid, but a key is not declared',
  exact: 'exact: valid, and every key is declared',
} as const

export type Outcome = keyof typeof outcomes

/** The outcomes with which a response is valid. */
export const validOutcomes: readonly Outcome[] = ['hollow', 'undeclared', 'exact']

export interface Verdict {
  outcome: Outcome
  /** `/payload/[]/id: must be integer`, each once. */
  mistakes: string[]
  /** Values of the response whose type does not contradict the document, and how many of them a schema states. */
  values: number
  explicit: number
}

export class Judge {
  readonly #document: ApiDocument
  readonly #open: StrictDocument
  readonly #closed: StrictDocument
  readonly #schemas: Schemas

  constructor(document: ApiDocument) {
    this.#document = withOpenObjects(document)
    this.#open = new StrictDocument(this.#document, 'accepted')
    this.#closed = new StrictDocument(this.#document)
    this.#schemas = {
      resolve: (schema) => (isObject(schema) ? resolved(this.#document, schema) : schema),
      fit: (schema, value) =>
        Number(this.#open.validator(schema)(value)) + Number(this.#closed.validator(schema)(value)),
    }
  }

  verdictOn({ operation, response }: Recording): Verdict {
    const { status, body, empty = false } = response
    const found = this.#open.find(operation, status, contentType(response))
    if ('missing' in found) {
      return withoutValues(found.missing === 'media type' ? 'body' : found.missing, found.reason)
    }
    const { validate, schema } = found
    const isEmpty = empty || body === undefined
    if (!validate)
      return isEmpty ? { ...withoutValues('exact'), mistakes: [] } : withoutValues('body', 'no body described')
    if (isEmpty) return withoutValues('body', 'the body is empty')
    const values = [...valuesOf(schema, body, this.#schemas).values()]
    return {
      ...this.#outcomeOf(schema, body),
      values: values.length,
      explicit: values.filter(Boolean).length,
    }
  }

  #outcomeOf(schema: Json, body: unknown): Pick<Verdict, 'outcome' | 'mistakes'> {
    const isForeign = this.#isForeign(schema, body)
    const wrong = errorsOf(this.#open, schema, body)
    if (wrong.length > 0) {
      const isEnvelope =
        isForeign || wrong.some(({ keyword, instancePath }) => keyword === 'type' && instancePath === '')
      return { outcome: isEnvelope ? 'envelope' : kindOf(wrong), mistakes: described(wrong) }
    }
    const undeclared = errorsOf(this.#closed, schema, body)
    const outcome = undeclared.length === 0 ? 'exact' : isForeign ? 'hollow' : 'undeclared'
    return { outcome, mistakes: withoutParents(described(undeclared.filter(isUndeclaredKey))) }
  }

  /** Whether a schema declares keys, and none of them is in the body. */
  #isForeign(schema: Json, body: unknown): boolean {
    if (!isObject(body)) return false
    const keys = Object.keys(body)
    const declared = this.#declaredKeys(schema)
    return keys.length > 0 && declared.length > 0 && !keys.some((key) => declared.includes(key))
  }

  #declaredKeys(schema: Json | undefined): string[] {
    const own = this.#schemas.resolve(schema)
    if (!isObject(own)) return []
    const inBranches = branchesOf(own).flatMap((branch) => this.#declaredKeys(branch))
    return [...Object.keys(objectOf(own.properties)), ...inBranches]
  }
}

/** A schema that states no keys allows all of them: in the closed document, too, no key of such an object is undeclared. */
function withOpenObjects(document: ApiDocument): ApiDocument {
  const copy = copyOf<ApiDocument>(document)
  for (const { value } of nodesOf(copy, 'schema')) if (isFree(value)) value.additionalProperties = true
  return copy
}

function errorsOf(document: StrictDocument, schema: Json, body: unknown): ErrorObject[] {
  const validate = document.validator(schema)
  if (validate(body)) return []
  const errors = validate.errors ?? []
  // The alternative "or null" is never what a value was meant to be.
  const meant = errors.filter(({ keyword, params }) => keyword !== 'type' || params.type !== 'null')
  return meant.length > 0 ? meant : errors
}

function kindOf(errors: readonly ErrorObject[]): Outcome {
  const has = (keyword: string) => errors.some((error) => error.keyword === keyword)
  return has('type') ? 'type' : has('required') ? 'required' : 'value'
}

function described(errors: readonly ErrorObject[]): string[] {
  const lines = errors.map(({ instancePath, message, params }) => {
    const place = instancePath.replace(/\/\d+(?=\/|$)/g, '/[]')
    const key: unknown = params.unevaluatedProperty ?? params.additionalProperty
    return key === undefined ? `${place || '/'}: ${message}` : `${place}/${String(key)}: not declared`
  })
  return [...new Set(lines)]
}

function isUndeclaredKey({ params }: ErrorObject): boolean {
  return params.unevaluatedProperty !== undefined
}

/** Inside an alternative, an undeclared key makes those around it undeclared, too. */
function withoutParents(lines: readonly string[]): string[] {
  const parentOf = (line: string) => line.replace(/: not declared$/, '/')
  return lines.filter((line) => !lines.some((other) => other.startsWith(parentOf(line))))
}

function withoutValues(outcome: Outcome, ...mistakes: string[]): Verdict {
  return { outcome, mistakes, values: 0, explicit: 0 }
}
