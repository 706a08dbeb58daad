/** Messages: what is said in a conversation. */

import {
  createMessage,
  deleteMessage,
  listMessages,
  retryMessage,
  translateMessage,
  updateMessageStatus,
} from '../../../generated/operations.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { ListMessagesParams, Message, MessageListMeta, NoteParams, SendMessageParams } from '../../types.ts'
import { assertWord } from '../checks/enum-words.ts'
import { checkId } from '../checks/ids.ts'
import { payloadOf } from '../payload.ts'
import { messageBody, noteBody, type SendTemplateParams, templateBody } from './message-body.ts'
import { listHistory } from './message-history.ts'

/** What `messages.updateStatus` takes. */
export type UpdateMessageStatusParams = BodyInput<'updateMessageStatus'>

/**
 * Messages: what is said in a conversation.
 *
 * Every `conversationId` is the number shown in the dashboard (display id); message ids are unique on the server. Every
 * method rejects with NotFoundError if the account has no such conversation, or the conversation no such message, and
 * with PermissionDeniedError if the token's owner may not access it.
 */
export class Messages extends Resource {
  /**
   * Lists the messages of a conversation, the newest first, or with `order: 'oldest'` the oldest first.
   *
   * Pages are requested by message id, not by number, so messages that arrive meanwhile shift nothing. They are sorted
   * by time. `before` and `after` limit them by id; neither includes the message itself. Private notes are among them;
   * `filter_internal_messages: true` leaves them and activity out.
   * @throws TypeError if `order` is neither `newest` nor `oldest`, or a bound is not an id
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  list(
    conversationId: number,
    params: ListMessagesParams = {},
    options?: RequestOptions,
  ): PagePromise<Message, MessageListMeta> {
    return listHistory(this.connection, conversationId, params, options)
  }

  /**
   * Returns a message. The server has no route for it: this requests the list of that one id.
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  get(conversationId: number, messageId: number, options?: RequestOptions): ApiPromise<Message> {
    const input = () => {
      // In a query the server would read any string as 0, and a fraction as another id.
      const after = checkId('messageId', messageId)
      // With both bounds `after` is included, `before` is not.
      return { path: { conversation_id: conversationId }, query: { after, before: after + 1 } }
    }
    const missing = `conversation ${conversationId} has no message ${messageId}`
    const list = this.call(listMessages, input, options).unwrap(payloadOf)
    return list.find((messages) => messages.find(({ id }) => id === messageId), missing)
  }

  /**
   * Sends a message to the contact. Sent twice it arrives twice: the server has no idempotency keys, so a request
   * without a response is not retried. An `echo_id` is returned in the response and in the realtime event.
   *
   * With files among the `attachments` the request is a form: a `File`, a `Blob`, `{ data, filename, contentType }`, or
   * the signed id of an upload. The server expands Liquid in outgoing text (`{{contact.name}}`; contact, agent,
   * conversation, inbox and account) and replaces other placeholders by nothing: these are a TypeError. Text that others
   * have written goes through `escapeLiquid(text)`. `incoming` is for API inboxes only.
   * `cc_emails`, `bcc_emails` and `to_emails` are comma-separated strings, for e-mail inboxes. `input_select`, `form`,
   * `cards` and `article` need `content_attributes.items`. Before 4.10 the server keeps only `items` and `in_reply_to`
   * of `content_attributes`.
   * @param message the text, or the server's parameters
   * @throws TypeError if the message is empty or lacks its items, one of the `attachments` is not a file, or the text
   * has a placeholder that the server does not know
   * @throws ValidationError for anything that the server does not accept, including more than 150,000 characters and
   * more than 200 messages a minute in one conversation
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  send(conversationId: number, message: string | SendMessageParams, options?: RequestOptions): ApiPromise<Message> {
    return this.#create(conversationId, () => messageBody(message), options)
  }

  /**
   * Writes a private note, which the contact does not see. With files among the `attachments` the request is a form, and
   * the text may be empty.
   * @param params `mentions`: users to notify; each is named at the beginning of the note. `attachments`: files and
   * signed ids, as in `send`
   * @throws TypeError if the note is empty, one of the `attachments` is not a file, or `params` has another key
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  note(conversationId: number, text: string, params: NoteParams = {}, options?: RequestOptions): ApiPromise<Message> {
    return this.#create(conversationId, () => noteBody(text, params), options)
  }

  /**
   * Sends a template that WhatsApp or Twilio has approved: the only way to write first, or more than 24 hours after the
   * contact's last message.
   *
   * The channel sends the template; `content` is what the dashboard shows for it, nothing if omitted. Since 4.17
   * `content_mode` says whether that is the `raw_template` or the text as `rendered` (default).
   * @param template `processed_params` are the values of its placeholders, for instance `{ body: { 1: 'Ann' } }`
   * @throws TypeError if it has no name
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  sendTemplate(conversationId: number, template: SendTemplateParams, options?: RequestOptions): ApiPromise<Message> {
    return this.#create(conversationId, () => templateBody(template), options)
  }

  /**
   * Reports whether a message was delivered, in an API inbox: there your program delivers it.
   *
   * The server silently ignores what makes no sense, `delivered` after `read` for instance: check the `status` of the
   * response. `external_error` is stored with `failed` only.
   * @throws TypeError for an unknown status, and for an `external_error` with another one than `failed`
   * @throws PermissionDeniedError in all other kinds of inboxes
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}
   */
  updateStatus(
    conversationId: number,
    messageId: number,
    params: UpdateMessageStatusParams,
    options?: RequestOptions,
  ): ApiPromise<Message> {
    const input = () => ({ path: pathOf(conversationId, messageId), body: checkStatusUpdate(params) })
    return this.call(updateMessageStatus, input, options)
  }

  /**
   * Deletes the content of a message: its text becomes "This message was deleted" and its files are deleted. The
   * message itself stays, with `content_attributes.deleted`. What a channel has delivered stays with the contact, whose
   * socket gets the deleted text once more, in `previous_changes`.
   * @returns what is left of the message
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}
   */
  delete(conversationId: number, messageId: number, options?: RequestOptions): ApiPromise<Message> {
    return this.call(deleteMessage, { path: pathOf(conversationId, messageId) }, options)
  }

  /**
   * Sends a message again that the channel did not accept (`status` failed). Do not use it for any other: before 4.17 the
   * contact would get it twice; since then nothing happens, and the response does not say so. Only the `status` that the
   * message has later shows whether it was sent. The message loses all of its `content_attributes`.
   * @throws ValidationError if there is no such message: the server does not respond 404 here
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/retry
   */
  retry(conversationId: number, messageId: number, options?: RequestOptions): ApiPromise<Message> {
    return this.call(retryMessage, { path: pathOf(conversationId, messageId) }, options)
  }

  /**
   * Translates a message with the account's Google Translate integration; null without it.
   *
   * The server's response is empty for a language that the message was translated into before. That translation is then
   * read from the message, with a second request; the limits in `options` apply to each of them.
   * @param language the code of the language, for instance `de`
   * @throws TypeError if `language` is not a code
   * @throws ValidationError if the translation service fails, since 4.16; before that a ServerError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages/{message_id}/translate
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  async translate(
    conversationId: number,
    messageId: number,
    language: string,
    options?: RequestOptions,
  ): Promise<string | null> {
    const input = () => ({
      path: pathOf(conversationId, messageId),
      body: { target_language: checkLanguage(language) },
    })
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

const deliveryStatuses = ['sent', 'delivered', 'read', 'failed']

function checkStatusUpdate(params: UpdateMessageStatusParams): UpdateMessageStatusParams {
  const { status, external_error } = params
  assertWord('status', status, deliveryStatuses)
  if (external_error === undefined || external_error === null || status === 'failed') return params
  throw new TypeError("external_error needs the status 'failed': the server would ignore it")
}

function checkLanguage(language: string): string {
  if (typeof language === 'string' && /^[a-z]{2,3}([_-]\w+)?$/i.test(language)) return language
  throw new TypeError(`language must be the code of a language, for instance 'de', got ${describeValue(language)}`)
}

function pathOf(conversationId: number, messageId: number) {
  return { conversation_id: conversationId, message_id: messageId }
}
