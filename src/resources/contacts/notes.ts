/** What users write on a contact; the contact does not see it. */

import {
  createContactNote,
  deleteContactNote,
  listContactNotes,
  updateContactNote,
} from '../../../generated/operations.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Note } from '../../types.ts'
import { LabelsOfContacts } from './labels.ts'

/** Notes name neither their contact nor their account: `contact_id` and `account_id` are null, a mistake of the server. */
export abstract class NotesOfContacts extends LabelsOfContacts {
  /**
   * Lists the notes on a contact: all of them, there are no pages.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/contacts/{contact_id}/notes
   */
  notes(id: number, options?: RequestOptions): ApiPromise<Note[]> {
    return this.call(listContactNotes, { path: { contact_id: id } }, options)
  }

  /**
   * Writes a note on a contact.
   * @throws ValidationError for an empty text
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/contacts/{contact_id}/notes
   */
  addNote(id: number, text: string, options?: RequestOptions): ApiPromise<Note> {
    return this.call(createContactNote, { path: { contact_id: id }, body: { content: text } }, options)
  }

  /**
   * Replaces the text of a note.
   * @throws ValidationError for an empty text
   * @throws NotFoundError
   * @see PATCH /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}
   */
  updateNote(id: number, noteId: number, text: string, options?: RequestOptions): ApiPromise<Note> {
    const input = { path: { contact_id: id, note_id: noteId }, body: { content: text } }
    return this.call(updateContactNote, input, options)
  }

  /**
   * Deletes a note.
   * @throws NotFoundError
   * @see DELETE /api/v1/accounts/{account_id}/contacts/{contact_id}/notes/{note_id}
   */
  deleteNote(id: number, noteId: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteContactNote, { path: { contact_id: id, note_id: noteId } }, options)
  }
}
