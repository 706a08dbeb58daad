/** Messages: what is said in a conversation. */
import type { ApiPromise } from '../core/api-promise.ts'
import type { PagePromise } from '../core/pages.ts'
import type { RequestOptions } from '../core/request-options.ts'
import { Resource } from '../core/resource.ts'
import { encode } from '../core/serialize-path.ts'
import type { ListMessagesParams, Message, MessageListMeta, NoteParams, SendMessageParams } from '../types.ts'

/** `conversationId` is everywhere the number that the dashboard shows; message ids are unique on the whole server. */
export class Messages extends Resource {
  /**
   * Lists the messages of a conversation, the newest first, or with `order: 'oldest'` the oldest first.
   *
   * A walk goes by message id and not by page number: messages that arrive meanwhile shift nothing. `before` and
   * `after` bound it; neither includes the message itself.
   * @param conversationId the number shown in the dashboard (display id)
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
    return this.pagesByCursor(
      'listMessages',
      // Only one bound is ever sent: with both, the server would include `after` and leave out all but the oldest.
      {
        path: { conversation_id: conversationId },
        query: { ...query, ...(isForward ? { after: after ?? 0 } : { before }) },
      },
      ({ payload, meta }) => {
        const items = payload.filter(isInside)
        return { items: isForward ? items : items.reverse(), meta, last: items.length < payload.length }
      },
      ({ items }) => {
        const last = items.at(-1)
        return last ? { ...query, ...(isForward ? { after: last.id } : { before: last.id }) } : null
      },
      options,
    )
  }

  /**
   * Sends a message to the contact. Sent twice it arrives twice: the server knows no idempotency keys.
   *
   * With files among the `attachments` it goes as a form: a `File`, a `Blob`, `{ data, filename, contentType }`, or the
   * signed id of an upload. Outgoing text runs through Liquid (`{{contact.name}}`). `incoming` is for API inboxes only.
   * @param conversationId the number shown in the dashboard (display id)
   * @param message the text, or the server's parameters
   * @throws ValidationError for whatever the server does not take, more than 200 messages a minute included
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  send(conversationId: number, message: string | SendMessageParams, options?: RequestOptions): ApiPromise<Message> {
    return this.call(
      'createMessage',
      () => ({ path: { conversation_id: conversationId }, body: messageBody(message) }),
      options,
    )
  }

  /**
   * Writes a private note, which the contact does not see.
   * @param conversationId the number shown in the dashboard (display id)
   * @param params `mentions`: users to notify; each is named at the beginning of the note
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/messages
   */
  note(conversationId: number, text: string, params: NoteParams = {}, options?: RequestOptions): ApiPromise<Message> {
    const input = () => ({
      path: { conversation_id: conversationId },
      body: { content: [...mentionsOf(params), text].join(' '), private: true },
    })
    return this.call('createMessage', input, options)
  }
}

/** An empty message would be stored, and sent to the contact. */
function messageBody(message: string | SendMessageParams): SendMessageParams {
  if (typeof message === 'string') return { content: message }
  if (typeof message === 'object' && message !== null) return message
  throw new TypeError(`the message must be a text or an object of parameters, got ${String(message)}`)
}

/** The form that the dashboard writes, and that the server looks for in private messages. */
function mentionsOf({ mentions = [] }: NoteParams): string[] {
  return mentions.map(({ id, name }) => `[@${name}](mention://user/${id}/${encode('mentions', name)})`)
}
