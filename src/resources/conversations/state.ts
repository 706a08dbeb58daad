/** The state of a conversation: status, priority, muted, read. */

import {
  markConversationRead,
  markConversationUnread,
  muteConversation,
  setConversationPriority,
  toggleConversationStatus,
  unmuteConversation,
} from '../../../generated/operations.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type {
  Conversation,
  ConversationPriority,
  ConversationStatus,
  SetStatusParams,
  StatusChange,
  ToggleConversationStatusParams,
} from '../../types.ts'
import { checkPriority, checkStatus } from '../checks/enum-words.ts'
import { checkFuture } from '../checks/times.ts'
import { FindingConversations } from './finding.ts'

export abstract class StateOfConversations extends FindingConversations {
  /**
   * Sets the status. A user with the role agent (not administrator) who opens a conversation gets it assigned.
   * @param id the number shown in the dashboard (display id)
   * @param params `snoozed_until`: a Date or unix seconds, only with `snoozed`. Without it the conversation sleeps
   * until the contact's next message; one that is already snoozed keeps its old date.
   * @throws TypeError for what is no status: without one the server would switch it
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  setStatus(
    id: number,
    status: ConversationStatus,
    params: SetStatusParams = {},
    options?: RequestOptions,
  ): ApiPromise<StatusChange> {
    return this.#toggle(id, () => ({ ...params, status: checkStatus(status) }), options)
  }

  /**
   * Sets the status to resolved.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  resolve(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'resolved', {}, options)
  }

  /**
   * Sets the status to open. A user with the role agent (not administrator) gets the conversation assigned. A bot that
   * opens a pending conversation hands it over to people; `success` is null then.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  reopen(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'open', {}, options)
  }

  /**
   * Sets the status to pending: a bot's, or nobody's turn yet.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  markPending(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.setStatus(id, 'pending', {}, options)
  }

  /**
   * Switches the status: open becomes resolved, everything else open. What it becomes depends on what it was, so a
   * call that was lost is not repeated by itself: `setStatus` is the safer choice.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  toggleStatus(id: number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.#toggle(id, () => undefined, options)
  }

  /**
   * Sets a conversation aside until a time, or until the contact writes again.
   * @param id the number shown in the dashboard (display id)
   * @param until a Date or unix seconds in the future. Without it: until the contact's next message; but a
   * conversation that is already snoozed keeps its old date.
   * @throws TypeError when `until` is in the past or in milliseconds
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_status
   */
  snooze(id: number, until?: Date | number, options?: RequestOptions): ApiPromise<StatusChange> {
    return this.#toggle(
      id,
      () => ({ status: 'snoozed', snoozed_until: until === undefined ? undefined : checkFuture(until) }),
      options,
    )
  }

  /**
   * Sets or clears a conversation's priority.
   * @param id the number shown in the dashboard (display id)
   * @param priority null clears it
   * @throws TypeError for what is no priority: without one the server would clear it
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority
   */
  setPriority(id: number, priority: ConversationPriority | null, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({ path: { conversation_id: id }, body: { priority: checkPriority(priority) } })
    return this.call(setConversationPriority, input, options)
  }

  /**
   * Resolves a conversation and blocks its contact: in all of the contact's conversations, and new ones begin resolved.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/mute
   */
  mute(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(muteConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Unblocks the contact of a conversation. The status stays as it is.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unmute
   */
  unmute(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(unmuteConversation, { path: { conversation_id: id } }, options)
  }

  /**
   * Marks a conversation as unread, from the contact's last message on.
   * @param id the number shown in the dashboard (display id)
   * @returns the conversation; `agent_last_seen_at` is 0 where the contact has not written
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/unread
   */
  markUnread(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(markConversationUnread, { path: { conversation_id: id } }, options)
  }

  /**
   * Marks a conversation as read, for the assignee too when it is he who calls.
   *
   * Since 4.11 a conversation without unread messages is marked once an hour at most: the answer then has the old time.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/update_last_seen
   */
  markRead(id: number, options?: RequestOptions): ApiPromise<Conversation> {
    return this.call(markConversationRead, { path: { conversation_id: id } }, options)
  }

  #toggle(
    id: number,
    body: () => ToggleConversationStatusParams | undefined,
    options?: RequestOptions,
  ): ApiPromise<StatusChange> {
    const input = () => ({ path: { conversation_id: id }, body: body() })
    return this.call(toggleConversationStatus, input, options).unwrap(({ payload }) => payload)
  }
}
