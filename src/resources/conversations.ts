/** Conversations: threads with a contact in an inbox. */
import type { ApiPromise } from '../core/api-promise.ts'
import type { PagePromise } from '../core/pages.ts'
import type { ListOptions, RequestOptions } from '../core/request-options.ts'
import { Resource } from '../core/resource.ts'
import type {
  Conversation,
  ConversationCounts,
  ConversationFilter,
  ConversationPriority,
  ConversationStatus,
  CreateConversationParams,
  FilterConversationsParams,
  FilterCounts,
  ListConversationsParams,
  SetStatusParams,
  StatusChange,
  ToggleConversationStatusParams,
} from '../types.ts'
import { labelList } from './label-list.ts'
import { inFuture, secondsSince } from './times.ts'

/** A conversation's `id` is everywhere the number that the dashboard shows (its display id). */
export class Conversations extends Resource {
  /**
   * Lists conversations, the one with the latest activity first. Without `status` only open ones: the server's default.
   *
   * With `q` the status is ignored and the counts in `meta` are those of the page. `updated_within` (seconds) and
   * `updatedSince` give everything in one page. Agents see the conversations of their inboxes.
   * @throws NotFoundError when `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations
   */
  list(params: ListConversationsParams = {}, options?: ListOptions): PagePromise<Conversation, ConversationCounts> {
    return this.pages(
      'listConversations',
      () => ({ query: listQuery(params) }),
      ({ data }) => ({ items: data.payload, meta: data.meta }),
      options,
    )
  }

  /**
   * Lists conversations that match conditions, of every status, the one with the latest activity first.
   *
   * AND binds tighter than OR; `query_operator` joins a condition to the next one and is left out on the last. Dates
   * are UTC days.
   * @throws ValidationError for a key, operator or value that the server does not know
   * @throws ServerError for values of the wrong kind: the server has no better answer
   * @see POST /api/v1/accounts/{account_id}/conversations/filter
   */
  filter(
    payload: ConversationFilter,
    params: FilterConversationsParams = {},
    options?: ListOptions,
  ): PagePromise<Conversation, FilterCounts> {
    return this.pages(
      'filterConversations',
      { query: params, body: { payload } },
      (answer) => ({ items: answer.payload, meta: answer.meta }),
      options,
    )
  }

  /**
   * Gets one conversation, with its newest message.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call('getConversation', { path: { conversation_id: id } }, options)
  }

  /**
   * Starts a conversation of a contact in an inbox, with its first `message` if there is one.
   *
   * In an API inbox every call makes a new thread unless it sends the contact's known `source_id`. The server
   * overrides the status: resolved for a blocked contact, pending where an active bot answers first.
   * `snoozed_until` is a Date or ISO 8601 text here.
   * @throws NotFoundError when inbox or contact is unknown
   * @throws ValidationError when the contact has no address for that kind of inbox, or the `source_id` is another's
   * @see POST /api/v1/accounts/{account_id}/conversations
   */
  create(params: CreateConversationParams, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call('createConversation', { body: params }, options)
  }

  /**
   * Sets the status. A user with the role agent (not administrator) who opens a conversation gets it assigned.
   * @param id the number shown in the dashboard (display id)
   * @param params `snoozed_until`: a Date or unix seconds, only with `snoozed`. Without it the conversation sleeps
   * until the contact's next message; one that is already snoozed keeps its old date.
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  setStatus(
    id: number,
    status: ConversationStatus,
    params: SetStatusParams = {},
    options?: RequestOptions,
  ): ApiPromise<StatusChange> {
    return this.#toggle(id, () => ({ status, ...params }), options)
  }

  /**
   * Sets the status to resolved.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  resolve(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'resolved', {}, options)
  }

  /**
   * Sets the status to open. A user with the role agent (not administrator) gets the conversation assigned.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  reopen(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'open', {}, options)
  }

  /**
   * Switches the status: open becomes resolved, everything else open. What it becomes depends on what it was, so a
   * call that was lost is not repeated by itself: `setStatus` is the safer choice.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  toggleStatus(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.#toggle(id, () => undefined, options)
  }

  /**
   * Sets a conversation aside until a time, or until the contact writes again.
   * @param id the number shown in the dashboard (display id)
   * @param until a Date or unix seconds in the future. Without it: until the contact's next message; but a
   * conversation that is already snoozed keeps its old date.
   * @throws TypeError when `until` is in the past or in milliseconds
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  snooze(id: number, until?: Date | number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.#toggle(
      id,
      () => ({ status: 'snoozed', snoozed_until: until === undefined ? undefined : inFuture(until) }),
      options,
    )
  }

  /**
   * Sets or clears a conversation's priority.
   * @param id the number shown in the dashboard (display id)
   * @param priority null clears it
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority
   */
  setPriority(id: number, priority: ConversationPriority | null, options?: RequestOptions): ApiPromise<void> {
    return this.call('setConversationPriority', { path: { conversation_id: id }, body: { priority } }, options)
  }

  /**
   * Lists the labels of a conversation.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  labels(id: number, options?: RequestOptions): ApiPromise<string[]> {
    return this.call('listConversationLabels', { path: { conversation_id: id } }, options).unwrap(
      ({ payload }) => payload,
    )
  }

  /**
   * Replaces all labels of a conversation; an empty list takes them off. Labels need not exist in the account.
   * @param id the number shown in the dashboard (display id)
   * @returns the labels, as they are now
   * @throws TypeError for a label with a comma: the server would split it
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/labels
   */
  setLabels(id: number, labels: readonly string[], options?: RequestOptions): ApiPromise<string[]> {
    const input = () => ({ path: { conversation_id: id }, body: { labels: labelList(labels) } })
    return this.call('setConversationLabels', input, options).unwrap(({ payload }) => payload)
  }

  #toggle(
    id: number,
    body: () => ToggleConversationStatusParams | undefined,
    options?: RequestOptions,
  ): ApiPromise<StatusChange> {
    const input = () => ({ path: { conversation_id: id }, body: body() })
    return this.call('toggleConversationStatus', input, options).unwrap(({ payload }) => payload)
  }
}

function listQuery({ updatedSince, ...query }: ListConversationsParams): ListConversationsParams {
  return updatedSince ? { ...query, updated_within: secondsSince('updatedSince', updatedSince) } : query
}
