/** The recorded data set and cases, as the filter of the in-memory Chatwoot takes them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { conversationPriorities, conversationStatuses } from '../../../src/helpers/enum-values.ts'
import type { AttributeDefinition } from '../../../src/testing/filter/condition.ts'
import type { ContactRow, ConversationRow } from '../../../src/testing/filter/rows.ts'

export interface RecordedCase {
  id: string
  group: string
  payload?: unknown
  query?: Record<string, string | number | readonly unknown[]>
  body?: unknown
  /** Who sent the request; by default the administrator. */
  as?: string
  status: number
  error?: string
  ids?: number[]
  meta?: Record<string, unknown>
}

interface RecordedUser {
  ref: string
  id: number
  name: string
  role: string
  inboxes: number[]
}

interface Dataset {
  head: { users: RecordedUser[] }
  custom_attribute_definitions: AttributeDefinition[]
  rows: {
    conversations: (Omit<ConversationRow, 'status' | 'priority'> & { status: number; priority: number | null })[]
    contacts: ContactRow[]
  }
}

const dataset: Dataset = read('dataset.json')

export type { ContactRow, ConversationRow }
export const cases: { today: string; conversations: RecordedCase[]; contacts: RecordedCase[] } = read('cases.json')
export const attributeDefinitions = dataset.custom_attribute_definitions
export const contacts = dataset.rows.contacts
export const conversations: ConversationRow[] = dataset.rows.conversations.map((row) => ({
  ...row,
  status: conversationStatuses[row.status] ?? '',
  priority: row.priority === null ? null : (conversationPriorities[row.priority] ?? ''),
}))

export const users = dataset.head.users

function read<T>(file: string): T {
  const folder = path.resolve(import.meta.dirname, '../../fixtures/filter')
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as T // fixtures, written by the recorder
}
