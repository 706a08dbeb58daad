/** Agent bots: those of accounts, and those of the whole server. */
import type { AgentBot } from '../../../types.ts'
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
