/** The routes of the in-memory Chatwoot: what the client's daily work needs, answered as the server does. */
import type { Conversation } from '../types.ts'
import { type FakeAnswer, failure, notFound, unknownRoute, unprocessable } from './answers.ts'
import { matchesFilter, unreadableFilter } from './filter.ts'
import { addMessage, type FakeState } from './state.ts'

export interface FakeRequest {
  method: string
  path: string
  query: URLSearchParams
  /** A parsed JSON object, or the fields of a form. */
  body: Record<string, unknown>
}

type Handler = (state: FakeState, request: FakeRequest, conversation: Conversation, now: number) => FakeAnswer

const pageSize = 25
const messagesPageSize = 20
const messagesAfterSize = 100
const statuses: readonly string[] = ['open', 'resolved', 'pending', 'snoozed']
const priorities: readonly string[] = ['low', 'medium', 'high', 'urgent']

const root = '/api/v1/accounts/1/conversations'

/** By method and what follows the conversation's number. */
const conversationRoutes: Record<string, Handler> = {
  'GET ': (_state, _request, conversation) => ({ status: 200, body: conversation }),
  'GET /messages': listMessages,
  'POST /messages': createMessage,
  'POST /toggle_status': toggleStatus,
  'POST /toggle_priority': togglePriority,
  'GET /labels': (_state, _request, { labels }) => ({ status: 200, body: { payload: labels } }),
  'POST /labels': setLabels,
}

export function answer(state: FakeState, request: FakeRequest, now: number): FakeAnswer {
  const { method, path } = request
  if (method === 'GET' && path === root) return listConversations(state, request)
  if (method === 'POST' && path === `${root}/filter`) return filterConversations(state, request)
  const [, id, rest] = path.match(new RegExp(`^${root}/([^/]+)(.*)$`)) ?? []
  const handler = conversationRoutes[`${method} ${rest}`]
  if (!handler) return unknownRoute
  const conversation = state.conversations.find((candidate) => candidate.id === Number.parseInt(id ?? '', 10))
  return conversation ? handler(state, request, conversation, now) : notFound
}

function listConversations(state: FakeState, { query }: FakeRequest): FakeAnswer {
  const status = query.get('status') ?? 'open'
  const labels = query.getAll('labels[]')
  const found = state.conversations.filter(
    (conversation) =>
      (status === 'all' || conversation.status === status) &&
      (labels.length === 0 || labels.some((label) => conversation.labels.includes(label))),
  )
  const { mine_count, unassigned_count, all_count } = counts(state, found)
  const meta = { mine_count, assigned_count: all_count - unassigned_count, unassigned_count, all_count }
  return { status: 200, body: { data: { meta, payload: pageOf(found, query.get('page')) } } }
}

function filterConversations(state: FakeState, { body, query }: FakeRequest): FakeAnswer {
  const refusal = unreadableFilter(body.payload)
  if (refusal) return refusal
  const found = state.conversations.filter((conversation) => matchesFilter(conversation, body.payload))
  return { status: 200, body: { meta: counts(state, found), payload: pageOf(found, query.get('page')) } }
}

function counts(state: FakeState, found: Conversation[]) {
  return {
    mine_count: found.filter(({ meta }) => meta.assignee?.id === state.agent.id).length,
    unassigned_count: found.filter(({ meta }) => !meta.assignee).length,
    all_count: found.length,
  }
}

function pageOf(found: Conversation[], page: string | null): Conversation[] {
  const first = (Math.max(Number.parseInt(page ?? '1', 10) || 1, 1) - 1) * pageSize
  return [...found].sort((a, b) => b.last_activity_at - a.last_activity_at).slice(first, first + pageSize)
}

function listMessages(state: FakeState, { query }: FakeRequest, conversation: Conversation): FakeAnswer {
  const all = state.messages.get(conversation.id) ?? []
  const before = query.get('before')
  const after = query.get('after')
  const older = before ? all.filter((message) => message.id < Number(before)) : all
  const payload = after
    ? older.filter((message) => message.id > Number(after)).slice(0, messagesAfterSize)
    : older.slice(-messagesPageSize)
  const { availability_status: _, contact_inboxes: __, ...contact } = conversation.meta.sender
  const meta = {
    labels: conversation.labels,
    additional_attributes: conversation.additional_attributes,
    contact: { ...contact, type: 'contact' },
    agent_last_seen_at: null,
    assignee_last_seen_at: null,
  }
  return { status: 200, body: { meta, payload } }
}

function createMessage(state: FakeState, { body }: FakeRequest, conversation: Conversation, now: number): FakeAnswer {
  const word = body.message_type ?? 'outgoing'
  if (word !== 'outgoing' && word !== 'incoming') {
    return unprocessable(`'${word}' is not a valid message_type`)
  }
  const content = typeof body.content === 'string' ? body.content : null
  const isPrivate = body.private === true || body.private === 'true'
  const message = addMessage(
    state,
    conversation,
    { content, message_type: word === 'incoming' ? 0 : 1, private: isPrivate },
    now,
  )
  return { status: 200, body: message }
}

function toggleStatus(_state: FakeState, { body }: FakeRequest, conversation: Conversation): FakeAnswer {
  const status = body.status || (conversation.status === 'open' ? 'resolved' : 'open')
  if (!isStatus(status)) return failure
  const wasSnoozed = conversation.status === 'snoozed'
  conversation.status = status
  if (status !== 'snoozed') conversation.snoozed_until = null
  else if (body.snoozed_until) conversation.snoozed_until = new Date(Number(body.snoozed_until) * 1000).toISOString()
  else if (!wasSnoozed) conversation.snoozed_until = null
  const { id: conversation_id, snoozed_until } = conversation
  return { status: 200, body: { payload: { success: true, conversation_id, current_status: status, snoozed_until } } }
}

function togglePriority(_state: FakeState, { body }: FakeRequest, conversation: Conversation): FakeAnswer {
  const priority = body.priority || null
  if (!isPriority(priority)) return failure
  conversation.priority = priority
  return { status: 200 }
}

function setLabels(_state: FakeState, { body }: FakeRequest, conversation: Conversation): FakeAnswer {
  const labels = Array.isArray(body.labels) ? body.labels.map(String) : []
  conversation.labels = [...new Set(labels.flatMap((label) => label.split(',')))]
  return { status: 200, body: { payload: conversation.labels } }
}

function isStatus(word: unknown): word is Conversation['status'] {
  return typeof word === 'string' && statuses.includes(word)
}

function isPriority(word: unknown): word is Conversation['priority'] {
  return word === null || (typeof word === 'string' && priorities.includes(word))
}
