/** The beginning of the report: what the types lack, and what somebody has to read or to change. */
import type { AppliedCorrection, CorrectedDocument } from '../correct/correct.ts'
import type { Dropped } from '../correct/dropped.ts'
import { commandLine, type Provenance } from '../emit/provenance.ts'
import { countOf, isMissing, linesOf, type NewsLine } from '../news/describe.ts'
import { noNews } from '../news/news.ts'
import { code, firstFew, firstOf, prose } from './markdown.ts'

interface AttentionInput {
  corrected: CorrectedDocument
  isGiven: (correction: AppliedCorrection) => boolean
  moved: string[]
  provenance: Provenance
}

/** Lines of a list before its rest is counted, so that all of it fits on a screen. */
const most = 8

export const missingHeading = '## Your document says, the types do not'
export const newsHeading = '## News of the document'
export const attentionHeading = '## Needs attention'

export function attentionSections(input: AttentionInput): string[] {
  return [attention(input), missing(input), news(input), packageRoutes(input)].filter(Boolean)
}

/** Of all that the document says and the types do not, what nobody has decided with a reason comes first. */
function missing({ corrected, isGiven }: AttentionInput): string {
  const { dropped, applied, news } = corrected
  // What was extended leaves out nothing that the package does not.
  const isReplaced = (correction: AppliedCorrection) => !isGiven(correction) && correction.effect !== 'extended'
  const own = new Set(applied.filter(isReplaced).map(({ subject }) => subject))
  const hasGiven = applied.some(isGiven)
  const isOwn = ({ subject }: Dropped) => hasGiven && own.has(subject)
  const [mine, others] = [dropped.filter(isOwn), dropped.filter((each) => !isOwn(each))]
  const lines = [
    ...linesOf({ ...noNews, additions: news.additions.filter(isMissing) }).map(line),
    ...mine.map(
      ({ subject, places }) => `- ${code(subject)}: ${firstFew(places.map(code), most)} (left out by your corrections)`,
    ),
  ]
  const known = others.reduce((count, { places }) => count + places.length, 0)
  const rest =
    known > 0
      ? `${known} properties, parameters and enum values that earlier documents had, too, are left out: _Dropped by corrections_ lists them.`
      : ''
  if (lines.length === 0) return [missingHeading, '', rest || 'Nothing.'].join('\n')
  return [missingHeading, '', ...firstOf(lines, most, 'in the lists below'), '', rest].join('\n').trimEnd()
}

function line({ what, outcome }: NewsLine): string {
  return `- ${code(what)} ${outcome}`
}

/** In the types already, but nobody has said whether it is true. */
function news({ corrected, provenance }: AttentionInput): string {
  if (countOf(corrected.news) === 0) return [newsHeading, '', 'Nothing new, gone or of another type.'].join('\n')
  const words = { news: 'new', retyped: 'another type', gone: 'gone' } as const
  const lines = linesOf(corrected.news).map((each) => `- **${words[each.kind]}**: ${code(each.what)} ${each.outcome}`)
  return [
    newsHeading,
    '',
    `Since the last document that somebody accepted. Move what is true into a correction, then run \`${commandLine(provenance, '--accept')}\`: what no correction states then leaves the types.`,
    '',
    ...firstOf(lines, 2 * most, 'all of them are in _All news_'),
  ].join('\n')
}

/** The section is always there, so that having nothing to report is visible. */
function attention({ corrected, moved, provenance }: AttentionInput): string {
  const stale = corrected.applied.filter((correction) => correction.stale)
  const lines = [
    ...moved.map(
      (subject) =>
        `- **moved**: the package changed what your correction of \`${subject}\` replaces; compare them, then run \`${commandLine(provenance, '--accept')}\``,
    ),
    ...stale.map(
      ({ subject, where }) =>
        `- **stale**: \`${subject}\` states what the document already says; delete it (${fileOf(where)})`,
    ),
  ]
  return [attentionHeading, '', ...(lines.length > 0 ? lines : ['Nothing: no correction is stale.'])].join('\n')
}

/** Routes that the types have although the document does not. */
function packageRoutes({ corrected, isGiven }: AttentionInput): string {
  const routes = corrected.applied.filter(
    (correction) => isGiven(correction) && correction.effect === 'added' && correction.subject.includes(' '),
  )
  if (routes.length === 0) return ''
  const lines = routes.map(({ subject }) => `- ${code(subject)}`)
  return [
    '## Routes that only the package has',
    '',
    'Your document does not have them. If your server does not, either, a correction that is `null` removes one, with its reason beside the method.',
    '',
    ...firstOf(lines, most / 2, 'marked "Added" under the corrections of the package'),
  ].join('\n')
}

function fileOf(where: string): string {
  return prose(where.replace(/^.*[\\/]/, '').replace(/:\d+$/, ''))
}
