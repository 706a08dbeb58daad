/** The body of each event, without the name of the event. */
import type {
  AttributeValue,
  ChangedAttribute,
  ConversationTypingOnEvent,
  WebhookContact,
  WebhookConversation,
  WebhookEvent,
  WebhookInboxSettings,
  WebhookMessage,
  WebhookSender,
  WebwidgetTriggeredEvent,
} from '../../../types.ts'
import { conversationOf } from './conversation.ts'
import { inboxSettings } from './inbox.ts'
import { type MessageKind, messageKind, messageOf, questionIn } from './message.ts'
import { type EventOverrides, merged } from './overrides.ts'
import { senderOf, typeAmong } from './people.ts'
import { sceneOf } from './scene.ts'
import type { Source } from './source.ts'
import { asked, begun } from './times.ts'

export type EventOf<Name extends WebhookEvent['event']> = Extract<WebhookEvent, { event: Name }>

type Body<Name extends WebhookEvent['event']> = Omit<EventOf<Name>, 'event'>

type Bodies = {
  readonly [Name in WebhookEvent['event']]: (overrides: EventOverrides<Body<Name>>, source: Source) => Body<Name>
}

export const bodies: Bodies = {
  message_created: (overrides, source) => messageBody(messageKind(overrides, 'incoming'), overrides, source),
  message_updated: (overrides, source) => messageBody(messageKind(overrides, 'outgoing'), overrides, source),

  conversation_created: (overrides, source) => conversationOf(undefined, overrides, sceneOf(overrides), source),
  conversation_updated: (overrides, source) => {
    const body = conversationBody({ priority: 'high', ...overrides }, source)
    return { ...body, changed_attributes: [touched(), changed('priority', null, body.priority)] }
  },
  conversation_status_changed: (overrides, source) => ({
    ...conversationBody({ status: 'resolved', ...overrides }, source),
    // Null from every server so far.
    changed_attributes: null,
  }),
  conversation_opened: (overrides, source) => conversationBody({ status: 'open', ...overrides }, source),
  conversation_resolved: (overrides, source) => conversationBody({ status: 'resolved', ...overrides }, source),
  conversation_typing_on: typingBody,
  conversation_typing_off: typingBody,

  contact_created: contactBody,
  contact_updated: (overrides) => {
    const body = contactBody(overrides)
    return { ...body, changed_attributes: [changed('email', null, body.email), touched()] }
  },

  inbox_created: inboxBody,
  inbox_updated: (overrides) => ({
    ...inboxBody(overrides),
    changed_attributes: [changed('greeting_enabled', true, false), touched()],
  }),

  webwidget_triggered: widgetBody,

  'macro.executed': conversationBody,
  'automation_event.conversation_created': conversationBody,
  'automation_event.conversation_updated': conversationBody,
  'automation_event.conversation_opened': conversationBody,
  'automation_event.conversation_resolved': (overrides, source) =>
    conversationBody({ status: 'resolved', ...overrides }, source),
  // The conversation, not the message.
  'automation_event.message_created': conversationBody,
}

function conversationBody(overrides: EventOverrides<WebhookConversation>, source: Source): WebhookConversation {
  const scene = sceneOf(overrides)
  return conversationOf(questionIn(scene), overrides, scene, source)
}

function messageBody(
  kind: MessageKind,
  { conversation = {}, ...own }: EventOverrides<WebhookMessage>,
  source: Source,
): WebhookMessage {
  const contact = kind.author === 'contact' ? contactAmong(own.sender) : undefined
  const scene = sceneOf(conversation, { account: own.account, inbox: own.inbox, contact })
  const message = messageOf(kind, own, scene)
  // The conversation never shows a private note.
  const newest = message.private ? questionIn(scene) : message
  return { ...message, conversation: conversationOf(newest, conversation, scene, source) }
}

function typingBody(
  { user, conversation = {} }: EventOverrides<Omit<ConversationTypingOnEvent, 'event'>>,
  source: Source,
): Omit<ConversationTypingOnEvent, 'event'> {
  const typist = (user && typeAmong(user)) ?? 'user'
  const scene = sceneOf(conversation, { contact: typist === 'contact' ? contactAmong(user) : undefined })
  return {
    user: senderOf(typist, scene.contact),
    conversation: conversationOf(questionIn(scene), conversation, scene, source),
    is_private: false,
  }
}

/** The overrides of a sender that is the contact. */
function contactAmong(
  sender: EventOverrides<WebhookSender> | null | undefined,
): EventOverrides<WebhookContact> | undefined {
  return (sender ?? undefined) as EventOverrides<WebhookContact> | undefined // the caller knows whom they mean
}

function contactBody(overrides: EventOverrides<WebhookContact>): WebhookContact {
  return sceneOf(undefined, { account: overrides.account, contact: overrides }).contact
}

function inboxBody({ account }: EventOverrides<WebhookInboxSettings>): WebhookInboxSettings {
  return inboxSettings(sceneOf(undefined, { account }).account)
}

function widgetBody(
  overrides: EventOverrides<Omit<WebwidgetTriggeredEvent, 'event'>>,
  source: Source,
): Omit<WebwidgetTriggeredEvent, 'event'> {
  const { id, source_id, account, contact, current_conversation: conversation } = overrides
  const inbox = merged({ id: conversation?.inbox_id ?? 4, name: 'Website' }, overrides.inbox)
  const scene = sceneOf(conversation, { account, inbox, contact, contactInbox: { id, source_id } })
  const current = conversation && { channel: 'Channel::WebWidget', ...conversation }
  return {
    id: scene.contactInbox.id,
    contact: scene.contact,
    inbox: scene.inbox,
    account: scene.account,
    // The widget opens before the visitor has written anything.
    current_conversation: current ? conversationOf(questionIn(scene), current, scene, source) : null,
    source_id: scene.contactInbox.source_id,
    event_info: {
      referer: 'https://shop.example.com/cart',
      initiated_at: { timestamp: 'Sat Nov 21 2026 04:36:49 GMT+0100' },
      widget_language: 'en',
      browser_language: 'en',
      browser: {
        browser_name: 'Chrome',
        browser_version: '126.0.0.0',
        device_name: 'Unknown',
        platform_name: 'Generic Linux',
        platform_version: '0',
      },
    },
  }
}

function changed(name: string, previous_value: AttributeValue, current_value: AttributeValue): ChangedAttribute {
  return { [name]: { previous_value, current_value } }
}

/** Is among the changed attributes of every update. */
function touched(): ChangedAttribute {
  return changed('updated_at', begun, asked)
}
