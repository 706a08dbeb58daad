/** What an update tells: what changed in the document, and what somebody has to look at. For people. */
import type { ApiDocument } from '../pipeline/document/document.ts'
import { sizeOf, titleOf } from '../pipeline/report/report.ts'

export interface UpdateInput {
  /** The file or address of the new document. */
  name: string
  previous: ApiDocument
  document: ApiDocument
  /** What changed between them, in Markdown. */
  diff: string
  /** What the new one gave. */
  report: string
}

export function renderUpdate({ name, previous, document, diff, report }: UpdateInput): string {
  const documents = [
    '## The documents',
    '',
    '| | |',
    '|---|---|',
    `| before | ${described(previous)} |`,
    `| now | ${described(document)}, from ${name} |`,
  ].join('\n')
  return `${[diff.trim(), attentionOf(report), documents].filter(Boolean).join('\n\n')}\n`
}

function described(document: ApiDocument): string {
  return `${titleOf(document)}, ${sizeOf(document)}`
}

/** Of a large step, REPORT.md has all. */
const mostLines = 40

/** The part of REPORT.md that somebody has to do something about. */
function attentionOf(report: string): string | undefined {
  const section = report.split(/^(?=## )/m).find((part) => part.startsWith('## To look at\n'))
  if (section === undefined) return undefined
  const lines = section.trim().split('\n')
  const begin = lines.findIndex((line) => line.startsWith('- '))
  const rest = begin < 0 ? 0 : lines.length - begin - mostLines
  if (rest <= 0) return lines.join('\n')
  return [...lines.slice(0, begin + mostLines), `- … and ${rest} more: generated/REPORT.md has all`].join('\n')
}
