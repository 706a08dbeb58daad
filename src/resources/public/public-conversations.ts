/** Conversations of an API inbox, as their contacts see them. */

import {
  createPublicConversation,
  getPublicConversation,
  listPublicConversations,
  markPublicConversationRead,
  resolvePublicConversation,
  setPublicTyping,
} from '../../../generated/operations.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { onePage } from '../../core/pages/page-source.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicConversation } from '../../types.ts'
import { checkBoolean } from '../checks/enum-words.ts'

/** What `conversations.create` of the public API takes. */
export type CreatePublicConversationParams = NonNullable<BodyInput<'createPublicConversation'>>

/**
 * `sourceId` identifies the contact in the inbox, `id` is the number shown in the dashboard (display id). Every method
 * rejects with NotFoundError when the inbox has no such contact, or the contact no such conversation.
 */
export class PublicConversations extends Resource {
  /**
   * Lists the conversations of a contact with all their messages, on one page. A contact who has proved their identity
   * (by `identifier_hash`) also gets those of their other source ids.
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations
   */
  list(sourceId: string, options?: ListOptions): PagePromise<PublicConversation, undefined> {
    return this.pages(listPublicConversations, { path: { source_id: sourceId } }, onePage, options)
  }

  /**
   * Returns a conversation with all its messages, without private notes and activity.
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}
   */
  get(sourceId: string, id: number, options?: RequestOptions): ApiPromise<PublicConversation> {
    return this.call(getPublicConversation, { path: pathOf(sourceId, id) }, options)
  }

  /**
   * Creates a conversation; each call creates another one.
   * @throws ValidationError
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations
   */
  create(
    sourceId: string,
    params: CreatePublicConversationParams = {},
    options?: RequestOptions,
  ): ApiPromise<PublicConversation> {
    return this.call(createPublicConversation, { path: { source_id: sourceId }, body: params }, options)
  }

  /**
   * Resolves a conversation; a resolved one stays resolved. A new message of the contact reopens it.
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status
   */
  resolve(sourceId: string, id: number, options?: RequestOptions): ApiPromise<PublicConversation> {
    return this.call(resolvePublicConversation, { path: pathOf(sourceId, id) }, options)
  }

  /**
   * Shows agents that the contact is typing, or has stopped.
   * @throws TypeError if `isTyping` is not a boolean
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing
   */
  setTyping(sourceId: string, id: number, isTyping: boolean, options?: RequestOptions): ApiPromise<void> {
    const body = () => ({ typing_status: checkBoolean('isTyping', isTyping) ? ('on' as const) : ('off' as const) })
    return this.call(setPublicTyping, () => ({ path: pathOf(sourceId, id), body: body() }), options)
  }

  /**
   * Records that the contact has seen a conversation. Its messages are marked as read in the background.
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen
   */
  markRead(sourceId: string, id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(markPublicConversationRead, { path: pathOf(sourceId, id) }, options)
  }
}

function pathOf(sourceId: string, id: number) {
  return { source_id: sourceId, conversation_id: id }
}
