/** The keys that the filter endpoints of 4.14.2 know, in the order in which their errors list them. */

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

export interface Key {
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

const conversation: Record<string, Key> = {
  status: { kind: 'status', operators: equality },
  assignee_id: { kind: 'integer', operators: present },
  inbox_id: { kind: 'integer', operators: present },
  team_id: { kind: 'bigint', operators: present },
  contact_id: { kind: 'bigint', operators: equality },
  priority: { kind: 'priority', operators: equality },
  display_id: { kind: 'integer', operators: searched },
  campaign_id: { kind: 'bigint', operators: present },
  labels: { kind: 'labels', operators: present },
  browser_language: { kind: 'text', operators: equality, additional: true },
  conversation_language: { kind: 'text', operators: equality, additional: true },
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
  company_name: { kind: 'foldedText', operators: searched, additional: true },
  labels: { kind: 'labels', operators: present },
  created_at: time,
  last_activity_at: time,
  blocked: { kind: 'boolean', operators: equality },
}

export const keys: Record<Subject, Record<string, Key>> = { conversation, contact }
