/**
 * The build script: read -> repair -> convert -> correct -> emit.
 *
 *   npm run generate [-- --spec FILE] [-- --corrections DIR]… [-- --out DIR] [-- --check] [-- --accept]
 */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { convertDocument } from './pipeline/convert.ts'
import { correctDocument } from './pipeline/correct.ts'
import { readCorrections } from './pipeline/corrections.ts'
import { PipelineError } from './pipeline/document.ts'
import { emitFiles } from './pipeline/emit.ts'
import { readDocument } from './pipeline/read.ts'
import { repairDocument } from './pipeline/repair.ts'
import { countOperations, renderReport, versionOf } from './pipeline/report.ts'
import { validateDocument } from './pipeline/validate.ts'

export interface GenerateOptions {
  /** The document: JSON or YAML, Swagger 2.0, OpenAPI 3.0 or 3.1. */
  spec: string
  /** Folders of corrections, in order. */
  corrections: string[]
  /** Where the files go; its fingerprints tell what the corrections were written for. */
  out: string
  /** The corrections were read against this document: remember it as the one they are for. */
  accept?: boolean
  /** Told once after each stage. */
  log?: (line: string) => void
}

export interface Generated {
  /** File name -> content. */
  files: Record<string, string>
  /** Corrections that say what the document says: `file:line: subject`. */
  stale: string[]
}

/** Runs the whole pipeline in memory; nothing is written. */
export async function generate({
  spec,
  corrections: folders,
  out,
  accept = false,
  log = () => {},
}: GenerateOptions): Promise<Generated> {
  const received = await readDocument(spec)
  log(
    `read     ${versionOf(received)}, ${Object.keys(received.paths).length} paths, ${countOperations(received)} operations`,
  )

  const { document: repaired, repairs } = repairDocument(received)
  log(`repair   ${repairs.length} defects by ${new Set(repairs.map((repair) => repair.rule)).size} rules`)

  const converted = await convertDocument(repaired)
  log(`convert  ${versionOf(converted)}`)

  const corrections = await readCorrections(...folders)
  const corrected = correctDocument(converted, corrections)
  const { document, applied, pruned } = corrected
  const effects = (effect: string) => applied.filter((correction) => correction.effect === effect).length
  log(
    `correct  ${effects('corrected')} corrected, ${effects('added')} added, ${effects('removed')} removed, ${pruned.length} unused components left out`,
  )

  const problem = (await validateDocument(document))[0]
  if (problem)
    throw new PipelineError(
      `the corrected document is not valid at ${problem.pointer}: ${problem.message} (found ${problem.found})`,
    )

  const known = accept ? {} : await readFingerprints(out)
  const changed = applied.filter(({ subject, fingerprint }) => subject in known && known[subject] !== fingerprint)
  const fingerprints = Object.fromEntries(
    applied.map(({ subject, fingerprint }) => [subject, subject in known ? known[subject] : fingerprint]),
  )
  const files = {
    ...(await emitFiles(document)),
    'REPORT.md': renderReport({
      received,
      repairs,
      corrected,
      families: corrections.families,
      changed: changed.map(({ subject }) => subject),
    }),
    'fingerprints.json': `${JSON.stringify(fingerprints, null, 2)}\n`,
  }
  log(
    `emit     ${Object.keys(document.paths).length} paths, ${countOperations(document)} operations: ${Object.keys(files).join(', ')}`,
  )
  for (const { subject } of changed) log(`changed  the document changed under the correction of ${subject}`)

  const stale = applied.filter((correction) => correction.stale).map(({ where, subject }) => `${where}: ${subject}`)
  for (const line of stale) log(`stale    ${line} says what the document says: delete it`)
  return { files, stale }
}

/** Writes all files or, when one cannot be written, none. */
export async function writeFiles(out: string, files: Record<string, string>): Promise<void> {
  await mkdir(out, { recursive: true })
  const targets = Object.keys(files).map((name) => path.join(out, name))
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(out, `${name}.new`), content)
    for (const target of targets) await rename(`${target}.new`, target)
  } finally {
    for (const target of targets) await rm(`${target}.new`, { force: true, recursive: true })
  }
}

/** Names of files whose content on disk is another. */
export async function outdatedFiles(out: string, files: Record<string, string>): Promise<string[]> {
  const outdated = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const current = await readFile(path.join(out, name), 'utf8').catch(() => undefined)
      return current === content ? [] : [path.join(out, name)]
    }),
  )
  return outdated.flat()
}

async function readFingerprints(out: string): Promise<Record<string, string | null>> {
  const text = await readFile(path.join(out, 'fingerprints.json'), 'utf8').catch(() => '{}')
  try {
    return JSON.parse(text) as Record<string, string | null> // written by this script
  } catch {
    throw new PipelineError(
      `${path.join(out, 'fingerprints.json')} is not JSON: delete it or restore it from version control`,
    )
  }
}

/** What the script prints to. */
export interface Output {
  log(line: string): void
  error(line: string): void
}

/** Runs the script; gives its exit code. Every failure is one line. */
export async function main(args: string[], { log, error }: Output = console): Promise<number> {
  try {
    await run(args, log)
    return 0
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason)
    error(message.split('\n')[0] ?? '')
    return 1
  }
}

async function run(args: string[], log: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      spec: { type: 'string', default: 'spec/chatwoot.swagger.json' },
      corrections: { type: 'string', multiple: true, default: ['spec/corrections'] },
      out: { type: 'string', default: 'generated' },
      check: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
    },
  })
  const { spec, corrections, out, check, accept } = values
  const { files, stale } = await generate({ spec, corrections, out, accept, log })
  if (!check) return writeFiles(out, files)
  const [first, ...more] = stale
  if (first) {
    throw new PipelineError(
      `${first} says what the document says: delete it${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    )
  }
  const outdated = await outdatedFiles(out, files)
  if (outdated.length > 0) {
    throw new PipelineError(`${outdated.join(', ')} not up to date: run npm run generate and commit what it writes`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main(process.argv.slice(2))
