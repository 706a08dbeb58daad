/** Search: one query over everything in the account. */

import {
  globalSearch,
  globalSearchArticles,
  globalSearchContacts,
  globalSearchConversations,
  globalSearchMessages,
} from '../../generated/operations.ts'
import type { QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type {
  GlobalSearchArticle,
  GlobalSearchContact,
  GlobalSearchConversation,
  GlobalSearchResult,
  Message,
} from '../types.ts'
import { checkSearchText } from './checks/strings.ts'
import { payloadOf } from './payload.ts'

/** What the methods of `search` take besides the query text. */
export type SearchParams = Omit<QueryInput<'globalSearch'>, 'q'>

/**
 * Hits have fewer keys than the records themselves; `meta` of their pages is undefined: the server counts nothing.
 * Every method rejects with TypeError for a blank `q`: the server would list whatever comes first.
 */
export class Search extends Resource {
  /**
   * Searches conversations, contacts, messages and articles: returns the first hits of each kind, or those of a `page`.
   * @throws ServerError before 4.17, when a conversation without messages is among the hits
   * @see GET /api/v1/accounts/{account_id}/search
   */
  all(q: string, params: SearchParams = {}, options?: RequestOptions): ApiPromise<GlobalSearchResult> {
    return this.call(globalSearch, searchFor(q, params), options).unwrap(payloadOf)
  }

  /**
   * Searches conversations by their number, and by name, address or identifier of their contact.
   * @throws ServerError before 4.17, when a conversation without messages is among the hits
   * @see GET /api/v1/accounts/{account_id}/search/conversations
   */
  conversations(
    q: string,
    params: SearchParams = {},
    options?: ListOptions,
  ): PagePromise<GlobalSearchConversation, undefined> {
    return this.pages(
      globalSearchConversations,
      searchFor(q, params),
      ({ payload }) => ({ items: payload.conversations, meta: undefined }),
      options,
    )
  }

  /**
   * Searches contacts by name, email address, phone number or identifier.
   * @see GET /api/v1/accounts/{account_id}/search/contacts
   */
  contacts(q: string, params: SearchParams = {}, options?: ListOptions): PagePromise<GlobalSearchContact, undefined> {
    return this.pages(
      globalSearchContacts,
      searchFor(q, params),
      ({ payload }) => ({ items: payload.contacts, meta: undefined }),
      options,
    )
  }

  /**
   * Searches messages by their content, in the user's inboxes, including `activity` messages.
   * @see GET /api/v1/accounts/{account_id}/search/messages
   */
  messages(q: string, params: SearchParams = {}, options?: ListOptions): PagePromise<Message, undefined> {
    return this.pages(
      globalSearchMessages,
      searchFor(q, params),
      ({ payload }) => ({ items: payload.messages, meta: undefined }),
      options,
    )
  }

  /**
   * Searches articles of the help centres.
   * @see GET /api/v1/accounts/{account_id}/search/articles
   */
  articles(q: string, params: SearchParams = {}, options?: ListOptions): PagePromise<GlobalSearchArticle, undefined> {
    return this.pages(
      globalSearchArticles,
      searchFor(q, params),
      ({ payload }) => ({ items: payload.articles, meta: undefined }),
      options,
    )
  }
}

function searchFor(q: string, params: SearchParams) {
  return () => ({
    query: {
      ...params,
      q: checkSearchText(q, 'without one the server would list whatever comes first'),
    },
  })
}
