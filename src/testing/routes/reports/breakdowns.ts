/** Conversations by inbox and label, first responses by the time they took, sent messages by whoever has the conversation. */
import type { InboxLabelMatrix } from '../../../types.ts'
import { type FakeAnswer, ok } from '../../exchange/answers.ts'
import { text, wholeNumber, wordsOf } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import type { ConversationRecord, FakeState } from '../../records/state.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { everything, isIn, rangeOf } from './scope.ts'

export const reportBreakdownRoutes: Routes = {
  'GET /reports/inbox_label_matrix': since(
    [14, 2],
    asAdministrator((exchange) => ok(inboxLabelMatrix(exchange))),
  ),
  'GET /reports/first_response_time_distribution': since([14, 2], asAdministrator(firstResponseTimes)),
  'GET /reports/outgoing_messages_count': since([14, 2], asAdministrator(outgoingMessages)),
}

/** Of all time without a range. */
function inboxLabelMatrix(exchange: Exchange): InboxLabelMatrix {
  const { state, request } = exchange
  const range = rangeOf(exchange)
  const chosen = <Row extends { id: number }>(rows: readonly Row[], name: string) => {
    const ids = wordsOf(request.params, name)?.map(wholeNumber)
    return ids ? rows.filter(({ id }) => ids.includes(id)) : [...rows]
  }
  const inboxes = chosen(state.inboxes, 'inbox_ids').sort((a, b) => (a.name < b.name ? -1 : 1))
  const labels = chosen(state.labels, 'label_ids').sort((a, b) => (a.title < b.title ? -1 : 1))
  const created = [...state.conversations.values()].filter((one) => !range || isIn(range, one))
  return {
    inboxes: inboxes.map(({ id, name }) => ({ id, name })),
    labels: labels.map(({ id, title }) => ({ id, title })),
    matrix: inboxes.map(({ id }) =>
      labels.map(({ title }) => created.filter((one) => one.inbox_id === id && one.labels.includes(title)).length),
    ),
  }
}

const hour = 3600
const responseTimes = [
  ['0-1h', 0, hour],
  ['1-4h', hour, 4 * hour],
  ['4-8h', 4 * hour, 8 * hour],
  ['8-24h', 8 * hour, 24 * hour],
  ['24h+', 24 * hour, Number.POSITIVE_INFINITY],
] as const

/** Of all time without a range. */
function firstResponseTimes(exchange: Exchange): FakeAnswer {
  const { state } = exchange
  const range = rangeOf(exchange)
  const events = state.reportingEvents.filter(({ name }) => name === 'first_response')
  const byChannel = new Map<string, number[]>()
  for (const event of events.filter((one) => !range || isIn(range, one))) {
    const channel = state.inboxes.find(({ id }) => id === event.inbox_id)?.channel_type
    if (channel) byChannel.set(channel, [...(byChannel.get(channel) ?? []), event.value])
  }
  const answer = [...byChannel].map(([channel, values]) => [channel, Object.fromEntries(distribution(values))])
  return ok(Object.fromEntries(answer))
}

function distribution(values: readonly number[]): [string, number][] {
  return responseTimes.map(([name, from, to]) => [name, values.filter((value) => value >= from && value < to).length])
}

type Groups = (state: FakeState, conversation: ConversationRecord) => { id: number | null; name: string | null }[]

const messageGroups: Readonly<Record<string, Groups>> = {
  agent: ({ agents }, { assignee_id }) => named(agents, assignee_id),
  team: ({ teams }, { team_id }) => named(teams, team_id),
  inbox: ({ inboxes }, { inbox_id }) => named(inboxes, inbox_id),
  label: (state, { labels }) =>
    labels.map((title) => ({ id: state.labels.find((label) => label.title === title)?.id ?? null, name: title })),
}

function named(rows: readonly { id: number; name?: string | null }[], id: number | null) {
  return id === null ? [] : [{ id, name: rows.find((row) => row.id === id)?.name ?? null }]
}

/** By agent, what bots sent does not count. */
function outgoingMessages(exchange: Exchange): FakeAnswer {
  const { state, request } = exchange
  const group = text(request.params.group_by) ?? ''
  const groupsOf = Object.hasOwn(messageGroups, group) ? messageGroups[group] : undefined
  if (!groupsOf) return { status: 422 }
  const range = rangeOf(exchange) ?? { since: 0, until: 0 }
  const rows = new Map<string, { id: number | null; name: string | null; outgoing_messages_count: number }>()
  for (const message of everything(state).messages) {
    const isByBot = group === 'agent' && message.sender?.kind === 'bot'
    const conversation = state.conversations.get(message.conversation_id)
    if (message.message_type !== 1 || isByBot || !conversation || !isIn(range, message)) continue
    for (const { id, name } of groupsOf(state, conversation)) {
      const row = rows.get(`${id} ${name}`) ?? { id, name, outgoing_messages_count: 0 }
      row.outgoing_messages_count++
      rows.set(`${id} ${name}`, row)
    }
  }
  return ok([...rows.values()])
}
