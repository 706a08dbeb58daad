/** The filter of the in-memory Chatwoot: status, priority, labels and assignee, AND before OR. */
import type { Conversation } from '../types.ts'
import { type FakeAnswer, failure, unprocessable } from './answers.ts'

interface Condition {
  attribute_key: string
  filter_operator: string
  values?: unknown[]
  query_operator?: string | null
}

const keys: Record<string, (conversation: Conversation) => unknown[]> = {
  status: ({ status }) => [status],
  priority: ({ priority }) => (priority === null ? [] : [priority]),
  labels: ({ labels }) => labels,
  assignee_id: ({ meta }) => (meta.assignee ? [meta.assignee.id] : []),
}

const operators: Record<string, (stored: unknown[], wanted: unknown[]) => boolean> = {
  equal_to: (stored, wanted) => stored.some((value) => wanted.map(String).includes(String(value))),
  not_equal_to: (stored, wanted) =>
    stored.length > 0 && !stored.some((value) => wanted.map(String).includes(String(value))),
  is_present: (stored) => stored.length > 0,
  is_not_present: (stored) => stored.length === 0,
}

/** The refusal of a payload that the server would not read, or undefined. */
export function unreadableFilter(payload: unknown): FakeAnswer | undefined {
  if (!isConditions(payload)) return failure
  for (const { attribute_key, filter_operator, query_operator } of payload) {
    if (query_operator && !/^(and|or)$/i.test(query_operator)) {
      return unprocessable('Query operator must be either "AND" or "OR".')
    }
    if (!keys[attribute_key]) {
      const known = Object.keys(keys).join(',')
      return unprocessable(
        `Invalid attribute key - [${attribute_key}]. The key should be one of [${known}] or a custom attribute defined in the account.`,
      )
    }
    if (!operators[filter_operator]) {
      const allowed = Object.keys(operators).join(',')
      return unprocessable(`Invalid operator. The allowed operators for ${attribute_key} are [${allowed}].`)
    }
  }
  return undefined
}

/** AND binds tighter than OR: the payload is a list of groups, joined by OR. */
export function matchesFilter(conversation: Conversation, payload: unknown): boolean {
  if (!isConditions(payload) || payload.length === 0) return true
  const groups: Condition[][] = [[]]
  for (const condition of payload) {
    groups.at(-1)?.push(condition)
    if (condition.query_operator?.toUpperCase() === 'OR') groups.push([])
  }
  return groups.some((group) => group.every((condition) => matches(conversation, condition)))
}

function matches(conversation: Conversation, { attribute_key, filter_operator, values = [] }: Condition): boolean {
  const stored = keys[attribute_key]?.(conversation) ?? []
  return operators[filter_operator]?.(stored, values) ?? false
}

function isConditions(payload: unknown): payload is Condition[] {
  return (
    Array.isArray(payload) &&
    payload.every((item) => typeof item === 'object' && item !== null && 'attribute_key' in item)
  )
}
