/** Conversations: threads with a contact in an inbox. What they are about is in the files of conversations/. */

import {
  bulkUpdate,
  createConversation,
  deleteConversation,
  sendConversationTranscript,
  updateConversation,
} from '../../../generated/operations.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Conversation, CreateConversationParams } from '../../types.ts'
import { assertAttachments } from '../checks/attachments.ts'
import { checkIds } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { checkLabels } from '../checks/label-list.ts'
import { StartOfConversations } from './start.ts'

export { AssignmentError, isAssignmentError } from './assignment-error.ts'
export type { ConversationCustomAttributesInput } from './custom-attributes.ts'
export type {
  ConversationConditions,
  ConversationCountsParams,
  ListConversationAttachmentsParams,
  SearchConversationsParams,
} from './finding.ts'
export type { Handoff, HandoffParams } from './handoff.ts'
export type { ConversationReuse, StartConversationParams, StartedConversation } from './start.ts'
export type { TypingParams } from './typing.ts'

/** What `conversations.update` takes. */
export type UpdateConversationParams = BodyInput<'updateConversation'>

/** What `conversations.bulkUpdate` takes. */
export type BulkUpdateConversationsParams = Omit<Extract<BodyInput<'bulkUpdate'>, { type: 'Conversation' }>, 'type'>

/** A conversation's `id` is everywhere the number that the dashboard shows (its display id). */
export class Conversations extends StartOfConversations {
  /**
   * Creates a conversation of a contact in an inbox, with its first `message` if there is one: both or nothing.
   *
   * In an API inbox every call makes a new thread unless it sends the contact's known `source_id`; `start` does. The
   * server overrides the status: resolved for a blocked contact, pending where an active bot answers first. It stores
   * assignee and team without a check. `snoozed_until` is a Date or ISO 8601 text here.
   * @throws TypeError for what is no file among the `attachments` of the message
   * @throws NotFoundError when inbox or contact is unknown
   * @throws ValidationError when the contact has no address for that kind of inbox, or the `source_id` is another's
   * @throws ServerError for most of what is wrong with the message; and for a bot when the conversation gets a team: it
   * is stored all the same
   * @see POST /api/v1/accounts/{account_id}/conversations
   */
  create(params: CreateConversationParams, options?: RequestOptions): ApiPromise<Conversation> {
    const input = () => {
      assertAttachments('message.attachments', params.message?.attachments)
      return { body: params }
    }
    return this.call(createConversation, input, options)
  }

  /**
   * Changes priority or SLA policy of a conversation; everything else has a method of its own.
   * @param id the number shown in the dashboard (display id)
   * @param params `priority`: null clears it. `sla_policy_id` (enterprise) can be set once, and not be taken off.
   * @throws ValidationError when there is an SLA policy already
   * @throws ServerError for a bot when the conversation has a team: the change is stored all the same
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  update(id: number, params: UpdateConversationParams, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(updateConversation, { path: { conversation_id: id }, body: params }, options)
  }

  /**
   * Deletes a conversation with its messages. For administrators; the server does it in the background.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Changes many conversations in the background: what goes wrong there is not told, unknown ids are passed over.
   * Labels are added and removed on the server, so nothing that others write meanwhile is lost.
   * @param params `ids`: the numbers shown in the dashboard. In `fields` null takes assignee or team away; what
   * the server does not know there, it passes over.
   * `snoozed_until`: a Date or unix seconds, only with the status `snoozed`
   * @throws TypeError for ids that are no whole numbers, for a label with a comma, and for keys beside these: a `status`
   * that is not in `fields` would be lost
   * @see POST /api/v1/accounts/{account_id}/bulk_actions
   */
  bulkUpdate(params: BulkUpdateConversationsParams, options?: RequestOptions): ApiPromise<void> {
    const body = () => {
      const { labels = {} } = params
      assertKnownKeys('conversations.bulkUpdate', params, {
        ids: true,
        fields: true,
        labels: true,
        snoozed_until: true,
      })
      assertKnownKeys('labels of conversations.bulkUpdate', labels, { add: true, remove: true })
      checkIds('ids', params.ids)
      checkLabels(labels.add ?? [])
      checkLabels(labels.remove ?? [])
      return { body: { ...params, type: 'Conversation' as const } }
    }
    return this.call(bulkUpdate, body, options)
  }

  /**
   * Mails a conversation to somebody. Queued; the address is not checked.
   *
   * An account may send 1000 an hour, 30 at 4.10 and before.
   * @param id the number shown in the dashboard (display id)
   * @throws ValidationError without an address
   * @throws PaymentRequiredError when the plan of the account has no transcripts
   * @throws RateLimitError, NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/transcript
   */
  sendTranscript(id: number, email: string, options?: RequestOptions): ApiPromise<void> {
    return this.call(sendConversationTranscript, { path: { conversation_id: id }, body: { email } }, options)
  }
}
