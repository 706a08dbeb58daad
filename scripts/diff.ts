/**
 * What changed between two documents, for whoever uses the API and whoever keeps this project.
 *
 *   npm run spec:diff -- OLD NEW [--format markdown|json] [--corrections DIR]…
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Change } from './diff/changes.ts'
import { diffDocuments } from './diff/compare-documents.ts'
import { contextOf, type DiffContext } from './diff/context.ts'
import { readFacade } from './diff/facade.ts'
import { markdownOf } from './diff/markdown.ts'
import type { Output } from './generate.ts'
import { convertDocument } from './pipeline/convert/convert.ts'
import { readCorrections } from './pipeline/correct/corrections.ts'
import { type ApiDocument, firstLine, PipelineError } from './pipeline/document/document.ts'
import { type DocumentSource, readDocument } from './pipeline/read/read.ts'
import { repairDocument } from './pipeline/repair/repair.ts'

export type { Change, Kind, Side, Weight } from './diff/changes.ts'
export { weightOf } from './diff/changes.ts'
export { diffDocuments } from './diff/compare-documents.ts'
export { contextOf, type DiffContext } from './diff/context.ts'
export { markdownOf } from './diff/markdown.ts'

/** A document of any version, as `diffDocuments` takes it. */
export async function readConverted(source: DocumentSource): Promise<ApiDocument> {
  const name = typeof source === 'string' ? source : source.name
  try {
    return await convertDocument(repairDocument(await readDocument(source)).document)
  } catch (cause) {
    const line = firstLine(cause instanceof Error ? cause.message : String(cause))
    throw new PipelineError(line.startsWith(name) ? line : `${name}: ${line}`, { cause })
  }
}

export interface Folders {
  corrections: string[]
  /** The resources of the client. */
  facade: string
}

export const projectFolders: Folders = { corrections: ['spec/corrections'], facade: 'src/resources' }

/** What the changes mean for the corrections and the facade in these folders. */
export async function readContext(
  before: ApiDocument,
  after: ApiDocument,
  changes: readonly Change[],
  folders: Folders = projectFolders,
): Promise<DiffContext> {
  const [corrections, facade] = await Promise.all([readCorrections(...folders.corrections), readFacade(folders.facade)])
  return contextOf({ before, after, changes, corrections, facade })
}

export function jsonOf(changes: readonly Change[]): string {
  const plain = changes.map(({ component: _, ...change }) => change)
  return JSON.stringify({ changes: plain }, null, 2)
}

/** Runs the script; gives its exit code: 0 when it could compare, whatever it found. */
export async function main(args: string[], { log, error }: Output = console): Promise<number> {
  try {
    log(await run(args))
    return 0
  } catch (reason) {
    error(firstLine(reason instanceof Error ? reason.message : String(reason)))
    return 1
  }
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
  const [old, fresh, ...more] = positionals
  if (!old || !fresh || more.length > 0) {
    throw new PipelineError(`two documents are compared, OLD and NEW; got ${positionals.join(', ') || 'none'}`)
  }
  if (format !== 'markdown' && format !== 'json') {
    throw new PipelineError(`--format must be markdown or json, got "${format}"`)
  }
  const before = await readConverted(old)
  const after = await readConverted(fresh)
  const changes = diffDocuments(before, after)
  if (format === 'json') return jsonOf(changes)
  return markdownOf(changes, await readContext(before, after, changes, { ...projectFolders, corrections })).trimEnd()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
