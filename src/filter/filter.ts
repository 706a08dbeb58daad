/** Turns an expression into the flat list that the server reads. */
import type { ContactFilterCondition, ConversationFilterPayload } from '../types.ts'
import { takeInequality } from './custom-inequality.ts'
import {
  type ContactExpression,
  type ConversationExpression,
  contentOf,
  type FilterExpression,
  isExpression,
} from './expression.ts'
import type { Subject } from './keys.ts'
import { assertLength, type Group, groupsOf, simplify } from './normal-form.ts'
import { orderGroups } from './order-groups.ts'
import { type ServerCondition, serverCondition, toServerConditions } from './server-conditions.ts'
import type { SentValue } from './values.ts'

/** The server's own form of a filter of contacts. */
export type ContactFilterPayload = ContactFilterCondition[]

/** The time that `days_before` and `withinDays` count from. */
export interface FilterOptions {
  readonly now?: Date | undefined
}

/** One condition of the payload, as it is sent. */
interface SentCondition {
  attribute_key: string
  filter_operator: ServerCondition['operator']
  values: SentValue[]
  query_operator?: 'AND' | 'OR'
}

/**
 * Returns the payload of a filter of conversations. An array is the server's own form and is copied as it is.
 * @throws TypeError if the server cannot express the filter; the message says what to do instead
 */
export function conversationFilter(
  given: ConversationExpression | ConversationFilterPayload,
  options?: FilterOptions,
): ConversationFilterPayload {
  if (isRaw(given)) return [...given]
  return write('conversation', given, options) as ConversationFilterPayload // keys.ts has only what these types have: tested
}

/**
 * Returns the payload of a filter of contacts. An array is the server's own form and is copied as it is.
 * @throws TypeError if the server cannot express the filter; the message says what to do instead
 */
export function contactFilter(
  given: ContactExpression | readonly ContactFilterCondition[],
  options?: FilterOptions,
): ContactFilterPayload {
  if (isRaw(given)) return [...given]
  return write('contact', given, options) as ContactFilterPayload // as above
}

// Array.isArray does not narrow to readonly arrays.
function isRaw<C>(given: FilterExpression<Subject> | readonly C[]): given is readonly C[] {
  if (!Array.isArray(given)) return false
  // They would be sent as empty conditions.
  if (given.some(isExpression))
    throw new TypeError('a filter takes one expression, got an array: join them with and(...conditions)')
  return true
}

function write(subject: Subject, given: unknown, { now = new Date() }: FilterOptions = {}): SentCondition[] {
  const conditions = simplify(subject, toServerConditions(subject, contentOf(subject, given), now))
  const { rest, last } = takeInequality(conditions)
  const tree = simplify(subject, rest)
  if (tree.kind === 'and' && tree.parts.length === 0) return []
  const groups = groupsOf(tree)
  const ordered = subject === 'conversation' ? orderGroups(groups) : groups
  if (last) ordered.push([serverCondition(last.written, 'not_equal_to', last.written.values)])
  assertLength(ordered.reduce((sum, group) => sum + group.length, 0))
  return ordered.length > 0 ? flatten(ordered) : [matchNothing[subject]]
}

const matchNothing: Record<Subject, SentCondition> = {
  conversation: { attribute_key: 'status', filter_operator: 'not_equal_to', values: ['all'] },
  contact: { attribute_key: 'name', filter_operator: 'does_not_contain', values: [''] },
}

/** AND binds tighter than OR, so the groups need no parentheses. The last condition has no operator after it. */
function flatten(groups: readonly Group[]): SentCondition[] {
  return groups.flatMap((group, groupIndex) =>
    group.map(({ key, operator, values }, index): SentCondition => {
      const condition = { attribute_key: key, filter_operator: operator, values: [...values] }
      if (index < group.length - 1) return { ...condition, query_operator: 'AND' }
      return groupIndex < groups.length - 1 ? { ...condition, query_operator: 'OR' } : condition
    }),
  )
}
