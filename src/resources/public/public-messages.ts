/** Messages in an API inbox, as contacts see and write them. */

import { createPublicMessage, listPublicMessages, updatePublicMessage } from '../../../generated/operations.ts'
import type { BodyInput, QueryInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicMessage } from '../../types.ts'
import { assertAttachments } from '../checks/attachments.ts'
import { idBefore } from '../messages/message-history.ts'

/** What `messages.list` of the public API takes. */
export type ListPublicMessagesParams = QueryInput<'listPublicMessages'>

/** What `messages.send` of the public API takes: the server's parameters, with files as `attachments`. */
export type SendPublicMessageParams = BodyInput<'createPublicMessage'>

/** What a contact chose or filled in. */
export type SubmittedValues = BodyInput<'updatePublicMessage'>['submitted_values']

/** `sourceId` is the contact's address in the inbox, `conversationId` the number that the dashboard shows. */
export class PublicMessages extends Resource {
  /**
   * Lists the messages of a conversation, the newest first, without private notes and activity. A walk goes back by
   * message id: messages that arrive meanwhile shift nothing.
   * @param params `before`: only messages with a smaller id
   * @throws NotFoundError; since 4.14 also for the conversation of another address of the same contact, unless that
   * contact has proved who it is
   * @see GET /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages
   */
  list(
    sourceId: string,
    conversationId: number,
    params: ListPublicMessagesParams = {},
    options?: RequestOptions,
  ): PagePromise<PublicMessage, undefined> {
    return this.connection.pagesByCursor(
      listPublicMessages,
      { path: pathOf(sourceId, conversationId), query: params },
      // The server has the oldest of a page first, and the pages the other way round.
      (messages) => ({ items: [...messages].reverse(), meta: undefined }),
      ({ items }, query) => (items.length > 0 ? { ...query, before: idBefore(items) } : null),
      options,
    )
  }

  /**
   * Writes a message as the contact. Sent twice it is stored twice: the server knows no idempotency keys, so a call
   * whose answer is lost is not repeated. An `echo_id` comes back in the realtime event, not in the answer. With
   * `attachments` it goes as a form: `File`, `Blob` or `{ data, filename, contentType }`.
   * @param message the text, or the server's parameters
   * @throws TypeError for an empty message, which the server would store, and for what is no file among the `attachments`
   * @throws ValidationError for more than 150,000 characters
   * @throws NotFoundError
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages
   */
  send(
    sourceId: string,
    conversationId: number,
    message: string | SendPublicMessageParams,
    options?: RequestOptions,
  ): ApiPromise<PublicMessage> {
    const input = () => ({ path: pathOf(sourceId, conversationId), body: messageOf(message) })
    return this.call(createPublicMessage, input, options)
  }

  /**
   * Stores what the contact chose in a message with choices, a form or a survey; nothing else of a message can be
   * changed. The values stand in the answer's `content_attributes.submitted_values`.
   * @param submittedValues a choice (`title` and `value`), the fields of a form (`name` and `value`) or the answer to a
   * survey
   * @throws ValidationError more than 14 days after a survey was sent
   * @throws NotFoundError
   * @see PATCH /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages/{message_id}
   */
  update(
    sourceId: string,
    conversationId: number,
    messageId: number,
    submittedValues: SubmittedValues,
    options?: RequestOptions,
  ): ApiPromise<PublicMessage> {
    const path = { ...pathOf(sourceId, conversationId), message_id: messageId }
    return this.call(updatePublicMessage, { path, body: { submitted_values: submittedValues } }, options)
  }
}

function pathOf(sourceId: string, conversationId: number) {
  return { source_id: sourceId, conversation_id: conversationId }
}

function messageOf(message: string | SendPublicMessageParams): SendPublicMessageParams {
  const body = typeof message === 'string' ? { content: message } : message
  if (typeof body !== 'object' || body === null) {
    throw new TypeError(`the message must be a text or an object of parameters, got ${String(message)}`)
  }
  const { content, attachments = [] } = body
  if (typeof content !== 'string' && content !== undefined && content !== null) {
    throw new TypeError(`content must be a text, got ${typeof content}`)
  }
  assertAttachments('attachments', attachments)
  if (!content?.trim() && attachments.length === 0) {
    throw new TypeError('the message is empty: give it content or attachments (the server would store it as it is)')
  }
  return body
}
