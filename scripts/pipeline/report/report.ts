/** `REPORT.md`, for people: first what somebody must act on, then every correction and repair, and how we know. */
import type { AppliedCorrection, CorrectedDocument } from '../correct/correct.ts'
import type { Family } from '../correct/corrections/corrections.ts'
import { type ApiDocument, type Json, objectOf, shortened } from '../document/document.ts'
import { allOperations } from '../document/walk.ts'
import { ownProvenance, type Provenance, reportTitle } from '../emit/provenance.ts'
import type { Repair } from '../repair/repair.ts'
import { attentionSections } from './attention.ts'
import { componentSection, contents, operationSections } from './corrections.ts'
import { code, codeCell, prose, tableText, word } from './markdown.ts'
import { verificationSections } from './verification.ts'

export interface ReportInput {
  received: ApiDocument
  repairs: Repair[]
  corrected: CorrectedDocument
  families: Family[]
  /** Whether somebody else maintains the correction: it came with the package. */
  isGiven?: (correction: AppliedCorrection) => boolean
  /** Own corrections, beneath which the package says something else than before. */
  moved?: string[]
  provenance?: Provenance
}

export function renderReport(input: ReportInput): string {
  const { corrected, repairs, families, isGiven = () => false, moved = [], provenance = ownProvenance } = input
  const { applied } = corrected
  const own = applied.filter((correction) => !isGiven(correction))
  const given = applied.filter(isGiven)
  const details = [
    ...correctionSections(own, corrected, given.length > 0 ? 'Your corrections: ' : ''),
    ...correctionSections(given, corrected, 'Corrections of the package: '),
    droppedSection(corrected),
    ...verificationSections(corrected),
    familySection(families),
    renamedSection(corrected),
    repairSection(repairs),
  ].filter(Boolean)
  const sections = [
    overview(input),
    ...attentionSections({ corrected, isGiven, moved, provenance }),
    contents(details),
    ...details,
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function correctionSections(applied: AppliedCorrection[], corrected: CorrectedDocument, title: string): string[] {
  return [
    ...operationSections(applied.filter(isOperation), corrected, title),
    componentSection(
      applied.filter((correction) => !isOperation(correction)),
      corrected,
      title,
    ),
  ]
}

export function countOperations(document: ApiDocument): number {
  return allOperations(document).length
}

/** `Swagger 2.0` or `OpenAPI 3.1.0`. */
export function versionOf(document: ApiDocument): string {
  return document.swagger === undefined ? `OpenAPI ${document.openapi}` : `Swagger ${document.swagger}`
}

function isOperation({ subject }: AppliedCorrection): boolean {
  return subject.includes(' ')
}

function overview({ received, repairs, corrected, provenance = ownProvenance }: ReportInput): string {
  const { document, applied, pruned } = corrected
  const operations = applied.filter(isOperation)
  const effects = (['corrected', 'added', 'extended', 'removed'] as const).map(
    (effect) => `${count(operations, effect)} ${effect}`,
  )
  const rules = new Set(repairs.map((repair) => repair.rule)).size
  return [
    reportTitle,
    '',
    `Written by \`${provenance.command}\`: what had to be repaired in the document to make it valid, and corrected to make it true.`,
    '',
    '| | |',
    '|---|---|',
    `| received | ${code(titleOf(received))}, ${sizeOf(received)} |`,
    `| produced | ${sizeOf(document)} |`,
    `| repairs | ${repairs.length} by ${rules} rules |`,
    `| operations | ${effects.join(', ')} |`,
    `| components | ${applied.length - operations.length} corrected or added, ${pruned.length} unused removed |`,
  ].join('\n')
}

/** The title and version of a document, without what has a meaning in a table: line breaks, bars, @names. */
export function titleOf({ info }: ApiDocument): string {
  const { title = 'no title', version = '' } = objectOf(info)
  const plain = (text: Json) => shortened(String(text).replace(/[^\p{L}\p{N}.,:;()+-]+/gu, ' '), 80).trim()
  return `${plain(title)} ${plain(version)}`
}

/** `OpenAPI 3.1.0: 3 paths, 5 operations`. */
export function sizeOf(document: ApiDocument): string {
  return `${versionOf(document)}: ${Object.keys(document.paths).length} paths, ${countOperations(document)} operations`
}

function count(applied: AppliedCorrection[], effect: AppliedCorrection['effect']): number {
  return applied.filter((correction) => correction.effect === effect).length
}

/** The record of what types no longer have: each is an error of the document, or a loss. */
function droppedSection({ dropped }: CorrectedDocument): string {
  if (dropped.length === 0) return ''
  return [
    '## Dropped by corrections',
    '',
    'Properties, parameters and enum values that the document states and the corrected operation or component does not.',
    'Of an object that is dropped, only the object is listed. A server that has one of them needs another correction.',
    '',
    '| | dropped |',
    '|---|---|',
    ...dropped.map(({ subject, places }) => `| ${codeCell(subject)} | ${places.length} |`),
    '',
    ...dropped.map(({ subject, places }) => `- ${code(subject)}: ${places.map(code).join(', ')}`),
  ].join('\n')
}

function familySection(families: Family[]): string {
  if (families.length === 0) return ''
  const rows = families.map(
    ({ name, paths, responses, why, evidence }) =>
      `| ${name} | ${paths.map((path) => `\`${path}\``).join(' ')} | ${Object.keys(responses).join(', ')} | ${tableText(why)} | ${tableText(evidence)} |`,
  )
  return [
    '## Errors of families',
    '',
    '| family | paths | statuses | why | evidence |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** Operations of the document whose operationId a correction states for another operation. */
function renamedSection({ renamed }: CorrectedDocument): string {
  if (renamed.length === 0) return ''
  return [
    '## Renamed operations',
    '',
    ...renamed.map(
      ({ subject, from, to }) =>
        `- ${code(subject)}: ${word(from)} is the operationId of a corrected operation; now ${word(to)}`,
    ),
  ].join('\n')
}

function repairSection(repairs: Repair[]): string {
  const rules = [...new Set(repairs.map((repair) => repair.rule))]
  const blocks = rules.map((rule) => {
    const fired = repairs.filter((repair) => repair.rule === rule)
    return [
      `### ${rule} (${fired.length})`,
      '',
      ...fired.map(({ where, what }) => `- ${code(where)}: ${prose(what)}`),
    ].join('\n')
  })
  return ['## Repairs', ...(blocks.length > 0 ? blocks : ['The document was valid as received.'])].join('\n\n')
}
