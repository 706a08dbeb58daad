/** What a message may be, on its own and nested in the creation of a conversation. */
import type { MessageContentAttributes, MessageContentType } from '../../types.ts'
import { isObject, isTrue, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange } from '../exchange/router.ts'
import { addFile } from '../records/files.ts'
import { findInbox } from '../records/inboxes.ts'
import { addMessage } from '../records/messages.ts'
import type { ConversationRecord, MessageRecord, SenderReference } from '../records/state.ts'

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

export function writeMessage(
  { state, caller, now }: Exchange,
  conversation: ConversationRecord,
  body: Record<string, unknown>,
): { message: MessageRecord } | { refusal: string } {
  const word = body.message_type ?? 'outgoing'
  const message_type = Object.entries(messageTypes).find(([name, number]) => name === word || number === word)?.[1]
  if (message_type === undefined) return { refusal: `'${word}' is not a valid message_type` }
  if (word === 'incoming' && findInbox(state, conversation.inbox_id)?.channel_type !== 'Channel::Api') {
    return { refusal: 'Incoming messages are only allowed in Api inboxes' }
  }
  const content_type = contentTypes.find((known) => known === (body.content_type ?? 'text'))
  if (!content_type) return { refusal: `'${body.content_type}' is not a valid content_type` }
  const template = body.template_params
  if (template !== undefined && template !== null) {
    if (!isObject(template)) return { refusal: 'Validation failed: Template params must be of type hash' }
    if (!template.name) return { refusal: 'Validation failed: Name is required' }
  }
  const { attachments = [] } = body
  if (attachments !== null && !Array.isArray(attachments)) {
    return {
      refusal: `undefined method \`each' for an instance of ${attachments instanceof File ? 'ActionDispatch::Http::UploadedFile' : 'String'}`,
    }
  }
  const files = (attachments ?? []).map((file: unknown) => (file instanceof File ? file : undefined))
  if (files.includes(undefined)) return { refusal: 'mismatched digest' }
  const written = text(body.content)
  if ((written?.length ?? 0) > longest) {
    return { refusal: `Validation failed: Content is too long (maximum is ${longest} characters)` }
  }
  const sender = senderOf(caller, conversation, body, word)
  const message = addMessage(
    state,
    conversation,
    {
      content: message_type === 1 || message_type === 3 ? filledIn(state, conversation, sender, written) : written,
      message_type,
      content_type,
      private: isTrue(body.private),
      source_id: text(body.source_id),
      content_attributes: contentAttributes(state, conversation, body),
      additional_attributes: additionalAttributes(template),
      files: files.flatMap((file) => (file ? [addFile(state, file)] : [])),
      sender,
    },
    now,
  )
  return { message }
}

/** Only the word `outgoing` makes the caller the sender; with a number it is the contact. */
function senderOf(
  caller: Exchange['caller'],
  { contact_id }: ConversationRecord,
  body: Record<string, unknown>,
  word: unknown,
): SenderReference {
  if (word !== 'outgoing') return { kind: 'contact', id: contact_id }
  if (body.sender_type === 'AgentBot') return { kind: 'bot', id: wholeNumber(body.sender_id) }
  return caller
}

function contentAttributes(
  state: Exchange['state'],
  conversation: ConversationRecord,
  { content_attributes, external_created_at }: Record<string, unknown>,
): MessageContentAttributes {
  const sent = typeof content_attributes === 'string' ? parsed(content_attributes) : content_attributes
  const attributes: Record<string, unknown> = isObject(sent) ? { ...sent } : {}
  if (external_created_at !== undefined) attributes.external_created_at = external_created_at
  if ('in_reply_to' in attributes) {
    const messages = state.messages.get(conversation.id) ?? []
    const original = messages.find(({ id }) => id === wholeNumber(attributes.in_reply_to))
    attributes.in_reply_to = original?.id ?? null
    attributes.in_reply_to_external_id = original?.source_id ?? null
  }
  return attributes as MessageContentAttributes // stored as sent, as on the server
}

function additionalAttributes(template: unknown): MessageRecord['additional_attributes'] {
  if (!isObject(template)) return {}
  return { template_params: template } as MessageRecord['additional_attributes'] // its name has been checked
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return {}
  }
}

/** The variables of Liquid that the server fills in; text in backticks is left alone. */
function filledIn(
  state: Exchange['state'],
  conversation: ConversationRecord,
  sender: SenderReference,
  content: string | null,
): string | null {
  if (!content?.includes('{{')) return content
  const values: Record<string, string | undefined> = {
    'contact.name': state.contacts.get(conversation.contact_id)?.name,
    'agent.name': sender.kind === 'user' ? state.agents.find(({ id }) => id === sender.id)?.name : undefined,
    'inbox.name': state.inboxes.find(({ id }) => id === conversation.inbox_id)?.name,
    'account.name': state.account.name,
    'conversation.display_id': String(conversation.id),
  }
  return content.replace(/`[^`]*`|\{\{\s*([\w.]+)\s*\}\}/g, (whole, name?: string) =>
    name === undefined ? whole : (values[name] ?? ''),
  )
}
