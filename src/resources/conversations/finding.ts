/** Finding conversations, and looking at what belongs to one. */

import {
  filterConversations,
  getConversation,
  getConversationCounts,
  getConversationUnreadCounts,
  listConversationAttachments,
  listConversationReportingEvents,
  listConversations,
  searchConversations,
} from '../../../generated/operations.ts'
import type { QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { ConversationExpression } from '../../filter/expression.ts'
import { conversationFilter } from '../../filter/filter.ts'
import type {
  Conversation,
  ConversationAttachment,
  ConversationCounts,
  ConversationFilterPayload,
  ConversationSearchHit,
  ConversationUnreadCounts,
  FilterConversationsParams,
  FilterCounts,
  ListConversationsParams,
  ReportingEvent,
} from '../../types.ts'
import { checkSearchText } from '../checks/strings.ts'
import { secondsSince } from '../checks/times.ts'

/** What `conversations.search` takes beside the text. */
export type SearchConversationsParams = Omit<QueryInput<'searchConversations'>, 'q'> &
  Pick<ListConversationsParams, 'updatedSince'>

/** What `conversations.counts` takes. */
export type ConversationCountsParams = QueryInput<'getConversationCounts'>

/** What `conversations.attachments` takes. */
export type ListConversationAttachmentsParams = QueryInput<'listConversationAttachments'>

/** What `conversations.filter` takes: `where`, `and` and `or`, or the server's own list of conditions. */
export type ConversationConditions = ConversationExpression | ConversationFilterPayload

export abstract class FindingConversations extends Resource {
  /**
   * Lists conversations, the one with the latest activity first. Without `status` only open ones: the server's default.
   *
   * With `q`, even a blank one, the status is ignored and the counts in `meta` are those of the page. `updated_within`
   * (seconds) and `updatedSince` give everything in one page. Agents see the conversations of their inboxes.
   *
   * The server does not tell of a misspelt word: an unknown `status`, label or inbox finds nothing, an unknown
   * `assignee_type`, `conversation_type` or `sort_by`, or a key that it does not have, makes no difference.
   * @throws NotFoundError when `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations
   */
  list(params: ListConversationsParams = {}, options?: ListOptions): PagePromise<Conversation, ConversationCounts> {
    return this.pages(
      listConversations,
      () => ({ query: sinceThen(params) }),
      ({ data }) => ({ items: data.payload, meta: data.meta }),
      options,
    )
  }

  /**
   * Lists conversations that match conditions, of every status, the one with the latest activity first.
   *
   * Dates are UTC days. In the server's own list AND binds tighter than OR; `query_operator` joins a condition to the
   * next one and is left out on the last.
   * @param where what `where`, `and` and `or` make, or the server's own list of conditions
   * @throws TypeError for conditions that the server cannot express; the message says what to do instead
   * @throws ValidationError for a key, operator or value that the server does not know
   * @throws ServerError for values of the wrong kind in the server's own list: it has no better answer
   * @see POST /api/v1/accounts/{account_id}/conversations/filter
   */
  filter(
    where: ConversationConditions,
    params: FilterConversationsParams = {},
    options?: ListOptions,
  ): PagePromise<Conversation, FilterCounts> {
    return this.pages(
      filterConversations,
      () => ({ query: params, body: { payload: conversationFilter(where) } }),
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }

  /**
   * Finds conversations of every status by a part of the text of their messages; each comes with those that match.
   *
   * The status counts nothing here, and the counts in `meta` are those of the page. `updated_within` (seconds) and
   * `updatedSince` give everything in one page.
   * @throws TypeError for a blank text: the server would list the open conversations
   * @throws NotFoundError when `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations/search
   */
  search(
    q: string,
    params: SearchConversationsParams = {},
    options?: ListOptions,
  ): PagePromise<ConversationSearchHit, FilterCounts> {
    return this.pages(
      searchConversations,
      () => ({
        query: { q: checkSearchText(q, 'without one the server lists the open conversations'), ...sinceThen(params) },
      }),
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }

  /**
   * Counts conversations: all of them, one's own, assigned and unassigned ones. Without `status` only open ones.
   *
   * Agents count those of their inboxes. Since 4.12 a user may ask 30 times a minute in an account.
   * @throws NotFoundError when `team_id` is unknown
   * @see GET /api/v1/accounts/{account_id}/conversations/meta
   */
  counts(params: ConversationCountsParams = {}, options?: RequestOptions): ApiPromise<ConversationCounts> {
    return this.call(getConversationCounts, { query: params }, options).unwrap(({ meta }) => meta)
  }

  /**
   * Counts unread conversations by inbox, label and team: by their ids, as text; those without any are left out.
   *
   * Since 4.14.1, in accounts with the feature `conversation_unread_counts`, which is off by default.
   * @throws PermissionDeniedError when the account does not have the feature
   * @throws NotFoundError on older servers
   * @see GET /api/v1/accounts/{account_id}/conversations/unread_counts
   */
  unreadCounts(options?: RequestOptions): ApiPromise<ConversationUnreadCounts> {
    return this.call(getConversationUnreadCounts, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one conversation, with its newest message.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @throws ServerError for a bot when the conversation has a team; bots may ask since 4.14.2
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(getConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Lists the files and places that came with the messages of a conversation: the oldest message first, and in each
   * message the newest first. 100 a page; `total_count` in `meta` counts all pages.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/attachments
   */
  attachments(
    id: number,
    params: ListConversationAttachmentsParams = {},
    options?: ListOptions,
  ): PagePromise<ConversationAttachment, { total_count: number }> {
    return this.pages(
      listConversationAttachments,
      { path: { conversation_id: id }, query: params },
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }

  /**
   * Lists what reports count of a conversation, the oldest first: first response, resolution and so on.
   *
   * Since 4.10, on servers with the enterprise folder. `conversation_id` in them is the id of the database, not the
   * number that the dashboard shows.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, also on servers that do not have it
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/reporting_events
   */
  reportingEvents(id: number, options?: RequestOptions): ApiPromise<ReportingEvent[]> {
    return this.call(listConversationReportingEvents, { path: { conversation_id: id } }, options)
  }
}

function sinceThen<Params extends Pick<ListConversationsParams, 'updatedSince'>>({ updatedSince, ...query }: Params) {
  return updatedSince !== undefined ? { ...query, updated_within: secondsSince('updatedSince', updatedSince) } : query
}
