/** Agent bots: those of accounts, and those of the whole server. */
import type { AgentBot, AssignedBot, InboxAgentBot, MessageSender } from '../../../types.ts'
import { type FakeState, type Installation, nextId } from '../state.ts'
import { dropToken } from './tokens.ts'

export type BotFields = Partial<AgentBot> & Pick<AgentBot, 'account_id'>

/** It has a token at once: by default, `fake-bot-token-` with its id. */
export function addBot(state: Installation, fields: BotFields): AgentBot {
  const id = nextId(state, 'bot')
  const access_token = fields.access_token ?? `fake-bot-token-${id}`
  const bot: AgentBot = {
    id,
    name: null,
    description: null,
    thumbnail: '',
    outgoing_url: null,
    bot_type: 'webhook',
    bot_config: {},
    secret: `fake-bot-secret-${id}`,
    system_bot: fields.account_id === null,
    ...fields,
    access_token,
  }
  state.bots.push(bot)
  state.tokens.set(access_token, { kind: 'bot', id })
  return bot
}

export function ownBotsOf({ account, bots }: FakeState): AgentBot[] {
  return bots.filter(({ account_id }) => account_id === account.id)
}

/** Its own ones, and those of the whole server. */
export function botsOf({ account, bots }: FakeState): AgentBot[] {
  return bots.filter(({ account_id }) => account_id === null || account_id === account.id)
}

/** In all accounts, it leaves its inboxes and its conversations. */
export function removeBot(state: Installation, botId: number): void {
  state.bots.splice(0, state.bots.length, ...state.bots.filter(({ id }) => id !== botId))
  dropToken(state, { kind: 'bot', id: botId })
  for (const account of state.accounts.values()) disconnect(account, botId)
}

function disconnect({ botsOfInboxes, conversations }: FakeState, botId: number): void {
  for (const [inboxId, id] of botsOfInboxes) if (id === botId) botsOfInboxes.delete(inboxId)
  for (const { id, assignee_bot_id } of conversations.values()) {
    // Taken by its number, so that the change is noticed.
    const conversation = assignee_bot_id === botId ? conversations.get(id) : undefined
    if (conversation) conversation.assignee_bot_id = null
  }
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

export function botSender({ id, name, thumbnail }: AgentBot): MessageSender {
  return { id, name, avatar_url: thumbnail, type: 'agent_bot' }
}
