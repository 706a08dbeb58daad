/** Users, bots and teams, as responses and events show them. */
import type { Agent, AgentBot, AssignedBot, InboxAgentBot, MessageSender, Team, TeamRow } from '../../../types.ts'
import type { TeamRecord, UserRecord } from '../state.ts'

export function teamRow({ member_ids: _, icon, icon_color, ...row }: TeamRecord, hasIcons: boolean): TeamRow {
  return { ...row, ...(hasIcons && { icon, icon_color }) }
}

export function team(record: TeamRecord, callerId: number, hasIcons: boolean): Team {
  const { member_ids, created_at: _, updated_at: __, allow_auto_assign, icon, icon_color, ...rest } = record
  const is_member = member_ids.includes(callerId)
  return { ...rest, allow_auto_assign: allow_auto_assign ?? false, is_member, ...(hasIcons && { icon, icon_color }) }
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

/** What agents have of their user. */
export function shownOf(user: UserRecord): Omit<Agent, 'account_id' | 'role' | 'availability_status' | 'auto_offline'> {
  const { id, name, display_name, email, thumbnail, confirmed, custom_attributes } = user
  return {
    id,
    name,
    available_name: display_name || name,
    email,
    provider: 'email',
    thumbnail,
    confirmed,
    custom_role_id: null,
    ...(Object.keys(custom_attributes).length > 0 && { custom_attributes }),
  }
}
