/** What a message may be, on its own and nested in the creation of a conversation. */
import { isSince } from '../../../helpers/server-version.ts'
import type { MessageContentAttributes, MessageContentType } from '../../../types.ts'
import { isObject, isTrue, parsedJson, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange } from '../../exchange/router.ts'
import { addBlob, addFile } from '../../records/conversations/files.ts'
import { addMessage, type MessageFields } from '../../records/conversations/messages.ts'
import { type RecordError, recordError } from '../../records/errors.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import type { BlobRecord, ConversationRecord, MessageRecord, SenderReference } from '../../records/state.ts'
import { botsOf } from '../../records/users/bots.ts'
import { type Author, changeConversation } from './activities.ts'
import { emailAttributes } from './emails.ts'
import { itemErrors } from './items.ts'
import { filledIn } from './liquid.ts'
import { rubyText } from './ruby-text.ts'
import { answerByTemplates } from './templates.ts'

const messageTypes = { incoming: 0, outgoing: 1, activity: 2, template: 3 } as const

const contentTypes: readonly MessageContentType[] = [
  'text',
  'input_text',
  'input_textarea',
  'input_email',
  'input_select',
  'cards',
  'form',
  'article',
  'incoming_email',
  'input_csat',
  'integrations',
  'sticker',
  'voice_call',
]

const longest = 150_000
const perMinute = 200

/** Errors of validation name an attribute; what Ruby stumbles over is only an error. */
export type Refusal = { errors: RecordError[] } | { error: string }

export function writeMessage(
  exchange: Exchange,
  conversation: ConversationRecord,
  params: Record<string, unknown>,
): { message: MessageRecord } | { refusal: Refusal } {
  const read = fieldsOf(exchange, conversation, params)
  if ('refusal' in read) return read
  const { fields, blobs } = read
  const isVoice = isTrue(params.is_voice_message)
  const files = blobs.map((blob) => ({ ...addFile(exchange.state, blob), is_voice_message: isVoice }))
  return { message: storeMessage(exchange, conversation, { ...fields, files }) }
}

/** Stores a message that may be stored, and what follows from it. Before 4.10 the contact waits for people only. */
export function storeMessage(
  exchange: Storing,
  conversation: ConversationRecord,
  fields: MessageFields,
): MessageRecord {
  const { waiting_since } = conversation
  const message = addMessage(exchange.state, conversation, fields, exchange.now)
  if (message.sender?.kind === 'bot' && !isSince(exchange.version, 4, 10)) {
    conversation.waiting_since = waiting_since
  }
  if (message.message_type === 0) {
    reopen(exchange, conversation, message)
    answerByTemplates(exchange, conversation)
  }
  return message
}

type Storing = Pick<Exchange, 'state' | 'caller' | 'now' | 'version'>

function fieldsOf(
  exchange: Exchange,
  conversation: ConversationRecord,
  params: Record<string, unknown>,
): { fields: MessageFields; blobs: BlobRecord[] } | { refusal: Refusal } {
  const { state, version } = exchange
  const word = params.message_type ?? 'outgoing'
  const message_type = Object.entries(messageTypes).find(([name, number]) => name === word || number === word)?.[1]
  if (message_type === undefined) return refused(`'${word}' is not a valid message_type`)
  const channel: string | undefined = findInbox(state, conversation.inbox_id)?.channel_type
  if (word === 'incoming' && channel !== 'Channel::Api') {
    return refused('Incoming messages are only allowed in Api inboxes')
  }
  const content_type = contentTypes.find((known) => known === (params.content_type ?? 'text'))
  if (!content_type) return refused(`'${params.content_type}' is not a valid content_type`)
  const sent = blobsOf(exchange, params.attachments)
  if ('refusal' in sent) return sent
  const written = rubyText(params.content)
  const emails =
    channel === 'Channel::Email' && message_type === 1 ? emailAttributes(params, written) : { attributes: {} }
  if ('error' in emails) return { refusal: emails }
  const attributes = contentAttributes(exchange, conversation, params)
  const refusal = refusalOf(exchange, conversation, { content_type, written, items: attributes.items, params })
  if (refusal) return { refusal }
  const sender = senderOf(exchange, conversation, params, word)
  const isFilledIn = written !== null && (message_type === 1 || message_type === 3)
  const fields: MessageFields = {
    content: isFilledIn ? filledIn({ state, version }, conversation, sender, written) : written,
    message_type,
    content_type,
    private: isTrue(params.private),
    source_id: text(params.source_id),
    content_attributes: { ...attributes, ...emails.attributes } as MessageContentAttributes, // stored as sent, as on the server
    additional_attributes: additionalAttributes(params),
    sender,
  }
  return { fields, blobs: sent.blobs }
}

function refused(error: string): { refusal: Refusal } {
  return { refusal: { error } }
}

/** In the order of the server's checks; those of validation are reported together. */
function refusalOf(
  { state, now }: Exchange,
  { id }: ConversationRecord,
  sent: { content_type: string; written: string | null; items: unknown; params: Record<string, unknown> },
): Refusal | undefined {
  const { content_type, written, items, params } = sent
  const ofItems = itemErrors(content_type, items)
  if ('error' in ofItems) return ofItems
  const recent = (state.messages.get(id) ?? []).filter(({ created_at }) => created_at >= now - 60)
  const errors = [
    ...(recent.length >= perMinute ? [{ attribute: 'base', message: 'Too many messages' }] : []),
    ...ofItems.map((message) => ({ attribute: 'content_attributes', message })),
    ...templateErrors(params.template_params),
    ...(characters(written ?? '') > longest
      ? [recordError('content', `is too long (maximum is ${longest} characters)`)]
      : []),
  ]
  if (errors.length > 0) return { errors }
  const hasNull = [written, params.source_id].some((value) => typeof value === 'string' && value.includes('\0'))
  return hasNull ? { error: 'string contains null byte' } : undefined
}

/** As Ruby counts them. */
function characters(text: string): number {
  return text.length > longest ? [...text].length : text.length
}

function templateErrors(template: unknown): RecordError[] {
  if (template === undefined || template === null) return []
  if (!isObject(template)) return [{ attribute: 'template', message: 'Template params must be of type hash' }]
  return template.name ? [] : [recordError('name', 'is required')]
}

/** New files, and files that were uploaded before, by their signed ids. */
function blobsOf({ state }: Exchange, attachments: unknown): { blobs: BlobRecord[] } | { refusal: Refusal } {
  if (attachments === undefined || attachments === null) return { blobs: [] }
  if (!Array.isArray(attachments)) {
    const kind = attachments instanceof File ? 'ActionDispatch::Http::UploadedFile' : 'String'
    return refused(`undefined method \`each' for an instance of ${kind}`)
  }
  const known = attachments.map((sent: unknown) => (sent instanceof File ? sent : state.blobs.get(text(sent) ?? '')))
  if (known.includes(undefined)) return refused('mismatched digest')
  return {
    blobs: known.flatMap((blob) => (blob instanceof File ? addBlob(state, blob) : (blob ?? []))),
  }
}

/** Only the word `outgoing` makes the caller the sender; with a number it is the contact. */
function senderOf(
  { state, caller }: Exchange,
  { contact_id }: ConversationRecord,
  params: Record<string, unknown>,
  word: unknown,
): SenderReference {
  if (word !== 'outgoing') return { kind: 'contact', id: contact_id }
  const bot =
    params.sender_type === 'AgentBot' ? botsOf(state).find(({ id }) => id === wholeNumber(params.sender_id)) : undefined
  return bot ? { kind: 'bot', id: bot.id } : caller
}

/** Before 4.10 other keys than these were dropped. */
const keptEarlier = ['items', 'in_reply_to', 'automation_rule_id']

function contentAttributes(
  { state, version }: Exchange,
  conversation: ConversationRecord,
  { content_attributes, external_created_at }: Record<string, unknown>,
): Record<string, unknown> {
  const sent = typeof content_attributes === 'string' ? parsedJson(content_attributes) : content_attributes
  const entries = Object.entries(isObject(sent) ? sent : {})
  const isKept = (key: string) => isSince(version, 4, 10) || keptEarlier.includes(key)
  const attributes = Object.fromEntries(entries.filter(([key]) => isKept(key)))
  if (external_created_at !== undefined) attributes.external_created_at = external_created_at
  if ('in_reply_to' in attributes) {
    const messages = state.messages.get(conversation.id) ?? []
    const original = messages.find(({ id }) => id === wholeNumber(attributes.in_reply_to))
    attributes.in_reply_to = original?.id ?? null
    attributes.in_reply_to_external_id = original?.source_id ?? null
  }
  return attributes
}

/** The parameters of a template replace the campaign. */
function additionalAttributes({
  template_params,
  campaign_id,
}: Record<string, unknown>): MessageRecord['additional_attributes'] {
  if (isObject(template_params)) return { template_params } as MessageRecord['additional_attributes'] // its name has been checked
  return campaign_id === undefined || campaign_id === null
    ? {}
    : { campaign_id: typeof campaign_id === 'number' ? campaign_id : text(campaign_id) }
}

/** A snoozed conversation opens, a resolved one starts again with the bot of its inbox. A muted contact opens nothing. */
function reopen(exchange: Storing, conversation: ConversationRecord, message: MessageRecord): void {
  const { state, caller } = exchange
  const { status, inbox_id, contact_id } = conversation
  if ((status !== 'resolved' && status !== 'snoozed') || state.contacts.get(contact_id)?.blocked) return
  const isForBot = status === 'resolved' && state.botsOfInboxes.has(inbox_id)
  const byMessage: Author = status === 'resolved' && !isForBot && !message.private ? 'incoming message' : caller
  changeConversation(exchange, conversation, byMessage, () => {
    conversation.status = isForBot ? 'pending' : 'open'
  })
}
