/** The conversation of the examples: the body of most events, and part of most others. */
import type { PushConversationMeta, WebhookConversation } from '../../../types.ts'
import { type Message, messageInside } from './message.ts'
import { type EventOverrides, merged } from './overrides.ts'
import { colleague, modelOf, nestedColleague, nestedContact } from './people.ts'
import type { Scene } from './scene.ts'
import type { Source } from './source.ts'
import { begun, seconds } from './times.ts'

/** @param newest its newest message; without one it has just begun */
export function conversationOf(
  newest: Message | undefined,
  overrides: EventOverrides<WebhookConversation>,
  scene: Scene,
  source: Source,
): WebhookConversation {
  const now = newest?.created_at ?? begun
  const author = newest?.sender?.type
  const conversation = merged<WebhookConversation>(
    {
      additional_attributes: {},
      can_reply: true,
      channel: 'Channel::Api',
      contact_inbox: scene.contactInbox,
      id: 7,
      inbox_id: scene.inbox.id,
      messages: [],
      labels: [],
      meta: metaOf(overrides.meta, scene, source),
      // Conversations with a bot wait for it to hand them over.
      status: source.sender === 'bot' ? 'pending' : 'open',
      custom_attributes: {},
      snoozed_until: null,
      unread_count: newest?.message_type === 'incoming' ? 1 : 0,
      first_reply_created_at: author === 'user' ? now : null,
      priority: null,
      waiting_since: author ? 0 : seconds(begun),
      agent_last_seen_at: 0,
      contact_last_seen_at: 0,
      last_activity_at: seconds(now),
      timestamp: seconds(now),
      created_at: seconds(begun),
      updated_at: Date.parse(now) / 1000,
      ...(source.isSince(4, 13) && { account: scene.account }),
    },
    overrides,
  )
  return newest && !overrides.messages
    ? { ...conversation, messages: [messageInside(newest, conversation)] }
    : conversation
}

function metaOf(
  overrides: EventOverrides<PushConversationMeta> = {},
  { contact }: Scene,
  { isSince }: Source,
): PushConversationMeta {
  const type = overrides.assignee && (overrides.assignee.type ?? 'user')
  return {
    sender: nestedContact(contact),
    assignee: type ? nestedColleague(merged(colleague(type), overrides.assignee ?? {})) : null,
    ...(isSince(4, 10) && { assignee_type: type ? modelOf(type) : null }),
    team: overrides.team ? { id: 31, name: 'support', ...(isSince(4, 16) && { icon: '', icon_color: '' }) } : null,
    hmac_verified: false,
  }
}
