/** What changed in a record, in the server's words: names and order of its columns, dates in ISO. */

import type { ChangedAttribute, Inbox } from '../../types.ts'
import { isoTime, isoTimeUnlessZero } from '../records/iso-time.ts'
import type { ContactRecord, ConversationRecord, MessageRecord } from '../records/state.ts'
import type { FakeEvent } from './event.ts'

type Column<Row> = readonly [name: string, value: (row: Row) => unknown]

/** Changes of other columns are not events. */
const conversationColumns: readonly Column<ConversationRecord>[] = [
  ['status', ({ status }) => status],
  ['assignee_id', ({ assignee_id }) => assignee_id],
  ['updated_at', ({ updated_at }) => isoTimeUnlessZero(updated_at)],
  ['team_id', ({ team_id }) => team_id],
  ['snoozed_until', ({ snoozed_until }) => snoozed_until],
  ['custom_attributes', ({ custom_attributes }) => custom_attributes],
  ['first_reply_created_at', ({ first_reply_created_at }) => isoTimeUnlessZero(first_reply_created_at)],
  ['priority', ({ priority }) => priority],
  ['sla_policy_id', ({ applied_sla }) => applied_sla?.sla_id ?? null],
  ['waiting_since', ({ waiting_since }) => isoTimeUnlessZero(waiting_since)],
  ['cached_label_list', ({ labels }) => labels.join(', ') || null],
  ['assignee_agent_bot_id', ({ assignee_bot_id }) => assignee_bot_id],
  ['label_list', ({ labels }) => labels],
]

const contactColumns: readonly Column<ContactRecord>[] = [
  ['name', ({ name }) => name],
  ['email', ({ email }) => email],
  ['phone_number', ({ phone_number }) => phone_number],
  ['updated_at', ({ updated_at }) => isoTimeUnlessZero(updated_at)],
  ['additional_attributes', ({ additional_attributes }) => additional_attributes],
  ['identifier', ({ identifier }) => identifier],
  ['custom_attributes', ({ custom_attributes }) => custom_attributes],
  ['last_activity_at', ({ last_activity_at }) => isoTimeUnlessZero(last_activity_at ?? 0)],
  ['contact_type', ({ email, phone_number, identifier }) => (email || phone_number || identifier ? 'lead' : 'visitor')],
  ['blocked', ({ blocked }) => blocked],
  ['label_list', ({ labels }) => labels],
]

const messageColumns: readonly Column<MessageRecord>[] = [
  ['content', ({ content }) => content],
  ['updated_at', ({ updated_at }) => isoTimeUnlessZero(updated_at)],
  ['status', ({ status }) => status],
  ['content_type', ({ content_type }) => content_type],
  ['content_attributes', ({ content_attributes }) => content_attributes],
]

type DatedInbox = Inbox & { updated_at: string }

const inboxColumns = columnsOf<DatedInbox>(
  'name',
  'updated_at',
  'enable_auto_assignment',
  'greeting_enabled',
  'greeting_message',
  'working_hours_enabled',
  'out_of_office_message',
  'timezone',
  'enable_email_collect',
  'csat_survey_enabled',
  'allow_messages_after_resolved',
  'auto_assignment_config',
  'lock_to_single_conversation',
  'sender_name_type',
  'business_name',
  'csat_config',
)

function columnsOf<Row>(...names: readonly (keyof Row & string)[]): readonly Column<Row>[] {
  return names.map((name) => [name, (row) => row[name]])
}

const ofStatusChange = ['status', 'snoozed_until', 'updated_at']

/** The server stores a change of the status on its own, before the rest. */
export function conversationEvents(
  before: ConversationRecord,
  conversation: ConversationRecord,
): { ofStatus: FakeEvent[]; ofRest: FakeEvent[] } {
  const changed = changesOf(conversationColumns, before, conversation)
  // Resolving clears it without an event.
  const isReported = ({ name }: Change) => name !== 'waiting_since' || conversation.status !== 'resolved'
  if (before.status === conversation.status) return { ofStatus: [], ofRest: restEvents(before, conversation, changed) }
  const changes = changed.filter(({ name }) => ofStatusChange.includes(name)).map(asChangedAttribute)
  const rest = changed.filter(({ name }) => name === 'updated_at' || !ofStatusChange.includes(name)).filter(isReported)
  return {
    ofStatus: [
      ...openedOrResolved(conversation),
      { name: 'conversation.status_changed', conversation },
      { name: 'conversation.updated', conversation, changes },
    ],
    ofRest: restEvents(before, conversation, rest),
  }
}

function openedOrResolved(conversation: ConversationRecord): FakeEvent[] {
  if (conversation.status === 'open') return [{ name: 'conversation.opened', conversation }]
  return conversation.status === 'resolved' ? [{ name: 'conversation.resolved', conversation }] : []
}

function restEvents(
  before: ConversationRecord,
  conversation: ConversationRecord,
  changed: readonly Change[],
): FakeEvent[] {
  const names = changed.map(({ name }) => name)
  const events: FakeEvent[] = []
  if (before.contact_id !== conversation.contact_id) {
    events.push({ name: 'conversation.contact_changed', conversation })
  }
  if (names.includes('assignee_id')) events.push({ name: 'assignee.changed', conversation })
  else if (names.includes('assignee_agent_bot_id')) {
    events.push({ name: 'assignee.changed', conversation, isOfBotOnly: true })
  }
  if (names.includes('team_id')) events.push({ name: 'team.changed', conversation })
  if (names.some((name) => name !== 'updated_at')) {
    events.push({ name: 'conversation.updated', conversation, changes: changed.map(asChangedAttribute) })
  }
  if (before.contact_last_seen_at !== conversation.contact_last_seen_at) {
    events.push({ name: 'conversation.read', conversation })
  }
  return events
}

/** @param now when it was updated; the record still has the date before */
export function contactChanges(before: ContactRecord, contact: ContactRecord, now: number): ChangedAttribute[] {
  const changed = changesOf(contactColumns, before, { ...contact, updated_at: now })
  return changed.length > 1 ? changed.map(asChangedAttribute) : []
}

/** A change of the channel only is one of the date; when the inbox was updated before is not recorded. */
export function inboxChanges(before: Inbox, inbox: Inbox, now: number): ChangedAttribute[] {
  const dated = (row: Inbox, at: number): DatedInbox => ({ ...row, updated_at: isoTime(at) })
  return changesOf(inboxColumns, dated(before, 0), dated(inbox, now)).map(asChangedAttribute)
}

/** Returns undefined if nothing changed but the date. */
export function messageChanges(
  before: MessageRecord,
  message: MessageRecord,
): Record<string, [unknown, unknown]> | undefined {
  const changed = changesOf(messageColumns, before, message)
  if (changed.length === 1) return undefined
  return Object.fromEntries(changed.map(({ name, previous, current }) => [name, [previous, current]]))
}

interface Change {
  name: string
  previous: unknown
  current: unknown
}

/** With the date of the update, even within the same second: the server's dates have fractions. */
function changesOf<Row>(columns: readonly Column<Row>[], before: Row, row: Row): Change[] {
  const all = columns.map(([name, value]) => ({ name, previous: value(before), current: value(row) }))
  return all.filter(({ name, previous, current }) => name === 'updated_at' || !isEqual(previous, current))
}

function asChangedAttribute({ name, previous, current }: Change): ChangedAttribute {
  return { [name]: { previous_value: previous, current_value: current } } as ChangedAttribute // columns hold JSON
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
