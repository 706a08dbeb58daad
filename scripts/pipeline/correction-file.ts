/** Reads one file of corrections: YAML whose every key is known, and where each key stands. */
import { readFile } from 'node:fs/promises'
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml'
import type { Keys } from './correction-checks.ts'
import { findMistake } from './correction-grammar.ts'
import { isObject, type JsonObject, PipelineError } from './document.ts'

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

export async function readCorrectionFile(file: string): Promise<CorrectionFile> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const reason = cause.code === 'EISDIR' ? 'is a folder, not a file of corrections' : `cannot be read: ${cause.code}`
    throw new PipelineError(`${file}: ${reason}`, { cause })
  })
  return parseCorrections(text, file)
}

export function parseCorrections(text: string, file: string): CorrectionFile {
  const lines = new LineCounter()
  const yaml = parseYaml(text, file, lines)
  const line = (node: Node | null | undefined) => lines.linePos(node?.range?.[0] ?? 0).line
  const where = (...keys: Keys) => `${file}:${line(keyNode(yaml, keys))}`
  const references: Reference[] = []
  // Not alias.resolve, which goes through the whole file for each of them.
  const anchors = new Map<string, Node>()
  visit(yaml, {
    Node(_, node) {
      if (!isAlias(node) && node.anchor) anchors.set(node.anchor, node)
    },
    Alias(_, alias, ancestors) {
      const target = anchors.get(alias.source)
      if (!target) throw new PipelineError(`${file}:${line(alias)}: *${alias.source} has no &${alias.source} before it`)
      if (ancestors.includes(target))
        throw new PipelineError(`${file}:${line(alias)}: &${alias.source} contains itself`)
    },
    Pair(_, pair) {
      if (!isScalar(pair.key)) {
        const place = isNode(pair.key) ? line(pair.key) : 1
        throw new PipelineError(`${file}:${place}: a key must be a text, got ${pair.key}`)
      }
      if (pair.key.value === '$ref' && isScalar(pair.value)) {
        references.push({ ref: String(pair.value.value), where: `${file}:${line(pair.key)}` })
      }
    },
  })
  const root = composed(yaml, file)
  if (root === null) return { file, root: {}, where, references: [] }
  if (!isObject(root))
    throw new PipelineError(`${file}:1: a corrections file must be an object with paths or components`)
  const mistake = findMistake(root)
  if (mistake) throw new PipelineError(`${where(...mistake.keys)}: ${mistake.message}`)
  return { file, root, where, references }
}

function parseYaml(text: string, file: string, lineCounter: LineCounter): Document.Parsed {
  const yaml = parseDocument(text, { lineCounter, merge: true })
  const error = yaml.errors[0] ?? yaml.warnings[0]
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '')
    throw new PipelineError(`${file}:${lineCounter.linePos(error.pos[0]).line}: ${reason}`)
  }
  return yaml
}

/** What YAML finds only while it puts values together: a merge key without a map, too many aliases. */
function composed(yaml: Document.Parsed, file: string): unknown {
  try {
    return yaml.toJS()
  } catch (cause) {
    throw new PipelineError(`${file}: ${cause instanceof Error ? cause.message.split('\n')[0] : cause}`, { cause })
  }
}

/** The node of the deepest key of `keys` that stands in the file. */
function keyNode(yaml: Document.Parsed, keys: Keys): Node | null {
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
