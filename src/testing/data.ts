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
  agents?: readonly AgentData[]
  /** In addition to the team `support` (1); numbered from 2. */
  teams?: readonly TeamData[]
  /** What inbox 1 has of its own, such as its `webhook_url`. */
  inbox?: InboxFields<'Channel::Api'>
  /** What the bot Robo (1) has of its own, such as its `outgoing_url`, and the inboxes that it is connected to. */
  bot?: BotFields
  /** In addition to Robo; numbered from 2, and so are their tokens: `fake-bot-token-2`. */
  bots?: readonly BotData[]
  /** Webhooks of the account; without `subscriptions` they receive what the server's do. */
  webhooks?: readonly WebhookFields[]
  /** In addition to inbox 1; numbered from 2. API inboxes, unless they have another `channel_type`. */
  inboxes?: readonly InboxData[]
  /** Contacts and conversations may have others, as on the server, but none that is almost one of these. Numbered from 1. */
  labels?: readonly LabelData[]
  attributeDefinitions?: readonly DefinitionData[]
  cannedResponses?: readonly Pick<CannedResponse, 'short_code' | 'content'>[]
  /** Numbered from 1. */
  contacts?: readonly ContactFields[]
  /** Numbered from 1. */
  conversations?: readonly ConversationData[]
}

/** A user at the start. */
export interface AgentData {
  name: string
  /** Default: `agent`. */
  role?: 'administrator' | 'agent'
  /** Default: the first name at example.com, with the id if somebody has that. */
  email?: string
}

/** A team at the start. */
export interface TeamData {
  name: string
  /** The ids of users. */
  members?: readonly number[]
}

/** What a bot has of its own, and the inboxes that it is connected to: an inbox has one bot. */
export type BotFields = Partial<Omit<AgentBot, 'id'>> & { inboxes?: readonly number[] }

export type BotData = BotFields & { name: string }

export type LabelData = Partial<Omit<Label, 'id'>> & { title: string }

export type DefinitionData = Partial<Omit<CustomAttributeDefinition, 'id'>> & { attribute_key: string }

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

/** @param data checked @throws TypeError for a contact that cannot be in the inbox of its conversation */
export function stateWith(data: FakeData, now: number, randomSeed: number): FakeState {
  const state = emptyState(now, randomSeed)
  const at = isoTime(now)
  Object.assign(state.account, data.account)
  addAgents(state, data)
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
  for (const [index, conversation] of (data.conversations ?? []).entries()) {
    addConversationOf(state, conversation, { now, path: `data.conversations[${index}]` })
  }
  return state
}

function addAgents(state: FakeState, { agents = [] }: FakeData): void {
  const taken = new Set([...state.agents, ...agents].map(({ email }) => email))
  for (const { name, role = 'agent', email } of agents) {
    const id = nextId(state, 'agent')
    const user = createUser(id, name, role)
    const usual = taken.has(user.email) ? user.email.replace('@', `-${id}@`) : user.email
    state.agents.push({ ...user, email: email ?? usual })
    taken.add(user.email)
    state.tokens.set(`fake-token-${id}`, { kind: 'user', id })
  }
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

interface Setting {
  /** Unix seconds. */
  now: number
  /** Of the conversation, for errors. */
  path: string
}

function addConversationOf(state: FakeState, data: ConversationData, { now, path }: Setting): void {
  const { contact: named, says, messages = [], inbox_id = 1, created_at = now, status = 'open', ...rest } = data
  const inbox = findInbox(state, inbox_id)
  const contact = typeof named === 'number' ? state.contacts.get(named) : newContact(state, named, created_at)
  if (!inbox || !contact) throw new TypeError(`${path}: no inbox ${inbox_id}, or no contact ${named}`)
  const { source_id } = addContactInbox(state, contact.id, {
    inbox_id,
    source_id: sourceIdOf(state, { inbox, contact, path }),
  })
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

interface Placement {
  inbox: Inbox
  contact: ContactRecord
  path: string
}

function sourceIdOf(state: FakeState, { inbox, contact, path }: Placement): string {
  const sourceId = newSourceId(state, inbox, contact) ?? `fake-${inbox.id}-${contact.id}`
  if (typeof sourceId === 'string') return sourceId
  const { lacks } = sourceId
  const reason = `inbox ${inbox.id} is a ${inbox.channel_type}, and the contact has no ${lacks.replace('contact ', '')}`
  throw new TypeError(`${path}.contact: ${reason}`)
}

function newContact(state: FakeState, name: string, now: number) {
  const number = (state.lastIds.contact ?? 0) + 1
  return addContact(state, { name, email: `contact${number}@example.org` }, now)
}
