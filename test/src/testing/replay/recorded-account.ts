/** The account in which the calls were recorded, as the calls themselves show it. */
import type { FakeData } from '../../../../src/testing/data/data.ts'
import { isObject } from '../../../../src/testing/exchange/request.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../../src/testing/fake-chatwoot.ts'
import { addBlob, addFile } from '../../../../src/testing/records/conversations/files.ts'
import { addMessage } from '../../../../src/testing/records/conversations/messages.ts'
import type {
  ConversationRecord,
  FakeState,
  MessageRecord,
  SenderReference,
} from '../../../../src/testing/records/state.ts'
import type { Attachment, Contact, Conversation, CustomAttributeDefinition, Message } from '../../../../src/types.ts'
import { ids, lastConversation, translatedId } from './ids.ts'
import { isRead, type RecordedCall, recordedCall, recordedCalls } from './recorded-calls.ts'
import { Sightings } from './sightings.ts'

/** When the calls were played, in unix seconds. */
const now = 1_795_232_720

const inboxes = [
  { name: 'API Bot', webhook_url: null },
  {
    ...{ name: 'Website', channel_type: 'Channel::WebWidget', website_url: 'https://acme.test' },
    ...{ greeting_enabled: true, greeting_message: 'Hello there', out_of_office_message: 'We are closed' },
  },
  { name: 'Mailbox', channel_type: 'Channel::Email', email: 'help@acme.test' },
  { name: 'Line', channel_type: 'Channel::Line' },
  { name: 'Sms', channel_type: 'Channel::Sms', phone_number: '+436600000000' },
  { name: 'With avatar' },
]

/** What calls show of records, by kind and id: each time with the number of the call. */
const sightings = {
  conversations: new Sightings<Conversation>(),
  contacts: new Sightings<Contact>(),
  parts: new Sightings<Contact>(),
  messages: new Sightings<Message>(),
}
for (const [index, { response }] of recordedCalls.entries()) collect(index, response.body)

function collect(index: number, value: unknown): void {
  if (Array.isArray(value)) for (const item of value) collect(index, item)
  if (!isObject(value)) return
  for (const inner of Object.values(value)) collect(index, inner)
  // Only these records have these keys.
  if ('can_reply' in value) sightings.conversations.add(index, value as unknown as Conversation)
  if ('identifier' in value && 'phone_number' in value) sightings.parts.add(index, value as unknown as Contact)
  if ('identifier' in value && 'availability_status' in value)
    sightings.contacts.add(index, value as unknown as Contact)
  if ('content_attributes' in value && 'conversation_id' in value)
    sightings.messages.add(index, value as unknown as Message)
}

/** Contacts that calls make later are there already, without what must be unique: so that they still can. */
function contactData(moment: number) {
  const taken = new Set<string>()
  return Array.from({ length: ids.contacts.count }, (_, index) => {
    const id = ids.contacts.first + index
    const seen = sightings.contacts.at(moment, id) ?? sightings.parts.at(moment, id)
    const { name = `Contact ${index}`, additional_attributes, custom_attributes } = seen ?? {}
    const fields = {
      name,
      additional_attributes: { ...additional_attributes },
      custom_attributes: { ...custom_attributes },
    }
    const isThere = index < ids.contacts.seeded || sightings.parts.isKnown(moment, id)
    return isThere && seen ? { ...fields, ...uniqueOf(seen, taken) } : fields
  })
}

/** What a contact had that was merged into one before is that one's. */
function uniqueOf(seen: Contact, taken: Set<string>) {
  const unique = {
    email: seen.email ?? null,
    phone_number: seen.phone_number ?? null,
    identifier: seen.identifier ?? null,
  }
  for (const key of ['email', 'phone_number', 'identifier'] as const) {
    if (taken.has(`${key} ${unique[key]}`)) unique[key] = null
    else if (unique[key] !== null) taken.add(`${key} ${unique[key]}`)
  }
  return unique
}

function conversationData(moment: number) {
  return Array.from({ length: lastConversation }, (_, index) => {
    const seen = sightings.conversations.at(moment, index + 1)
    if (!seen) return { contact: contactOf(index + 1), created_at: now - 400 + index }
    const { meta, inbox_id, priority, labels, custom_attributes, created_at } = seen
    return {
      ...{ contact: translatedId('contact_id', meta.sender.id), inbox_id: translatedId('inbox_id', inbox_id) },
      ...{ priority, labels, custom_attributes: { ...custom_attributes }, created_at },
      ...(meta.assignee_type === 'User' && { assignee_id: meta.assignee?.id }),
      ...(meta.team && { team_id: translatedId('team_id', meta.team.id) }),
    }
  })
}

/** Who wrote in a conversation that no call has shown. */
function contactOf(conversation: number): number {
  const writes = ({ conversation_id, sender }: Message) =>
    conversation_id === conversation && sender?.type === 'contact'
  const message = sightings.messages.until(recordedCalls.length).find(writes)
  return message?.sender ? translatedId('contact_id', message.sender.id) : 1 + (conversation % ids.contacts.seeded)
}

/** Returns the fake's ids of the messages, by the recorded ones. */
function addMessages({ state }: FakeChatwoot, moment: number): Map<number, number> {
  const known = new Map<number, number>()
  for (const record of state.conversations.values()) {
    if (!emptyConversations.includes(record.id)) addQuestion(state, record)
  }
  for (const message of sightings.messages.until(moment)) {
    const record = state.conversations.get(message.conversation_id)
    if (record) known.set(message.id, addSeen(state, record, message).id)
  }
  return known
}

/** No message was written to these. */
const emptyConversations = [66, 87]

function addQuestion(state: FakeState, record: ConversationRecord): void {
  const sender = { kind: 'contact' as const, id: record.contact_id }
  addMessage(state, record, { content: 'Question', message_type: 0, sender }, record.created_at)
}

function addSeen(state: FakeState, record: ConversationRecord, message: Message): MessageRecord {
  const { content, message_type, content_type, content_attributes, private: isPrivate = false, created_at } = message
  const files = (message.attachments ?? []).map((file) => addFile(state, addBlob(state, fileLike(file))))
  const fields = { content, message_type, content_type, content_attributes: { ...content_attributes }, files }
  return addMessage(state, record, { ...fields, private: isPrivate, sender: senderOf(record, message) }, created_at)
}

function fileLike(attachment: Attachment): File {
  const { file_type } = attachment
  const extension = 'extension' in attachment ? attachment.extension : null
  const type = { image: 'image/png', audio: 'audio/mpeg', video: 'video/mp4' }[String(file_type)] ?? 'text/plain'
  return new File(['abc'], `file.${extension ?? 'txt'}`, { type })
}

function senderOf(record: ConversationRecord, { sender }: Message): SenderReference | null {
  if (!sender) return null
  if (sender.type === 'contact') return { kind: 'contact', id: record.contact_id }
  return sender.type === 'agent_bot' ? { kind: 'bot', id: 1 } : { kind: 'user', id: sender.id }
}

/** What messages have changed, as it was. */
function setBack(record: ConversationRecord, moment: number): void {
  const seen = sightings.conversations.at(moment, record.id)
  if (!seen) return
  const { status, snoozed_until, waiting_since, first_reply_created_at, last_activity_at } = seen
  Object.assign(record, { status, snoozed_until, waiting_since, first_reply_created_at, last_activity_at })
  record.additional_attributes = { ...seen.additional_attributes }
  if (seen.meta.assignee_type === 'AgentBot') record.assignee_bot_id = 1
}

function attributeDefinitions(): readonly CustomAttributeDefinition[] {
  return ['attributes-list-conversation', 'attributes-list-contact'].flatMap(
    (name) => recordedCall(name).response.body as CustomAttributeDefinition[], // as the call is documented
  )
}

function accountData(moment: number): FakeData {
  const data: unknown = {
    account: { custom_attributes: { industry: 'Software' } },
    agents: [{ name: 'Cleo Agent' }, { name: 'Dan Extra' }],
    teams: [{ name: 'sales', members: [3] }, { name: 'nobody' }, { name: 'short-lived' }],
    inbox: { name: 'API Main', members: [1, 2] },
    inboxes: inboxes.map((inbox) => ({ ...inbox, members: [1, 2] })),
    bot: { inboxes: [2] },
    bots: [{ name: 'Second', description: 'Changed' }],
    labels: ['bug', 'billing', 'vip', 'feature', 'refund', 'gone'].map((title) => ({
      title,
      description: `About ${title}`,
    })),
    attributeDefinitions: attributeDefinitions().map(({ id: _, ...definition }) => definition),
    webhooks: [
      { url: 'https://hooks.example.test/a', name: 'Inbox changes', subscriptions: ['inbox_created', 'inbox_updated'] },
      { url: 'https://hooks.example.test/b', subscriptions: ['inbox_updated'], inbox: { id: 3, name: 'Website' } },
      { url: 'https://hooks.example.test/c', subscriptions: ['inbox_updated'] },
      { url: 'https://hooks.example.test/gone' },
    ],
    contacts: contactData(moment),
    conversations: conversationData(moment),
  }
  return data as FakeData // read from JSON, and checked by the fake
}

export interface RecordedAccount {
  readonly fake: FakeChatwoot
  /** By the recorded ids of messages, those of the fake. */
  readonly messages: ReadonlyMap<number, number>
}

/** The account as it was before the call; a call that only reads shows how it was. */
export function recordedAccount(call: RecordedCall): RecordedAccount {
  const moment = recordedCalls.indexOf(call) - (isRead(call) ? 0 : 1)
  const fake = createFakeChatwoot({ data: accountData(moment), now: () => now, throttling: true })
  const messages = addMessages(fake, moment)
  for (const record of fake.state.conversations.values()) setBack(record, moment)
  for (const [id, contact] of fake.state.contacts) {
    const seen = sightings.contacts.at(moment, ids.contacts.first + id - 1)
    if (seen?.last_activity_at === undefined) delete contact.last_activity_at
    else contact.last_activity_at = seen.last_activity_at
  }
  return { fake, messages }
}

/** As the administrator, to a path of the account. */
export function send(fake: FakeChatwoot, method: string, path: string, body?: unknown): Promise<Response> {
  const url = /^\/(api|public|platform)\//.test(path) ? path : `/api/v1/accounts/1${path}`
  const token = path.startsWith('/platform') ? fake.tokens.platform : fake.token
  const isForm = body instanceof FormData
  return fake.fetch(`http://chatwoot.test${url}`, {
    method,
    headers: { 'Api-Access-Token': token, ...(!isForm && { 'Content-Type': 'application/json' }) },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
}
