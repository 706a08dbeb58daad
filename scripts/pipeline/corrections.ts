/**
 * Reads `spec/corrections/*.yaml`: what the server really does, as OpenAPI 3.1 fragments with reasons.
 * Whatever is wrong with them is told with file and line.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import { findMistake } from './correction-grammar.ts'
import {
  type HttpMethod,
  httpMethods,
  isObject,
  type Json,
  type JsonObject,
  PipelineError,
  routeShape,
} from './document.ts'

/** What every correction carries: why it exists, how we know, and where it is written (`file:line`). */
export interface Reason {
  why: string
  evidence: string
  where: string
}

export interface OperationCorrection extends Reason {
  /** `paths` or `webhooks`. */
  section: 'paths' | 'webhooks'
  path: string
  method: HttpMethod
  /** What the operation is to be; null removes it. */
  value: JsonObject | null
  /** Written for a route that some or all versions of the document lack. */
  isNew: boolean
}

export interface ComponentCorrection extends Reason {
  section: string
  name: string
  value: Json
}

/** Errors that every operation whose path starts with one of `paths` can give. */
export interface Family extends Reason {
  name: string
  paths: string[]
  responses: JsonObject
}

export interface Reference {
  ref: string
  where: string
}

export interface Corrections {
  operations: OperationCorrection[]
  components: ComponentCorrection[]
  families: Family[]
  /** `info`, `servers`, `tags`, `security` and what else stands at the top: replaced one by one, `info` key by key. */
  root: JsonObject
  /** Every `$ref` that a correction holds, for telling the one that leads to nothing. */
  references: Reference[]
}

const sections = ['paths', 'webhooks', 'components', 'x-families', 'x-why', 'x-evidence']

function isRootKey(key: string): boolean {
  return !sections.includes(key)
}

interface CorrectionFile {
  file: string
  root: JsonObject
  /** `file:line` of the deepest of these keys that exists. */
  where(...keys: (string | number)[]): string
  references: Reference[]
}

/** Reads the corrections of each folder, in the order of the folders and their file names. */
export async function readCorrections(...folders: string[]): Promise<Corrections> {
  const files: CorrectionFile[] = []
  for (const folder of folders) {
    const entries = await readdir(folder).catch(() => {
      throw new PipelineError(`${folder}: no such folder of corrections`)
    })
    for (const name of entries.filter((entry) => /\.ya?ml$/.test(entry)).sort()) {
      files.push(parseCorrections(await readFile(path.join(folder, name), 'utf8'), path.join(folder, name)))
    }
  }
  return collectCorrections(files)
}

export function collectCorrections(files: CorrectionFile[]): Corrections {
  const corrections: Corrections = { operations: [], components: [], families: [], root: {}, references: [] }
  for (const file of files) {
    collectOperations(file, 'paths', corrections.operations)
    collectOperations(file, 'webhooks', corrections.operations)
    collectComponents(file, corrections.components)
    collectFamilies(file, corrections.families)
    for (const key of Object.keys(file.root).filter(isRootKey)) {
      if (key in corrections.root) throw new PipelineError(`${file.where(key)}: ${key} is corrected a second time`)
      reasonOf(file, [file.root], [key])
      corrections.root[key] = file.root[key] ?? null
    }
    corrections.references.push(...file.references)
  }
  refuseTwins(corrections.operations)
  refuseSameNames(corrections.components)
  return corrections
}

export function parseCorrections(text: string, file: string): CorrectionFile {
  const lines = new LineCounter()
  const yaml = parseYaml(text, file, lines)
  const line = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line
  const where = (...keys: (string | number)[]) => `${file}:${line(keyNode(yaml, keys))}`
  const root: unknown = yaml.toJS()
  if (root === null) return { file, root: {}, where, references: [] }
  if (!isObject(root))
    throw new PipelineError(`${file}:1: a corrections file must be an object with paths or components`)
  const mistake = findMistake(root)
  if (mistake) throw new PipelineError(`${where(...mistake.keys)}: ${mistake.message}`)
  const references: Reference[] = []
  visit(yaml, {
    Pair(_, pair) {
      if (isScalar(pair.key) && pair.key.value === '$ref' && isScalar(pair.value)) {
        references.push({ ref: String(pair.value.value), where: `${file}:${line(pair.key)}` })
      }
    },
  })
  return { file, root, where, references }
}

function parseYaml(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  const yaml = parseDocument(text, { lineCounter, merge: true })
  const error = yaml.errors[0]
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')
    throw new PipelineError(`${file}:${lineCounter.linePos(error.pos[0]).line}: ${reason}`)
  }
  return yaml
}

/** The node of the deepest key of `keys` that stands in the file. */
function keyNode(yaml: Document.Parsed, keys: (string | number)[]): Node | null {
  let node: unknown = yaml.contents
  let found: Node | null = yaml.contents
  for (const key of keys) {
    if (isAlias(node)) node = node.resolve(yaml)
    if (isSeq(node)) {
      node = node.items[Number(key)]
      if (node) found = node as Node // items of a sequence are nodes; the type leaves them unknown
      continue
    }
    if (!isMap(node)) break
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key))
    if (!pair) break
    if (isScalar(pair.key)) found = pair.key
    node = pair.value
  }
  return found
}

function collectOperations(file: CorrectionFile, section: 'paths' | 'webhooks', into: OperationCorrection[]): void {
  const items = file.root[section]
  if (!isObject(items)) return
  for (const [route, item] of Object.entries(items)) {
    if (!isObject(item))
      throw new PipelineError(`${file.where(section, route)}: a path must be an object of operations`)
    for (const method of httpMethods) {
      if (!(method in item)) continue
      const value = item[method]
      if (value !== null && !isObject(value)) continue
      into.push({
        section,
        path: route,
        method,
        value: value ? withoutReason(value) : null,
        isNew: value?.['x-new'] === true,
        ...reasonOf(file, value ? [value, item] : [item], [section, route, method]),
      })
    }
  }
}

function collectComponents(file: CorrectionFile, into: ComponentCorrection[]): void {
  const components = file.root.components
  if (!isObject(components)) return
  for (const [section, entries] of Object.entries(components)) {
    if (!isObject(entries)) continue
    for (const [name, value] of Object.entries(entries)) {
      const keys = ['components', section, name]
      if (value !== null && !isObject(value))
        throw new PipelineError(`${file.where(...keys)}: ${name} must be an object`)
      const reason = reasonOf(file, value ? [value] : [components], keys)
      into.push({ section, name, value: value ? withoutReason(value) : null, ...reason })
    }
  }
}

function collectFamilies(file: CorrectionFile, into: Family[]): void {
  const families = file.root['x-families']
  if (!isObject(families)) return
  for (const [name, family] of Object.entries(families)) {
    const keys = ['x-families', name]
    if (!isObject(family) || !Array.isArray(family.paths) || !isObject(family.responses)) {
      throw new PipelineError(`${file.where(...keys)}: a family needs paths (a list of beginnings) and responses`)
    }
    const mistake = findMistake(family.responses, { '*': 'response' }, [...keys, 'responses'])
    if (mistake) throw new PipelineError(`${file.where(...mistake.keys)}: ${mistake.message}`)
    into.push({ name, paths: family.paths.map(String), responses: family.responses, ...reasonOf(file, [family], keys) })
  }
}

/** The reason on the first holder that has one; the evidence names a recording or a place in the server's source. */
function reasonOf(file: CorrectionFile, holders: JsonObject[], keys: string[]): Reason {
  const where = file.where(...keys)
  const why = holders.map((holder) => holder['x-why']).find((value) => value !== undefined)
  const evidence = holders.map((holder) => holder['x-evidence']).find((value) => value !== undefined)
  const label = keys.slice(-2).join(' ')
  if (typeof why !== 'string' || !why.trim()) {
    throw new PipelineError(`${where}: ${label} has no x-why: say in one line what the document gets wrong`)
  }
  if (typeof evidence !== 'string' || !/^(recordings? \S|server \S+: \S)/.test(evidence)) {
    throw new PipelineError(
      `${where}: ${label} has no x-evidence: write "recordings name, name" or "server 4.14.2: controller or view"`,
    )
  }
  return { why: why.trim(), evidence: evidence.trim(), where }
}

function withoutReason(value: JsonObject): JsonObject {
  const { 'x-why': _why, 'x-evidence': _evidence, 'x-new': _new, ...rest } = value
  return rest
}

function refuseTwins(operations: OperationCorrection[]): void {
  const spelling = new Map<string, OperationCorrection>()
  const seen = new Map<string, OperationCorrection>()
  for (const operation of operations) {
    const shape = `${operation.section} ${routeShape(operation.path)}`
    const twin = seen.get(`${operation.method} ${shape}`) ?? spelling.get(shape)
    const sameSpelling = twin?.path === operation.path
    if (twin && (!sameSpelling || twin.method === operation.method)) {
      const other = `${twin.method.toUpperCase()} ${twin.path} at ${twin.where}`
      throw new PipelineError(
        `${operation.where}: ${operation.method.toUpperCase()} ${operation.path} has the shape of ${other}: ` +
          (sameSpelling ? 'one correction for each operation' : 'spell the variables of one route alike'),
      )
    }
    spelling.set(shape, operation)
    seen.set(`${operation.method} ${shape}`, operation)
  }
}

function refuseSameNames(components: ComponentCorrection[]): void {
  const seen = new Map<string, ComponentCorrection>()
  for (const component of components) {
    const key = `${component.section}/${component.name}`
    const twin = seen.get(key)
    if (twin) throw new PipelineError(`${component.where}: ${component.name} is already corrected at ${twin.where}`)
    seen.set(key, component)
  }
}

/** The names of recordings that an evidence cites. */
export function recordingsOf(evidence: string): string[] {
  return evidence
    .split(';')
    .map((part) => part.trim())
    .filter((part) => /^recordings? /.test(part))
    .flatMap((part) => part.replace(/^recordings? /, '').split(','))
    .map((name) => name.trim())
}
