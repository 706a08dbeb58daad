/** The unsent text of a conversation. */

import { deleteConversationDraft, getConversationDraft, setConversationDraft } from '../../../generated/operations.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { ParticipantsOfConversations } from './participants.ts'

export abstract class DraftOfConversations extends ParticipantsOfConversations {
  /**
   * Gets the draft of a conversation: there is one for all agents.
   * @param id the number shown in the dashboard (display id)
   * @returns null when there is none
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages
   */
  draft(id: number, options?: RequestOptions): ApiPromise<string | null> {
    return this.call(getConversationDraft, { path: { conversation_id: id } }, options).unwrapNullable((draft) =>
      draft.has_draft ? draft.message : null,
    )
  }

  /**
   * Stores the draft of a conversation, in place of the one that there is.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages
   */
  saveDraft(id: number, text: string, options?: RequestOptions): ApiPromise<void> {
    const input = { path: { conversation_id: id }, body: { draft_message: { message: text } } }
    return this.call(setConversationDraft, input, options)
  }

  /**
   * Deletes the draft of a conversation.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/conversations/{conversation_id}/draft_messages
   */
  deleteDraft(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteConversationDraft, { path: { conversation_id: id } }, options)
  }
}
