/** The only place where routes use the filter. */

import type { FakeAnswer } from '../../exchange/answers.ts'
import type { Exchange } from '../../exchange/router.ts'
import { answering, type ContactRow, type ConversationRow, readPayload } from '../../filter/index.ts'
import { isoTime } from '../../records/iso-time.ts'
import type { ContactRecord, ConversationRecord } from '../../records/state.ts'

/** Returns the conversations that match a payload, or the server's refusal. */
export function matchingConversations(
  exchange: Exchange,
  rows: readonly ConversationRecord[],
): ConversationRecord[] | FakeAnswer {
  return answering(() => {
    const matches = readPayload('conversation', exchange.request.body.payload, contextOf(exchange))
    return rows.filter((row) => matches(conversationRow(row)))
  })
}

/** Returns the contacts that match a payload, or the server's refusal. */
export function matchingContacts(exchange: Exchange, rows: readonly ContactRecord[]): ContactRecord[] | FakeAnswer {
  return answering(() => {
    const matches = readPayload('contact', exchange.request.body.payload, contextOf(exchange))
    return rows.filter((row) => matches(contactRow(row)))
  })
}

function contextOf({ state, now, version }: Exchange) {
  return { attributeDefinitions: state.attributeDefinitions, today: isoTime(now).slice(0, 10), version }
}

function conversationRow(record: ConversationRecord): ConversationRow {
  return {
    ...record,
    display_id: record.id,
    campaign_id: record.campaign_id ?? null,
    custom_attributes: record.custom_attributes ?? {},
    created_at: isoTime(record.created_at),
    last_activity_at: isoTime(record.last_activity_at),
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
