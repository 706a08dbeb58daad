/** What an account contains at the start; everything else has defaults. */

import type { AgentBot, CannedResponse, CustomAttributeDefinition, Inbox, Label } from '../types.ts'
import { addContact, addContactInbox, type ContactFields } from './records/conversations/contacts.ts'
import { addConversation } from './records/conversations/conversations.ts'
import { addMessage } from './records/conversations/messages.ts'
import { recordAnswer, recordResolved } from './records/conversations/reporting-events.ts'
import { createInbox, type FakeChannel } from './records/inboxes/channels.ts'
import { findInbox } from './records/inboxes/inboxes.ts'
import { newSourceId } from './records/inboxes/source-ids.ts'
import { isoTime } from './records/iso-time.ts'
import { emptySending } from './records/sending.ts'
import { createAccount } from './records/settings/account-details.ts'
import { addDefinition } from './records/settings/attribute-definitions.ts'
import { addCannedResponse } from './records/settings/canned-responses.ts'
import { addLabel } from './records/settings/labels.ts'
import { addWebhook, type WebhookFields } from './records/settings/webhooks.ts'
import {
  type AccountRecord,
  type ContactRecord,
  type ConversationRecord,
  type FakeState,
  nextId,
} from './records/state.ts'
import { createBot, createTeam, createUser } from './records/users/account.ts'
import { emptyPlatform } from './records/users/platform.ts'

/** What an account contains at the start; everything else has defaults. */
export interface FakeData {
  /** What the account has of its own, such as its name and its settings. */
  account?: Partial<Omit<AccountRecord, 'cache_keys'>>
  /**
   * In addition to Ada (1, administrator) and Ben (2, agent); numbered from 3, and so are their tokens: `fake-token-3`.
   * Everybody's password is `Password1!`.
   */
  agents?: readonly { name: string; role?: 'administrator' | 'agent' }[]
  /** In addition to the team `support` (1); numbered from 2. */
  teams?: readonly { name: string; members?: readonly number[] }[]
  /** What inbox 1 has of its own, such as its `webhook_url`. */
  inbox?: InboxFields<'Channel::Api'>
  /** What the bot Robo (1) has of its own, such as its `outgoing_url`, and the inboxes that it is connected to. */
  bot?: Partial<AgentBot> & { inboxes?: readonly number[] }
  /** In addition to Robo; numbered from 2, and so are their tokens: `fake-bot-token-2`. */
  bots?: readonly (Partial<AgentBot> & { name: string; inboxes?: readonly number[] })[]
  /** Webhooks of the account; without `subscriptions` they receive what the server's do. */
  webhooks?: readonly WebhookFields[]
  /** In addition to inbox 1; numbered from 2. API inboxes, unless they have another `channel_type`. */
  inboxes?: readonly InboxData[]
  labels?: readonly (Partial<Label> & { title: string })[]
  attributeDefinitions?: readonly (Partial<CustomAttributeDefinition> & { attribute_key: string })[]
  cannedResponses?: readonly Pick<CannedResponse, 'short_code' | 'content'>[]
  contacts?: readonly ContactFields[]
  conversations?: readonly ConversationData[]
}

/** What an inbox has of its own, and the users who are its members; all agents of the data by default. */
export type InboxFields<Channel extends FakeChannel> = Partial<
  Omit<Extract<Inbox, { channel_type: Channel }>, 'id'>
> & {
  members?: readonly number[]
}

export type InboxData =
  | ({ name: string; channel_type?: 'Channel::Api' } & InboxFields<'Channel::Api'>)
  | { [Channel in FakeChannel]: { name: string; channel_type: Channel } & InboxFields<Channel> }[FakeChannel]

type ConversationRest = Pick<
  ConversationRecord,
  'status' | 'priority' | 'labels' | 'inbox_id' | 'assignee_id' | 'team_id' | 'custom_attributes' | 'created_at'
>

/** A conversation at the start. */
export interface ConversationData extends Partial<ConversationRest> {
  /** The name of a new contact, or the id of an existing one. */
  contact: string | number
  /** The first message of the contact. */
  says?: string
  /** The messages after that. */
  messages?: readonly MessageData[]
}

/** A message at the start. */
export interface MessageData {
  content: string
  /** `contact` (default), or the id of the user who wrote it. */
  from?: 'contact' | number
  private?: boolean
  /** Unix seconds. */
  created_at?: number
}

export const startTokens = {
  administrator: 'fake-user-token',
  agent: 'fake-agent-token',
  bot: 'fake-bot-token',
  platform: 'fake-platform-token',
}

const keys: { readonly [Key in keyof Required<FakeData>]: true } = {
  account: true,
  cannedResponses: true,
  agents: true,
  teams: true,
  inbox: true,
  bot: true,
  bots: true,
  webhooks: true,
  inboxes: true,
  labels: true,
  attributeDefinitions: true,
  contacts: true,
  conversations: true,
}

/** Data may come from a file. @throws TypeError for a key that it does not have */
export function checkData(data: FakeData): FakeData {
  for (const key of Object.keys(Object(data))) {
    if (!Object.hasOwn(keys, key)) throw new TypeError(`data has no key "${key}": use ${Object.keys(keys).join(', ')}`)
  }
  return data
}

/** What every account starts with: one user of each role, a bot, a team and an API inbox. */
function emptyState(now: number, random: number): FakeState {
  const at = isoTime(now)
  return {
    account: createAccount(at),
    agents: [createUser(1, 'Ada Admin', 'administrator'), createUser(2, 'Ben Agent', 'agent')],
    tokens: new Map([
      [startTokens.administrator, { kind: 'user', id: 1 }],
      [startTokens.agent, { kind: 'user', id: 2 }],
      [startTokens.bot, { kind: 'bot', id: 1 }],
      [startTokens.platform, { kind: 'platform', id: 1 }],
    ]),
    pubsubTokens: new Map(),
    bots: [createBot(1, 'Robo')],
    botsOfInboxes: new Map(),
    webhooks: [],
    teams: [createTeam(1, 'support', [1, 2], at)],
    inboxes: [createInbox(1, 'API')],
    membersOfInboxes: new Map(),
    profiles: new Map(),
    labels: [],
    attributeDefinitions: [],
    cannedResponses: [],
    customFilters: [],
    macros: [],
    automationRules: [],
    slaPolicies: [],
    hooks: [],
    contacts: new Map(),
    contactInboxes: new Map(),
    conversations: new Map(),
    conversationsOfContact: new Map(),
    messages: new Map(),
    reportingEvents: [],
    notifications: [],
    notificationChoices: new Map(),
    csatResponses: [],
    blobs: new Map(),
    turns: new Map(),
    platform: emptyPlatform(),
    sending: emptySending(),
    lastIds: { agent: 2, team: 1 },
    throttle: {},
    random,
  }
}

export function stateWith(data: FakeData, now: number, randomSeed: number): FakeState {
  const state = emptyState(now, randomSeed)
  const at = isoTime(now)
  Object.assign(state.account, data.account)
  for (const { name, role = 'agent' } of data.agents ?? []) {
    const id = nextId(state, 'agent')
    state.agents.push(createUser(id, name, role))
    state.tokens.set(`fake-token-${id}`, { kind: 'user', id })
  }
  for (const { name, members = [] } of data.teams ?? []) {
    state.teams.push(createTeam(nextId(state, 'team'), name, [...members], at))
  }
  for (const inbox of data.inboxes ?? []) {
    state.inboxes.push(createInbox(state.inboxes.length + 1, inbox.name, inbox.channel_type))
  }
  for (const [index, fields] of [data.inbox ?? {}, ...(data.inboxes ?? [])].entries())
    fillInbox(state, index + 1, fields)
  addBots(state, data)
  for (const webhook of data.webhooks ?? []) addWebhook(state, webhook)
  for (const label of data.labels ?? []) addLabel(state, { show_on_sidebar: true, ...label })
  for (const definition of data.attributeDefinitions ?? []) {
    addDefinition(state, { attribute_display_name: definition.attribute_key, ...definition }, at)
  }
  for (const response of data.cannedResponses ?? []) addCannedResponse(state, response, at)
  for (const fields of data.contacts ?? []) addContact(state, fields, now)
  for (const conversation of data.conversations ?? []) addConversationOf(state, conversation, now)
  return state
}

function fillInbox(state: FakeState, id: number, { members, ...fields }: { members?: readonly number[] }): void {
  const agents = state.agents.filter(({ role }) => role === 'agent')
  Object.assign(findInbox(state, id) ?? {}, fields)
  state.membersOfInboxes.set(id, [...(members ?? agents.map((agent) => agent.id))])
}

function addBots(state: FakeState, { bot = {}, bots = [] }: FakeData): void {
  for (const [index, { inboxes = [], ...fields }] of [bot, ...bots].entries()) {
    const id = index + 1
    if (id > 1) state.bots.push(createBot(id, fields.name ?? ''))
    const record = Object.assign(state.bots[index] ?? {}, fields)
    if (record.access_token !== undefined) state.tokens.set(record.access_token, { kind: 'bot', id })
    for (const inboxId of inboxes) state.botsOfInboxes.set(inboxId, id)
  }
}

function addConversationOf(state: FakeState, data: ConversationData, now: number): void {
  const { contact: named, says, messages = [], inbox_id = 1, created_at = now, status = 'open', ...rest } = data
  const inbox = findInbox(state, inbox_id)
  if (!inbox) throw new TypeError(`the data has no inbox ${inbox_id}: inboxes are numbered from 1`)
  const contact = typeof named === 'number' ? state.contacts.get(named) : newContact(state, named, created_at)
  if (!contact) throw new TypeError(`the data has no contact ${named}: contacts are numbered from 1`)
  const { source_id } = addContactInbox(state, contact.id, { inbox_id, source_id: sourceIdOf(state, inbox, contact) })
  const fields = { contact_id: contact.id, inbox_id, source_id, ...rest }
  const conversation = addConversation(state, fields, created_at)
  const first: MessageData[] = says === undefined ? [] : [{ content: says }]
  for (const { content, from = 'contact', created_at: sent = created_at, ...message } of [...first, ...messages]) {
    const sender =
      from === 'contact' ? { kind: 'contact' as const, id: contact.id } : { kind: 'user' as const, id: from }
    const message_type = from === 'contact' ? 0 : 1
    const before = { ...conversation }
    const added = addMessage(state, conversation, { content, message_type, sender, ...message }, sent)
    recordAnswer(state, conversation, added, before)
  }
  conversation.status = status
  if (status === 'resolved') recordResolved(state, conversation, conversation.last_activity_at)
}

function sourceIdOf(state: FakeState, inbox: Inbox, contact: ContactRecord): string {
  const sourceId = newSourceId(state, inbox, contact) ?? `fake-${inbox.id}-${contact.id}`
  if (typeof sourceId === 'string') return sourceId
  throw new TypeError(`contact ${contact.id} of the data cannot be in inbox ${inbox.id}: no ${sourceId.lacks}`)
}

function newContact(state: FakeState, name: string, now: number) {
  const number = (state.lastIds.contact ?? 0) + 1
  return addContact(state, { name, email: `contact${number}@example.org` }, now)
}
