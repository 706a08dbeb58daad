/** What the methods of messages take and return: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { conversationPriorities, conversationStatuses } from '../../src/helpers/enum-values.ts'
import { type MessageKind, messageKind } from '../../src/helpers/message-kind.ts'
import { toDate } from '../../src/helpers/to-date.ts'
import type {
  ApiPromise,
  Attachment,
  Chatwoot,
  ConversationPriority,
  ConversationStatus,
  Message,
  MessageListMeta,
  MessageSender,
  PagePromise,
  RealtimeEvent,
  WebhookEvent,
} from '../../src/index.ts'

export async function accepted(
  { messages, conversations }: Chatwoot,
  maybe: string | undefined,
  blob: Blob,
  file: File,
) {
  expectTypeOf(messages.list).returns.toEqualTypeOf<PagePromise<Message, MessageListMeta>>()
  expectTypeOf(messages.get).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.send).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.note).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.sendTemplate).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.updateStatus).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.delete).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.retry).returns.toEqualTypeOf<ApiPromise<Message>>()
  expectTypeOf(messages.translate).returns.toEqualTypeOf<Promise<string | null>>()

  messages.list(7)
  messages.list(7, { before: 9, after: 3, order: 'oldest', filter_internal_messages: true }, { timeout: 1 })
  messages.get(7, 9, { maxRetries: 0 })
  messages.send(7, 'Hello', { signal: AbortSignal.abort() })
  messages.send(7, { content: maybe, echo_id: maybe, private: undefined })
  messages.send(7, { content: 'Hi', cc_emails: 'a@example.org,b@example.org', bcc_emails: maybe, to_emails: maybe })
  messages.send(7, {
    content: 'Which one?',
    content_type: 'input_select',
    content_attributes: { items: [{ title: 'One', value: '1' }] as const, anything: { of: ['yours'] } },
  })
  const bytes = new Uint8Array(3)
  messages.send(7, {
    attachments: [
      file,
      blob,
      { data: bytes, filename: 'a.bin' },
      { data: blob, filename: 'b.bin', contentType: maybe },
      { data: 'text', filename: 'c.txt', contentType: 'text/plain' },
      'signed-id',
    ] as const,
  })
  conversations.create({ inbox_id: 1, contact_id: 2, message: { content: 'See', attachments: [file, 'signed-id'] } })
  messages.note(7, 'Look', { mentions: [{ id: 1, name: 'Ada' }] })
  messages.sendTemplate(7, { name: 'hello', language: 'de', processed_params: { body: { 1: 'Ann' } }, content: maybe })
  messages.updateStatus(7, 9, { status: 'failed', external_error: 'no such number' })
  messages.updateStatus(7, 9, { status: 'sent', external_error: null })
}

/** The values of a template: what is wrong here is an error of WhatsApp minutes after the call. */
export function templates({ messages, conversations }: Chatwoot) {
  const template = { name: 'order_shipped', language: 'pt_BR' }
  const media_url = 'https://example.com/a.png'
  messages.sendTemplate(7, { ...template, processed_params: { body: { 1: 'Ann', 2: '42' } } })
  messages.sendTemplate(7, { ...template, processed_params: { body: { customer: 'Ann' } } })
  messages.sendTemplate(7, { ...template, processed_params: { header: { media_url, media_type: 'image' } } })
  messages.sendTemplate(7, { ...template, processed_params: { header: { 1: 'Ann' } } })
  messages.sendTemplate(7, { ...template, processed_params: { buttons: [{ type: 'url', parameter: 'abc' }] } })
  messages.sendTemplate(7, { ...template, processed_params: { 1: 'Ann', 2: '42' } })
  const template_params = { ...template, processed_params: { body: { 1: 'Ann' } } }
  conversations.create({ inbox_id: 1, contact_id: 2, message: { content: 'Hello', template_params } })
  // @ts-expect-error a component's name is misspelt
  messages.sendTemplate(7, { ...template, processed_params: { bodies: { 1: 'Ann' } } })
  // @ts-expect-error Meta's own form: a list of parameters
  messages.sendTemplate(7, { ...template, processed_params: { body: [{ type: 'text', text: 'Ann' }] } })
  // @ts-expect-error a button needs its parameter
  messages.sendTemplate(7, { ...template, processed_params: { buttons: [{ type: 'url' }] } })
  // @ts-expect-error the text of a header has strings, too
  messages.sendTemplate(7, { ...template, processed_params: { header: { media_url, media_type: 1 } } })
  // @ts-expect-error there is no such file
  messages.sendTemplate(7, { ...template, processed_params: { header: { media_url, media_type: 'audio' } } })
  // @ts-expect-error values are strings
  messages.sendTemplate(7, { ...template, processed_params: { body: { 1: 42 } } })
}

export function refused({ messages }: Chatwoot, bytes: Uint8Array, stream: ReadableStream) {
  // @ts-expect-error ids are numbers
  messages.list('7')
  // @ts-expect-error there is no such order
  messages.list(7, { order: 'random' })
  // @ts-expect-error any value turns it on, even false
  messages.list(7, { filter_internal_messages: false })
  // @ts-expect-error which message?
  messages.get(7)
  // @ts-expect-error the message is missing
  messages.send(7)
  // @ts-expect-error there is no such message type
  messages.send(7, { content: 'Hi', message_type: 'outbound' })
  // @ts-expect-error requests take the string
  messages.send(7, { content: 'Hi', message_type: 1 })
  // @ts-expect-error the server responds 422 to other types
  messages.send(7, { content: 'Hi', content_type: 'video' })
  // @ts-expect-error the server responds 422 to such a key
  messages.send(7, { content_type: 'input_select', content_attributes: { items: [{ titel: 'One' }] } })
  // @ts-expect-error comma-separated strings
  messages.send(7, { content: 'Hi', cc_emails: ['a@example.org'] })
  // @ts-expect-error must be an array
  messages.send(7, { attachments: 'signed' })
  // @ts-expect-error bytes need a name
  messages.send(7, { attachments: [bytes] })
  // @ts-expect-error bytes need a name
  messages.send(7, { attachments: [{ data: bytes }] })
  // @ts-expect-error a stream could be sent only once
  messages.send(7, { attachments: [{ data: stream, filename: 'a.bin' }] })
  // @ts-expect-error there is no such key
  messages.send(7, { text: 'Hi' })
  // @ts-expect-error the text is missing
  messages.note(7)
  // @ts-expect-error the dashboard shows the name
  messages.note(7, 'Look', { mentions: [{ id: 1 }] })
  // @ts-expect-error a template has a name
  messages.sendTemplate(7, { language: 'de' })
  // @ts-expect-error the text of a message cannot be edited
  messages.updateStatus(7, 9, { content: 'Hi' })
  // @ts-expect-error there is no such status
  messages.updateStatus(7, 9, { status: 'seen' })
  // @ts-expect-error into which language?
  messages.translate(7, 9)
}

export function kinds(message: Message, delivered: { message_type: 'template' }) {
  expectTypeOf(message.message_type).toEqualTypeOf<0 | 1 | 2 | 3>()
  expectTypeOf(message.content).toEqualTypeOf<string | null>()
  expectTypeOf(messageKind(message)).toEqualTypeOf<MessageKind>()
  expectTypeOf(messageKind(delivered)).toEqualTypeOf<'incoming' | 'outgoing' | 'activity' | 'template'>()
  // @ts-expect-error there is no such kind
  messageKind({ message_type: 4 })
}

export function delivered(event: WebhookEvent, happened: RealtimeEvent) {
  if (event.event === 'message_created') expectTypeOf(messageKind(event)).toEqualTypeOf<MessageKind>()
  if (happened.event === 'message.created') expectTypeOf(messageKind(happened.data)).toEqualTypeOf<MessageKind>()
}

export function dates(message: Message, snoozedUntil: string | null, sometimes: number | undefined) {
  expectTypeOf(toDate(message.created_at)).toEqualTypeOf<Date | null>()
  toDate(snoozedUntil)
  toDate(sometimes)
  // @ts-expect-error it is a Date already
  toDate(new Date())
}

export function discriminated(sender: MessageSender, attachment: Attachment) {
  if (sender.type === 'contact') expectTypeOf(sender.blocked).toBeBoolean()
  if (sender.type === 'user') expectTypeOf(sender.available_name).toBeString()
  if (attachment.file_type === 'location') expectTypeOf(attachment.coordinates_lat).toBeNumber()
  if (attachment.file_type === 'image') expectTypeOf(attachment.thumb_url).toBeString()
}

// The arrays have all members of the unions, and no others.
expectTypeOf<(typeof conversationStatuses)[number]>().toEqualTypeOf<ConversationStatus>()
expectTypeOf<(typeof conversationPriorities)[number]>().toEqualTypeOf<ConversationPriority>()
