/** The report of an update, for people: what changed in the document, and what needs attention. */
import type { ApiDocument } from '../pipeline/document/document.ts'
import { attentionHeading, missingHeading, newsHeading } from '../pipeline/report/attention.ts'
import { code } from '../pipeline/report/markdown.ts'
import { sizeOf, titleOf } from '../pipeline/report/report.ts'

export interface UpdateInput {
  /** The file or URL of the new document. */
  name: string
  previous: ApiDocument
  document: ApiDocument
  /** What changed between them, in Markdown. */
  diff: string
  /** REPORT.md of the new one. */
  report: string
}

export function renderUpdate({ name, previous, document, diff, report }: UpdateInput): string {
  const documents = [
    '## The documents',
    '',
    '| | |',
    '|---|---|',
    `| before | ${described(previous)} |`,
    `| now | ${described(document)}, from ${code(name)} |`,
  ].join('\n')
  return `${[diff.trim(), attentionOf(report), documents].filter(Boolean).join('\n\n')}\n`
}

function described(document: ApiDocument): string {
  return `${code(titleOf(document))}, ${sizeOf(document)}`
}

/** After a large update, the rest is in REPORT.md. */
const mostLines = 40

/** The parts of REPORT.md that somebody has to act on. */
function attentionOf(report: string): string {
  const headings = [missingHeading, newsHeading, attentionHeading]
  const sections = report
    .split(/^(?=## )/m)
    .filter((part) => headings.some((heading) => part.startsWith(`${heading}\n`)))
  return sections.map(beginningOf).join('\n\n')
}

function beginningOf(section: string): string {
  const lines = section.trim().split('\n')
  const begin = lines.findIndex((line) => line.startsWith('- '))
  const rest = begin < 0 ? 0 : lines.length - begin - mostLines
  if (rest <= 0) return lines.join('\n')
  return [...lines.slice(0, begin + mostLines), `- … and ${rest} more in generated/REPORT.md`].join('\n')
}
