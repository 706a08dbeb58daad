/** Users, bots and teams of the account. */
import type { Agent, AgentBot, AssignedBot, InboxAgentBot, MessageSender, Team, TeamRow } from '../../../types.ts'
import type { FakeState, TeamRecord } from '../state.ts'

export const accountId = 1

export function createUser(id: number, name: string, role: 'administrator' | 'agent'): Agent {
  return {
    id,
    account_id: accountId,
    availability_status: 'online',
    auto_offline: true,
    confirmed: true,
    email: `${name.split(' ')[0]?.toLowerCase()}@example.com`,
    provider: 'email',
    available_name: name,
    name,
    role,
    thumbnail: '',
    custom_role_id: null,
  }
}

export function createBot(id: number, name: string | null): AgentBot {
  return {
    id,
    name,
    description: null,
    thumbnail: '',
    outgoing_url: '',
    bot_type: 'webhook',
    bot_config: {},
    account_id: accountId,
    access_token: id === 1 ? 'fake-bot-token' : `fake-bot-token-${id}`,
    secret: `fake-bot-secret-${id}`,
    system_bot: false,
  }
}

export function createTeam(id: number, name: string, member_ids: number[], at: string): TeamRecord {
  const row = { id, name, description: null, allow_auto_assign: false, account_id: accountId }
  return { ...row, created_at: at, updated_at: at, member_ids }
}

export function teamRow({ member_ids: _, ...row }: TeamRecord): TeamRow {
  return row
}

export function team(record: TeamRecord, callerId: number): Team {
  const { member_ids, created_at: _, updated_at: __, allow_auto_assign, ...rest } = record
  return { ...rest, allow_auto_assign: allow_auto_assign ?? false, is_member: member_ids.includes(callerId) }
}

/** Administrators see its secret; agents see its access token only. */
export function botFor(bot: AgentBot, isAdministrator: boolean): AgentBot {
  if (isAdministrator) return bot
  const { secret: _, ...rest } = bot
  return rest
}

/** As it is shown with its inbox: the token is a record. */
export function inboxBotFor(bot: AgentBot, isAdministrator: boolean): InboxAgentBot {
  const { access_token: token, ...rest } = botFor(bot, isAdministrator)
  if (token === undefined) return rest
  const at = new Date(0).toISOString()
  const access_token = { id: bot.id, owner_type: 'AgentBot', owner_id: bot.id, token, created_at: at, updated_at: at }
  return { ...rest, access_token }
}

/** With it, the user's browser subscribes to the cable. */
export function userPubsubToken({ pubsubTokens }: FakeState, id: number): string {
  return pubsubTokens.get(id) ?? `fake-pubsub-token-${id}`
}

export function assignedBot({ id, name, description, thumbnail, outgoing_url, bot_type }: AgentBot): AssignedBot {
  return { id, name, description, thumbnail, ...(outgoing_url !== undefined && { outgoing_url }), bot_type }
}

export function userSender({ id, name, available_name, availability_status, thumbnail }: Agent): MessageSender {
  const avatar_url = thumbnail ?? ''
  return { id, name, available_name, avatar_url, type: 'user', availability_status, thumbnail }
}

export function botSender({ id, name, thumbnail }: AgentBot): MessageSender {
  return { id, name, avatar_url: thumbnail, type: 'agent_bot' }
}
