/** Conversations: threads with a contact in an inbox. */

import {
  addConversationParticipants,
  bulkUpdate,
  createConversation,
  deleteConversation,
  deleteConversationDraft,
  filterConversations,
  getConversation,
  getConversationCounts,
  getConversationDraft,
  getConversationUnreadCounts,
  listConversationAttachments,
  listConversationLabels,
  listConversationParticipants,
  listConversationReportingEvents,
  listConversations,
  markConversationRead,
  markConversationUnread,
  muteConversation,
  removeConversationParticipants,
  searchConversations,
  sendConversationTranscript,
  setConversationDraft,
  setConversationLabels,
  setConversationParticipants,
  setConversationPriority,
  unmuteConversation,
  updateConversation,
} from '../../../generated/operations.ts'
import type { Connection } from '../../core/connection.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { callInQueue, inQueue } from '../../core/queued-work.ts'
import { snapshot } from '../../core/request/snapshot.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { ConversationExpression } from '../../filter/expression.ts'
import { conversationFilter } from '../../filter/filter.ts'
import { conversationStatuses } from '../../helpers/enum-values.ts'
import type {
  Agent,
  AssignedBot,
  Conversation,
  ConversationAttachment,
  ConversationCounts,
  ConversationCustomAttributes,
  ConversationFilterPayload,
  ConversationPriority,
  ConversationSearchHit,
  ConversationStatus,
  ConversationUnreadCounts,
  CreateConversationParams,
  FilterConversationsParams,
  FilterCounts,
  LabelInput,
  ListConversationsParams,
  Message,
  ReportingEvent,
  SendMessageParams,
  SetStatusParams,
  StatusChange,
  TeamRow,
  WithLabels,
} from '../../types.ts'
import { adding, changeLabels, type LabelChange, removing } from '../change-labels.ts'
import { assertAttachments } from '../checks/attachments.ts'
import { assertWordIn, checkPriority, checkStatus } from '../checks/enum-words.ts'
import { checkIds, checkIdsIn } from '../checks/ids.ts'
import { assertNoneIgnored } from '../checks/ignored-keys.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { checkLabelChanges, checkLabels, type LabelChanges, withLabels } from '../checks/label-list.ts'
import { assertNotBlank, checkEmail, checkSearchText, checkString } from '../checks/strings.ts'
import { assertDuration, assertIsoTime, checkFuture, secondsSince } from '../checks/times.ts'
import type { Contacts } from '../contacts/contacts.ts'
import { assertWritten } from '../messages/message-body.ts'
import { payloadOf, readCounted, readPage } from '../payload.ts'
import { assignAgent, assignBot, assignTeam } from './assign.ts'
import {
  type ConversationCustomAttributesInput,
  changeCustomAttributes,
  deleting,
  merging,
  setCustomAttributes,
} from './change-custom-attributes.ts'
import { changeStatus, reopen } from './change-status.ts'
import { type Handoff, type HandoffParams, handoff } from './handoff.ts'
import { readConversations, readFiltered } from './read-list.ts'
import { type StartConversationParams, type StartedConversation, start } from './start.ts'
import { setTyping, type TypingParams, withTyping } from './with-typing.ts'

export type { ConversationCustomAttributesInput } from './change-custom-attributes.ts'
export type { ConversationReuse } from './find-or-create.ts'
export type { Handoff, HandoffParams } from './handoff.ts'
export type { StartConversationParams, StartedConversation } from './start.ts'
export type { TypingParams } from './with-typing.ts'

/** What `conversations.filter` takes: the result of `where`, `and` or `or`, or the server's own array of conditions. */
export type ConversationFilterInput = ConversationExpression | ConversationFilterPayload

/** What `conversations.search` takes besides the search text. */
export type SearchConversationsParams = WithLabels<Omit<QueryInput<'searchConversations'>, 'q'>> &
  Pick<ListConversationsParams, 'updatedSince'>

/** What `conversations.counts` takes. */
export type ConversationCountsParams = WithLabels<QueryInput<'getConversationCounts'>>

/** What `conversations.attachments` takes. */
export type ListConversationAttachmentsParams = QueryInput<'listConversationAttachments'>

/** What `conversations.update` takes. */
export type UpdateConversationParams = BodyInput<'updateConversation'>

/** What `conversations.bulkUpdate` takes. */
export type BulkUpdateConversationsParams = Omit<
  Extract<BodyInput<'bulkUpdate'>, { type: 'Conversation' }>,
  'type' | 'labels'
> & { labels?: LabelChanges | undefined }

/**
 * Conversations: threads with a contact in an inbox.
 *
 * Every `id` of a conversation is the number shown in the dashboard (display id). Every method that takes one rejects
 * with NotFoundError if the account has no such conversation, and with PermissionDeniedError if the token's owner may
 * not access it. Where a method sends several requests, the limits in `options` apply to each of them.
 */
export class Conversations extends Resource {
  readonly #contacts: Contacts

  constructor(connection: Connection, contacts: Contacts) {
    super(connection)
    this.#contacts = contacts
  }

  /**
   * Lists conversations, the one with the latest activity first. Without `status` only open ones: the server's default.
   *
   * With `q`, even a blank one, the status is ignored and the counts in `meta` are those of the page. `updated_within`
   * (seconds) and `updatedSince` return everything in one page. Agents see the conversations of their inboxes.
   *
   * The server does not report misspelt values: an unknown label or inbox lists nothing; an unknown `sort_by` or key is
   * ignored. Since 4.17 a conversation that a bot owns is assigned: `unassigned` leaves it out. `labels` takes one
   * label or several, and lists conversations with any of them; an empty array is left out. The
   * `last_non_activity_message` of a conversation, and what is in its `messages`, can be a private note: see its
   * `private`.
   * @throws TypeError for an unknown `status`, `assignee_type` or `conversation_type`, an id that is not a whole
   * number, a blank `source_id` and a time as `updated_within`
   * @throws NotFoundError if `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations
   */
  list(params: ListConversationsParams = {}, options?: ListOptions): PagePromise<Conversation, ConversationCounts> {
    const input = () => ({ query: listQuery(params) })
    return this.pages(listConversations, input, (answer) => readConversations(params, answer), options)
  }

  /**
   * Lists conversations that match conditions, of every status, the one with the latest activity first, or since 4.18
   * by `sort_by`; older servers ignore it.
   *
   * Since 4.17 a conversation that a bot owns is not found by `assignee_id is_not_present`. Dates are UTC days. In the
   * server's own array AND binds tighter than OR; `query_operator` joins a condition to the next one and is left out on
   * the last.
   * @param where the result of `where`, `and` or `or`, or the server's own array of conditions
   * @throws TypeError for conditions that the server cannot express; the message says what to do instead
   * @throws ValidationError for a key, operator or value that the server does not know
   * @throws ServerError for values of the wrong type in the server's own array
   * @see POST /api/v1/accounts/{account_id}/conversations/filter
   */
  filter(
    where: ConversationFilterInput,
    params: FilterConversationsParams = {},
    options?: ListOptions,
  ): PagePromise<Conversation, FilterCounts> {
    const input = () => ({ query: params, body: { payload: conversationFilter(where) } })
    return this.pages(filterConversations, input, readFiltered, options)
  }

  /**
   * Finds conversations of every status by a part of the text of their messages; each comes with its matching messages.
   *
   * The status is ignored, and the counts in `meta` are those of the page. `updated_within` (seconds) and
   * `updatedSince` return everything in one page.
   * @throws TypeError if `q` is blank: the server would list the open conversations
   * @throws NotFoundError if `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations/search
   */
  search(
    q: string,
    params: SearchConversationsParams = {},
    options?: ListOptions,
  ): PagePromise<ConversationSearchHit, FilterCounts> {
    const why = 'without one the server lists the open conversations'
    const input = () => ({ query: { q: checkSearchText(q, why), ...listQuery(params) } })
    return this.pages(searchConversations, input, readPage, options)
  }

  /**
   * Counts conversations: all, the caller's own, assigned and unassigned ones. Without `status` only open ones. A
   * conversation that a bot owns is assigned since 4.17, unassigned before.
   *
   * For agents it counts those of their inboxes. Since 4.12 a user may call this 30 times a minute in an account.
   * @throws NotFoundError if `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations/meta
   */
  counts(params: ConversationCountsParams = {}, options?: RequestOptions): ApiPromise<ConversationCounts> {
    return this.call(getConversationCounts, () => ({ query: listQuery(params) }), options).unwrap(({ meta }) => meta)
  }

  /**
   * Counts unread conversations by inbox, label and team. Keys are their ids as strings; those without any are left
   * out.
   *
   * Since 4.14.1, in accounts with the feature `conversation_unread_counts`, which is off by default; `all_count` since
   * 4.15. With the feature `unread_count_for_filters` there are also counts of mentions, participations, unattended
   * conversations and saved filters (`folders`), since 4.16.
   * @throws PermissionDeniedError if the account does not have the feature
   * @throws NotFoundError on older servers
   * @see GET /api/v1/accounts/{account_id}/conversations/unread_counts
   */
  unreadCounts(options?: RequestOptions): ApiPromise<ConversationUnreadCounts> {
    return this.call(getConversationUnreadCounts, {}, options).unwrap(payloadOf)
  }

  /**
   * Returns a conversation, with its newest message. Bots may call this since 4.14.2.
   * @throws ServerError for a bot if the conversation has a team
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(getConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Creates a conversation with a contact in an inbox, optionally with its first `message`: both or neither.
   *
   * In an API inbox every call creates a new thread unless it sends the contact's known `source_id`; `start` does. The
   * server overrides the status: resolved for a blocked contact, pending where an active bot replies first (since
   * 4.16.2 that bot is the assignee). It stores assignee and team without checking them. `snoozed_until` is a Date or
   * an ISO 8601 string here, in UTC unless the string says otherwise.
   * @throws TypeError for what the server would store as something else: ids that are not whole numbers,
   * `snoozed_until` as a number or without the status `snoozed`, a blank `source_id`, a `priority`,
   * `{{ placeholders }}` that it does not know; and if one of the `attachments` of the message is not a file
   * @throws NotFoundError if inbox or contact is unknown
   * @throws ValidationError if the contact has no address for that kind of inbox, or the `source_id` belongs to another
   * contact
   * @throws ServerError for most mistakes in the message; and for a bot if the conversation gets a team: it is stored
   * nevertheless
   * @see POST /api/v1/accounts/{account_id}/conversations
   */
  create(params: CreateConversationParams, options?: RequestOptions): ApiPromise<Conversation> {
    const input = () => {
      assertConversation(params)
      return { body: params }
    }
    return this.call(createConversation, input, options)
  }

  /**
   * Writes to a contact in an inbox: finds or creates the contact, continues a conversation or starts one, and sends
   * the `greeting` and the `message`.
   *
   * The `greeting` is sent once per conversation: if nobody of the account has written in it yet, also when an earlier
   * run crashed before it was sent. What the server says by itself (`template` messages, such as the greeting of the
   * inbox) does not count as written, and private notes only do for a private greeting. The `message` is sent on every
   * call: a program that runs twice sends it twice.
   *
   * Concurrent calls of this process for one contact and inbox share one conversation and one greeting, unless `reuse`
   * is `never`; each of them sends its own message, once. An abort ends only its caller's wait: the others still get
   * the conversation, and the aborted caller's message is not sent unless its request was already under way. The
   * greeting and the limits in `options` of the first caller apply to what is shared.
   *
   * The greeting and the message are separate requests: the event `conversation_created` comes without them. `create`
   * with a `message` does both in one. An inbox with one conversation per contact returns the existing one, reopened if
   * it is resolved. If the caller is an agent (not administrator), a reopened conversation is assigned to them.
   * Conversations of a blocked contact start resolved.
   * @throws TypeError for parameters that cannot be sent; nothing is sent
   * @throws IncompleteError if the contact, or the conversation, exists and a later step fails: `result` contains it
   * @throws ChatwootError if the contact has to write first: Facebook, Instagram, Line, Telegram, TikTok
   * @throws ValidationError if the contact has no address for that kind of inbox
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/conversations
   * @see POST /api/v1/accounts/{account_id}/conversations
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  start(
    params: StartConversationParams & { message: string | SendMessageParams },
    options?: RequestOptions,
  ): Promise<StartedConversation & { message: Message }>
  start(params: StartConversationParams, options?: RequestOptions): Promise<StartedConversation>
  start(params: StartConversationParams, options?: RequestOptions): Promise<StartedConversation> {
    return start(this.connection, this.#contacts, params, options)
  }

  /**
   * Changes the priority or SLA policy of a conversation; everything else has its own method.
   * @param params `priority`: null clears it. `sla_policy_id` (enterprise) can be set once, and cannot be removed;
   * since 4.17 it is ignored if the account does not have the feature.
   * @throws TypeError for what the server would ignore, such as a `status`; the message names the method for it
   * @throws ValidationError if the conversation already has an SLA policy
   * @throws ServerError for a bot if the conversation has a team: the change is stored nevertheless
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  update(id: number, params: UpdateConversationParams, options?: RequestOptions): ApiPromise<Conversation> {
    const input = () => ({ path: { conversation_id: id }, body: checkUpdate(params) })
    return this.call(updateConversation, input, options)
  }

  /**
   * Deletes a conversation with its messages, in the background. For administrators. Since 4.16 an account may delete
   * 60 a minute.
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Changes many conversations in the background: failures are not reported, unknown ids are ignored. The server adds
   * and removes the labels itself, so concurrent changes are not lost.
   * @param params `ids`: the numbers shown in the dashboard. In `fields` null removes the assignee or team; the server
   * ignores fields that it does not know. `snoozed_until`: a Date or unix seconds in the future, only with the status
   * `snoozed`
   * @throws TypeError for ids that are not whole numbers, a label with a comma, and any other key: a `status` outside
   * `fields` would be lost
   * @see POST /api/v1/accounts/{account_id}/bulk_actions
   */
  bulkUpdate(params: BulkUpdateConversationsParams, options?: RequestOptions): ApiPromise<void> {
    return this.call(bulkUpdate, () => ({ body: bulkUpdateBody(params) }), options)
  }

  /**
   * Sets the status. If the caller is an agent (not administrator) who opens a conversation, it is assigned to them.
   * Since 4.16.2 a conversation that a user opens loses the bot that owns it.
   * @param params `snoozed_until`: a Date or unix seconds in the future, only with `snoozed`. Without it the
   * conversation is snoozed until the contact's next message; one that is already snoozed keeps its old date.
   * @throws TypeError if `status` is not a valid status: without one the server would toggle it; and for a
   * `snoozed_until` in the past, or with another status than `snoozed`
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  setStatus(
    id: number,
    status: ConversationStatus,
    params: SetStatusParams = {},
    options?: RequestOptions,
  ): ApiPromise<StatusChange> {
    return changeStatus(this.connection, id, () => statusBody(status, params), options)
  }

  /**
   * Sets the status to resolved.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  resolve(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'resolved', {}, options)
  }

  /**
   * Sets the status to open. If the caller is an agent (not administrator), the conversation is assigned to them. A bot
   * that opens a pending conversation hands it over to people; `success` is null then. Since 4.16.2 no bot owns the
   * conversation afterwards.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  reopen(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return reopen(this.connection, id, options)
  }

  /**
   * Sets the status to pending: waiting for a bot, or not yet for anybody.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  markPending(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'pending', {}, options)
  }

  /**
   * Toggles the status: open becomes resolved, everything else open, with the effects of `reopen`. The result depends
   * on the current status, so a failed request is not retried automatically: `setStatus` is the safer choice.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  toggleStatus(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return changeStatus(this.connection, id, () => undefined, options)
  }

  /**
   * Snoozes a conversation until a time, or until the contact writes again.
   * @param until a Date or unix seconds in the future: a moment, the same in every time zone (for 9 in the morning of
   * an office, make a Date of its zone). The response has it in UTC. Without it: until the contact's next message; but
   * a conversation that is already snoozed keeps its old date.
   * @throws TypeError if `until` is in the past or in milliseconds
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  snooze(id: number, until?: Date | number, options?: RequestOptions): ApiPromise<StatusChange> {
    const body = () => ({
      status: 'snoozed' as const,
      snoozed_until: until === undefined ? undefined : checkFuture(until),
    })
    return changeStatus(this.connection, id, body, options)
  }

  /**
   * Sets or clears the priority of a conversation.
   * @param priority null clears it
   * @throws TypeError if `priority` is not a valid priority: without one the server would clear it
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority
   */
  setPriority(id: number, priority: ConversationPriority | null, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({ path: { conversation_id: id }, body: { priority: checkPriority(priority) } })
    return this.call(setConversationPriority, input, options)
  }

  /**
   * Assigns a conversation to an agent; null removes the assignee. A bot assignee is replaced; the team is kept. Since
   * 4.17 a pending conversation that a bot owned is opened.
   *
   * The server does not check that the agent is a member of the inbox.
   * @throws AssignmentError if the account has no such agent; the conversation then has no assignee
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  assignAgent(id: number, agentId: number, options?: RequestOptions): ApiPromise<Agent>
  assignAgent(id: number, agentId: null, options?: RequestOptions): ApiPromise<null>
  assignAgent(id: number, agentId: number | null, options?: RequestOptions): ApiPromise<Agent | null>
  assignAgent(id: number, agentId: number | null, options?: RequestOptions): ApiPromise<Agent | null> {
    return assignAgent(this.connection, id, agentId, options)
  }

  /**
   * Assigns a conversation to a team; null removes the team.
   *
   * An assignee who is not in the team is removed, and a team with automatic assignment may choose one.
   * @throws AssignmentError if the account has no such team; the conversation then has no team. Since 4.17 that is a
   * NotFoundError, and nothing is changed
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  assignTeam(id: number, teamId: number, options?: RequestOptions): ApiPromise<TeamRow>
  assignTeam(id: number, teamId: null, options?: RequestOptions): ApiPromise<null>
  assignTeam(id: number, teamId: number | null, options?: RequestOptions): ApiPromise<TeamRow | null>
  assignTeam(id: number, teamId: number | null, options?: RequestOptions): ApiPromise<TeamRow | null> {
    return assignTeam(this.connection, id, teamId, options)
  }

  /**
   * Assigns a conversation to a bot, which replaces an agent. Since 4.17 the status becomes pending. Requests the
   * server's version first, once: before 4.10 the server would read the id as that of a user.
   * @throws ChatwootError if the server is older than 4.10; nothing is changed
   * @throws AssignmentError if there is no such bot; nothing is changed
   * @see GET /api
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  assignBot(id: number, botId: number, options?: RequestOptions): Promise<AssignedBot> {
    return assignBot(this.connection, id, botId, options)
  }

  /**
   * Removes the agent or bot from a conversation. Its team is kept: `assignTeam(id, null)` removes that.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   */
  unassign(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.assignAgent(id, null, options).map(() => undefined)
  }

  /**
   * Hands a conversation over to people: opens it, which ends a bot's turn (since 4.16.2 it also removes the bot that
   * owns it), and then, if given, assigns the team, assigns the agent, sets the priority and writes a private note, in
   * this order. Works with a bot's token, too.
   *
   * If the caller is an agent (not administrator), the conversation is assigned to them unless `assignee_id` is given.
   * Handoffs of one conversation are queued within this process.
   * @returns what the server responded to each step
   * @throws TypeError for ids that are not whole numbers, an unknown priority or key and an empty note; nothing is sent
   * @throws IncompleteError if a step fails after the conversation was opened; `done`, `failed` and `result` say how
   * far it got. For an agent or team that does not exist its `cause` is an AssignmentError, for a team since 4.17 a
   * NotFoundError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/assignments
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  handoff(id: number, params: HandoffParams = {}, options?: RequestOptions): Promise<Handoff> {
    return handoff(this.connection, id, params, options)
  }

  /**
   * Lists the labels of a conversation. Bots may call this since 4.14.2.
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  labels(id: number, options?: RequestOptions): ApiPromise<string[]> {
    const input = { path: { conversation_id: id } }
    return this.call(listConversationLabels, input, options).unwrap(payloadOf)
  }

  /**
   * Replaces all labels of a conversation; an empty array removes them. Labels need not exist in the account. Queued
   * after earlier `addLabels` and `removeLabels` of the same conversation.
   * @returns the new labels
   * @throws TypeError for a label with a comma: the server would split it
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  setLabels(id: number, labels: LabelInput, options?: RequestOptions): ApiPromise<string[]> {
    // The caller may change the array before the request is sent.
    const given = snapshot(labels)
    const input = () => ({ path: { conversation_id: id }, body: { labels: checkLabels(given) } })
    const queued = callInQueue(this.connection, labelsOf(id), setConversationLabels, input, options)
    return queued.unwrap(payloadOf)
  }

  /**
   * Adds labels to a conversation and keeps its others: reads, merges and writes, since the server only replaces them.
   * Writes nothing if it has them all.
   *
   * Calls for one conversation are queued within this process. Another process can interfere and overwrite the change:
   * `bulkUpdate` adds on the server.
   * @returns the new labels
   * @throws TypeError for a label with a comma: the server would split it
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  async addLabels(id: number, labels: LabelInput, options?: RequestOptions): Promise<string[]> {
    return this.#changeLabels(id, adding(labels), options)
  }

  /**
   * Removes labels from a conversation and keeps its others: reads, leaves out and writes, since the server only
   * replaces them. Writes nothing if it has none of them.
   *
   * Calls for one conversation are queued within this process. Another process can interfere and overwrite the change:
   * `bulkUpdate` removes on the server.
   * @returns the new labels
   * @throws TypeError if `labels` is neither a label nor an array of labels
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  async removeLabels(id: number, labels: LabelInput, options?: RequestOptions): Promise<string[]> {
    return this.#changeLabels(id, removing(labels), options)
  }

  /**
   * Replaces all custom attributes of a conversation: omitted ones are lost. An empty object clears them. Queued
   * after earlier `mergeCustomAttributes` and `deleteCustomAttributes` of the same conversation.
   * @returns the new attributes; a null inside an array is dropped
   * @throws TypeError if `attributes` is not an object
   * @throws ValidationError for a string over 1500 characters or a whole number over 9999999999
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
   */
  setCustomAttributes(
    id: number,
    attributes: ConversationCustomAttributesInput,
    options?: RequestOptions,
  ): ApiPromise<ConversationCustomAttributes> {
    return setCustomAttributes(this.connection, id, attributes, options)
  }

  /**
   * Sets custom attributes of a conversation and keeps the others. The merge is shallow; undefined means not given,
   * null is a value.
   *
   * Servers since 4.17 merge themselves, in one request. Older ones only replace, and so does one that does not say its
   * version: this then reads, merges and writes, and another process can interfere and overwrite the change. The
   * version is requested once. Calls for one conversation are queued within this process.
   * @returns all attributes after the change
   * @throws TypeError if `attributes` is not an object
   * @throws ValidationError for a string over 1500 characters or a whole number over 9999999999
   * @see GET /api
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
   */
  async mergeCustomAttributes(
    id: number,
    attributes: ConversationCustomAttributesInput,
    options?: RequestOptions,
  ): Promise<ConversationCustomAttributes> {
    return changeCustomAttributes(this.connection, id, merging(attributes), options)
  }

  /**
   * Removes custom attributes from a conversation and keeps the others.
   *
   * Servers since 4.17 remove them themselves, in one request. With older ones, and with one that does not say its
   * version, this reads, leaves out and writes, and another process can interfere and overwrite the change. The version
   * is requested once. Calls for one conversation are queued within this process.
   * @returns the remaining attributes
   * @throws TypeError if `keys` is not an array of strings
   * @see GET /api
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/destroy_custom_attributes
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/custom_attributes
   */
  async deleteCustomAttributes(
    id: number,
    keys: readonly string[],
    options?: RequestOptions,
  ): Promise<ConversationCustomAttributes> {
    return changeCustomAttributes(this.connection, id, deleting(keys), options)
  }

  /**
   * Resolves a conversation and blocks its contact: in all of the contact's conversations, and new ones start resolved.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/mute
   */
  mute(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(muteConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Unblocks the contact of a conversation. The status is not changed.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute
   */
  unmute(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(unmuteConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Marks a conversation as unread, starting with the contact's last message.
   * @returns the conversation; `agent_last_seen_at` is 0 if the contact has not written
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unread
   */
  markUnread(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(markConversationUnread, { path: { conversation_id: id } }, options)
  }

  /**
   * Marks a conversation as read, for the assignee too if they are the caller.
   *
   * Since 4.11 a conversation without unread messages is marked once an hour at most: the response then has the old
   * time. 4.14.2 also marks the caller's notifications of the conversation as read, one by one.
   * @throws ServerError also on 4.14.2, where some 70 notifications took longer than the server allows a request
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen
   */
  markRead(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(markConversationRead, { path: { conversation_id: id } }, options)
  }

  /**
   * Shows or hides that the token's owner is typing. Bots may call this since 4.12. The server also sends it to the
   * contact's socket if it is `private`.
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status
   */
  setTyping(id: number, isTyping: boolean, params: TypingParams = {}, options?: RequestOptions): ApiPromise<void> {
    return setTyping(this.connection, id, isTyping, params, options)
  }

  /**
   * Shows that the token's owner is typing while a function runs. The function starts immediately, and its outcome is
   * the outcome of the call: neither a failure to show the indicator nor a signal in `options` ends it.
   *
   * It is shown again every 20 seconds, since the widget and the dashboard hide it after 30. Of several functions that
   * run in one conversation, the last to end hides the indicator, even after an abort. A request for it is sent without
   * retries and with 2 seconds of time, unless `options` say otherwise; the result waits for the last of them.
   * @throws TypeError if `work` is not a function; it shows nothing
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status
   */
  withTyping<T>(
    id: number,
    work: () => T | PromiseLike<T>,
    params: TypingParams = {},
    options: RequestOptions = {},
  ): Promise<T> {
    return withTyping(this.connection, id, work, params, options)
  }

  /**
   * Mails a conversation to an address, in the background. The server does not check the address.
   *
   * An account may send 1000 an hour, 30 at 4.10 and before.
   * @throws TypeError for what cannot be an email address
   * @throws PaymentRequiredError if the plan of the account has no transcripts
   * @throws RateLimitError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript
   */
  sendTranscript(id: number, email: string, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({ path: { conversation_id: id }, body: { email: checkEmail('email', email) } })
    return this.call(sendConversationTranscript, input, options)
  }

  /**
   * Lists the files and locations sent in a conversation: the oldest message first, and within a message the newest
   * first. 100 a page; `total_count` in `meta` counts all pages.
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments
   */
  attachments(
    id: number,
    params: ListConversationAttachmentsParams = {},
    options?: ListOptions,
  ): PagePromise<ConversationAttachment, { total_count: number }> {
    const input = { path: { conversation_id: id }, query: params }
    return this.pages(listConversationAttachments, input, readCounted, options)
  }

  /**
   * Lists the participants of a conversation: the users who are notified of what happens in it. An assignee becomes
   * one.
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  participants(id: number, options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listConversationParticipants, { path: { conversation_id: id } }, options)
  }

  /**
   * Adds participants to a conversation.
   * @returns only the new ones; before 4.16.2 including users who may not see the conversation, although they are not
   * stored
   * @throws TypeError for ids that are not whole numbers
   * @throws ValidationError for a user who does not exist or may not see the conversation, since 4.16.2
   * @throws ServerError for a user who does not exist, before 4.16.2
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  addParticipants(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(addConversationParticipants, () => participantsInput(id, userIds), options)
  }

  /**
   * Replaces the participants of a conversation; all other users are removed.
   * @returns all participants after the change
   * @throws TypeError for ids that are not whole numbers: before 4.16.2 the server would remove those users
   * @throws ValidationError for a user who does not exist or may not see the conversation, since 4.16.2
   * @throws ServerError for a user who does not exist, before 4.16.2
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  setParticipants(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(setConversationParticipants, () => participantsInput(id, userIds), options)
  }

  /**
   * Removes participants from a conversation.
   * @throws TypeError for ids that are not whole numbers
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  removeParticipants(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    return this.call(removeConversationParticipants, () => participantsInput(id, userIds), options)
  }

  /**
   * Returns the draft of a conversation, the unsent text: there is one for all agents.
   * @returns null if there is none
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages
   */
  draft(id: number, options?: RequestOptions): ApiPromise<string | null> {
    const read = this.call(getConversationDraft, { path: { conversation_id: id } }, options)
    return read.unwrapNullable((draft) => (draft.has_draft ? draft.message : null))
  }

  /**
   * Stores the draft of a conversation in place of the current one.
   * @throws TypeError if `text` is not a string
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages
   */
  saveDraft(id: number, text: string, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { conversation_id: id },
      body: { draft_message: { message: checkString('text', text) } },
    })
    return this.call(setConversationDraft, input, options)
  }

  /**
   * Deletes the draft of a conversation.
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages
   */
  deleteDraft(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteConversationDraft, { path: { conversation_id: id } }, options)
  }

  /**
   * Lists what reports record about a conversation, the oldest first: first response, resolution and so on.
   *
   * Since 4.10, on servers with the enterprise folder. Their `conversation_id` is the id in the database, not the
   * number shown in the dashboard.
   * @throws NotFoundError also on servers without it
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events
   */
  reportingEvents(id: number, options?: RequestOptions): ApiPromise<ReportingEvent[]> {
    return this.call(listConversationReportingEvents, { path: { conversation_id: id } }, options)
  }

  #changeLabels(id: number, change: LabelChange, options?: RequestOptions): Promise<string[]> {
    const write = (labels: string[]) => {
      const input = { path: { conversation_id: id }, body: { labels } }
      return this.call(setConversationLabels, input, options).unwrap(payloadOf)
    }
    const work = () => changeLabels(change, () => this.labels(id, options), write)
    return inQueue(this.connection, [labelsOf(id)], setConversationLabels, work, options)
  }
}

const assigneeTypes = ['me', 'unassigned', 'assigned', 'all']
const conversationTypes = ['mention', 'participating', 'unattended']

/** The server matches nothing by an unknown id or status, and ignores other words that it does not know. */
function listQuery(params: Omit<ListConversationsParams, 'q'>) {
  const { updatedSince, ...query } = withLabels(params)
  checkIdsIn(query, 'inbox_id', 'team_id')
  assertWordIn(query, 'status', [...conversationStatuses, 'all'])
  assertWordIn(query, 'assignee_type', assigneeTypes)
  assertWordIn(query, 'conversation_type', conversationTypes)
  assertNotBlank('source_id', query.source_id)
  assertDuration('updated_within', query.updated_within)
  return updatedSince !== undefined ? { ...query, updated_within: secondsSince('updatedSince', updatedSince) } : query
}

function bulkUpdateBody(params: BulkUpdateConversationsParams) {
  const known = { ids: true, fields: true, labels: true, snoozed_until: true } as const
  assertKnownKeys('conversations.bulkUpdate', params, known)
  const { ids, fields = {}, labels = {}, snoozed_until } = params
  checkIds('ids', ids)
  assertKnownKeys('fields of conversations.bulkUpdate', fields, { status: true, assignee_id: true, team_id: true })
  checkIdsIn(fields, 'assignee_id', 'team_id')
  assertWordIn(fields, 'status', conversationStatuses)
  assertSnooze(fields.status, snoozed_until)
  const checked = checkLabelChanges('conversations.bulkUpdate', labels)
  return { ...params, labels: params.labels && checked, type: 'Conversation' as const }
}

/** What the server ignores in an update, and the method for it. */
const ignoredInUpdate = {
  status: 'call setStatus',
  snoozed_until: 'call snooze',
  assignee_id: 'call assignAgent',
  team_id: 'call assignTeam',
  labels: 'call setLabels',
  custom_attributes: 'call mergeCustomAttributes',
  message: 'call messages.send',
}

function checkUpdate(params: UpdateConversationParams): UpdateConversationParams {
  assertNoneIgnored('conversations.update', params, ignoredInUpdate)
  if (params.priority !== undefined) checkPriority(params.priority)
  return checkIdsIn(params, 'sla_policy_id')
}

function assertConversation(params: CreateConversationParams): void {
  const { message, source_id, status, snoozed_until } = params
  assertAttachments('message.attachments', message?.attachments)
  if (message) assertWritten(message)
  checkIdsIn(params, 'inbox_id', 'contact_id', 'assignee_id', 'team_id')
  assertNotBlank('source_id', source_id)
  assertNoneIgnored('conversations.create', params, { priority: 'call setPriority' })
  if (snoozed_until === undefined || snoozed_until === null) return
  // The other methods take unix seconds; here the server would read a number as no date at all.
  assertIsoTime('snoozed_until', snoozed_until)
  if (status !== 'snoozed') throw new TypeError(onlySnoozed)
}

const onlySnoozed = "snoozed_until needs the status 'snoozed': the server would ignore it"

function statusBody(status: ConversationStatus, params: SetStatusParams) {
  assertKnownKeys('conversations.setStatus', params, { snoozed_until: true })
  assertSnooze(checkStatus(status), params.snoozed_until)
  return { ...params, status }
}

function assertSnooze(status: ConversationStatus | undefined, until: SetStatusParams['snoozed_until']): void {
  if (until === undefined || until === null) return
  if (status !== 'snoozed') throw new TypeError(onlySnoozed)
  // Milliseconds and strings are refused when the body is written.
  if (typeof until === 'number' || until instanceof Date) checkFuture(until)
}

function labelsOf(id: number): string {
  return `labels of conversation ${id}`
}

function participantsInput(id: number, userIds: readonly number[]) {
  return { path: { conversation_id: id }, body: { user_ids: checkIds('userIds', userIds) } }
}
