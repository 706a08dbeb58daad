/**
 * How much of what real servers answered an API document describes: Chatwoot's own, and the corrected ones.
 *
 *   npm run truth [-- --json | --operations | --mistakes | --unrecorded] [-- --recordings DIR] [-- FILE…]
 *   npm run truth -- --check
 *
 * Without arguments, the figures are also written into docs/truth.md and README.md. A FILE is measured beside the
 * corrected document.
 */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Recording } from '../test/recordings/recorded.ts'
import { readConverted } from './diff.ts'
import { writeFigures, writePage } from './pages.ts'
import { readCorrections } from './pipeline/correct/corrections/read-corrections.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'
import { measure } from './truth/measure.ts'
import { evidenceOf, recordedOf } from './truth/recorded.ts'
import { callsOfApi, missingNumbers, readRecordings } from './truth/recordings.ts'
import {
  documentsTable,
  evidenceTable,
  type MeasuredDocument,
  operationsTable,
  outcomesTable,
  recordedTable,
  subjectsTable,
} from './truth/tables.ts'

const root = path.resolve(import.meta.dirname, '..')
const ownRecordings = path.join(root, 'test/fixtures/recordings')
const corrected = 'generated/openapi.json'

/** Chatwoot's own, of which the repository has the structure without the prose: an update replaces the project's. */
const published = {
  'Chatwoot 2021-06': 'test/fixtures/specs/2021-06-06-as-received-with-raw-line-breaks.json',
  'Chatwoot 2023-11': 'test/fixtures/specs/2023-11-03-swagger-2.0.json',
  'Chatwoot 2025-11': 'test/fixtures/specs/2025-11-13-openapi-3.0.4.json',
  'Chatwoot 2026-06': 'test/fixtures/specs/2026-06-02-openapi-3.1.0.json',
}
const ours = { 'openapi.json': corrected, 'openapi.closed.json': 'generated/openapi.closed.json' }

async function measured(
  files: Readonly<Record<string, string>>,
  recordings: readonly Recording[],
): Promise<MeasuredDocument[]> {
  const all: MeasuredDocument[] = []
  for (const [name, file] of Object.entries(files)) {
    all.push({ name, ...measure(await readConverted(path.resolve(root, file)), recordings) })
  }
  return all
}

/** Returns what stands between the markers of docs/truth.md, by the name of the marker. */
export async function truthFigures(): Promise<Record<string, string>> {
  const recordings = callsOfApi(readRecordings(ownRecordings))
  const document = await readConverted(path.join(root, corrected))
  const documents = await measured({ ...published, ...ours }, recordings)
  const newest = documents.filter(({ name }) => ['Chatwoot 2026-06', 'openapi.json'].includes(name))
  return {
    recorded: recordedTable(recordedOf(document, recordings), missingNumbers(ownRecordings)),
    documents: documentsTable(documents),
    outcomes: outcomesTable(documents),
    evidence: evidenceTable(evidenceOf(await readCorrections(path.join(root, 'spec/corrections')))),
    subjects: subjectsTable(document, newest),
  }
}

/** Returns the README, which says in a sentence how many operations were recorded. */
export async function readmeWithFigures(): Promise<string> {
  const [operations] = evidenceOf(await readCorrections(path.join(root, 'spec/corrections')))
  const sentence = /\d+ of \d+ by calls recorded on a server, \d+ by/
  const readme = await readFile(path.join(root, 'README.md'), 'utf8')
  if (!operations || !sentence.test(readme)) throw new Error(`README.md needs a sentence like ${sentence}`)
  const { recorded, corrections, read } = operations
  return readme.replace(sentence, `${recorded} of ${corrections} by calls recorded on a server, ${read} by`)
}

export function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, () => run(args, output.log))
}

const formats = ['json', 'operations', 'mistakes', 'unrecorded'] as const

async function run(args: string[], log: (line: string) => void): Promise<void> {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      recordings: { type: 'string' },
      ...{ check: flag, json: flag, operations: flag, mistakes: flag, unrecorded: flag },
    },
  })
  const formatted = formats.some((format) => values[format])
  if (!formatted && positionals.length === 0 && values.recordings === undefined) return writeTruth(values.check, log)
  const recordings = callsOfApi(readRecordings(values.recordings ?? ownRecordings))
  const own = positionals.map((file) => [path.basename(file), path.resolve(file)])
  const recorded = recordedOf(await readConverted(path.join(root, corrected)), recordings)
  if (values.unrecorded) return log(recorded.unrecorded.join('\n'))
  const files = own.length > 0 ? { ...Object.fromEntries(own), 'openapi.json': corrected } : { ...published, ...ours }
  const documents = await measured(files, recordings)
  if (values.json) return log(JSON.stringify({ recorded, documents }, null, 2))
  if (values.operations) return log(operationsTable(documents))
  if (values.mistakes) return log(mistakesOf(documents))
  log([documentsTable(documents), outcomesTable(documents)].join('\n'))
}

async function writeTruth(check: boolean, log: (line: string) => void): Promise<void> {
  const figures = await truthFigures()
  const writing = { check, command: 'npm run truth' }
  await writeFigures('docs/truth.md', figures, writing)
  await writePage('README.md', await readmeWithFigures(), writing)
  log(Object.values(figures).join('\n'))
}

function mistakesOf(documents: readonly MeasuredDocument[]): string {
  const sections = documents.map(({ name, mistakes }) =>
    [name, ...mistakes.map(({ mistake, recordings }) => `${String(recordings).padStart(5)} ${mistake}`)].join('\n'),
  )
  return sections.join('\n\n')
}

await startProgram(import.meta.url, main)
