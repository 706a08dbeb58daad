/** E-mail: each thread is a conversation, which a reply continues also after it was resolved. */

import type { MessageEmail } from '../../../types.ts'
import { isoTime } from '../../records/iso-time.ts'
import { wholeSeconds } from '../../records/moment.ts'
import { nextUuid } from '../../records/random.ts'
import { type ConversationRecord, type MessageRecord, nextId } from '../../records/state.ts'
import type { Channel, Incoming } from './channel.ts'

export const email: Channel = {
  reports: ['email'],
  hasReplies: true,
  writer(state, person, messageId) {
    const address = (person.email ?? `visitor-${nextId(state, 'visitor')}@example.org`).toLowerCase()
    const name = person.name ?? address.split('@')[0] ?? address
    const additional_attributes = { source_id: `email:${messageId}` }
    return { source_id: address, contact: { name, email: address, additional_attributes } }
  },
  messageId: (state) => `${nextUuid(state)}@mail.example.org`,
  messages: (content, files) => [{ content: content || null, files }],
  conversation(known, { original, subject, current }) {
    if (original) return known.find(({ id }) => id === original.conversation_id)
    return subject === undefined ? current : undefined
  },
  attributes: (incoming) => ({
    source: 'email',
    in_reply_to: null,
    auto_reply: false,
    mail_subject: subjectOf(incoming),
    initiated_at: { timestamp: isoTime(incoming.now) },
  }),
  carried: (incoming, conversation, earlier) => ({
    content_type: 'incoming_email',
    content_attributes: { email: mailOf(incoming, conversation, earlier), cc_email: null, bcc_email: null },
  }),
}

/** Without one, the beginning of the text. */
function subjectOf({ subject, content }: Incoming): string {
  return subject ?? content?.split('\n')[0]?.slice(0, 60) ?? ''
}

function mailOf(incoming: Incoming, conversation: ConversationRecord, earlier: readonly MessageRecord[]): MessageEmail {
  const { inbox, place, id, content, files, now, original } = incoming
  const references = earlier.flatMap(({ source_id }) => source_id ?? [])
  const isMultipart = files.length > 0
  const { mail_subject } = conversation.additional_attributes
  return {
    bcc: null,
    cc: null,
    content_type: isMultipart ? 'multipart/mixed; boundary="part"' : 'text/plain; charset=UTF-8',
    date: isoTime(wholeSeconds(now)).replace('Z', '+00:00'),
    from: [place.source_id],
    headers: null,
    html_content: {},
    in_reply_to: original?.source_id ?? references.at(-1) ?? null,
    message_id: id,
    multipart: isMultipart,
    number_of_attachments: files.length,
    references,
    subject: incoming.subject ?? (earlier.length > 0 ? `Re: ${mail_subject}` : subjectOf(incoming)),
    text_content: content === null ? {} : { full: content, reply: content, quoted: content },
    to: inbox.channel_type === 'Channel::Email' ? [inbox.email] : [],
    auto_reply: false,
  }
}
