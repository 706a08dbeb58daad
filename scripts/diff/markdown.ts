/** The differences as a page for reviewers: the most severe first, each reported once, short enough to be read. */
import { excerpt, type Json, listOf, sameJson, shortened } from '../pipeline/document/document.ts'
import { code, firstFew, firstOf, word } from '../pipeline/report/markdown.ts'
import { type Change, type Kind, type Side, type Weight, weightOf } from './changes.ts'
import type { Correction, DiffContext, Loss } from './context.ts'
import { type Block, blocksOf, type Group } from './groups.ts'

/** Limits of a section, and of a list of operations that have a change in common. */
const mostLines = 40
const mostOperations = 4

/** Where the rest of a section is. */
export interface Hints {
  inJson: string
  inReport: string
}

export const ownHints: Hints = {
  inJson: 'all with `npm run spec:diff -- OLD NEW --format json`',
  inReport: 'all in REPORT.md after the update',
}

export function markdownOf(changes: readonly Change[], context: DiffContext, hints: Hints = ownHints): string {
  const { inJson, inReport } = hints
  const section = (title: string, lines: readonly string[], { introduction = '', all = inJson } = {}) =>
    listSection(title, lines, introduction, all)
  const changeSection = (title: string, changes: readonly Change[]) => blockSection(title, changes, inJson)
  const inOperations = changes.filter(({ path }) => path !== '')
  const of = (weight: Weight, side: Side) =>
    inOperations.filter((change) => change.side === side && weightOf(change) === weight)
  const sections = [
    ['# What changed in the document', '', summary(changes)].join('\n'),
    context.problem && `The corrections cannot be applied to it: ${code(context.problem)}`,
    section('Removed, but used by methods of this client', context.lost.map(lossLine)),
    section('News for the types', context.news.map(newsLine), {
      introduction: 'What neither the record of earlier documents nor a correction says:',
    }),
    section('Removed operations', operationLines(changes, 'operation-removed')),
    changeSection('Breaks callers', of('breaking', 'request')),
    changeSection('Breaks readers', of('breaking', 'answer')),
    changeSection('To watch for callers', of('watch', 'request')),
    changeSection('To watch for readers', of('watch', 'answer')),
    section('Corrections that became stale', context.stale.map(correctionLine), {
      introduction: 'The document now says what they state: delete them.',
      all: inReport,
    }),
    section('New operations without a method of this client', context.withoutMethod.map(newOperationLine)),
    section('New operations', operationLines(changes, 'operation-added', context)),
    changeSection('Additive for callers', of('additive', 'request')),
    changeSection('Additive for readers', of('additive', 'answer')),
    section('Corrections of changed parts', context.touched.map(touchedLine), {
      introduction: 'Compare them with the new document.',
    }),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function summary(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing that a caller or a reader could notice.'
  const count = (weight: Weight) => changes.filter((change) => weightOf(change) === weight).length
  const operations = new Set(changes.map(({ operation }) => operation)).size
  return `${plural(changes.length, 'change')} in ${plural(operations, 'operation')}: ${count('breaking')} breaking, ${count('watch')} to watch, ${count('additive')} additive.`
}

function listSection(title: string, lines: readonly string[], introduction: string, all: string): string {
  if (lines.length === 0) return ''
  const heading = [`## ${title} (${lines.length})`, '', ...(introduction ? [introduction, ''] : [])]
  return [...heading, ...firstOf(lines, mostLines, all)].join('\n')
}

/** As many blocks as the limit allows, then the count of the rest. */
function blockSection(title: string, changes: readonly Change[], all: string): string {
  if (changes.length === 0) return ''
  const blocks: string[] = []
  let [left, rest] = [mostLines, 0]
  for (const block of blocksOf(changes)) {
    const groups = block.groups.slice(0, Math.max(0, left - 1))
    left -= 1 + groups.length
    rest += block.groups.length - groups.length
    if (groups.length > 0) blocks.push([blockTitle(block), '', ...groups.map(changeLine)].join('\n'))
  }
  return [`## ${title} (${changes.length})`, ...blocks, ...(rest > 0 ? [`… and ${rest} more: ${all}`] : [])].join(
    '\n\n',
  )
}

function blockTitle({ component, operations }: Block): string {
  const list = firstFew(operations.map(code), mostOperations)
  return component === undefined ? `${list}:` : `**${word(component)}** in ${list}:`
}

function changeLine({ change, place }: Group): string {
  const where = place.replace(/^\./, '')
  return `- ${where ? `${code(where)}: ` : ''}${sentences[change.kind](change)}`
}

type Sentence = (change: Change) => string

const removed: Sentence = ({ before }) => `removed, was ${value(before)}`
const added: Sentence = ({ after }) => `new, ${value(after)}`
const required: Sentence = ({ after }) => `new and required, ${value(after)}`
const other: Sentence = ({ before, after }) => `${value(before)} is now ${value(after)}`

const sentences: Record<Kind, Sentence> = {
  'operation-added': () => 'new',
  'operation-removed': () => 'removed',
  'parameter-added': added,
  'required-parameter-added': required,
  'parameter-removed': removed,
  'body-added': added,
  'required-body-added': required,
  'body-removed': removed,
  'status-added': added,
  'status-removed': removed,
  'media-type-added': added,
  'media-type-removed': removed,
  'media-type-changed': other,
  'field-added': added,
  'required-field-added': required,
  'field-removed': removed,
  'alternative-added': ({ after }) => `may also be ${value(after)}`,
  'alternative-removed': ({ before }) => `may no longer be ${value(before)}`,
  'type-changed': other,
  'type-narrowed': other,
  'type-widened': other,
  'enum-changed': enumSentence,
  'enum-narrowed': enumSentence,
  'enum-widened': enumSentence,
  'format-changed': other,
  'format-narrowed': ruleSentence,
  'format-widened': ruleSentence,
  'rule-changed': other,
  'rule-tightened': ruleSentence,
  'rule-loosened': ruleSentence,
  'fields-closed': () => 'no longer allows other fields',
  'fields-opened': () => 'now allows other fields',
  'became-required': () => 'is now required',
  'became-optional': () => 'is no longer required',
  'became-nullable': () => 'may now be null',
  'became-non-nullable': () => 'may no longer be null',
}

function enumSentence({ before, after }: Change): string {
  if (before === null) return `any value before, now only ${values(after)}`
  if (after === null) return `only ${values(before)} before, now any value`
  const without = (list: Json, other: Json) =>
    listOf(list).filter((item) => !listOf(other).some((same) => sameJson(item, same)))
  const [lost, come] = [without(before, after), without(after, before)]
  return [lost.length > 0 && `no longer ${values(lost)}`, come.length > 0 && `now also ${values(come)}`]
    .filter(Boolean)
    .join(', ')
}

function ruleSentence(change: Change): string {
  if (change.before === null) return `now with ${value(change.after)}`
  if (change.after === null) return `no longer with ${value(change.before)}`
  return other(change)
}

function operationLines(changes: readonly Change[], kind: Kind, context?: DiffContext): string[] {
  const listed = new Set(context?.withoutMethod.map(({ operation }) => operation))
  return changes
    .filter((change) => change.kind === kind && !listed.has(change.operation))
    .map((change) => `- ${code(change.operation)}${moved(change)}`)
}

/** For an operation that moved, the other label is its other route. */
function moved({ kind, before, after }: Change): string {
  if (before === null || after === null) return ''
  return kind === 'operation-removed' ? `: now ${value(after)}` : `: was ${value(before)}`
}

function newOperationLine({ operation, id }: DiffContext['withoutMethod'][number]): string {
  return `- ${code(operation)}${id === undefined ? '' : ` (${word(id)})`}`
}

function lossLine({ operation, methods, paths }: Loss): string {
  const what = paths.length === 0 ? 'the operation' : firstFew(paths.map(code), mostOperations)
  return `- ${methods.join(', ')} (${code(operation)}): ${what}`
}

function newsLine({ what, outcome }: DiffContext['news'][number]): string {
  return `- ${code(what)}: ${outcome}`
}

function correctionLine({ subject, where }: Correction): string {
  return `- ${code(subject)} (${where})`
}

function touchedLine(correction: DiffContext['touched'][number]): string {
  return `${correctionLine(correction)}: ${plural(correction.changes, 'change')}`
}

function value(found: Json): string {
  return code(typeof found === 'string' ? shortened(found, 100) : excerpt(found, 100))
}

function values(found: Json): string {
  const listed = listOf(found).map((item) => code(excerpt(item, 40)))
  return firstFew(listed, 12)
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
