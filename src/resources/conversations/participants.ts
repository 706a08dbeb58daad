/** Who is told of what happens in a conversation. */

import {
  addConversationParticipants,
  listConversationParticipants,
  removeConversationParticipants,
  setConversationParticipants,
} from '../../../generated/operations.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Agent } from '../../types.ts'
import { checkIds } from '../checks/ids.ts'
import { CustomAttributesOfConversations } from './custom-attributes.ts'

export abstract class ParticipantsOfConversations extends CustomAttributesOfConversations {
  /**
   * Lists the users who are told of what happens in a conversation. Whoever is assigned becomes one.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  participants(id: number, options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listConversationParticipants, { path: { conversation_id: id } }, options)
  }

  /**
   * Adds participants to a conversation.
   * @param id the number shown in the dashboard (display id)
   * @returns only those who are new; a user who may not see the conversation is among them, but is not stored
   * @throws TypeError for ids that are no whole numbers
   * @throws ServerError for a user who does not exist
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  addParticipants(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(addConversationParticipants, () => usersOf(id, userIds), options)
  }

  /**
   * Replaces the participants of a conversation; who is not given is taken out.
   * @param id the number shown in the dashboard (display id)
   * @returns all participants, as they are now
   * @throws TypeError for ids that are no whole numbers: the server would take those users out
   * @throws ServerError for a user who does not exist
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  setParticipants(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(setConversationParticipants, () => usersOf(id, userIds), options)
  }

  /**
   * Takes participants out of a conversation.
   * @param id the number shown in the dashboard (display id)
   * @throws TypeError for ids that are no whole numbers
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/participants
   */
  removeParticipants(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    return this.call(removeConversationParticipants, () => usersOf(id, userIds), options)
  }
}

function usersOf(id: number, userIds: readonly number[]) {
  return { path: { conversation_id: id }, body: { user_ids: checkIds('userIds', userIds) } }
}
