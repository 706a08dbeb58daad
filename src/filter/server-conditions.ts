/** Conditions that the server reads as they are meant, made from those that were written. */
import { addDays, today } from './days.ts'
import type { Content, Written } from './expression.ts'
import type { Operator, Subject } from './keys.ts'
import type { SentValue } from './values.ts'

/** One condition of the payload. */
export interface Asked {
  readonly kind: 'asked'
  readonly key: string
  readonly custom: boolean
  readonly operator: Exclude<Operator, 'days_before'>
  readonly values: readonly SentValue[]
}

/** `not_equal_to` of a custom attribute: what becomes of it depends on where it stands. */
export interface Differs {
  readonly kind: 'differs'
  readonly written: Written
}

export interface Branch {
  readonly kind: 'and' | 'or'
  readonly parts: readonly Tree[]
}

export type Tree = Asked | Differs | Branch

/** True of everything. */
export const everything: Branch = { kind: 'and', parts: [] }

/** True of nothing. */
export const nothing: Branch = { kind: 'or', parts: [] }

export function askServer(subject: Subject, content: Content, now: Date): Tree {
  if (content.kind !== 'written') {
    return { kind: content.kind, parts: content.parts.map((part) => askServer(subject, part, now)) }
  }
  const { operator, values } = content
  if (operator === 'days_before') return askDaysBefore(content, now)
  if (operator === 'not_equal_to' && content.attribute) return { kind: 'differs', written: content }
  if (operator !== 'equal_to' && operator !== 'not_equal_to') return ask(content, operator, values)
  if (content.key === 'status' && values.includes('all') && !content.attribute) {
    return operator === 'equal_to' ? everything : nothing
  }
  if (subject === 'conversation' && !content.attribute) return ask(content, operator, values)
  // Here the server looks at the first value only.
  return {
    kind: operator === 'equal_to' ? 'or' : 'and',
    parts: values.map((value) => ask(content, operator, [value])),
  }
}

/** A condition with its values as they are sent. */
export function ask(written: Written, operator: Asked['operator'], values: readonly SentValue[]): Asked {
  const custom = written.attribute !== undefined
  // As texts they are read the same for numbers and checkboxes, and the server can read them for texts, too.
  return { kind: 'asked', key: written.key, custom, operator, values: custom ? values.map(String) : values }
}

// Servers of 4.12 and later answer 500 to days_before.
function askDaysBefore(written: Written, now: Date): Tree {
  const [days] = written.values
  return ask(written, 'is_less_than', [addDays(`${written.key} days_before`, today(now), -Number(days))])
}
