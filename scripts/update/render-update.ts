/** What an update tells: what changed in the document, and what somebody has to look at. For people. */
import { type ApiDocument, isObject } from '../pipeline/document.ts'
import { countOperations, versionOf } from '../pipeline/report.ts'

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
  const { title, version } = isObject(document.info) ? document.info : {}
  const paths = Object.keys(document.paths).length
  return `${title ?? 'no title'} ${version ?? ''}, ${versionOf(document)}: ${paths} paths, ${countOperations(document)} operations`
}

/** The part of REPORT.md that somebody has to do something about. */
function attentionOf(report: string): string | undefined {
  return report
    .split(/^(?=## )/m)
    .find((section) => section.startsWith('## To look at\n'))
    ?.trim()
}
