/** Search: one text in everything that the account has. */

import {
  globalSearch,
  globalSearchArticles,
  globalSearchContacts,
  globalSearchConversations,
  globalSearchMessages,
} from '../../generated/operations.ts'
import type { QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/pages.ts'
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

/** What the methods of `search` take beside the text. */
export type SearchParams = Omit<QueryInput<'globalSearch'>, 'q'>

/** Hits have fewer keys than the things themselves; `meta` of their pages is undefined: the server counts nothing. */
export class Search extends Resource {
  /**
   * Finds conversations, contacts, messages and articles: the first hits of each kind, or those of a `page`.
   * @throws TypeError for a blank `q`: the server would simply list contacts
   * @throws ServerError when a conversation without messages is among the hits: the server fails there
   * @see GET /api/v1/accounts/{account_id}/search
   */
  all(q: string, params: SearchParams = {}, options?: RequestOptions): ApiPromise<GlobalSearchResult> {
    return this.call(globalSearch, searchFor(q, params), options).unwrap(({ payload }) => payload)
  }

  /**
   * Finds conversations by their number, and by name, address or identifier of their contact.
   * @throws TypeError for a blank `q`
   * @throws ServerError when a conversation without messages is among the hits: the server fails there
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
   * Finds contacts by name, e-mail address, phone number or identifier.
   * @throws TypeError for a blank `q`: the server would simply list contacts
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
   * Finds messages by what is written in them, in the inboxes of the user; what the server noted (`activity`) too.
   * @throws TypeError for a blank `q`
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
   * Finds articles of the help centres.
   * @throws TypeError for a blank `q`
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
  return () => ({ query: { ...params, q: checkSearchText(q, 'without one the server would list what comes first') } })
}
