/** Messages in an API inbox, as contacts see and write them. */

import { createPublicMessage, listPublicMessages, updatePublicMessage } from '../../../generated/operations.ts'
import type { BodyInput, FileInput, QueryInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PublicMessage } from '../../types.ts'
import { assertRating } from '../checks/rating.ts'
import { assertMessage } from '../messages/message-body.ts'
import { assertBound, idBefore } from '../messages/message-history.ts'

/** What `messages.list` of the public API takes. */
export type ListPublicMessagesParams = QueryInput<'listPublicMessages'>

/** What `messages.send` of the public API takes: the server's parameters, with files as `attachments`. */
export interface SendPublicMessageParams extends BodyInput<'createPublicMessage'> {
  /** Each a `File`, a `Blob` or `{ data, filename, contentType }`. */
  attachments?: readonly FileInput[] | undefined
}

/** What a contact chose or filled in. */
export type SubmittedValues = BodyInput<'updatePublicMessage'>['submitted_values']

/**
 * `sourceId` identifies the contact in the inbox, `conversationId` is the number shown in the dashboard (display id).
 * Every method rejects with NotFoundError when the contact has no such conversation, or the conversation no such
 * message.
 */
export class PublicMessages extends Resource {
  /**
   * Lists the messages of a conversation, newest first, without private notes and activity. Pages follow each other by
   * message id, so messages that arrive meanwhile shift nothing.
   * @param params `before`: only messages with a smaller id
   * @throws NotFoundError since 4.14 also for the conversation of another source id of the same contact, unless the
   * contact has proved their identity
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
      () => {
        assertBound('before', params.before)
        return { path: pathOf(sourceId, conversationId), query: params }
      },
      // Within a page the server has the oldest message first, but it starts with the page of the newest.
      (messages) => ({ items: [...messages].reverse(), meta: undefined }),
      ({ items }, query) => (items.length > 0 ? { ...query, before: idBefore(items) } : null),
      options,
    )
  }

  /**
   * Sends a message as the contact. Sent twice it is stored twice: the server has no idempotency keys, so a call whose
   * response is lost is not retried. An `echo_id` is returned in the realtime event, not in the response. With
   * `attachments` (`File`, `Blob` or `{ data, filename, contentType }`) the request is a form.
   * @param message the text, or the server's parameters
   * @throws TypeError for an empty message, which the server would store, and if one of the `attachments` is not a file
   * @throws ValidationError for more than 150,000 characters
   * @see POST /public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}/conversations/{conversation_id}/messages
   */
  send(
    sourceId: string,
    conversationId: number,
    message: string | SendPublicMessageParams,
    options?: RequestOptions,
  ): ApiPromise<PublicMessage> {
    const input = () => ({ path: pathOf(sourceId, conversationId), body: checkMessage(message) })
    return this.call(createPublicMessage, input, options)
  }

  /**
   * Stores what the contact chose in a message with choices, a form or a survey; nothing else of a message can be
   * changed. The response has the values in `content_attributes.submitted_values`.
   * @param submittedValues a choice (`title` and `value`), the fields of a form (`name` and `value`) or the answer to a
   * survey
   * @throws TypeError for a rating that is not a whole number from 1 to 5: the server would silently ignore it
   * @throws ValidationError more than 14 days after a survey was sent
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
    const input = () => ({ path, body: { submitted_values: checkSubmitted(submittedValues) } })
    return this.call(updatePublicMessage, input, options)
  }
}

function pathOf(sourceId: string, conversationId: number) {
  return { source_id: sourceId, conversation_id: conversationId }
}

function checkSubmitted(submittedValues: SubmittedValues): SubmittedValues {
  const survey = 'csat_survey_response' in submittedValues ? submittedValues.csat_survey_response : undefined
  if (survey) assertRating(survey.rating)
  return submittedValues
}

function checkMessage(message: string | SendPublicMessageParams): SendPublicMessageParams {
  const body = typeof message === 'string' ? { content: message } : message
  assertMessage(body)
  const { content, attachments = [] } = body
  if (!content?.trim() && attachments.length === 0) {
    throw new TypeError('the message is empty: it needs content or attachments (the server would store it empty)')
  }
  return body
}
