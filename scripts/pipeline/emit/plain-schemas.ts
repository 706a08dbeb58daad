/**
 * The same schemas in words that other tools read: several of them stop at what the corrections may state, or generate
 * something else from it. The types of this package are generated from what the corrections state.
 */
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  objectOf,
  setKey,
} from '../document/document.ts'
import { nodesOf } from '../document/walk.ts'

export function withPlainSchemas(document: ApiDocument): ApiDocument {
  const copy = structuredClone(document)
  for (const { value } of nodesOf(copy, 'schema')) {
    describeAbsence(value)
    splitTypes(value)
    excludeByPattern(value)
    matchLines(value)
    enumerateConstant(value)
  }
  return copy
}

/**
 * `type: false` is a property that is never sent. quicktype refuses it, older versions of orval crash, others leave the
 * property out. No value satisfies both keywords, and what does not read `not` has an optional null.
 */
function describeAbsence({ properties }: JsonObject): void {
  if (!isObject(properties)) return
  for (const [name, property] of Object.entries(properties)) {
    if (property === false) setKey(properties, name, { type: 'null', not: {}, description: 'Never present' })
  }
}

const keywordsOf: Record<string, readonly string[]> = {
  array: ['items', 'maxItems', 'minItems', 'uniqueItems'],
  boolean: [],
  integer: ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'],
  null: [],
  number: ['exclusiveMaximum', 'exclusiveMinimum', 'maximum', 'minimum', 'multipleOf'],
  object: ['additionalProperties', 'maxProperties', 'minProperties', 'properties', 'required'],
  string: ['contentEncoding', 'contentMediaType', 'format', 'maxLength', 'minLength', 'pattern'],
}
const annotations = ['default', 'deprecated', 'description', 'example', 'examples', 'readOnly', 'title', 'writeOnly']

/**
 * `type: [integer, string]` as a branch for each type: orval takes one of them. So is an enum with null, of which
 * openapi-zod-client makes an enum of strings.
 */
function splitTypes(schema: JsonObject): void {
  const types = Array.isArray(schema.type) ? schema.type.map(String) : []
  const words = Array.isArray(schema.enum) ? schema.enum : undefined
  const isNullable = types.length === 2 && types.includes('null')
  if (types.length < 2 || (isNullable && !words?.includes(null))) return
  const branches = types.map((type) => branchOf(schema, type, words)).filter((branch) => branch !== undefined)
  const moved = new Set(['type', 'enum', ...branches.flatMap((branch) => Object.keys(branch))])
  const stays = (key: string) => annotations.includes(key) || key.startsWith('x-')
  if (branches.length < 2 || Object.keys(schema).some((key) => !moved.has(key) && !stays(key))) return
  for (const key of moved) delete schema[key]
  schema.anyOf = branches
}

/** What a schema says of the values of one type; undefined if its enum has none. */
function branchOf(schema: JsonObject, type: string, words: Json[] | undefined): JsonObject | undefined {
  const own = words?.filter((word) => isOfType(word, type))
  if (own?.length === 0) return undefined
  const isSaid = own === undefined || type === 'null'
  const keywords = Object.entries(schema).filter(([key]) => keywordsOf[type]?.includes(key))
  return { type, ...(!isSaid && { enum: own }), ...Object.fromEntries(keywords) }
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'null') return value === null
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  return type === 'object' ? isObject(value) : typeof value === type
}

/**
 * Adds to a string that is not one of some words a pattern that says the same. Generators of Zod schemas do not read
 * `not`, so that a branch for other values would also accept the known ones.
 */
function excludeByPattern(schema: JsonObject): void {
  const words = listOf(objectOf(schema.not).enum)
  const simple = words.filter((word) => typeof word === 'string' && /^[\w.:]+$/.test(word)).map(String)
  if (schema.type !== 'string' || 'pattern' in schema || simple.length === 0 || simple.length < words.length) return
  schema.pattern = `^${otherThan(simple)}`
}

/**
 * A pattern for what differs from each word somewhere. Without a lookahead, which JSON Schema advises against, as the
 * regular expressions of Go and Rust have none.
 */
function otherThan(words: readonly string[]): string {
  const longer = words.filter((word) => word !== '')
  if (longer.length === 0) return '[\\s\\S]'
  const letters = [...new Set(longer.map((word) => word.charAt(0)))]
  const following = (letter: string) =>
    longer.filter((word) => word.startsWith(letter)).map((word) => word.slice(letter.length))
  const same = letters.map((letter) => (letter === '.' ? '[.]' : letter) + otherThan(following(letter)))
  return `(?:${[...(words.includes('') ? [] : ['$']), `[^${letters.join('')}]`, ...same].join('|')})`
}

/** Adds an enum to a constant string: openapi-zod-client does not read `const`. */
function enumerateConstant(schema: JsonObject): void {
  if (typeof schema.const === 'string' && !('enum' in schema)) schema.enum = [schema.const]
}

/** A constant with line breaks as a pattern: older versions of orval write the breaks into their TypeScript. */
function matchLines(schema: JsonObject): void {
  if (typeof schema.const !== 'string' || !schema.const.includes('\n') || 'pattern' in schema) return
  const escaped = schema.const.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll('\n', '\\n')
  schema.type = 'string'
  schema.pattern = `^${escaped}$`
  delete schema.const
}
