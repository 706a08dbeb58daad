/** API inboxes: the program of somebody else brings what visitors write, through the public API. */
import type { ApiInbox } from '../../../types.ts'
import { findContactInbox } from '../../records/conversations/contacts.ts'
import type { ContactInboxRecord } from '../../records/state.ts'
import { accepted, type Stage } from '../stage.ts'
import type { Known, Said, Sent } from './channel.ts'

export function sendByApi(stage: Stage, inbox: ApiInbox, known: Known, said: Said): Sent {
  if (said.inReplyTo !== undefined)
    throw new TypeError('visitors of API inboxes cannot reply to a message: use says(…)')
  if (said.subject !== undefined) throw new TypeError('only e-mails have a subject')
  const place = known.place ?? newPlace(stage, inbox, known)
  const path = contactPath(inbox, place)
  const conversation = known.conversation ?? accepted(stage.perform('POST', `${path}/conversations`, {}))
  const conversationId = Number(conversation.id)
  const attachments = said.files.length > 0 && { attachments: [...said.files] }
  const messages = `${path}/conversations/${conversationId}/messages`
  accepted(stage.perform('POST', messages, { content: said.content, ...attachments }))
  return { place, conversationId }
}

function newPlace(stage: Stage, inbox: ApiInbox, { person }: Known): ContactInboxRecord {
  const contacts = `/public/api/v1/inboxes/${inbox.inbox_identifier}/contacts`
  const source_id = String(accepted(stage.perform('POST', contacts, { ...person })).source_id)
  const place = findContactInbox(stage.state(), source_id, inbox.id)
  if (!place) throw new Error(`the server has not stored the contact with the source id ${source_id}`)
  return place
}

/** In the public API. */
export function contactPath(inbox: ApiInbox, { source_id }: ContactInboxRecord): string {
  return `/public/api/v1/inboxes/${inbox.inbox_identifier}/contacts/${encodeURIComponent(source_id)}`
}
