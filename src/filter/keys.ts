/** What the server can filter by: its keys, their operators and the kind of their values. */
import { describeKind } from '../core/errors/describe-value.ts'

/** What is filtered. */
export type Subject = 'conversation' | 'contact'

/** All operators; custom attributes have each of them. */
const operators = [
  'equal_to',
  'not_equal_to',
  'contains',
  'does_not_contain',
  'is_greater_than',
  'is_less_than',
  'days_before',
  'is_present',
  'is_not_present',
] as const

/** How a condition compares: the server's own words. */
export type Operator = (typeof operators)[number]

/** What kind of values a key has. */
export type Kind = 'status' | 'priority' | 'id' | 'label' | 'text' | 'phone' | 'boolean' | 'day'

interface Key {
  readonly kind: Kind
  readonly operators: readonly Operator[]
}

const equality = ['equal_to', 'not_equal_to'] as const
const equalityAndPresence = ['equal_to', 'not_equal_to', 'is_present', 'is_not_present'] as const
const equalityAndContaining = ['equal_to', 'not_equal_to', 'contains', 'does_not_contain'] as const
const comparison = ['is_greater_than', 'is_less_than', 'days_before'] as const

const status = { kind: 'status', operators: equality } as const
const priority = { kind: 'priority', operators: equality } as const
const requiredId = { kind: 'id', operators: equality } as const
const id = { kind: 'id', operators: equalityAndPresence } as const
const labels = { kind: 'label', operators: equalityAndPresence } as const
const exactText = { kind: 'text', operators: equality } as const
const text = { kind: 'text', operators: equalityAndContaining } as const
const phone = { kind: 'phone', operators: equalityAndContaining } as const
const boolean = { kind: 'boolean', operators: equality } as const
const day = { kind: 'day', operators: comparison } as const

export const conversationKeys = {
  status,
  priority,
  assignee_id: id,
  team_id: id,
  inbox_id: id,
  campaign_id: id,
  contact_id: requiredId,
  display_id: requiredId,
  labels,
  browser_language: exactText,
  conversation_language: exactText,
  country_code: exactText,
  referer: text,
  mail_subject: text,
  created_at: day,
  last_activity_at: day,
} as const satisfies Record<string, Key>

export const contactKeys = {
  name: text,
  email: text,
  phone_number: phone,
  identifier: exactText,
  country_code: exactText,
  city: text,
  company: text,
  company_name: text,
  labels,
  blocked: boolean,
  created_at: day,
  last_activity_at: day,
} as const satisfies Record<string, Key>

/** A key of conversations that `where` takes. */
export type ConversationKey = keyof typeof conversationKeys

/** A key of contacts that `where.contact` takes. */
export type ContactKey = keyof typeof contactKeys

const keys = { conversation: conversationKeys, contact: contactKeys }

/** Keys by what is filtered. */
export type Keys = typeof keys

/** Returns a key. Throws a TypeError if the server does not have the key or the operator; it says what to do instead. */
export function findKey(subject: Subject, name: unknown, operator: unknown): Key {
  const key = keyOf(subject, name)
  if (!key) throw new TypeError(unknownKey(subject, name))
  if (!key.operators.some((known) => known === operator)) {
    const allowed = key.operators.join(', ')
    throw new TypeError(
      `${name} has no operator ${describeKind(operator)}: it has ${allowed}${operatorHint(name, operator)}`,
    )
  }
  return key
}

/** Throws a TypeError if it cannot be a custom attribute, or those do not have the operator. */
export function assertAttribute(subject: Subject, name: unknown, operator: unknown): asserts name is string {
  const call = callOf(subject)
  if (typeof name !== 'string' || name.trim() === '') {
    throw new TypeError(`the key of a custom attribute must be a non-empty string, got ${describeKind(name)}`)
  }
  if (keyOf(subject, name)) {
    throw new TypeError(`${name} is one of the server's own keys: write ${call}('${name}', …), without .attribute`)
  }
  if (operators.some((known) => known === operator)) return
  throw new TypeError(`custom attributes have no operator ${describeKind(operator)}: they have ${operators.join(', ')}`)
}

/** Returns the call that makes a condition on this. */
export function callOf(subject: Subject): string {
  return subject === 'contact' ? 'where.contact' : 'where'
}

/** Returns one of the server's own keys; undefined if it has none of this name. */
export function keyOf(subject: Subject, name: unknown): Key | undefined {
  const known: Record<string, Key> = keys[subject]
  return typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
}

function unknownKey(subject: Subject, name: unknown): string {
  const other = subject === 'contact' ? 'conversation' : 'contact'
  if (keyOf(other, name)) return `${name} is a key of ${other}s: write ${callOf(other)}('${name}', …)`
  const known = Object.keys(keys[subject]).join(', ')
  return `${describeKind(name)} is not a key of ${subject}s (${known}): for a custom attribute write ${callOf(subject)}.attribute(…)`
}

function operatorHint(name: unknown, operator: unknown): string {
  if (operator === 'starts_with') return ' (the server treats it as equal_to: use equal_to or contains)'
  if (name === 'display_id') return ' (the server returns 500 for the others, before 4.16)'
  return ''
}
