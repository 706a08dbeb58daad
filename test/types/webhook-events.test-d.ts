import { expectTypeOf } from 'vitest'
import type {
  ContactCreatedEvent,
  ConversationOpenedEvent,
  MessageCreatedEvent,
  WebhookEvent,
} from '../../src/types.ts'
import type * as entry from '../../src/webhooks/index.ts'
import {
  createWebhookHandler,
  isIncomingMessage,
  type ReceivedWebhookEvent,
  type UnknownWebhookEvent,
  verifyWebhook,
  type WebhookContext,
  type WebhookEventFrom,
} from '../../src/webhooks/index.ts'

const secret = 'secret'
declare const event: ReceivedWebhookEvent

// Each listener gets the event of its name.
const handle = createWebhookHandler({
  secret,
  on: {
    message_created(message, context) {
      expectTypeOf(message).toEqualTypeOf<MessageCreatedEvent>()
      expectTypeOf(context).toEqualTypeOf<WebhookContext>()
      expectTypeOf(context.signal).toEqualTypeOf<AbortSignal>()
    },
    async contact_created(contact) {
      expectTypeOf(contact).toEqualTypeOf<ContactCreatedEvent>()
    },
    unknown({ name, body }) {
      expectTypeOf(name).toEqualTypeOf<string>()
      expectTypeOf(body.id).toEqualTypeOf<unknown>()
    },
  },
})
expectTypeOf(handle).toBeCallableWith(new Request('https://hooks.example.com/'))
expectTypeOf(handle).toBeCallableWith(new Request('https://hooks.example.com/'), { waitUntil() {} })
expectTypeOf(handle).returns.toEqualTypeOf<Promise<Response>>()

// @ts-expect-error there is no such event
createWebhookHandler({ secret, on: { message_deleted() {} } })
// @ts-expect-error a listener is a function
createWebhookHandler({ secret, on: { message_created: true } })
// @ts-expect-error a secret is needed, unless unsigned deliveries are accepted
createWebhookHandler({ on: {} })
// Throws if the variable is not set; a type error would suggest `unsigned: 'accept'`.
createWebhookHandler({ secret: process.env.CHATWOOT_SECRET, on: {} })
createWebhookHandler({ unsigned: 'accept', on: {} })
createWebhookHandler({ secret: [secret, secret], on: {} })
createWebhookHandler({ secret: async ({ request }) => (request?.url ? [secret] : undefined), on: {} })

// What is received is told apart by its name.
expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<ReceivedWebhookEvent>()
if (event.event === 'unknown') expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>()
else expectTypeOf(event).toEqualTypeOf<WebhookEvent>()
if (event.event === 'message_created') expectTypeOf(event).toEqualTypeOf<MessageCreatedEvent>()
if (isIncomingMessage(event)) {
  expectTypeOf(event).toExtend<MessageCreatedEvent>()
  expectTypeOf(event.message_type).toEqualTypeOf<'incoming'>()
  expectTypeOf(event.private).toEqualTypeOf<false>()
}
// The others are still messages: those of agents, in a listener of message_created.
declare const created: MessageCreatedEvent
if (!isIncomingMessage(created)) expectTypeOf(created).toEqualTypeOf<MessageCreatedEvent>()
// @ts-expect-error there is no such event
if (event.event === 'message_deleted') event

// What each sender sends.
type Names<Event extends { event: string }> = Event['event']
expectTypeOf<Names<WebhookEventFrom<'bot'>>>().toEqualTypeOf<
  | 'conversation_opened'
  | 'conversation_resolved'
  | 'conversation_status_changed'
  | 'conversation_updated'
  | 'message_created'
  | 'message_updated'
  | 'webwidget_triggered'
>()
expectTypeOf<Names<WebhookEventFrom<'inbox'>>>().toEqualTypeOf<
  | 'conversation_created'
  | 'conversation_status_changed'
  | 'conversation_typing_off'
  | 'conversation_typing_on'
  | 'conversation_updated'
  | 'message_created'
  | 'message_updated'
>()
expectTypeOf<Names<WebhookEventFrom<'macro'>>>().toEqualTypeOf<'macro.executed'>()
expectTypeOf<Names<WebhookEventFrom<'automation'>>>().toExtend<`automation_event.${string}`>()
expectTypeOf<ConversationOpenedEvent>().not.toExtend<WebhookEventFrom<'account'>>()
expectTypeOf<WebhookEventFrom<'account' | 'inbox' | 'bot' | 'macro' | 'automation'>>().toEqualTypeOf<WebhookEvent>()
// @ts-expect-error there is no such sender
type _Nobody = WebhookEventFrom<'widget'>

// The entry exports the events under the names that editors show.
expectTypeOf<entry.MessageCreatedEvent['event']>().toEqualTypeOf<'message_created'>()
expectTypeOf<entry.AutomationMessageCreatedEvent['event']>().toEqualTypeOf<'automation_event.message_created'>()
