/** Messages: what is said in a conversation. */

import {
  createMessage,
  deleteMessage,
  listMessages,
  retryMessage,
  translateMessage,
  updateMessageStatus,
} from '../../../generated/operations.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { ListMessagesParams, Message, MessageListMeta, NoteParams, SendMessageParams } from '../../types.ts'
import { messageBody, noteBody, type SendTemplateParams, templateBody } from './message-body.ts'
import { idAfter, idBefore } from './message-history.ts'

/** What `messages.updateStatus` takes. */
export type UpdateMessageStatusParams = BodyInput<'updateMessageStatus'>

/** `conversationId` is everywhere the number that the dashboard shows; message ids are unique on the whole server. */
export class Messages extends Resource {
  /**
   * Lists the messages of a conversation, the newest first, or with `order: 'oldest'` the oldest first.
   *
   * A walk goes by message id and not by page number: messages that arrive meanwhile shift nothing. The order is that of
   * the time. `before` and `after` bound it by id; neither includes the message itself.
   * @param conversationId the number shown in the dashboard (display id)
   * @throws TypeError for another order
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  list(
    conversationId: number,
    params: ListMessagesParams = {},
    options?: RequestOptions,
  ): PagePromise<Message, MessageListMeta> {
    const { order = 'newest', before, after, ...query } = params
    const isForward = order === 'oldest'
    const isInside = ({ id }: Message) => (before === undefined || id < before) && (after === undefined || id > after)
    const input = () => {
      if (!isForward && order !== 'newest') {
        throw new TypeError(`order must be 'newest' or 'oldest', got ${JSON.stringify(order)}`)
      }
      // Only one bound is ever sent: with both, the server would include `after` and leave out all but the oldest.
      const bound = isForward ? { after: after ?? 0 } : { before }
      return { path: { conversation_id: conversationId }, query: { ...query, ...bound } }
    }
    return this.connection.pagesByCursor(
      listMessages,
      input,
      ({ payload, meta }) => {
        const items = payload.filter(isInside)
        return { items: isForward ? items : items.reverse(), meta, last: items.length < payload.length }
      },
      ({ items }) => {
        const cursor = isForward ? { after: idAfter(items) } : { before: idBefore(items) }
        return items.length > 0 ? { ...query, ...cursor } : null
      },
      options,
    )
  }

  /**
   * Gets one message. The server has no route for it: this asks its list for that one id.
   * @param conversationId the number shown in the dashboard (display id)
   * @throws NotFoundError, also where the message is another conversation's
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  get(conversationId: number, messageId: number, options?: RequestOptions): ApiPromise<Message> {
    const input = () => {
      checkMessageId(messageId)
      // With both bounds `after` is included, `before` is not.
      return { path: { conversation_id: conversationId }, query: { after: messageId, before: messageId + 1 } }
    }
    return this.call(listMessages, input, options)
      .unwrap(({ payload }) => payload)
      .find(
        (messages) => messages.find(({ id }) => id === messageId),
        `conversation ${conversationId} has no message ${messageId}`,
      )
  }

  /**
   * Sends a message to the contact. Sent twice it arrives twice: the server knows no idempotency keys, so a call whose
   * answer is lost is not repeated. An `echo_id` comes back in the answer and in the realtime event.
   *
   * With files among the `attachments` it goes as a form: a `File`, a `Blob`, `{ data, filename, contentType }`, or the
   * signed id of an upload. Outgoing text runs through Liquid (`{{contact.name}}`). `incoming` is for API inboxes only.
   * `cc_emails`, `bcc_emails` and `to_emails` are texts with commas, for e-mail inboxes. `input_select`, `form` and
   * `cards` need `content_attributes.items`. Before 4.10 the server keeps only `items` and `in_reply_to` of
   * `content_attributes`.
   * @param conversationId the number shown in the dashboard (display id)
   * @param message the text, or the server's parameters
   * @throws TypeError for an empty message, and for what is no file among the `attachments`
   * @throws ValidationError for whatever the server does not take, among it more than 150,000 characters, and more than
   * 200 messages a minute in one conversation
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  send(conversationId: number, message: string | SendMessageParams, options?: RequestOptions): ApiPromise<Message> {
    return this.#create(conversationId, () => messageBody(message), options)
  }

  /**
   * Writes a private note, which the contact does not see.
   * @param conversationId the number shown in the dashboard (display id)
   * @param params `mentions`: users to notify; each is named at the beginning of the note
   * @throws TypeError for an empty note, and for a key that `params` does not have
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  note(conversationId: number, text: string, params: NoteParams = {}, options?: RequestOptions): ApiPromise<Message> {
    return this.#create(conversationId, () => noteBody(text, params), options)
  }

  /**
   * Sends a template that WhatsApp or Twilio has approved: the only way to write first, or after their 24 hours.
   *
   * The channel sends the template; `content` is what the dashboard shows for it, and empty where it is not given.
   * @param conversationId the number shown in the dashboard (display id)
   * @param template `processed_params` are the values of its placeholders, for instance `{ body: { 1: 'Ann' } }`
   * @throws TypeError when it has no name
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  sendTemplate(conversationId: number, template: SendTemplateParams, options?: RequestOptions): ApiPromise<Message> {
    return this.#create(conversationId, () => templateBody(template), options)
  }

  /**
   * Tells whether a message has arrived, in an API inbox: there the program that delivers it is yours.
   *
   * The server ignores in silence what makes no sense to it, `delivered` after `read` for instance: see the `status` of
   * the answer. `external_error` is kept with `failed` only.
   * @param conversationId the number shown in the dashboard (display id)
   * @throws PermissionDeniedError in inboxes of every other kind
   * @throws NotFoundError
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}
   */
  updateStatus(
    conversationId: number,
    messageId: number,
    params: UpdateMessageStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Message> {
    return this.call(updateMessageStatus, { path: pathOf(conversationId, messageId), body: params }, options)
  }

  /**
   * Takes back what a message says: its text becomes "This message was deleted" and its files are destroyed. The message
   * itself stays, with `content_attributes.deleted`. What a channel has delivered stays with the contact.
   * @param conversationId the number shown in the dashboard (display id)
   * @returns what is left of the message
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}
   */
  delete(conversationId: number, messageId: number, options?: RequestOptions): ApiPromise<Message> {
    return this.call(deleteMessage, { path: pathOf(conversationId, messageId) }, options)
  }

  /**
   * Sends a message once more that the channel did not take (`status` failed). Do it with no other one: the contact would
   * get it twice. The message loses all of its `content_attributes`.
   * @param conversationId the number shown in the dashboard (display id)
   * @throws ValidationError when there is no such message: the server's way to say it here
   * @throws NotFoundError when there is no such conversation
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry
   */
  retry(conversationId: number, messageId: number, options?: RequestOptions): ApiPromise<Message> {
    return this.call(retryMessage, { path: pathOf(conversationId, messageId) }, options)
  }

  /**
   * Translates a message with the account's Google Translate integration; null without it.
   *
   * The server says nothing about a language that it has translated the message into before. That translation is then
   * read from the message, by a second request; the limits in `options` hold for each of them.
   * @param conversationId the number shown in the dashboard (display id)
   * @param language the code of the language, for instance `de`
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate
   */
  async translate(
    conversationId: number,
    messageId: number,
    language: string,
    options?: RequestOptions,
  ): Promise<string | null> {
    const input = { path: pathOf(conversationId, messageId), body: { target_language: language } }
    const answer = await this.call(translateMessage, input, options)
    if (answer) return answer.content
    const { content_attributes } = await this.get(conversationId, messageId, options)
    return content_attributes.translations?.[language] ?? null
  }

  #create(conversationId: number, body: () => SendMessageParams, options?: RequestOptions): ApiPromise<Message> {
    const input = () => ({ path: { conversation_id: conversationId }, body: body() })
    return this.call(createMessage, input, options)
  }
}

function pathOf(conversationId: number, messageId: number) {
  return { conversation_id: conversationId, message_id: messageId }
}

// In a query the server would take any text for 0, and half of a number for another message.
function checkMessageId(messageId: number): void {
  if (Number.isSafeInteger(messageId) && messageId > 0) return
  throw new TypeError(`messageId must be a whole number from 1, got ${JSON.stringify(messageId)}`)
}
