/** Parses one file of corrections: YAML with known keys only, and the line of each key. */
import { readFile } from 'node:fs/promises'
import { constructFromEvents, parseEvents, YAMLException } from 'js-yaml'
import { isObject, type JsonObject, PipelineError } from '../../document/document.ts'
import { yamlSchema } from '../../read/yaml-text.ts'
import type { Keys } from './checks.ts'
import { findMistake } from './grammar.ts'
import { type Place, type Places, placesOf } from './yaml-lines.ts'

export interface Reference {
  ref: string
  where: string
}

export interface CorrectionFile {
  file: string
  root: JsonObject
  /** `file:line` of the deepest of these keys that exists. */
  where(...keys: Keys): string
  /** Every `$ref` in it. */
  references: Reference[]
}

export async function readText(file: string): Promise<{ file: string; text: string }> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'EISDIR' ? 'is a folder, not a file of corrections' : `cannot be read: ${cause.code}`
    throw new PipelineError(`${file}: ${reason}`, { cause })
  })
  return { file, text }
}

export function parseCorrections(text: string, file: string): CorrectionFile {
  const { root, places } = parseYaml(text, file)
  const where = (...keys: Keys) => `${file}:${lineOf(places.root, keys)}`
  if (root === null) return { file, root: {}, where, references: [] }
  if (!isObject(root))
    throw new PipelineError(`${file}:1: a corrections file must be an object with paths or components`)
  const mistake = findMistake(root)
  if (mistake) throw new PipelineError(`${where(...mistake.keys)}: ${mistake.message}`)
  const references = places.references.map(({ ref, line }) => ({ ref, where: `${file}:${line}` }))
  return { file, root, where, references }
}

function parseYaml(text: string, file: string): { root: unknown; places: Places } {
  try {
    const events = parseEvents(text, {})
    const places = placesOf(events, text, (line, message) => {
      throw new PipelineError(`${file}:${line}: ${message}`)
    })
    const [root = null, ...others] = constructFromEvents(events, { source: text, schema: yamlSchema })
    if (others.length > 0) throw new PipelineError(`${file}: contains several YAML documents: keep one`)
    return { root, places }
  } catch (cause) {
    if (!(cause instanceof YAMLException)) throw cause
    throw new PipelineError(`${file}:${(cause.mark?.line ?? 0) + 1}: ${cause.reason}`, { cause })
  }
}

/** The line of the deepest key of `keys` that exists in the file. */
function lineOf(root: Place, keys: Keys): number {
  let { line } = root
  let place: Place | undefined = root
  for (const key of keys) {
    const item: Place | undefined = place.items[Number(key)]
    const entry = place.entries.get(String(key))
    place = item ?? entry?.value
    if (!place) break
    line = item?.line ?? entry?.line ?? line
  }
  return line
}
