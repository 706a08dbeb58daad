/** What the methods of conversations take and return: checked by `npm run types`. */
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
type Returned<Method extends keyof Conversations> = ReturnType<Conversations[Method]>

export function lists() {
  expectTypeOf<Returned<'list'>>().toEqualTypeOf<PagePromise<Conversation, ConversationCounts>>()
  expectTypeOf<Awaited<Returned<'list'>>>().toEqualTypeOf<Page<Conversation, ConversationCounts>>()
  expectTypeOf<Returned<'filter'>>().toEqualTypeOf<PagePromise<Conversation, FilterCounts>>()
  expectTypeOf<Returned<'search'>>().toEqualTypeOf<PagePromise<ConversationSearchHit, FilterCounts>>()
  expectTypeOf<Returned<'counts'>>().toEqualTypeOf<ApiPromise<ConversationCounts>>()
  expectTypeOf<Returned<'unreadCounts'>>().toEqualTypeOf<ApiPromise<ConversationUnreadCounts>>()
  expectTypeOf<Returned<'attachments'>>().toEqualTypeOf<PagePromise<ConversationAttachment, { total_count: number }>>()
  expectTypeOf<Returned<'reportingEvents'>>().toEqualTypeOf<ApiPromise<ReportingEvent[]>>()
}

export function oneRequest() {
  expectTypeOf<Returned<'get'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Returned<'create'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Returned<'update'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Returned<'delete'>>().toEqualTypeOf<ApiPromise<void>>()
  for (const method of ['setStatus', 'resolve', 'reopen', 'markPending', 'toggleStatus', 'snooze'] as const) {
    expectTypeOf<Returned<typeof method>>().toEqualTypeOf<ApiPromise<StatusChange>>()
  }
  for (const method of ['setPriority', 'mute', 'unmute', 'setTyping', 'sendTranscript', 'bulkUpdate'] as const) {
    expectTypeOf<Returned<typeof method>>().toEqualTypeOf<ApiPromise<void>>()
  }
  expectTypeOf<Returned<'markRead' | 'markUnread'>>().toEqualTypeOf<ApiPromise<Conversation>>()
  expectTypeOf<Returned<'labels' | 'setLabels'>>().toEqualTypeOf<ApiPromise<string[]>>()
  expectTypeOf<Returned<'setCustomAttributes'>>().toEqualTypeOf<ApiPromise<ConversationCustomAttributes>>()
  expectTypeOf<Returned<'participants' | 'addParticipants' | 'setParticipants'>>().toEqualTypeOf<ApiPromise<Agent[]>>()
  expectTypeOf<Returned<'removeParticipants'>>().toEqualTypeOf<ApiPromise<void>>()
  expectTypeOf<Returned<'draft'>>().toEqualTypeOf<ApiPromise<string | null>>()
  expectTypeOf<Returned<'saveDraft' | 'deleteDraft'>>().toEqualTypeOf<ApiPromise<void>>()
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
  // @ts-expect-error unassign does that
  conversations.assignBot(7, null)
  // @ts-expect-error ids are numbers
  conversations.assignAgent(7, '2')
  // @ts-expect-error undefined is not null: the server would do nothing
  conversations.assignTeam(7, undefined)
}

export function composed(text: string | undefined) {
  expectTypeOf<Returned<'addLabels' | 'removeLabels'>>().toEqualTypeOf<Promise<string[]>>()
  expectTypeOf<Returned<'mergeCustomAttributes' | 'deleteCustomAttributes'>>().toEqualTypeOf<
    Promise<ConversationCustomAttributes>
  >()
  expectTypeOf<Returned<'handoff'>>().toEqualTypeOf<Promise<Handoff>>()
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
  // @ts-expect-error no such kind of reuse
  conversations.start({ inbox_id: 1, contact: 5, reuse: 'latest' })
  // @ts-expect-error without an inbox there is nowhere to start
  conversations.start({ contact: 5 })
  // @ts-expect-error a contact has no such key
  conversations.start({ inbox_id: 1, contact: { mail: 'a@b.example' } })
  // @ts-expect-error a priority that servers respond 500 to
  conversations.handoff(7, { priority: 'none' })
  // @ts-expect-error a team is given by its id
  conversations.handoff(7, { team_id: 'sales' })
  // @ts-expect-error the names are those on the wire
  conversations.handoff(7, { team: 20 })
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
  // @ts-expect-error the server does not sort counts
  conversations.counts({ sort_by: 'created_at_asc' })
  // @ts-expect-error contacts have their own method
  conversations.bulkUpdate({ type: 'Contact', ids: [1] })
  // @ts-expect-error a status that was removed
  conversations.list({ status: 'bot' })
  // @ts-expect-error the name on the wire is the serialiser's business
  conversations.list({ 'labels[]': ['a'] })
  // @ts-expect-error ids are numbers
  conversations.get('7')
  // @ts-expect-error neither contact nor source_id
  conversations.create({ inbox_id: 1 })
  // @ts-expect-error all is not a status to set
  conversations.setStatus(7, 'all')
  // @ts-expect-error status has its own method
  conversations.update(7, { status: 'open' })
  // @ts-expect-error no such operator for any key
  conversations.filter([{ attribute_key: 'status', filter_operator: 'resembles', values: ['open'] }])
  // @ts-expect-error a condition needs a key
  conversations.filter([{ filter_operator: 'equal_to', values: ['open'] }])
  conversations.filter([{ attribute_key: 'display_id', filter_operator: 'contains', values: ['7'] }], {
    sort_by: 'unread',
  })
  // @ts-expect-error no such order
  conversations.filter([], { sort_by: 'luck' })
}

/** What a bot's client has of it. */
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
  else if (meta.assignee_type === 'Captain::Assistant')
    expectTypeOf(meta.assignee.description).toExtend<string | null>()
  else expectTypeOf(meta.assignee?.email).toEqualTypeOf<string | undefined>()
}
