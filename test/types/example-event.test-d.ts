/** Which examples of events there are, and of which types: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ContactUpdatedEvent, MessageCreatedEvent, WebhookEvent, WebhookEventName } from '../../src/types.ts'
import { type ExampleEventOptions, exampleEvent } from '../../src/webhooks/events/example-event/example-event.ts'

export function accepted(name: WebhookEvent['event'], subscribed: WebhookEventName, maybe: string | undefined) {
  expectTypeOf(exampleEvent('message_created')).toEqualTypeOf<MessageCreatedEvent>()
  expectTypeOf(exampleEvent('contact_updated', { version: '4.7.0' })).toEqualTypeOf<ContactUpdatedEvent>()
  expectTypeOf(exampleEvent(name)).toEqualTypeOf<WebhookEvent>()
  expectTypeOf(exampleEvent(subscribed).event).toEqualTypeOf<WebhookEventName>()

  expectTypeOf<ExampleEventOptions<'message_created'>['sender']>().toEqualTypeOf<
    'account' | 'inbox' | 'bot' | undefined
  >()
  expectTypeOf<ExampleEventOptions<'macro.executed'>['sender']>().toEqualTypeOf<'macro' | undefined>()

  exampleEvent('message_created', { sender: 'bot' }, { content: maybe, conversation: { id: 7, labels: ['vip'] } })
  exampleEvent('message_created', {}, { sender: { type: 'agent_bot', name: 'Helper' }, content_type: 'sticker' })
  exampleEvent(
    'message_created',
    {},
    { sender: null, conversation: { meta: { assignee: { name: 'Nora' }, team: {} } } },
  )
  exampleEvent('conversation_created', {}, { custom_attributes: { order: 7 }, additional_attributes: { any: [1] } })
  exampleEvent('webwidget_triggered', {}, { current_conversation: {}, event_info: { cart: 7 } })
}

export function rejected() {
  // @ts-expect-error there is no such event
  exampleEvent('message_deleted')
  // @ts-expect-error macros send only their own event
  exampleEvent('message_created', { sender: 'macro' })
  // @ts-expect-error bots receive no contacts
  exampleEvent('contact_created', { sender: 'bot' })
  // @ts-expect-error contacts have no content
  exampleEvent('contact_created', {}, { content: 'hi' })
  // @ts-expect-error not a status
  exampleEvent('message_created', {}, { conversation: { status: 'closed' } })
  // @ts-expect-error arrays are given whole
  exampleEvent('message_created', {}, { conversation: { messages: [{ content: 'hi' }] } })
  // @ts-expect-error the name of the event is the first argument
  exampleEvent('message_created', {}, { event: 'message_updated' })
}
