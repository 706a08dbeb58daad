/** What an account contains at the start; everything else has defaults. */

import type { AgentBot, CannedResponse, CustomAttributeDefinition, Inbox, Label } from '../../types.ts'
import { type Checked, checkGiven, type OrUndefined, oneOf } from '../given/kinds.ts'
import { addContact, addContactInbox, type ContactFields } from '../records/conversations/contacts.ts'
import { addConversation } from '../records/conversations/conversations.ts'
import { addMessage } from '../records/conversations/messages.ts'
import { recordAnswer, recordResolved } from '../records/conversations/reporting-events.ts'
import { createInbox, type FakeChannel } from '../records/inboxes/channels.ts'
import { findInbox } from '../records/inboxes/inboxes.ts'
import { newSourceId } from '../records/inboxes/source-ids.ts'
import { isoTime } from '../records/iso-time.ts'
import { addAccount, emptyInstallation } from '../records/settings/accounts.ts'
import { addDefinition } from '../records/settings/attribute-definitions.ts'
import { addCannedResponse } from '../records/settings/canned-responses.ts'
import { addLabel } from '../records/settings/labels.ts'
import { addWebhook, type WebhookFields } from '../records/settings/webhooks.ts'
import {
  type AccountRecord,
  type ContactRecord,
  type ConversationRecord,
  type FakeState,
  type Installation,
  nextId,
  type UserRecord,
} from '../records/state.ts'
import { addBot, ownBotsOf } from '../records/users/bots.ts'
import { joinAccount } from '../records/users/members.ts'
import { addTeam } from '../records/users/teams.ts'
import { tokenOf } from '../records/users/tokens.ts'
import { addUser, userWithEmail } from '../records/users/users.ts'

/** What an account contains at the start; everything else has defaults. */
export interface FakeData extends AccountData {
  agents?: readonly AgentData[] | undefined
  /** What inbox 1 has of its own, such as its `webhook_url`. */
  inbox?: InboxFields<'Channel::Api'> | undefined
  /** What the bot Robo (1) has of its own, such as its `outgoing_url`, and the inboxes that it is connected to. */
  bot?: BotFields | undefined
  /**
   * Further accounts, numbered from 2. They contain only what is given; ids go on after those of the accounts before,
   * except the numbers of conversations, which start from 1 in each.
   */
  accounts?: readonly AccountData[] | undefined
}

/** What any account contains at the start. */
export interface AccountData {
  /** What the account has of its own, such as its name and its settings. */
  account?: AccountFields | undefined
  /**
   * In addition to Ada (1, administrator) and Ben (2, agent) of account 1; numbered from 3, and so are their tokens:
   * `fake-token-3`. Everybody's password is `Password1!`. With `user`, one of another account is a member here, too.
   */
  agents?: readonly (AgentData | MemberData)[] | undefined
  /** In addition to the team `support` (1) of account 1; numbered from 2. */
  teams?: readonly TeamData[] | undefined
  /** In addition to Robo of account 1; numbered from 2, and so are their tokens: `fake-bot-token-2`. */
  bots?: readonly BotData[] | undefined
  /** Webhooks of the account; without `subscriptions` they receive what the server's do. */
  webhooks?: readonly OrUndefined<WebhookFields>[] | undefined
  /** In addition to inbox 1 of account 1; numbered from 2. API inboxes, unless they have another `channel_type`. */
  inboxes?: readonly InboxData[] | undefined
  /** Contacts and conversations may have others, as on the server, but no misspelling of these. Numbered from 1. */
  labels?: readonly LabelData[] | undefined
  attributeDefinitions?: readonly DefinitionData[] | undefined
  cannedResponses?: readonly Pick<CannedResponse, 'short_code' | 'content'>[] | undefined
  /** Numbered from 1. */
  contacts?: readonly OrUndefined<ContactFields>[] | undefined
  /** Numbered from 1. */
  conversations?: readonly ConversationData[] | undefined
}

type AccountFields = OrUndefined<Partial<Omit<AccountRecord, 'id' | 'cache_keys'>>>

/** A user at the start. */
export interface AgentData {
  name: string
  /** Default: `agent`. */
  role?: 'administrator' | 'agent' | undefined
  /** Default: the first name at example.com, with the id if somebody has that. */
  email?: string | undefined
}

/** A user of another account who is a member of this one, too. */
export interface MemberData {
  user: number
  /** Default: `agent`. */
  role?: 'administrator' | 'agent' | undefined
}

/** A team at the start. */
export interface TeamData {
  name: string
  /** The ids of users. */
  members?: readonly number[] | undefined
}

/** What a bot has of its own, and the inboxes that it is connected to: an inbox has one bot. */
export type BotFields = OrUndefined<Partial<Omit<AgentBot, 'id'>>> & { inboxes?: readonly number[] | undefined }

/** An agent bot at the start. */
export type BotData = BotFields & { name: string }

/** A label at the start. */
export type LabelData = OrUndefined<Partial<Omit<Label, 'id'>>> & { title: string }

/** The definition of a custom attribute at the start. */
export type DefinitionData = OrUndefined<Partial<Omit<CustomAttributeDefinition, 'id'>>> & { attribute_key: string }

/** What an inbox has of its own, and the users who are its members; all agents of the data by default. */
export type InboxFields<Channel extends FakeChannel> = OrUndefined<
  Partial<Omit<Extract<Inbox, { channel_type: Channel }>, 'id'>>
> & { members?: readonly number[] | undefined }

/** An inbox at the start, in addition to the first one. */
export type InboxData =
  | ({ name: string; channel_type?: 'Channel::Api' | undefined } & InboxFields<'Channel::Api'>)
  | { [Channel in FakeChannel]: { name: string; channel_type: Channel } & InboxFields<Channel> }[FakeChannel]

type ConversationRest = Pick<
  ConversationRecord,
  'status' | 'priority' | 'labels' | 'inbox_id' | 'assignee_id' | 'team_id' | 'custom_attributes' | 'created_at'
>

/** A conversation at the start. */
export interface ConversationData extends OrUndefined<Partial<ConversationRest>> {
  /** The name of a new contact, or the id of an existing one. */
  contact: string | number
  /** The first message of the contact. */
  says?: string | undefined
  /** The messages after that. */
  messages?: readonly MessageData[] | undefined
}

/** A message at the start. */
export interface MessageData {
  content: string
  /** `contact` (default), or the id of the user who wrote it. */
  from?: 'contact' | number | undefined
  private?: boolean | undefined
  /** Unix seconds. */
  created_at?: number | undefined
}

export const startTokens = {
  administrator: 'fake-user-token',
  agent: 'fake-agent-token',
  bot: 'fake-bot-token',
  platform: 'fake-platform-token',
}

const roleKind = oneOf(...Object.keys(startTokens))

/** What account 1 starts with: one user of each role, a bot, a team and an API inbox. */
function startAccount(installation: Installation, account: Checked<AccountFields> | undefined, now: number): FakeState {
  const state = addAccount(installation, { name: 'Acme Support', ...account }, now)
  const people = [
    ['Ada Admin', 'administrator'],
    ['Ben Agent', 'agent'],
  ] as const
  for (const [name, role] of people)
    joinAccount(state, addUser(state, { name, email: usualEmail(state, name) }, startTokens[role]), { role }, now)
  state.tokens.set(startTokens.platform, { kind: 'platform', id: 1 })
  addTeam(state, { name: 'support', member_ids: [1, 2], allow_auto_assign: false }, isoTime(now))
  return state
}

/** @param data checked @throws TypeError for a contact that cannot be in the inbox of its conversation */
export function stateWith(data: Checked<FakeData>, now: number, randomSeed: number): FakeState {
  const { account, bot, bots = [], inbox, inboxes = [], accounts = [], ...rest } = data
  const state = startAccount(emptyInstallation(randomSeed), account, now)
  const robo = { name: 'Robo', access_token: startTokens.bot, outgoing_url: '', ...bot }
  const all = { ...rest, bots: [robo, ...bots], inboxes: [{ name: 'API', ...inbox }, ...inboxes] }
  fill(state, all, { now, path: 'data' })
  for (const [index, { account: own, ...other }] of accounts.entries()) {
    fill(addAccount(state, { name: 'Account', ...own }, now), other, { now, path: `data.accounts[${index}]` })
  }
  return state
}

/** Adds what the data has to an account. */
function fill(
  state: FakeState,
  data: Checked<Omit<AccountData, 'account' | 'bots'> & { bots?: readonly BotFields[] }>,
  { now, path }: Setting,
): void {
  const at = isoTime(now)
  addPeople(state, data.agents ?? [], now)
  for (const { name, members = [] } of data.teams ?? []) {
    addTeam(state, { name, member_ids: [...members], allow_auto_assign: false }, at)
  }
  for (const inbox of data.inboxes ?? []) addInbox(state, inbox)
  for (const bot of data.bots ?? []) addBotOf(state, bot)
  for (const webhook of data.webhooks ?? []) addWebhook(state, webhook)
  for (const label of data.labels ?? []) addLabel(state, { show_on_sidebar: true, ...label })
  for (const definition of data.attributeDefinitions ?? []) {
    addDefinition(state, { attribute_display_name: definition.attribute_key, ...definition }, at)
  }
  for (const response of data.cannedResponses ?? []) addCannedResponse(state, response, at)
  for (const fields of data.contacts ?? []) addContact(state, fields, now)
  for (const [index, conversation] of (data.conversations ?? []).entries()) {
    addConversationOf(state, conversation, { now, path: `${path}.conversations[${index}]` })
  }
}

function addPeople(state: FakeState, agents: readonly Checked<AgentData | MemberData>[], now: number): void {
  const given = agents.map((one) => ('user' in one ? undefined : one.email))
  for (const agent of agents) {
    const { role = 'agent' } = agent
    joinAccount(state, 'user' in agent ? userOf(state, agent.user) : newUser(state, agent, given), { role }, now)
  }
}

function userOf({ users }: FakeState, id: number): UserRecord {
  const user = users.get(id)
  if (!user) throw new TypeError(`the data has no user ${id}: users are numbered from 1`)
  return user
}

function newUser(
  state: FakeState,
  { name, email }: Checked<AgentData>,
  given: readonly (string | undefined)[],
): UserRecord {
  return addUser(state, { name, email: email ?? usualEmail(state, name, given) })
}

function usualEmail(state: FakeState, name: string, given: readonly (string | undefined)[] = []): string {
  const usual = `${name.split(' ')[0]?.toLowerCase()}@example.com`
  const isTaken = given.includes(usual) || userWithEmail(state, usual) !== undefined
  return isTaken ? usual.replace('@', `-${(state.lastIds.user ?? 0) + 1}@`) : usual
}

function addInbox(state: FakeState, { name, channel_type, members, ...fields }: Checked<InboxData>): void {
  const id = nextId(state, 'inbox')
  const agents = state.agents.filter(({ role }) => role === 'agent')
  state.inboxes.push(Object.assign(createInbox(state, { id, name }, channel_type), fields))
  state.membersOfInboxes.set(id, [...(members ?? agents.map((agent) => agent.id))])
}

function addBotOf(state: FakeState, { inboxes = [], ...fields }: Checked<BotFields>): void {
  const { id } = addBot(state, { outgoing_url: '', ...fields, account_id: state.account.id })
  for (const inboxId of inboxes) state.botsOfInboxes.set(inboxId, id)
}

/** The token of the first user or bot of the account with the role. @throws TypeError if there is none, or no such role */
export function tokenOfRole(state: FakeState, role: keyof typeof startTokens, accountId: number): string {
  checkGiven(roleKind, role, 'role')
  if (accountId === state.account.id || role === 'platform') return startTokens[role]
  const account = state.accounts.get(accountId)
  if (!account)
    throw new TypeError(`there is no account ${accountId}: there are ${[...state.accounts.keys()].join(', ')}`)
  const owner = role === 'bot' ? ownBotsOf(account)[0] : account.agents.find((agent) => agent.role === role)
  const token = owner && tokenOf(state, { kind: role === 'bot' ? 'bot' : 'user', id: owner.id })
  if (token === undefined) throw new TypeError(`account ${accountId} has no ${role}`)
  return token
}

interface Setting {
  /** Unix seconds. */
  now: number
  /** Of what is added, for errors. */
  path: string
}

function addConversationOf(state: FakeState, data: Checked<ConversationData>, { now, path }: Setting): void {
  const { contact: named, says, messages = [], created_at = now, status = 'open', ...rest } = data
  const { inbox_id = state.inboxes[0]?.id ?? 1 } = data
  const inbox = findInbox(state, inbox_id)
  const contact = typeof named === 'number' ? state.contacts.get(named) : newContact(state, named, created_at)
  if (!inbox || !contact) throw new TypeError(`${path}: no inbox ${inbox_id}, or no contact ${named}`)
  const { source_id } = addContactInbox(state, contact.id, {
    inbox_id,
    source_id: sourceIdOf(state, { inbox, contact, path }),
  })
  const fields = { contact_id: contact.id, inbox_id, source_id, ...rest }
  const conversation = addConversation(state, fields, created_at)
  const first: Checked<MessageData>[] = says === undefined ? [] : [{ content: says }]
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
