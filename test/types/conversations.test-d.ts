/** What the methods of conversations take and give: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  Agent,
  ApiPromise,
  AssignedBot,
  Chatwoot,
  Contact,
  Conversation,
  ConversationAttachment,
  ConversationCounts,
  ConversationCustomAttributes,
  ConversationSearchHit,
  ConversationStatus,
  ConversationUnreadCounts,
  FilterCounts,
  Message,
  Page,
  PagePromise,
  ReportingEvent,
  StatusChange,
  TeamRow,
} from '../../src/index.ts'
import type { Handoff, StartedConversation } from '../../src/resources/conversations/conversations.ts'

declare const chatwoot: Chatwoot
const { conversations } = chatwoot
type Conversations = typeof conversations
type Given<Method extends keyof Conversations> = ReturnType<Conversations[Method]>

export function lists() {
  expectTypeOf<Given<'list'>>().toEqualTypeOf<PagePromise<Conversation, ConversationCounts>>()
  expectTypeOf<Awaited<Given<'list'>>>().toEqualTypeOf<Page<Conversation, ConversationCounts>>()
  expectTypeOf<Given<'filter'>>().toEqualTypeOf<PagePromise<Conversation, FilterCounts>>()
  expectTypeOf<Given<'search'>>().toEqualTypeOf<PagePromise<ConversationSearchHit, FilterCounts>>()
  expectTypeOf<Given<'counts'>>().toEqualTypeOf<ApiPromise<ConversationCounts>>()
  expectTypeOf<Given<'unreadCounts'>>().toEqualTypeOf<ApiPromise<ConversationUnreadCounts>>()
  expectTypeOf<Given<'attachments'>>().toEqualTypeOf<PagePromise<ConversationAttachment, { total_count: number }>>()
  expectTypeOf<Given<'reportingEvents'>>().toEqualTypeOf<ApiPromise<ReportingEvent[]>>()
}

export function oneRequest() {
  expectTypeOf<Given<'get'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Given<'create'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Given<'update'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Given<'delete'>>().toEqualTypeOf<ApiPromise<void>>()
  for (const verb of ['setStatus', 'resolve', 'reopen', 'markPending', 'toggleStatus', 'snooze'] as const) {
    expectTypeOf<Given<typeof verb>>().toEqualTypeOf<ApiPromise<StatusChange>>()
  }
  for (const verb of ['setPriority', 'mute', 'unmute', 'setTyping', 'sendTranscript', 'bulkUpdate'] as const) {
    expectTypeOf<Given<typeof verb>>().toEqualTypeOf<ApiPromise<void>>()
  }
  expectTypeOf<Given<'markRead' | 'markUnread'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Given<'labels' | 'setLabels'>>().toEqualTypeOf<ApiPromise<string[]>>()
  expectTypeOf<Given<'setCustomAttributes'>>().toEqualTypeOf<ApiPromise<ConversationCustomAttributes>>()
  expectTypeOf<Given<'participants' | 'addParticipants' | 'setParticipants'>>().toEqualTypeOf<ApiPromise<Agent[]>>()
  expectTypeOf<Given<'removeParticipants'>>().toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf<Given<'draft'>>().toEqualTypeOf<ApiPromise<string | null>>()
  expectTypeOf<Given<'saveDraft' | 'deleteDraft'>>().toEqualTypeOf<ApiPromise<void>>()
}

export function assignments(maybe: number | null) {
  expectTypeOf(conversations.assignAgent(7, 2)).toEqualTypeOf<ApiPromise<Agent>>()
  expectTypeOf(conversations.assignAgent(7, null)).toEqualTypeOf<ApiPromise<null>>()
  expectTypeOf(conversations.assignAgent(7, maybe)).toEqualTypeOf<ApiPromise<Agent | null>>()
  expectTypeOf(conversations.assignTeam(7, 2)).toEqualTypeOf<ApiPromise<TeamRow>>()
  expectTypeOf(conversations.assignTeam(7, null)).toEqualTypeOf<ApiPromise<null>>()
  expectTypeOf(conversations.assignTeam(7, maybe)).toEqualTypeOf<ApiPromise<TeamRow | null>>()
  expectTypeOf(conversations.assignBot(7, 2)).toEqualTypeOf<Promise<AssignedBot>>()
  expectTypeOf(conversations.unassign(7)).toEqualTypeOf<ApiPromise<void>>()
  // @ts-expect-error to unassign there is unassign
  conversations.assignBot(7, null)
  // @ts-expect-error ids are numbers
  conversations.assignAgent(7, '2')
  // @ts-expect-error undefined is not null: the server would do nothing
  conversations.assignTeam(7, undefined)
}

export function composed(text: string | undefined) {
  expectTypeOf<Given<'addLabels' | 'removeLabels'>>().toEqualTypeOf<Promise<string[]>>()
  expectTypeOf<Given<'mergeCustomAttributes' | 'deleteCustomAttributes'>>().toEqualTypeOf<
    Promise<ConversationCustomAttributes>
  >()
  expectTypeOf<Given<'handoff'>>().toEqualTypeOf<Promise<Handoff>>()
  expectTypeOf<Handoff['status']>().toEqualTypeOf<ConversationStatus>()
  expectTypeOf(conversations.withTyping(1, () => 7)).toEqualTypeOf<Promise<number>>()
  expectTypeOf(conversations.withTyping(1, async () => 'text')).toEqualTypeOf<Promise<string>>()

  const started = conversations.start({ inbox_id: 1, contact: 5 })
  expectTypeOf(started).toEqualTypeOf<Promise<StartedConversation>>()
  expectTypeOf<Awaited<typeof started>['message']>().toEqualTypeOf<Message | undefined>()
  expectTypeOf<Awaited<typeof started>['contact']>().toEqualTypeOf<Contact>()
  const written = conversations.start({ inbox_id: 1, contact: { email: 'a@b.example' }, message: 'Hello' })
  expectTypeOf<Awaited<typeof written>['message']>().toEqualTypeOf<Message>()
  const perhaps = conversations.start({ inbox_id: 1, contact: 5, message: text, reuse: undefined })
  expectTypeOf<Awaited<typeof perhaps>['message']>().toEqualTypeOf<Message | undefined>()
  // @ts-expect-error no such way to go on
  conversations.start({ inbox_id: 1, contact: 5, reuse: 'latest' })
  // @ts-expect-error without an inbox there is nowhere to start
  conversations.start({ contact: 5 })
  // @ts-expect-error a contact has no such key
  conversations.start({ inbox_id: 1, contact: { mail: 'a@b.example' } })
  // @ts-expect-error a priority that servers answer 500 to
  conversations.handoff(7, { priority: 'none' })
  // @ts-expect-error a team is given by its id
  conversations.handoff(7, { team: 'sales' })
}

export function inputs(maybe: number | undefined) {
  conversations.list({ inbox_id: maybe, status: 'all', updatedSince: new Date() })
  conversations.search('text', { inbox_id: maybe, labels: ['vip'] })
  conversations.counts({ team_id: maybe })
  conversations.setCustomAttributes(7, { plan: 'pro', seats: null, nested: { list: [1, null] } })
  conversations.create({ inbox_id: 1, contact_id: 2, custom_attributes: { seats: null, region: undefined } })
  conversations.bulkUpdate({ ids: [1], fields: { status: 'snoozed' }, snoozed_until: new Date() })
  // @ts-expect-error the search has its own q
  conversations.search('text', { q: 'other' })
  // @ts-expect-error the server knows no order of counts
  conversations.counts({ sort_by: 'created_at_asc' })
  // @ts-expect-error contacts have a method of their own
  conversations.bulkUpdate({ type: 'Contact', ids: [1] })
  // @ts-expect-error a status that is gone
  conversations.list({ status: 'bot' })
  // @ts-expect-error the name on the wire is the serialiser's business
  conversations.list({ 'labels[]': ['a'] })
  // @ts-expect-error ids are numbers
  conversations.get('7')
  // @ts-expect-error neither contact nor source_id
  conversations.create({ inbox_id: 1 })
  // @ts-expect-error all is no status to set
  conversations.setStatus(7, 'all')
  // @ts-expect-error status has a method of its own
  conversations.update(7, { status: 'open' })
  // @ts-expect-error no such operator for any key
  conversations.filter([{ attribute_key: 'status', filter_operator: 'resembles', values: ['open'] }])
  // @ts-expect-error a condition needs a key
  conversations.filter([{ filter_operator: 'equal_to', values: ['open'] }])
}

/** What a bot's client shows of it. */
export function picked(bot: Pick<Conversations, 'create' | 'assignAgent' | 'handoff' | 'withTyping' | 'addLabels'>) {
  expectTypeOf(bot.assignAgent(7, 2)).toEqualTypeOf<ApiPromise<Agent>>()
  expectTypeOf(bot.handoff).toEqualTypeOf<Conversations['handoff']>()
  expectTypeOf(conversations).toExtend<typeof bot>()
  // @ts-expect-error not picked
  bot.mute(7)
}

export function shapes({ meta, snoozed_until, status }: Conversation) {
  expectTypeOf(snoozed_until).toEqualTypeOf<string | null>()
  expectTypeOf(status).toEqualTypeOf<'open' | 'resolved' | 'pending' | 'snoozed'>()
  if (meta.assignee_type === 'AgentBot') expectTypeOf(meta.assignee.bot_type).toBeString()
  else expectTypeOf(meta.assignee?.email).toEqualTypeOf<string | undefined>()
}
