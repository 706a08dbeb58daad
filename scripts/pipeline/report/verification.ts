/** How sure the types are: what only the document says, and what was read in the server's source and never recorded. */
import type { AppliedCorrection, CorrectedDocument } from '../correct/correct.ts'
import { recordingsOf } from '../correct/corrections/corrections.ts'
import { linesOf } from '../news/describe.ts'
import { code, tableText } from './markdown.ts'

export function verificationSections({ applied, news }: CorrectedDocument): string[] {
  const all = linesOf(news).map(({ what, outcome }) => `- ${code(what)} ${outcome}`)
  return [
    section('All news', 'What the document says beyond the record of earlier ones, and what it no longer says.', all),
    section(
      'Not verified',
      'Operations that no correction covers: the types say what the document says (`x-unverified: true`).',
      news.uncovered.map((subject) => `- ${code(subject)}`),
    ),
    section(
      'Read in the source, not recorded',
      'Corrections whose evidence is the server’s source alone.',
      applied.filter(isReadOnly).map(({ subject, evidence }) => `- ${code(subject)}: ${tableText(evidence)}`),
    ),
  ]
}

function isReadOnly({ effect, evidence }: AppliedCorrection): boolean {
  return effect !== 'absent' && recordingsOf(evidence).length === 0
}

function section(title: string, text: string, lines: string[]): string {
  return lines.length === 0 ? '' : [`## ${title}`, '', text, '', ...lines].join('\n')
}
