/** Visitors who are typing. */
import { typingEvent } from '../routes/conversations/typing.ts'
import { contactPath } from './channels/public-api.ts'
import { accepted, type Stage } from './stage.ts'
import type { Presence } from './submitting.ts'

export function announceTyping(stage: Stage, { inbox, place, conversation }: Presence, isTyping: boolean): void {
  const typing_status = isTyping ? 'on' : 'off'
  if (inbox.channel_type === 'Channel::Api') {
    const path = `${contactPath(inbox, place)}/conversations/${conversation.id}/toggle_typing`
    accepted(stage.perform('POST', path, { typing_status }))
  } else if (inbox.channel_type === 'Channel::WebWidget') {
    const event = typingEvent(conversation, { kind: 'contact', id: place.contact_id }, { typing_status })
    if (event) stage.receive(({ announce }) => announce(event))
  } else {
    throw new TypeError(`${inbox.channel_type} does not report to the server that a visitor is typing`)
  }
}
