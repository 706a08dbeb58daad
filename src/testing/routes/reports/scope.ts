/** What a report is about: the parameters that reports share, and the records that they select. */

import { type FakeAnswer, failure, notFound } from '../../exchange/answers.ts'
import { isBlank, isTrue, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'
import { isTime } from '../../records/iso-time.ts'
import type { ConversationRecord, FakeState, MessageRecord, ReportingEventRecord } from '../../records/state.ts'

/** Unix seconds, from `since` up to, but not including, `until`. */
export interface Range {
  since: number
  until: number
}

/** Undefined unless both are sent. */
export function rangeOf({ request: { params } }: Exchange): Range | undefined {
  const [from, to] = [params.since, params.until]
  return isBlank(from) || isBlank(to) ? undefined : { since: wholeNumber(from), until: wholeNumber(to) }
}

/** The server fails without a range, and for times that its database does not know. */
export function withRange(handler: (exchange: Exchange, range: Range) => FakeAnswer): Handler {
  return (exchange) => {
    const range = rangeOf(exchange)
    return range && isTime(range.since) && isTime(range.until) ? handler(exchange, range) : failure
  }
}

export function isIn({ since, until }: Range, { created_at }: { created_at: number }): boolean {
  return created_at >= since && created_at < until
}

/** The key of what an average is taken of. */
export type Measure = 'value' | 'value_in_business_hours'

export function measureOf({ request: { params } }: Exchange): Measure {
  return isTrue(params.business_hours) ? 'value_in_business_hours' : 'value'
}

export interface Scope {
  conversations: readonly ConversationRecord[]
  messages: readonly MessageRecord[]
  events: readonly ReportingEventRecord[]
}

export function everything(state: FakeState): Scope {
  return {
    conversations: [...state.conversations.values()],
    messages: [...state.messages.values()].flat(),
    events: state.reportingEvents,
  }
}

export function withScope(handler: (exchange: Exchange, scope: Scope) => FakeAnswer): Handler {
  return (exchange) => {
    const { params } = exchange.request
    const scope = scopeOf(exchange.state, text(params.type) ?? '', text(params.id))
    return 'status' in scope ? scope : handler(exchange, scope)
  }
}

/** An agent has the messages they sent; inboxes, labels and teams have what is in their conversations. */
export function scopeOf(state: FakeState, type: string, sent: string | null): Scope | FakeAnswer {
  const id = wholeNumber(sent)
  const all = everything(state)
  if (type === 'account') return all
  if (type === 'agent') {
    if (!state.agents.some((agent) => agent.id === id)) return notFound
    return {
      conversations: all.conversations.filter(({ assignee_id }) => assignee_id === id),
      messages: all.messages.filter(({ sender }) => sender?.kind === 'user' && sender.id === id),
      events: all.events.filter(({ user_id }) => user_id === id),
    }
  }
  if (type === 'inbox') return within(all, state.inboxes, id, ({ inbox_id }) => inbox_id === id)
  if (type === 'team') return within(all, state.teams, id, ({ team_id }) => team_id === id)
  if (type !== 'label') return failure
  const title = state.labels.find((label) => label.id === id)?.title ?? ''
  return within(all, state.labels, id, ({ labels }) => labels.includes(title))
}

function within(
  all: Scope,
  owners: readonly { id: number }[],
  id: number,
  isInside: (conversation: ConversationRecord) => boolean,
): Scope | FakeAnswer {
  if (!owners.some((owner) => owner.id === id)) return notFound
  const conversations = all.conversations.filter(isInside)
  const ids = new Set(conversations.map((conversation) => conversation.id))
  const isOfThem = ({ conversation_id }: { conversation_id: number }) => ids.has(conversation_id)
  return { conversations, messages: all.messages.filter(isOfThem), events: all.events.filter(isOfThem) }
}

export function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value) / values.length
}
