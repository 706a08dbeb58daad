/** News in a line each: the same words on the console, in REPORT.md and in the report of an update. */
import type { CarriedOver, News } from './news.ts'

export interface NewsLine {
  /** `news`, `retyped`, `gone`. */
  kind: 'news' | 'retyped' | 'gone'
  /** `GET /api/v1/…: query vip_only`. */
  what: string
  /** What became of it. */
  outcome: string
}

/** What cannot be called from the types comes first. */
export function linesOf({ additions, retyped, gone }: News): NewsLine[] {
  const inOrder = [...additions.filter(isMissing), ...additions.filter((addition) => !isMissing(addition))]
  return [
    ...inOrder.map((addition): NewsLine => ({ kind: 'news', what: placeOf(addition), outcome: outcomeOf(addition) })),
    ...retyped.map((each): NewsLine => {
      const { before, after } = each
      return {
        kind: 'retyped',
        what: placeOf(each),
        outcome: `${after} in the document, was ${before}; the types follow the corrections`,
      }
    }),
    ...gone.map(
      (each): NewsLine => ({
        kind: 'gone',
        what: placeOf(each),
        outcome: `no longer in the document; ${each.isLost ? 'the types have lost it' : 'the types follow the corrections'}`,
      }),
    ),
  ]
}

/** Whether the document says it and the types do not. */
export function isMissing({ now }: CarriedOver): boolean {
  return now.length === 0
}

export function countOf({ additions, retyped, gone }: News): number {
  return additions.length + retyped.length + gone.length
}

function placeOf({ subject, place }: { subject: string; place: string }): string {
  return place === '' ? subject : `${subject}: ${place}`
}

function outcomeOf({ kind, subject, now }: CarriedOver): string {
  if (now.length === 0) return 'NOT in the types: the corrected part has no place for it'
  if (kind === 'operation') return 'a new operation, in the types'
  const others = now.filter((owner) => owner !== subject)
  const where = others.length > 0 ? ` of ${others.map((owner) => owner.replace(/^schemas\//, '')).join(', ')}` : ''
  return `in the types${where}, ${kind === 'word' || kind === 'status' || kind === 'content' ? 'marked as' : 'optional,'} not seen on a server`
}
