/** The keys that the filter endpoints know, in the order in which their errors list them. */
import { isIncluded, type Lifetime } from '../exchange/release.ts'

export type Kind =
  | 'status'
  | 'priority'
  | 'integer'
  | 'bigint'
  | 'labels'
  | 'text'
  | 'foldedText'
  | 'phone'
  | 'boolean'
  | 'time'

/** `since` and `until` are the releases that know the key. */
export interface Key extends Lifetime {
  kind: Kind
  operators: readonly string[]
  /** Kept in `additional_attributes`. */
  additional?: true
}

export type Subject = 'conversation' | 'contact'

const equality = ['equal_to', 'not_equal_to']
const presence = ['is_present', 'is_not_present']
const containing = ['contains', 'does_not_contain']
const present = [...equality, ...presence]
const searched = [...equality, ...containing]
const time: Key = { kind: 'time', operators: ['is_greater_than', 'is_less_than', 'days_before'] }
const company: Key = { kind: 'foldedText', operators: searched, additional: true }

const conversation: Record<string, Key> = {
  status: { kind: 'status', operators: equality },
  assignee_id: { kind: 'integer', operators: present },
  inbox_id: { kind: 'integer', operators: present },
  team_id: { kind: 'bigint', operators: present },
  contact_id: { kind: 'bigint', operators: equality, since: [14, 2] },
  priority: { kind: 'priority', operators: equality },
  display_id: { kind: 'integer', operators: searched },
  campaign_id: { kind: 'bigint', operators: present },
  labels: { kind: 'labels', operators: present },
  browser_language: { kind: 'text', operators: equality, additional: true },
  conversation_language: { kind: 'text', operators: equality, additional: true },
  country_code: { kind: 'text', operators: equality, additional: true, until: [10] },
  referer: { kind: 'text', operators: searched, additional: true },
  created_at: time,
  last_activity_at: time,
  mail_subject: { kind: 'text', operators: searched, additional: true },
}

const contact: Record<string, Key> = {
  name: { kind: 'foldedText', operators: searched },
  phone_number: { kind: 'phone', operators: [...searched, 'starts_with'] },
  email: { kind: 'foldedText', operators: searched },
  identifier: { kind: 'foldedText', operators: equality },
  country_code: { kind: 'foldedText', operators: equality, additional: true },
  city: { kind: 'foldedText', operators: searched, additional: true },
  company: { ...company, until: [14] },
  company_name: { ...company, since: [14] },
  labels: { kind: 'labels', operators: present },
  created_at: time,
  last_activity_at: time,
  blocked: { kind: 'boolean', operators: equality },
}

const keys: Record<Subject, Record<string, Key>> = { conversation, contact }

/** The names of the keys that a version knows. */
export function keysOf(subject: Subject, version: string): string[] {
  return Object.entries(keys[subject]).flatMap(([name, key]) => (isIncluded(key, version) ? [name] : []))
}

export function keyNamed(subject: Subject, name: unknown, version: string): Key | undefined {
  const known = keys[subject]
  const key = typeof name === 'string' && Object.hasOwn(known, name) ? known[name] : undefined
  return key && isIncluded(key, version) ? key : undefined
}
