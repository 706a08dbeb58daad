/** The first stage: a file becomes an API document, or one line says why it is not one. */
import { readFile } from 'node:fs/promises'
import { YAMLException } from 'js-yaml'
import {
  type ApiDocument,
  excerpt,
  firstLine,
  isObject,
  type Json,
  type JsonObject,
  objectOf,
  PipelineError,
  type Report,
  reasonOf,
  shortened,
} from '../document/document.ts'
import { hasControls, printable } from '../document/printable.ts'
import { refuseDeepNesting } from './depth.ts'
import { reportDuplicateKeys, withEscapedControls, withoutComments } from './json-text.ts'
import { otherFormat } from './other-format.ts'
import { parseYaml } from './yaml-text.ts'

/** A document that is not in a file, and its name in messages. */
export interface DocumentBytes {
  name: string
  bytes: Uint8Array
}

/** A document, in a file or in memory. */
export type DocumentSource = string | DocumentBytes

/** Reads a document; calls `report` for what the parser would drop silently. */
export async function readDocument(source: DocumentSource, report: Report = () => {}): Promise<ApiDocument> {
  const { name, bytes } = typeof source === 'string' ? await readBytes(source) : source
  return parseDocument(decodedAs(name, bytes), name, report)
}

function decodedAs(name: string, bytes: Uint8Array): string {
  try {
    return decoded(bytes)
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const reason =
      code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
        ? 'is neither UTF-8 nor UTF-16: save it as one of them'
        : 'is too large'
    throw new PipelineError(`${name} ${reason}`, { cause })
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

export function parseDocument(text: string, name: string, report: Report = () => {}): ApiDocument {
  const content = text.replace(/^\uFEFF/, '')
  if (content.trim() === '') throw new PipelineError(`${name} is empty`)
  const conflict = content.split('\n').findIndex((line) => /^<{7}( |\r?$)/.test(line))
  if (conflict >= 0) throw new PipelineError(`${name} has an unresolved merge conflict: line ${conflict + 1}`)
  const other = otherFormat(content)
  if (other) throw new PipelineError(`${name} is ${other}, not an API document`)
  const document = parsed(content, name, report)
  if (!isObject(document)) {
    const found = Array.isArray(document) ? 'an array' : `the string "${beginning(content)}"`
    throw new PipelineError(`${name} is not an API document: it contains ${found}`)
  }
  refuseDeepNesting(document, name)
  checkVersion(document, name, content)
  checkPaths(document, name)
  refuseControls(document, name)
  return document
}

function parsed(text: string, name: string, report: Report): Json {
  const plain = withoutComments(text)
  // Only a text that looks like JSON is treated as JSON: any other may be YAML.
  if (!/^\s*[{[]/.test(plain)) return yamlValue(text, name, undefined, report)
  try {
    return jsonValue(text, report)
  } catch (cause) {
    try {
      return jsonValue(withEscapedControls(plain), report)
    } catch {
      return yamlValue(plain, name, cause, report)
    }
  }
}

function jsonValue(text: string, report: Report): Json {
  const value: Json = JSON.parse(text)
  reportDuplicateKeys(text, report)
  return value
}

function yamlValue(text: string, name: string, jsonError: unknown, report: Report): Json {
  try {
    const [document = null, ...others] = parseYaml(text, report)
    if (others.length > 0) throw new PipelineError('contains several YAML documents: keep the API document')
    return document
  } catch (error) {
    if (error instanceof PipelineError) throw new PipelineError(`${name} ${error.message}`, { cause: error })
    const { mark, reason } = error instanceof YAMLException ? error : {}
    const where = mark ? `line ${mark.line + 1}, column ${mark.column + 1}` : ''
    // YAML's messages would confuse in JSON, and those of JSON.parse differ by platform.
    if (jsonError && where) throw new PipelineError(`${name} is not valid JSON: ${where}`, { cause: jsonError })
    const why = reason ?? reasonOf(error)
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
  if (!(key === 'swagger' ? /^2\.0$/ : /^3\.[01](\.\d+)?(-[\w.-]+)?$/).test(full))
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

/** They would end a line of a generated file, a report or a terminal; no server has such a path. */
function refuseControls({ paths, webhooks }: ApiDocument, name: string): void {
  const items = [...Object.entries(paths), ...Object.entries(objectOf(webhooks))]
  for (const [path, item] of items) {
    if (hasControls(path)) throw new PipelineError(`${name} has a control character in the path "${printable(path)}"`)
    for (const operation of Object.values(objectOf(item))) {
      const id = isObject(operation) ? operation.operationId : undefined
      if (typeof id !== 'string' || !hasControls(id)) continue
      throw new PipelineError(`${name} has a control character in the operationId "${printable(id)}" of ${path}`)
    }
  }
}

function beginning(text: string): string {
  return shortened(firstLine(text), 60)
}
