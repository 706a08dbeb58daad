/** What the in-memory Chatwoot remembers: records by kind, joined by ids. */
import type { Agent, AgentBot, ApiInbox, CustomAttributeDefinition, Label } from '../types.ts'
import { createBot, createTeam, createUser, type TeamRecord } from './records/account.ts'
import type { ContactInboxRecord, ContactRecord } from './records/contacts.ts'
import type { ConversationRecord } from './records/conversations.ts'
import { createApiInbox } from './records/inboxes.ts'
import type { MessageRecord } from './records/messages.ts'

export interface FakeState {
  agents: Agent[]
  bots: AgentBot[]
  teams: TeamRecord[]
  inboxes: ApiInbox[]
  labels: Label[]
  attributeDefinitions: CustomAttributeDefinition[]
  contacts: Map<number, ContactRecord>
  /** By contact. */
  contactInboxes: Map<number, ContactInboxRecord[]>
  /** By the number shown in the dashboard. */
  conversations: Map<number, ConversationRecord>
  /** By contact, the numbers of its conversations. */
  conversationsOfContact: Map<number, number[]>
  /** By conversation, oldest first. */
  messages: Map<number, MessageRecord[]>
  lastIds: Record<string, number>
}

/** One user of each role, a bot, a team and an inbox of the Api channel: what an account begins with. */
export function emptyState(now: number): FakeState {
  const at = new Date(now * 1000).toISOString()
  return {
    agents: [createUser(1, 'Ada Admin', 'administrator'), createUser(2, 'Ben Agent', 'agent')],
    bots: [createBot(1, 'Robo')],
    teams: [createTeam(1, 'support', [1, 2], at)],
    inboxes: [createApiInbox(1, 'API')],
    labels: [],
    attributeDefinitions: [],
    contacts: new Map(),
    contactInboxes: new Map(),
    conversations: new Map(),
    conversationsOfContact: new Map(),
    messages: new Map(),
    lastIds: {},
  }
}

export function nextId(state: FakeState, kind: string): number {
  const id = (state.lastIds[kind] ?? 0) + 1
  state.lastIds[kind] = id
  return id
}

/** Looks like a uuid and is the same in every run. */
export function nextUuid(state: FakeState): string {
  return `00000000-0000-4000-8000-${String(nextId(state, 'uuid')).padStart(12, '0')}`
}
