/**
 * Writes the skeleton of a document for tests: names, types, structure and every defect that a repair rule repairs,
 * without its prose.
 *
 *   npm run spec:skeleton -- FILE… [--out DIR]
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { grammarOf } from './pipeline/document/dialects.ts'
import {
  type ApiDocument,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  PipelineError,
} from './pipeline/document/document.ts'
import { jsonLines } from './pipeline/document/json-lines.ts'
import type { Grammar, Kind, Slot } from './pipeline/document/kinds.ts'
import { withEscapedControls, withoutComments } from './pipeline/read/json-text.ts'
import { decoded, parseDocument, readBytes } from './pipeline/read/read.ts'
import { repairDocument } from './pipeline/repair/repair.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

const prose = new Set([
  ...['description', 'summary', 'title', 'example', 'examples', 'externalDocs', 'xml'],
  ...['contact', 'license', 'termsOfService'],
])

/** Data that other data or the types depend on; all else that is data can be prose. */
const words = new Set(['default', 'const', 'mapping', 'dependentRequired', 'variables'])

/** Text of a document -> text of its skeleton, in which the same repair rules find the same defects. */
export function skeletonOf(text: string, name: string): string {
  const document = parseDocument(text, name)
  const skeleton = bareObject(grammarOf(document), 'document', document)
  const written = writtenLike(text, skeleton)
  const found = new Set(defects(parseDocument(written, name)))
  const lost = defects(document).find((defect) => !found.delete(defect)) ?? [...found][0]
  if (lost) throw new PipelineError(`${name}: the document and its skeleton do not have the same defects: ${lost}`)
  return written
}

/** Which rules fire, and where. */
function defects(document: ApiDocument): string[] {
  return [...new Set(repairDocument(document).repairs.map(({ rule, where }) => `${rule} at ${where}`))]
}

/** What reading makes valid before the rules see it: a version that is a number, raw line breaks inside strings. */
function writtenLike(text: string, skeleton: JsonObject): string {
  if (/["']?swagger["']?\s*:\s*2(\.0)?[,}\s]/.test(text)) skeleton.swagger = 2
  const plain = withoutComments(text)
  const hasRawBreaks = !isJson(plain) && isJson(withEscapedControls(plain))
  if (hasRawBreaks && isObject(skeleton.info)) skeleton.info.description = 'line\nbreak'
  const json = `${jsonLines(skeleton, 3)}\n`
  return hasRawBreaks ? json.replace('"line\\nbreak"', '"line\nbreak"') : json
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function bareObject(grammar: Grammar, kind: Kind, object: JsonObject): JsonObject {
  const { keys, named } = grammar[kind]
  const entries = Object.entries(object).flatMap(([key, value]): [string, Json][] => {
    const slot = Object.hasOwn(keys, key) ? keys[key] : key.startsWith('x-') ? 'payload' : named
    if (slot === undefined) return [[key, withoutProse(value)]] // a defect
    if (prose.has(key) && slot !== named) return bareProse(kind, key, slot, object)
    if (slot === 'payload') return key === 'type' ? [[key, value]] : words.has(key) ? [[key, withoutProse(value)]] : []
    return [[key, bareValue(grammar, slot, value)]]
  })
  return Object.fromEntries(entries)
}

/** Prose is dropped, unless it is required, or a defect: of a wrong kind, or next to a reference. */
function bareProse(kind: Kind, key: string, slot: Slot, object: JsonObject): [string, Json][] {
  const value = object[key] ?? null
  if (key === 'example' && kind === 'schema') return slippedValues(object).map((example) => [key, example])
  if (kind === 'response' && key === 'description' && typeof value === 'string') return [[key, '']]
  const isRequired = kind === 'info' && key === 'title'
  const isOfSlot = value !== null && typeof value === (slot === 'string' ? 'string' : 'object')
  const isDefect = '$ref' in object || (slot !== 'payload' && !isOfSlot)
  return isRequired || isDefect ? [[key, withoutProse(value)]] : []
}

/** Values in an example that show to which property an `enum` among the properties belongs. */
function slippedValues({ example = null, properties, items }: JsonObject): Json[] {
  const inner = isObject(items) ? items.properties : undefined
  const enumWords = [properties, inner].flatMap((map) => (isObject(map) ? listOf(map.enum) : []))
  const found = [example, ...listOf(example)]
    .filter(isObject)
    .map((values) => Object.entries(values).filter(([, value]) => enumWords.includes(value)))
  const [first] = found.filter((entries) => entries.length > 0)
  if (!first) return []
  return Array.isArray(example) ? [[Object.fromEntries(first)]] : [Object.fromEntries(first)]
}

function bareValue(grammar: Grammar, slot: Slot, value: Json): Json {
  if (typeof slot === 'string') return value
  const bare = (kind: Kind, item: Json) => (isObject(item) ? bareObject(grammar, kind, item) : withoutProse(item))
  if ('one' in slot) return bare(slot.one, value)
  if ('list' in slot) return Array.isArray(value) ? value.map((item) => bare(slot.list, item)) : withoutProse(value)
  if (!isObject(value)) return withoutProse(value)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bare(slot.map, item)]))
}

/** A value of the same kind: strings of several words become one word. */
function withoutProse(value: Json): Json {
  if (typeof value === 'string') return /\s/.test(value.trim()) ? 'text' : value
  if (Array.isArray(value)) return value.map(withoutProse)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutProse(item)]))
}

/** Returns 0 if all skeletons were written. */
export function main(args: string[], { log, error }: Output = console): Promise<number> {
  return runProgram({ log, error }, async () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string', default: 'test/fixtures/specs' } },
    })
    if (positionals.length === 0) throw new PipelineError('expected the files of documents, got none')
    await mkdir(values.out, { recursive: true })
    for (const file of positionals) {
      const { bytes } = await readBytes(file)
      const target = path.join(values.out, `${path.parse(file).name}.json`)
      await writeFile(target, skeletonOf(decoded(bytes), file))
      log(target)
    }
  })
}

await startProgram(import.meta.url, main)
