/**
 * Reads `spec/corrections/*.yaml`: what the server really does, as OpenAPI 3.1 fragments with reasons. Every mistake in
 * them is reported with file and line.
 */
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { httpMethods, isObject, type JsonObject, PipelineError, routeShape } from '../../document/document.ts'
import type {
  ComponentCorrection,
  Corrections,
  Family,
  OperationCorrection,
  Reason,
  RootCorrection,
  Stated,
} from './corrections.ts'
import { extensionOf, operationExtensionOf } from './extensions.ts'
import { componentOnTop, layered } from './layers.ts'
import { type CorrectionFile, parseCorrections, readText } from './parse-corrections.ts'

export { parseCorrections } from './parse-corrections.ts'

const sections = ['paths', 'webhooks', 'components', 'x-families', 'x-fields', 'x-why', 'x-evidence']

/** A folder of corrections, or what it contains. */
export type CorrectionsSource = string | CorrectionTexts

export interface CorrectionTexts {
  /** The folder, as messages name it. */
  readonly name: string
  /** File name -> content. */
  readonly files: Readonly<Record<string, string>>
}

/** Reads the corrections of each folder, those of a later one on top of those before it. */
export async function readCorrections(...folders: CorrectionsSource[]): Promise<Corrections> {
  const different = folders.filter((folder, index) => folders.findIndex((other) => isSame(other, folder)) === index)
  const layers = await Promise.all(
    different.map(async (folder) => {
      const texts = await textsOf(folder)
      // In order, so that of several mistakes the same one is reported every time.
      return collectCorrections(texts.map(({ text, file }) => parseCorrections(text, file)))
    }),
  )
  return layered(layers)
}

function isSame(one: CorrectionsSource, other: CorrectionsSource): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  return path.resolve(one) === path.resolve(other)
}

async function textsOf(folder: CorrectionsSource): Promise<{ file: string; text: string }[]> {
  if (typeof folder === 'string') return Promise.all((await correctionFiles(folder)).map(readText))
  return Object.entries(folder.files).map(([name, text]) => ({ file: path.join(folder.name, name), text }))
}

async function correctionFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder).catch((cause: NodeJS.ErrnoException) => {
    const reason = { ENOENT: 'no such folder of corrections', ENOTDIR: 'is a file; --corrections takes a folder' }
    const known = Object.entries(reason).find(([code]) => code === cause.code)?.[1]
    throw new PipelineError(`${folder}: ${known ?? `cannot be read: ${cause.code}`}`, { cause })
  })
  const names = entries.filter((entry) => /\.ya?ml$/.test(entry)).sort()
  // With a mistyped folder the document would stay uncorrected, and nobody would notice.
  if (names.length === 0) throw new PipelineError(`${folder}: contains no corrections: none of its files ends in .yaml`)
  return names.map((name) => path.join(folder, name))
}

export function collectCorrections(files: CorrectionFile[]): Corrections {
  const corrections: Corrections = {
    operations: [],
    components: [],
    families: [],
    root: [],
    fields: {},
    references: [],
  }
  for (const file of files) {
    collectOperations(file, 'paths', corrections.operations)
    collectOperations(file, 'webhooks', corrections.operations)
    collectComponents(file, corrections.components)
    collectFamilies(file, corrections.families)
    collectRoot(file, corrections.root)
    if (isObject(file.root['x-fields'])) Object.assign(corrections.fields, file.root['x-fields'])
    corrections.references.push(...file.references)
  }
  corrections.components = joinExtensions(corrections.components)
  refuseTwins(corrections.operations)
  refuseSameNames(corrections.components, ({ section, name }) => `${section}/${name}`)
  refuseSameNames(corrections.families, ({ name }) => name)
  refuseSameNames(corrections.root, ({ key }) => key)
  return corrections
}

function collectOperations(file: CorrectionFile, section: 'paths' | 'webhooks', into: OperationCorrection[]): void {
  const items = file.root[section]
  if (!isObject(items)) return
  for (const [route, item] of Object.entries(items)) {
    if (!isObject(item)) continue
    for (const method of httpMethods) {
      if (!(method in item)) continue
      const value = item[method]
      if (value !== null && !isObject(value)) continue
      const keys = [section, route, method]
      into.push({
        section,
        path: route,
        method,
        value: value ? withoutReason(value) : null,
        extension: operationExtensionOf(value?.['x-extend'], (...inner) => file.where(...keys, 'x-extend', ...inner)),
        ...reasonOf(file, value ? [value, item] : [item], keys),
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
      if (value !== null && !isObject(value)) continue
      const reason = reasonOf(file, value ? [value] : [components], keys)
      const extension = value?.['x-extend']
      const stated = isObject(extension)
        ? { value: undefined, extensions: [extensionOf(extension, (...inner) => reason.at('x-extend', ...inner))] }
        : { value: value ? withoutReason(value) : null, extensions: [] }
      into.push({ section, name, ...stated, ...reason })
    }
  }
}

/** A component may be extended in several files, each for its own reason. */
function joinExtensions(components: ComponentCorrection[]): ComponentCorrection[] {
  const joined = new Map<string, ComponentCorrection>()
  const rest = components.filter((correction) => {
    if (correction.extensions.length === 0) return true
    const twin = joined.get(correction.name)
    joined.set(correction.name, twin ? componentOnTop(twin, correction) : correction)
    return false
  })
  for (const { name, where } of joined.values()) {
    const stated = rest.find((correction) => correction.section === 'schemas' && correction.name === name)
    if (stated) throw new PipelineError(`${where}: schemas/${name} is stated at ${stated.where}: add it there`)
  }
  return [...rest, ...joined.values()]
}

function collectFamilies(file: CorrectionFile, into: Family[]): void {
  const families = file.root['x-families']
  if (!isObject(families)) return
  for (const [name, family] of Object.entries(families)) {
    const keys = ['x-families', name]
    if (!isObject(family) || !Array.isArray(family.paths) || !isObject(family.responses)) continue
    const { paths, responses, security } = family
    into.push({
      ...{ name, paths: paths.map(String), responses },
      security: Array.isArray(security) ? security : undefined,
      ...reasonOf(file, [family], keys),
    })
  }
}

function collectRoot(file: CorrectionFile, into: RootCorrection[]): void {
  for (const [key, value] of Object.entries(file.root)) {
    if (!sections.includes(key)) into.push({ key, value, ...reasonOf(file, [file.root], [key]) })
  }
}

/**
 * The reason of the first holder that has one; each part of the evidence names a recording or a place in the server.
 */
function reasonOf(file: CorrectionFile, holders: JsonObject[], keys: string[]): Stated {
  const where = file.where(...keys)
  const why = holders.map((holder) => holder['x-why']).find((value) => value !== undefined)
  const evidence = holders.map((holder) => holder['x-evidence']).find((value) => value !== undefined)
  const label = keys.slice(-2).join(' ')
  if (typeof why !== 'string' || !why.trim()) {
    throw new PipelineError(`${where}: ${label} has no x-why: say in one line what the document gets wrong`)
  }
  const forms = 'write "recordings name, name" or "server 4.14.2: controller or view", several joined by ";"'
  if (typeof evidence !== 'string' || !evidence.trim())
    throw new PipelineError(`${where}: ${label} has no x-evidence: ${forms}`)
  const rumour = evidence.split(';').find((part) => !/^\s*(recordings? \S|server \S+: \S)/.test(part))
  if (rumour !== undefined) {
    throw new PipelineError(
      `${file.where(...keys, 'x-evidence')}: "${rumour.trim()}" is not valid evidence for ${label}: ${forms}`,
    )
  }
  return { why: why.trim(), evidence: evidence.trim(), where, at: (...inner) => file.where(...keys, ...inner) }
}

function withoutReason(value: JsonObject): JsonObject {
  const { 'x-why': _why, 'x-evidence': _evidence, 'x-extend': _extend, ...rest } = value
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

function refuseSameNames<Correction extends Reason>(
  corrections: Correction[],
  nameOf: (correction: Correction) => string,
): void {
  const seen = new Map<string, Correction>()
  for (const correction of corrections) {
    const twin = seen.get(nameOf(correction))
    if (twin)
      throw new PipelineError(`${correction.where}: ${nameOf(correction)} is already corrected at ${twin.where}`)
    seen.set(nameOf(correction), correction)
  }
}
