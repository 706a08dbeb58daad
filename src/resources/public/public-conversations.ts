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
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicConversation } from '../../types.ts'

/** What `conversations.create` of the public API takes. */
export type CreatePublicConversationParams = NonNullable<BodyInput<'createPublicConversation'>>

/** `sourceId` is the contact's address in the inbox, `id` the number that the dashboard shows. */
export class PublicConversations extends Resource {
  /**
   * Lists the conversations of a contact with all their messages, in one answer. A contact who has proved who it is (by
   * `identifier_hash`) gets those of its other addresses, too.
   * @throws NotFoundError
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations
   */
  list(sourceId: string, options?: RequestOptions): ApiPromise<PublicConversation[]> {
    return this.call(listPublicConversations, { path: { source_id: sourceId } }, options)
  }

  /**
   * Gets a conversation with all its messages, without private notes and activity.
   * @throws NotFoundError
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}
   */
  get(sourceId: string, id: number, options?: RequestOptions): ApiPromise<PublicConversation> {
    return this.call(getPublicConversation, { path: pathOf(sourceId, id) }, options)
  }

  /**
   * Creates a conversation; each call makes another one.
   * @throws ValidationError, NotFoundError
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
   * Resolves a conversation; one that is resolved stays so. A contact opens it again by writing.
   * @throws NotFoundError
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_status
   */
  resolve(sourceId: string, id: number, options?: RequestOptions): ApiPromise<PublicConversation> {
    return this.call(resolvePublicConversation, { path: pathOf(sourceId, id) }, options)
  }

  /**
   * Shows agents that the contact is typing, or no more.
   * @throws NotFoundError
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/toggle_typing
   */
  setTyping(sourceId: string, id: number, isTyping: boolean, options?: RequestOptions): ApiPromise<void> {
    const body = { typing_status: isTyping ? 'on' : 'off' } as const
    return this.call(setPublicTyping, { path: pathOf(sourceId, id), body }, options)
  }

  /**
   * Notes that the contact has seen a conversation. Its messages become read in the background.
   * @throws NotFoundError
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/update_last_seen
   */
  markRead(sourceId: string, id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(markPublicConversationRead, { path: pathOf(sourceId, id) }, options)
  }
}

function pathOf(sourceId: string, id: number) {
  return { source_id: sourceId, conversation_id: id }
}
