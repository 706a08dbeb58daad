/** Unions narrow by the key that the server sends: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type {
  Agent,
  AgentBotSender,
  AssignedAssistant,
  AssignedBot,
  Attachment,
  CaptainAssistantSender,
  ChannelType,
  Conversation,
  Inbox,
  Message,
  MessageSender,
  PushAssignee,
  PushConversation,
  RealtimeEvent,
  UserSender,
  WebhookEvent,
} from '../../src/index.ts'

export function sender(value: MessageSender) {
  if (value.type === 'contact') expectTypeOf(value.phone_number).toEqualTypeOf<string | null>()
  if (value.type === 'user') expectTypeOf(value.available_name).toEqualTypeOf<string>()
  if (value.type === 'agent_bot') expectTypeOf(value.avatar_url).toEqualTypeOf<string>()
  // @ts-expect-error only contacts are blocked
  value.blocked
}

export function attachment(value: Attachment) {
  if (value.file_type === 'location') expectTypeOf(value.coordinates_lat).toEqualTypeOf<number>()
  if (value.file_type === 'audio') expectTypeOf(value).toHaveProperty('transcribed_text')
  if (value.file_type === 'image') expectTypeOf(value.thumb_url).toEqualTypeOf<string>()
  // @ts-expect-error not every attachment is a location
  value.coordinates_lat
}

export function assignee({ meta }: Conversation) {
  if (meta.assignee_type === 'AgentBot') expectTypeOf(meta.assignee).toEqualTypeOf<AssignedBot>()
  else if (meta.assignee_type === 'Captain::Assistant') expectTypeOf(meta.assignee).toEqualTypeOf<AssignedAssistant>()
  else expectTypeOf(meta.assignee).toEqualTypeOf<Agent | undefined>()
  // @ts-expect-error an assistant has no address
  meta.assignee?.email
}

export function assigneeOfEvent({ meta: { assignee } }: PushConversation) {
  expectTypeOf(assignee).toEqualTypeOf<PushAssignee | null>()
  switch (assignee?.type) {
    case 'user':
      return expectTypeOf(assignee).toEqualTypeOf<UserSender>()
    case 'agent_bot':
      return expectTypeOf(assignee).toEqualTypeOf<AgentBotSender>()
    case 'captain_assistant':
      return expectTypeOf(assignee).toEqualTypeOf<CaptainAssistantSender>()
    default:
      return expectTypeOf(assignee).toEqualTypeOf<null>()
  }
}

export function inbox(value: Inbox) {
  if (value.channel_type === 'Channel::WebWidget') expectTypeOf(value.website_url).toExtend<string | null>()
  if (value.channel_type === 'Channel::Api') expectTypeOf(value).toHaveProperty('inbox_identifier')
}

export function event(value: WebhookEvent) {
  switch (value.event) {
    case 'message_created':
      expectTypeOf(value.message_type).toExtend<string>()
      break
    case 'contact_created':
      expectTypeOf(value).toHaveProperty('identifier')
      break
    case 'conversation_updated':
      expectTypeOf(value).toHaveProperty('changed_attributes')
      break
  }
}

export function realtime(value: RealtimeEvent) {
  if (value.event === 'conversation.typing_on') expectTypeOf(value.data.is_private).toEqualTypeOf<boolean>()
}

// Enums that Chatwoot extends are open, the others are closed.
expectTypeOf<'Channel::Api'>().toExtend<ChannelType>()
expectTypeOf<'Channel::Tomorrow'>().toExtend<ChannelType>()
expectTypeOf<'spam'>().not.toExtend<Conversation['status']>()
expectTypeOf<'sent' | 'delivered' | 'read' | 'failed'>().toEqualTypeOf<Message['status']>()

// Absent, null and zero are distinct.
expectTypeOf<Conversation['snoozed_until']>().toEqualTypeOf<string | null>()
expectTypeOf<Conversation['agent_last_seen_at']>().toEqualTypeOf<number>()
expectTypeOf<Conversation['priority']>().toEqualTypeOf<'low' | 'medium' | 'high' | 'urgent' | null>()
expectTypeOf<Message['attachments']>().toEqualTypeOf<Attachment[] | undefined>()
