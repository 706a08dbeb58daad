/** Turns the conditions as they were written into conditions that the server reads as they are meant. */
import { addDays, today } from './days.ts'
import type { Content, Written } from './expression.ts'
import type { Operator, Subject } from './keys.ts'
import type { SentValue } from './values.ts'

/** One condition of the payload. */
export interface ServerCondition {
  readonly kind: 'condition'
  readonly key: string
  readonly custom: boolean
  readonly operator: Exclude<Operator, 'days_before'>
  readonly values: readonly SentValue[]
}

/** `not_equal_to` of a custom attribute: how it can be sent depends on its place. */
export interface Inequality {
  readonly kind: 'inequality'
  readonly written: Written
}

export interface Branch {
  readonly kind: 'and' | 'or'
  readonly parts: readonly Tree[]
}

export type Tree = ServerCondition | Inequality | Branch

/** Matches everything. */
export const everything: Branch = { kind: 'and', parts: [] }

/** Matches nothing. */
export const nothing: Branch = { kind: 'or', parts: [] }

/** Returns the conditions that mean on the server what was written; `now` is what `days_before` counts from. */
export function toServerConditions(subject: Subject, content: Content, now: Date): Tree {
  if (content.kind !== 'written') {
    return { kind: content.kind, parts: content.parts.map((part) => toServerConditions(subject, part, now)) }
  }
  const { operator, values } = content
  if (operator === 'days_before') return daysBefore(content, now)
  if (operator === 'within_days') return withinDays(content, now)
  if (operator === 'not_equal_to' && content.attribute) return { kind: 'inequality', written: content }
  if (operator !== 'equal_to' && operator !== 'not_equal_to') return serverCondition(content, operator, values)
  if (content.key === 'status' && values.includes('all') && !content.attribute) {
    return operator === 'equal_to' ? everything : nothing
  }
  if (subject === 'conversation' && !content.attribute) return serverCondition(content, operator, values)
  // The server reads only the first value of these.
  return {
    kind: operator === 'equal_to' ? 'or' : 'and',
    parts: values.map((value) => serverCondition(content, operator, [value])),
  }
}

/** Returns a condition with its values as they are sent. */
export function serverCondition(
  written: Written,
  operator: ServerCondition['operator'],
  values: readonly SentValue[],
): ServerCondition {
  const custom = written.attribute !== undefined
  // The server reads strings the same for numbers and checkboxes, and can also read them for text attributes.
  return { kind: 'condition', key: written.key, custom, operator, values: custom ? values.map(String) : values }
}

// The opposite of days_before. The server's operator leaves out the day itself.
function withinDays(written: Written, now: Date): Tree {
  const [days] = written.values
  const before = addDays(`where.withinDays(${written.key})`, today(now), -Number(days) - 1)
  return serverCondition(written, 'is_greater_than', [before])
}

// Servers from 4.12 to 4.16 return 500 for days_before, later ones 422 for less than 1 or more than 998 days.
function daysBefore(written: Written, now: Date): Tree {
  const [days] = written.values
  return serverCondition(written, 'is_less_than', [addDays(`${written.key} days_before`, today(now), -Number(days))])
}
