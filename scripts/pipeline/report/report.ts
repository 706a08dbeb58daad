/** `REPORT.md`, for people: the document, what was repaired and corrected in it, and how we know. */
import type { AppliedCorrection, CorrectedDocument } from '../correct/correct.ts'
import type { Family } from '../correct/corrections/corrections.ts'
import { type ApiDocument, isObject, type Json, shortened } from '../document/document.ts'
import { allOperations } from '../document/walk.ts'
import { ownProvenance, type Provenance, reportTitle } from '../emit/provenance.ts'
import type { Repair } from '../repair/repair.ts'
import { describePart } from './describe-part.ts'
import { code, codeCell, prose, word } from './markdown.ts'

export interface ReportInput {
  received: ApiDocument
  repairs: Repair[]
  corrected: CorrectedDocument
  families: Family[]
  /** Subjects whose fragment of the document has changed since the correction was written. */
  changed: string[]
  provenance?: Provenance
}

export function renderReport(input: ReportInput): string {
  const { applied } = input.corrected
  const sections = [
    overview(input),
    attention(input),
    ...operationSections(applied.filter(isOperation), input.corrected),
    componentSection(applied.filter((correction) => !isOperation(correction))),
    droppedSection(input.corrected),
    familySection(input.families),
    renamedSection(input.corrected),
    repairSection(input.repairs),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
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
  const rules = new Set(repairs.map((repair) => repair.rule)).size
  return [
    reportTitle,
    '',
    `Written by \`${provenance.command}\`. The document is Chatwoot’s own; below is what had to be repaired to make it valid,`,
    'and what had to be corrected to make it true.',
    '',
    '| | |',
    '|---|---|',
    `| received | ${code(titleOf(received))}, ${sizeOf(received)} |`,
    `| produced | ${sizeOf(document)} |`,
    `| repairs | ${repairs.length} by ${rules} rules |`,
    `| operations corrected | ${count(operations, 'corrected')} |`,
    `| operations added | ${count(operations, 'added')} |`,
    `| operations removed | ${count(operations, 'removed')} |`,
    `| components corrected or added | ${applied.length - operations.length} |`,
    `| unused components removed | ${pruned.length} |`,
  ].join('\n')
}

/** The title and version of a document, without what has a meaning in a table: line breaks, bars, @names. */
export function titleOf({ info }: ApiDocument): string {
  const { title = 'no title', version = '' } = isObject(info) ? info : {}
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

/** What needs attention. The section is always there, so that having nothing to report is visible. */
function attention({ corrected, changed, provenance = ownProvenance }: ReportInput): string {
  const stale = corrected.applied.filter((correction) => correction.stale)
  const lines = [
    ...stale.map(
      ({ subject, where }) =>
        `- **stale**: \`${subject}\` states what the document already says; delete it (${fileOf(where)})`,
    ),
    ...changed.map(
      (subject) =>
        `- **changed**: the document changed under the correction of \`${subject}\`; review both, then run \`${provenance.accept}\``,
    ),
  ]
  return [
    '## Needs attention',
    '',
    ...(lines.length > 0
      ? lines
      : ['Nothing: no correction is stale, and the document is the one that they were written for.']),
  ].join('\n')
}

function operationSections(applied: AppliedCorrection[], corrected: CorrectedDocument): string[] {
  const tagOf = ({ after }: AppliedCorrection) =>
    isObject(after) && Array.isArray(after.tags) ? String(after.tags[0]) : 'Removed'
  const tags = [...new Set(applied.map(tagOf))]
  const blocks = tags.map((tag) =>
    [
      `### ${word(tag)}`,
      ...applied
        .filter((correction) => tagOf(correction) === tag)
        .map((correction) => operationBlock(correction, corrected)),
    ].join('\n\n'),
  )
  return blocks.length > 0 ? ['## Operations', contents(applied.map(tagOf)), ...blocks] : []
}

/** The tags with their counts, each a link to its part of the page. */
function contents(tags: string[]): string {
  const links = [...new Set(tags)].map((tag) => {
    const count = tags.filter((other) => other === tag).length
    return `[${word(tag)}](#${anchor(tag)}) (${count})`
  })
  return links.join(' · ')
}

/** As GitHub makes it from a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}

function operationBlock(
  { subject, effect, why, evidence, before, after }: AppliedCorrection,
  { received, document }: CorrectedDocument,
): string {
  const id = isObject(after) && typeof after.operationId === 'string' ? ` (${word(after.operationId)})` : ''
  const lines = [`#### ${code(subject)}${id}`, '', `${effectWord[effect]} — ${why}`, '', `Evidence: ${evidence}.`]
  if (!isObject(after)) return lines.join('\n')
  const rows = Object.entries(partWords).flatMap(([part, word]) => {
    const is = describePart(part, after[part], document)
    if (!isObject(before)) return is === 'nothing' ? [] : [`| ${word} | ${codeCell(is)} |`]
    const said = describePart(part, before[part] ?? (part === 'security' ? received.security : undefined), received)
    return said === is ? [] : [`| ${word} | ${codeCell(said)} | ${codeCell(is)} |`]
  })
  if (rows.length === 0) return lines.join('\n')
  const head = isObject(before)
    ? ['| | the document | the server |', '|---|---|---|']
    : ['| | the server |', '|---|---|']
  return [...lines, '', ...head, ...rows].join('\n')
}

const effectWord = {
  corrected: 'Corrected',
  added: 'Added',
  extended: 'Extended',
  removed: 'Removed',
  absent: 'Removed (not in this version)',
} as const

const partWords = {
  security: 'security',
  parameters: 'parameters',
  requestBody: 'body',
  responses: 'responses',
} as const

function componentSection(applied: AppliedCorrection[]): string {
  if (applied.length === 0) return ''
  const rows = applied.map(
    ({ subject, effect, why, evidence }) => `| \`${subject}\` | ${effect} | ${text(why)} | ${text(evidence)} |`,
  )
  return ['## Components', '', '| component | | why | evidence |', '|---|---|---|---|', ...rows].join('\n')
}

/** The record of what types no longer have: each is an error of the document, or a loss. */
function droppedSection({ dropped }: CorrectedDocument): string {
  if (dropped.length === 0) return ''
  return [
    '## Dropped by corrections',
    '',
    'Properties, parameters and enum words that the document states and the corrected operation or component does not.',
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
      `| ${name} | ${paths.map((path) => `\`${path}\``).join(' ')} | ${Object.keys(responses).join(', ')} | ${text(why)} | ${text(evidence)} |`,
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

function fileOf(where: string): string {
  return where.replace(/^.*[\\/]/, '').replace(/:\d+$/, '')
}

function text(value: Json): string {
  return String(value).replaceAll('|', '\\|')
}
