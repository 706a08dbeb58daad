/**
 * The build script: read -> repair -> convert -> correct -> emit.
 *
 *   npm run generate [-- --spec FILE] [-- --corrections DIR]… [-- --out DIR] [-- --check [--strict]] [-- --accept]
 *                    [-- --force] [-- --record FILE]
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { convertDocument } from './pipeline/convert/convert.ts'
import { correctDocument } from './pipeline/correct/correct.ts'
import type { Corrections } from './pipeline/correct/corrections/corrections.ts'
import { isIn, placeOf } from './pipeline/correct/corrections/places.ts'
import { type CorrectionsSource, readCorrections } from './pipeline/correct/corrections/read-corrections.ts'
import { movedBeneath, overriddenBy } from './pipeline/correct/overridden.ts'
import { type ApiDocument, PipelineError, reasonOf } from './pipeline/document/document.ts'
import { overflowReason } from './pipeline/document/overflow.ts'
import { validateDocument } from './pipeline/document/validate.ts'
import { emitFiles } from './pipeline/emit/emit.ts'
import { refuseForeignFiles } from './pipeline/emit/foreign-files.ts'
import { commandLine, ownProvenance, type Provenance } from './pipeline/emit/provenance.ts'
import { outdatedFiles, writeFiles } from './pipeline/emit/write-files.ts'
import { isMissing, linesOf } from './pipeline/news/describe.ts'
import { namesOf } from './pipeline/news/names.ts'
import { noNews } from './pipeline/news/news.ts'
import {
  type DocumentRecord,
  mergedRecords,
  readRecord,
  recordDocument,
  recordName,
  renderRecord,
} from './pipeline/news/record.ts'
import { type DocumentSource, readDocument } from './pipeline/read/read.ts'
import { type Repair, repairDocument } from './pipeline/repair/repair.ts'
import { countOperations, renderReport, versionOf } from './pipeline/report/report.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

export interface GenerateOptions {
  /** The document, a file or its bytes: JSON or YAML, Swagger 2.0, OpenAPI 3.0 or 3.1. */
  spec: DocumentSource
  /** Folders of corrections, in order. */
  corrections: CorrectionsSource[]
  /** The folder to write to. */
  out: string
  /** What documents have said so far: records, or files of them. The last one is a file, and written with the others. */
  records?: (string | DocumentRecord)[]
  /** Somebody has read what the document says beyond the records: take it into the last one. */
  accept?: boolean
  /** Files in `out` that were not generated are replaced. */
  force?: boolean
  /** Folders whose corrections somebody else maintains: stale ones among them are not reported. */
  given?: string[]
  /** How the files say where they come from. */
  provenance?: Provenance
  /** Called with one line after each stage. */
  log?: (line: string) => void
}

export interface Generated {
  /** File name -> content. */
  files: Record<string, string>
  /** Stale corrections, which state what the document already says: `file:line: subject`. */
  stale: string[]
  /** What nobody has read yet, in a line each: news of the document. */
  unread: string[]
}

/** Runs the whole pipeline in memory; nothing is written. */
export async function generate({
  spec: source,
  corrections: folders,
  out,
  records: recordSources = [],
  accept = false,
  given = [],
  provenance = ownProvenance,
  log = () => {},
}: GenerateOptions): Promise<Generated> {
  const spec = typeof source === 'string' ? source : source.name
  let latest: ApiDocument | undefined
  const stage = <T>(name: string, work: () => T | Promise<T>) => withName(spec, name, () => latest, work)
  const lost: Repair[] = []
  const received = await stage('read', () =>
    readDocument(source, (where, what) => lost.push({ rule: 'duplicate-key', where, what })),
  )
  latest = received
  log(
    `read     ${versionOf(received)}, ${Object.keys(received.paths).length} paths, ${countOperations(received)} operations`,
  )

  const { document: repaired, repairs: made } = await stage('repair', () => repairDocument(received))
  const repairs = [...lost, ...made]
  log(`repair   ${repairs.length} defects by ${new Set(repairs.map((repair) => repair.rule)).size} rules`)

  const converted = await stage('convert', () => convertDocument(repaired))
  log(`convert  ${versionOf(converted)}`)

  const corrections = await readCorrections(...folders)
  const isGiven = ({ where }: { where: string }) => given.some((folder) => isIn(folder, where))
  const records = await Promise.all(
    recordSources.map((source) => (typeof source === 'string' ? readRecord(source) : source)),
  )
  const ownRecord = records.at(-1)
  const ownFile = recordSources.filter((source) => typeof source === 'string').at(-1)
  if (accept && ownRecord) {
    for (const what of await stage('correct', () => leaving(converted, corrections, records))) {
      log(`accept   ${what} (no correction states it: it leaves the types)`)
    }
    recordDocument(ownRecord, path.basename(spec), namesOf(converted))
  }
  const moved = ownRecord && given.length > 0 ? recordOverridden(ownRecord, corrections, isGiven, accept) : []
  const record = ownRecord && mergedRecords(records)
  const corrected = await stage('correct', () => correctDocument(converted, corrections, record))
  const { document, applied, pruned, news } = corrected
  for (const correction of applied) if (isGiven(correction)) correction.stale = false
  const effects = (effect: string) => applied.filter((correction) => correction.effect === effect).length
  log(
    `correct  ${effects('corrected')} corrected, ${effects('added')} added, ${effects('extended')} extended, ${effects('removed')} removed, ${pruned.length} unused components removed`,
  )
  const dropped = corrected.dropped.reduce((count, { places }) => count + places.length, 0)
  if (dropped > 0) log(`dropped  ${dropped} properties, parameters and enum values of the document: see REPORT.md`)
  await stage('validate', () => refuseInvalid(spec, document, corrections))

  const files = {
    ...(await stage('emit', () => emitFiles(document, provenance))),
    'REPORT.md': await stage('report', () =>
      renderReport({ received, repairs, corrected, families: corrections.families, isGiven, moved, provenance }),
    ),
    ...(ownRecord && ownFile !== undefined && { [path.relative(out, ownFile)]: renderRecord(ownRecord) }),
  }
  log(
    `emit     ${Object.keys(document.paths).length} paths, ${countOperations(document)} operations: ${Object.keys(files).join(', ')}`,
  )
  const unread = [
    ...moved.map((subject) => `moved    ${subject} (the package changed what your correction replaces)`),
    ...linesOf(news).map(({ kind, what, outcome }) => `${kind.padEnd(8)} ${what} (${outcome})`),
  ]
  for (const line of unread.slice(0, mostLines)) log(line)
  if (unread.length > mostLines) log(`unread   … and ${unread.length - mostLines} more: see REPORT.md`)

  const stale = applied.filter((correction) => correction.stale).map(({ where, subject }) => `${where}: ${subject}`)
  for (const line of stale) log(`stale    ${line} states what the document already says: delete it`)
  return { files, stale, unread }
}

/** A document of another version can have hundreds of news. */
const mostLines = 100

/** Returns what is in the types because nobody has accepted the document yet. */
function leaving(document: ApiDocument, corrections: Corrections, records: DocumentRecord[]): string[] {
  const { news } = correctDocument(document, corrections, mergedRecords(records))
  const additions = news.additions.filter((addition) => addition.kind !== 'operation' && !isMissing(addition))
  return linesOf({ ...noNews, additions }).map(({ what }) => what)
}

/** Returns what the package changed under somebody's corrections, until they accept it. */
function recordOverridden(
  record: DocumentRecord,
  corrections: Corrections,
  isGiven: (correction: { where: string }) => boolean,
  accept: boolean,
): string[] {
  const now = overriddenBy(corrections, isGiven)
  const moved = accept ? [] : movedBeneath(record.overridden, now)
  const unmoved = Object.entries(now).filter(([subject]) => !moved.includes(subject))
  record.overridden = accept ? now : { ...Object.fromEntries(unmoved), ...record.overridden }
  return moved
}

/**
 * Prefixes the error of a stage with the name of the document unless it names a file, so that one line says where to
 * look.
 */
async function withName<T>(
  spec: string,
  stage: string,
  document: () => ApiDocument | undefined,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const overflow = overflowReason(cause, document())
    if (overflow !== undefined) throw new PipelineError(`${spec}: ${overflow}`, { cause })
    const line = reasonOf(cause)
    if (!(cause instanceof PipelineError)) throw new PipelineError(`${spec}: ${stage}: ${line}`, { cause })
    if ([' ', ':'].some((end) => line.startsWith(spec + end)) || /^.+\.ya?ml:\d+: /.test(line)) throw cause
    throw new PipelineError(`${spec}: ${line}`, { cause })
  }
}

/** Throws with the line of the correction that is not valid, or else with the place in the document. */
async function refuseInvalid(spec: string, document: ApiDocument, corrections: Corrections): Promise<void> {
  const problem = (await validateDocument(document))[0]
  if (!problem) return
  const { pointer, message, found } = problem
  const place = placeOf(corrections, document, pointer)
  const where = place === undefined ? `at ${pointer} (after repair)` : `at ${pointer}`
  throw new PipelineError(`${place ?? spec}: the corrected document is not valid ${where}: ${message} (found ${found})`)
}

export function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, () => run(args, output.log))
}

async function run(args: string[], log: (line: string) => void): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      spec: { type: 'string', default: 'spec/chatwoot.swagger.json' },
      corrections: { type: 'string', multiple: true, default: ['spec/corrections'] },
      out: { type: 'string', default: 'generated' },
      record: { type: 'string', default: `spec/${recordName}` },
      check: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      accept: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    },
  })
  const { spec, corrections, out, record, check, strict, accept, force } = values
  const named = Object.entries({ spec: [spec], corrections, out: [out], record: [record] })
  const unnamed = named.find(([, names]) => names.includes(''))
  if (unnamed) throw new PipelineError(`--${unnamed[0]} needs a value`)
  await write({ spec, corrections, out, records: [record], accept, force, log }, { check, strict })
}

export interface CheckOptions {
  /** Write nothing; fail if a correction is stale or a file out of date. */
  check: boolean
  /** Fail, too, while the document has news that nobody has accepted. */
  strict: boolean
}

/** Generates, then writes the files, or checks them. */
export async function write(options: GenerateOptions, { check, strict }: CheckOptions): Promise<void> {
  const { out, provenance = ownProvenance } = options
  if (check && options.accept) {
    throw new PipelineError('--check writes nothing, so it cannot be combined with --accept: run one after the other')
  }
  if (strict && !check) throw new PipelineError('--strict is a form of --check: pass both')
  if (!check && !options.force) await refuseForeignFiles(out)
  const { files, stale, unread } = await generate(options)
  if (!check) return writeFiles(out, files)
  const [first, ...more] = stale
  if (first) throw new PipelineError(`${first} states what the document already says: delete it${others(more)}`)
  const outdated = await outdatedFiles(out, files)
  if (outdated.length > 0) {
    throw new PipelineError(`out of date: ${outdated.join(', ')}; run ${commandLine(provenance)} and commit the result`)
  }
  const [news, ...rest] = strict ? unread : []
  if (news)
    throw new PipelineError(
      `unread: ${news}${others(rest)}; read REPORT.md, then run ${commandLine(provenance, '--accept')}`,
    )
}

function others(lines: readonly string[]): string {
  return lines.length > 0 ? ` (and ${lines.length} more)` : ''
}

await startProgram(import.meta.url, main)
