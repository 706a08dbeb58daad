/** Every correction in the report: its reason, its evidence, the document beside the server. */
import type { AppliedCorrection, CorrectedDocument } from '../correct/correct.ts'
import { recordingsOf } from '../correct/corrections/corrections.ts'
import { isObject } from '../document/document.ts'
import { describeComponent, describePart } from './describe-part.ts'
import { code, codeCell, tableText, word } from './markdown.ts'

export function operationSections(
  applied: AppliedCorrection[],
  corrected: CorrectedDocument,
  titlePrefix: string,
): string[] {
  if (applied.length === 0) return []
  const tagOf = ({ after }: AppliedCorrection) => {
    if (!isObject(after)) return 'Removed'
    return Array.isArray(after.tags) && after.tags.length > 0 ? String(after.tags[0]) : 'Without a tag'
  }
  const tags = [...new Set(applied.map(tagOf))]
  const blocks = tags.map((tag) =>
    [
      `### ${word(tag)}`,
      ...applied
        .filter((correction) => tagOf(correction) === tag)
        .map((correction) => operationBlock(correction, corrected)),
    ].join('\n\n'),
  )
  return [[`## ${titlePrefix}Operations`, ...blocks].join('\n\n')]
}

/** The sections and the tags of the operations, each a link to its part of the page. */
export function contents(sections: string[]): string {
  const links = sections.map((section) => {
    const [title = ''] = section.split('\n')
    const tags = [...section.matchAll(/^### (.*)$/gm)].map(([, tag = '']) => tag)
    const own = `[${title.replace(/^## /, '')}](#${anchor(title)})`
    const isOfOperations = title.endsWith('Operations')
    return isOfOperations ? `${own}: ${tags.map((tag) => `[${tag}](#${anchor(tag)})`).join(' · ')}` : own
  })
  return ['## Contents', '', ...links.map((link) => `- ${link}`)].join('\n')
}

/** As GitHub makes it from a heading. */
function anchor(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')
}

function operationBlock(correction: AppliedCorrection, corrected: CorrectedDocument): string {
  const { subject, effect, why, evidence, after } = correction
  const id = isObject(after) && typeof after.operationId === 'string' ? ` (${word(after.operationId)})` : ''
  const lines = [`#### ${code(subject)}${id}`, '', `${effectWords[effect]} — ${why}`, '', `Evidence: ${evidence}.`]
  const table = partTable(correction, corrected)
  return table.length > 0 ? [...lines, '', ...table].join('\n') : lines.join('\n')
}

function partTable(
  { before, after, evidence }: AppliedCorrection,
  { received, document }: CorrectedDocument,
): string[] {
  if (!isObject(after)) return []
  const rows = Object.entries(partWords).flatMap(([part, word]) => {
    const is = describePart(part, after[part], document)
    if (!isObject(before)) return is === 'nothing' ? [] : [`| ${word} | ${codeCell(is)} |`]
    const said = describePart(part, before[part] ?? (part === 'security' ? received.security : undefined), received)
    return said === is ? [] : [`| ${word} | ${codeCell(said)} | ${codeCell(is)} |`]
  })
  return rows.length === 0 ? [] : [...heading(isObject(before), serverOf(evidence)), ...rows]
}

function heading(hasBefore: boolean, server: string): string[] {
  return hasBefore ? [`| | the document | ${server} |`, '|---|---|---|'] : [`| | ${server} |`, '|---|---|']
}

/** The versions that the evidence is of. Recordings are of the version that all of them were made with. */
function serverOf(evidence: string): string {
  const stated = [...evidence.matchAll(/server (\d[\w.]*):/g)].map(([, version = '']) => version)
  const recorded = recordingsOf(evidence).length > 0 ? [recordedVersion] : []
  const versions = [...new Set([...recorded, ...stated])]
  return versions.length === 0 ? 'the server' : `the server ${versions.sort(byVersion).join(', ')}`
}

/** Of the server that the recordings in `test/fixtures/recordings/` are of. */
const recordedVersion = '4.14.2'

function byVersion(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

const effectWords = {
  corrected: 'Corrected',
  added: 'Added (not in this version of the document)',
  extended: 'Extended',
  removed: 'Removed',
  absent: 'Removed (not in this version of the document)',
} as const

const partWords = {
  security: 'security',
  parameters: 'parameters',
  requestBody: 'body',
  responses: 'responses',
} as const

export function componentSection(
  applied: AppliedCorrection[],
  corrected: CorrectedDocument,
  titlePrefix: string,
): string {
  if (applied.length === 0) return ''
  const rows = applied.map((correction) => {
    const { subject, effect, why, evidence, before, after } = correction
    const said = before === undefined ? '' : codeCell(describeComponent(before, corrected.received))
    const is = after === undefined ? '' : codeCell(describeComponent(after, corrected.document))
    return `| \`${subject}\` | ${effect} | ${tableText(why)} | ${tableText(evidence)} | ${said} | ${is} |`
  })
  return [
    `## ${titlePrefix}Components`,
    '',
    '| component | | why | evidence | the document | the server |',
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}
