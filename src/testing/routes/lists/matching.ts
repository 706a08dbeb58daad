/** The conversations and contacts that the payload of a filter matches. */

import type { FakeAnswer } from '../../exchange/answers.ts'
import type { Exchange } from '../../exchange/router.ts'
import { readPayload } from '../../filter/payload.ts'
import { answering } from '../../filter/refusal.ts'
import type { ContactRow, ConversationRow } from '../../filter/rows.ts'
import { isoTime } from '../../records/iso-time.ts'
import type { ContactRecord, ConversationRecord } from '../../records/state.ts'

/** Returns the conversations that match a payload, or the server's refusal. */
export function matchingConversations(
  exchange: Exchange,
  rows: readonly ConversationRecord[],
): ConversationRecord[] | FakeAnswer {
  return answering(() => {
    const matches = readPayload('conversation', exchange.request.params.payload, contextOf(exchange))
    return rows.filter((row) => matches(conversationRow(row)))
  })
}

/** Returns the contacts that match a payload, or the server's refusal. */
export function matchingContacts(exchange: Exchange, rows: readonly ContactRecord[]): ContactRecord[] | FakeAnswer {
  return answering(() => {
    const matches = readPayload('contact', exchange.request.params.payload, contextOf(exchange))
    return rows.filter((row) => matches(contactRow(row)))
  })
}

function contextOf({ state, now, version }: Exchange) {
  return { attributeDefinitions: state.attributeDefinitions, today: isoTime(now).slice(0, 10), version }
}

/** Dates are written only for a condition that asks for them: a filter looks at every conversation. */
function conversationRow(record: ConversationRecord): ConversationRow {
  const { status, priority, assignee_id, assignee_bot_id, team_id, inbox_id, contact_id } = record
  return {
    ...{ status, priority, assignee_id, assignee_bot_id, team_id, inbox_id, contact_id },
    display_id: record.id,
    campaign_id: record.campaign_id ?? null,
    labels: record.labels,
    additional_attributes: record.additional_attributes,
    custom_attributes: record.custom_attributes ?? {},
    get created_at() {
      return isoTime(record.created_at)
    },
    get last_activity_at() {
      return isoTime(record.last_activity_at)
    },
  }
}

function contactRow(record: ContactRecord): ContactRow {
  const { last_activity_at } = record
  return {
    ...record,
    created_at: isoTime(record.created_at),
    last_activity_at: last_activity_at ? isoTime(last_activity_at) : null,
  }
}
