/** What a tree of conditions means for a row, read from the tree: independent of how it is sent. */
import type { ContactRow, ConversationRow } from '../../../src/testing/filter/rows.ts'

export type Subject = 'conversation' | 'contact'
export type LeafValue = string | number | boolean | Date

export interface Leaf {
  key: string
  operator: string
  values: LeafValue[]
  /** A custom attribute. */
  custom: boolean
}

export type Tree = { and: Tree[] } | { or: Tree[] } | Leaf

const additional = [
  'browser_language',
  'conversation_language',
  'referer',
  'mail_subject',
  'country_code',
  'city',
  'company_name',
]

export function means(subject: Subject, tree: Tree, row: ConversationRow | ContactRow, today: string): boolean {
  if ('and' in tree) return tree.and.every((part) => means(subject, part, row, today))
  if ('or' in tree) return tree.or.some((part) => means(subject, part, row, today))
  const { key, operator, custom } = tree
  if (!custom && key === 'labels') return labelsMatch(tree, row.labels)
  const stored = storedOf(tree, row)
  if (operator === 'is_present') return stored !== null
  if (operator === 'is_not_present') return stored === null
  // The only operator that finds rows without a value is not_equal_to of a custom attribute.
  if (stored === null) return custom && operator === 'not_equal_to'
  return valueMatches(subject, tree, stored, today)
}

function labelsMatch({ operator, values }: Leaf, labels: readonly string[]): boolean {
  if (operator === 'is_present') return labels.length > 0
  if (operator === 'is_not_present') return labels.length === 0
  return labels.some((label) => values.includes(label)) === (operator === 'equal_to')
}

function storedOf({ key, custom }: Leaf, row: ConversationRow | ContactRow): unknown {
  const columns: Record<string, unknown> = { ...row }
  const place = custom ? row.custom_attributes : additional.includes(key) ? row.additional_attributes : columns
  return place[key] ?? null
}

function valueMatches(
  subject: Subject,
  { key, operator, values, custom }: Leaf,
  stored: unknown,
  today: string,
): boolean {
  const [first] = values
  switch (operator) {
    case 'equal_to':
    case 'not_equal_to': {
      const exact = !custom && subject === 'conversation'
      const isEqual = values.some((value) => (key === 'status' && value === 'all') || equals(stored, value, exact))
      return isEqual === (operator === 'equal_to')
    }
    case 'contains':
    case 'does_not_contain': {
      const text = textOf(stored).toLowerCase()
      return values.some((value) => text.includes(String(value).toLowerCase())) === (operator === 'contains')
    }
    case 'is_greater_than':
    case 'since':
      return operator === 'since' ? dayOf(stored) >= dayOf(first) : order(stored, first) > 0
    case 'is_less_than':
    case 'before':
      return order(stored, first) < 0
    case 'days_before':
      return dayOf(stored) < new Date(Date.parse(today) - Number(first) * 86_400_000).toISOString().slice(0, 10)
    default:
      throw new Error(`no meaning for ${operator}`)
  }
}

function equals(stored: unknown, value: LeafValue, exact: boolean): boolean {
  if (typeof value === 'number') return Number(stored) === value
  if (typeof value === 'boolean') return String(stored) === String(value)
  if (value instanceof Date) return dayOf(stored) === dayOf(value)
  return exact ? stored === value : textOf(stored).toLowerCase() === value.toLowerCase()
}

function order(stored: unknown, value: LeafValue | undefined): number {
  if (typeof value === 'number') return Number(stored) - value
  const [own, other] = [dayOf(stored), dayOf(value)]
  return own === other ? 0 : own < other ? -1 : 1
}

function dayOf(value: unknown): string {
  return (value instanceof Date ? value.toISOString() : String(value)).slice(0, 10)
}

/** The server treats an array as a string: its JSON, with a space after each comma. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
  return String(value)
}
