/**
 * What changed between two documents, for users of the API and for maintainers of this project.
 *
 *   npm run spec:diff -- OLD NEW [--format markdown|json] [--corrections DIR]…
 */
import { parseArgs } from 'node:util'
import type { Change } from './diff/changes.ts'
import { diffDocuments } from './diff/compare-documents.ts'
import { contextOf, type DiffContext } from './diff/context.ts'
import { readFacade } from './diff/facade.ts'
import { type Hints, markdownOf } from './diff/markdown.ts'
import { convertDocument } from './pipeline/convert/convert.ts'
import { readCorrections } from './pipeline/correct/corrections/read-corrections.ts'
import { type ApiDocument, PipelineError, reasonOf } from './pipeline/document/document.ts'
import { overflowReason } from './pipeline/document/overflow.ts'
import { readRecord, recordName } from './pipeline/news/record.ts'
import { type DocumentSource, readDocument } from './pipeline/read/read.ts'
import { repairDocument } from './pipeline/repair/repair.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

export type { Change, Kind, Side, Weight } from './diff/changes.ts'
export { weightOf } from './diff/changes.ts'
export { diffDocuments } from './diff/compare-documents.ts'
export { contextOf, type DiffContext } from './diff/context.ts'
export { markdownOf } from './diff/markdown.ts'

/** Reads a document of any version, in the form that `diffDocuments` takes. */
export async function readConverted(source: DocumentSource): Promise<ApiDocument> {
  const name = typeof source === 'string' ? source : source.name
  let received: ApiDocument | undefined
  try {
    received = await readDocument(source)
    return await convertDocument(repairDocument(received).document)
  } catch (cause) {
    const line = overflowReason(cause, received) ?? reasonOf(cause)
    throw new PipelineError(line.startsWith(name) ? line : `${name}: ${line}`, { cause })
  }
}

export interface Folders {
  corrections: string[]
  /** The resources of the client. */
  facade: string
  /** The file that records what documents have said; without it, there is no news. */
  record?: string
}

export const projectFolders: Folders = {
  corrections: ['spec/corrections'],
  facade: 'src/resources',
  record: `spec/${recordName}`,
}

/** Returns what the changes mean for the corrections and the facade in these folders. */
export async function readContext(
  before: ApiDocument,
  after: ApiDocument,
  changes: readonly Change[],
  folders: Folders = projectFolders,
): Promise<DiffContext> {
  const [corrections, facade] = await Promise.all([readCorrections(...folders.corrections), readFacade(folders.facade)])
  const record = folders.record === undefined ? undefined : await readRecord(folders.record)
  return contextOf({ before, after, changes, corrections, facade, ...(record && { record }) })
}

function jsonOf(changes: readonly Change[], context: DiffContext): string {
  const plain = changes.map(({ component: _, ...change }) => change)
  return JSON.stringify({ changes: plain, ...context }, null, 2)
}

export interface Comparison {
  old: DocumentSource
  fresh: DocumentSource
  /** `markdown` or `json`. */
  format: string
  /** What the changes mean for whoever asks. */
  contextOf(before: ApiDocument, after: ApiDocument, changes: readonly Change[]): Promise<DiffContext>
  hints?: Hints
}

/** Compares two documents and returns the page or the JSON. */
export async function compare({ old, fresh, format, contextOf, hints }: Comparison): Promise<string> {
  if (format !== 'markdown' && format !== 'json') {
    throw new PipelineError(`--format must be markdown or json, got "${format}"`)
  }
  const before = await readConverted(old)
  const after = await readConverted(fresh)
  const changes = diffDocuments(before, after)
  const context = await contextOf(before, after, changes)
  return format === 'json' ? jsonOf(changes, context) : markdownOf(changes, context, hints).trimEnd()
}

/** Returns the two documents that the arguments of a program name. */
export function twoDocuments(names: string[]): [old: string, fresh: string] {
  const [old, fresh, ...more] = names
  if (old && fresh && more.length === 0) return [old, fresh]
  throw new PipelineError(`expected two documents, OLD and NEW, got ${names.join(', ') || 'none'}`)
}

/** Returns 0 if the documents could be compared, whatever was found. */
export function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => output.log(await run(args)))
}

async function run(args: string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'markdown' },
      corrections: { type: 'string', multiple: true, default: projectFolders.corrections },
    },
  })
  const { format, corrections } = values
  const [old, fresh] = twoDocuments(positionals)
  const folders = { ...projectFolders, corrections }
  return compare({ old, fresh, format, contextOf: (...documents) => readContext(...documents, folders) })
}

await startProgram(import.meta.url, main)
