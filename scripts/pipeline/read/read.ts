/** The first stage: a file becomes an API document, or one line says why it is not one. */
import { readFile } from 'node:fs/promises'
import { CORE_SCHEMA, loadAll, mergeTag, YAMLException } from 'js-yaml'
import {
  type ApiDocument,
  excerpt,
  firstLine,
  isObject,
  type Json,
  type JsonObject,
  PipelineError,
  reasonOf,
  shortened,
} from '../document/document.ts'

/** A document that is not in a file, and its name in messages. */
export interface DocumentBytes {
  name: string
  bytes: Uint8Array
}

/** A document, in a file or in memory. */
export type DocumentSource = string | DocumentBytes

export async function readDocument(source: DocumentSource): Promise<ApiDocument> {
  const { name, bytes } = typeof source === 'string' ? await readBytes(source) : source
  try {
    return parseDocument(decoded(bytes), name)
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause
    throw new PipelineError(`${name} is neither UTF-8 nor UTF-16: save it as one of them`, { cause })
  }
}

export async function readBytes(file: string): Promise<DocumentBytes> {
  try {
    return { name: file, bytes: await readFile(file) }
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new PipelineError(`${file} does not exist`, { cause })
    if (code === 'EISDIR') throw new PipelineError(`${file} is a folder, not an API document`, { cause })
    throw new PipelineError(`${file} cannot be read: ${firstLine(message)}`, { cause })
  }
}

/**
 * Decodes UTF-8, or UTF-16, as some editors on Windows save it.
 * @throws TypeError if the bytes are neither
 */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const isLittle = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes)
}

export function parseDocument(text: string, name: string): ApiDocument {
  const content = text.replace(/^\uFEFF/, '')
  if (content.trim() === '') throw new PipelineError(`${name} is empty`)
  const conflict = content.split('\n').findIndex((line) => /^<{7}( |\r?$)/.test(line))
  if (conflict >= 0) throw new PipelineError(`${name} has an unresolved merge conflict: line ${conflict + 1}`)
  const other = otherFormat(content)
  if (other) throw new PipelineError(`${name} is ${other}, not an API document`)
  const document = parsed(content, name)
  if (!isObject(document)) {
    const found = Array.isArray(document) ? 'an array' : `the string "${beginning(content)}"`
    throw new PipelineError(`${name} is not an API document: it contains ${found}`)
  }
  checkVersion(document, name, content)
  checkPaths(document, name)
  return document
}

function otherFormat(text: string): string | undefined {
  if (/^\s*(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body)\b/is.test(text)) return 'an HTML page'
  if (/^\s*</.test(text)) return 'an XML file'
  const isGraphql =
    /^\s*(("""[\s\S]*?"""|#[^\n]*)\s*)*(extend\s+)?(schema\s*\{|(type|interface|input|enum)\s+\w+[^:\n]*\{|scalar\s+\w+|union\s+\w+\s*=|directive\s+@)/
  return isGraphql.test(text) ? 'a GraphQL schema' : undefined
}

function parsed(text: string, name: string): Json {
  try {
    return JSON.parse(text)
  } catch (cause) {
    // Only a text that looks like JSON is treated as JSON: any other may be YAML.
    const plain = withoutComments(text)
    if (!/^\s*[{[]/.test(plain)) return yamlValue(text, name, undefined)
    try {
      return JSON.parse(withEscapedControls(plain))
    } catch {
      return yamlValue(plain, name, cause)
    }
  }
}

/**
 * Replaces the line and block comments that some editors allow in JSON with spaces, so that positions in errors stay.
 */
function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*.*?\*\//gs, (found) =>
    found.startsWith('"') ? found : found.replace(/[^\n]/g, ' '),
  )
}

/** Some copies have raw line breaks inside strings, which JSON forbids and YAML would fold into spaces. */
function withEscapedControls(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"/gs, (string) =>
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that JSON strings must not have
    string.replace(/[\u0000-\u001f]/g, (control) => JSON.stringify(control).slice(1, -1)),
  )
}

/** YAML as it is read here: the core of 1.2, and merge keys. */
export const yamlSchema = CORE_SCHEMA.withTags(mergeTag)

function yamlValue(text: string, name: string, jsonError: unknown): Json {
  try {
    const [document, ...others] = loadAll(text, { schema: yamlSchema, json: true })
    if (others.length > 0) throw new PipelineError(`${name} contains several YAML documents: keep the API document`)
    // Through JSON: aliases become copies.
    return JSON.parse(JSON.stringify(document ?? null))
  } catch (error) {
    if (error instanceof PipelineError) throw error
    const { mark, reason } = error instanceof YAMLException ? error : {}
    const where = mark ? `line ${mark.line + 1}, column ${mark.column + 1}` : ''
    // YAML's messages would confuse in JSON, and those of JSON.parse differ by platform.
    if (jsonError && where) throw new PipelineError(`${name} is not valid JSON: ${where}`, { cause: jsonError })
    const message = reasonOf(error)
    const isCircular = error instanceof TypeError && message.includes('circular')
    const why = isCircular ? 'an anchor contains itself' : (reason ?? message)
    throw new PipelineError(`${name} is not valid JSON or YAML: ${where}${where && ': '}${why}`, { cause: error })
  }
}

const supported = 'supported are Swagger 2.0, OpenAPI 3.0 and 3.1'

/** Numbers and short forms; OpenAPI 3 requires three parts. */
const fullVersions = new Map(Object.entries({ '2': '2.0', '3': '3.0.0', '3.0': '3.0.0', '3.1': '3.1.0' }))

/** Makes the version a string: YAML, and some JSON copies, have the number 2.0. */
function checkVersion(document: JsonObject, name: string, text: string): asserts document is ApiDocument {
  const { swaggerVersion, swagger, openapi } = document
  if (openapi === undefined && swagger === undefined) {
    if (swaggerVersion !== undefined)
      throw new PipelineError(`${name} is a Swagger ${scalar(swaggerVersion)} document; ${supported}`)
    const isMessage = !text.includes('\n') || Object.keys(document).length === 1
    throw new PipelineError(
      isMessage && !text.trim().startsWith('{')
        ? `${name} is not an API document: it contains the string "${beginning(text)}"`
        : `${name} is not an API document: it has neither "swagger" nor "openapi"`,
    )
  }
  const [key, version] = openapi === undefined ? ['swagger', scalar(swagger)] : ['openapi', scalar(openapi)]
  const full = fullVersions.get(version) ?? version
  if (!(key === 'swagger' ? /^2\.0$/ : /^3\.[01](\.\d+)?(-.+)?$/).test(full))
    throw new PipelineError(`${name} has the version ${key} ${version || 'null'}; ${supported}`)
  if (key === 'openapi') delete document.swagger
  document[key] = full
}

function scalar(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : JSON.stringify(value)
}

function checkPaths({ paths }: JsonObject, name: string): void {
  if (paths === undefined || paths === null) throw new PipelineError(`${name} has no paths`)
  if (!isObject(paths)) throw new PipelineError(`${name} has no paths: #/paths is ${excerpt(paths, 60)}`)
  const keys = Object.keys(paths).filter((key) => !key.startsWith('x-'))
  if (keys.length === 0) throw new PipelineError(`${name} has no paths: #/paths is empty`)
  if (keys.length === 1 && typeof paths.$ref === 'string')
    throw new PipelineError(`${name} keeps its paths in another file (${paths.$ref}): pass the bundled document`)
}

function beginning(text: string): string {
  return shortened(firstLine(text), 60)
}
