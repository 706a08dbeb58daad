/** Agent bots, and the inboxes that they are connected to. */

import { isSince } from '../../../helpers/server-version.ts'
import type { AgentBot, Inbox } from '../../../types.ts'
import { done, type FakeAnswer, failure, notAllowed, notFound, ok } from '../../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { nextId } from '../../records/state.ts'
import { addBot, botFor, botsOf, inboxBotFor, ownBotsOf, removeBot } from '../../records/users/bots.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { renewToken } from '../../records/users/tokens.ts'
import { asAdministrator, since } from '../access/conditions.ts'
import { withOneOf } from '../access/record-lookup.ts'
import { withInbox } from '../inboxes/inboxes.ts'

const botPath = '/agent_bots/:id'
const inboxPath = '/inboxes/:id'

const withBot = withOneOf(({ state }) => botsOf(state))
const withOwnBot = withOneOf(({ state }) => ownBotsOf(state))

export const botRoutes: Routes = {
  'GET /agent_bots': (exchange) => ok(botsOf(exchange.state).map((bot) => shown(exchange, bot))),
  'POST /agent_bots': asAdministrator(create),
  [`GET ${botPath}`]: withBot((exchange, bot) => ok(shown(exchange, bot))),
  [`PATCH ${botPath}`]: asAdministrator(withOwnBot(update)),
  [`PUT ${botPath}`]: asAdministrator(withOwnBot(update)),
  [`DELETE ${botPath}`]: asAdministrator(
    withOwnBot(({ state }, { id }) => {
      removeBot(state, id)
      return done
    }),
  ),
  [`DELETE ${botPath}/avatar`]: asAdministrator(
    withOwnBot((_, bot) => {
      bot.thumbnail = ''
      return ok(bot)
    }),
  ),
  [`POST ${botPath}/reset_access_token`]: asAdministrator(
    withOwnBot(({ state }, bot) => {
      bot.access_token = renewToken(state, { kind: 'bot', id: bot.id })
      return ok(bot)
    }),
  ),
  [`POST ${botPath}/reset_secret`]: since([13], asAdministrator(withOwnBot(resetSecret))),
  [`GET ${inboxPath}/agent_bot`]: withInbox((exchange, { id }) => {
    const { bots, botsOfInboxes } = exchange.state
    const bot = bots.find((one) => one.id === botsOfInboxes.get(id))
    return ok(bot ? { agent_bot: inboxBotFor(shown(exchange, bot), isAdministrator(exchange)) } : {})
  }),
  [`POST ${inboxPath}/set_agent_bot`]: withInbox(connect),
}

function resetSecret({ state }: Exchange, bot: AgentBot): FakeAnswer {
  bot.secret = `fake-bot-secret-reset-${nextId(state, 'secret')}`
  return ok(bot)
}

/** What the whole server has of its bots, accounts do not see. Since 4.16 agents do not see the token of others either. */
function shown(exchange: Exchange, bot: AgentBot): AgentBot {
  if (bot.system_bot) return systemBot(bot)
  // Before 4.13 bots had no secret.
  if (isAdministrator(exchange)) return botFor(bot, isSince(exchange.version, 4, 13) === true)
  const { access_token, ...rest } = botFor(bot, false)
  const isTokenSeen = access_token !== undefined && !isSince(exchange.version, 4, 16)
  return isTokenSeen ? { ...rest, access_token } : rest
}

function systemBot({ access_token: _, secret: __, outgoing_url: ___, ...bot }: AgentBot): AgentBot {
  return bot
}

/** Nothing is required, not even a name. */
function create(exchange: Exchange): FakeAnswer {
  const { state } = exchange
  const fields = fieldsOf(exchange)
  return fields ? ok(shown(exchange, addBot(state, { ...fields, account_id: state.account.id }))) : failure
}

function update(exchange: Exchange, bot: AgentBot): FakeAnswer {
  const fields = fieldsOf(exchange)
  return fields ? ok(shown(exchange, Object.assign(bot, fields))) : failure
}

/** Returns undefined for a type that the server does not know. */
function fieldsOf({ state, request: { params } }: Exchange): Partial<AgentBot> | undefined {
  const { bot_type } = params
  if (bot_type !== undefined && bot_type !== 'webhook' && bot_type !== 0) return undefined
  const fields: Partial<AgentBot> = {}
  if ('name' in params) fields.name = text(params.name)
  if ('description' in params) fields.description = text(params.description)
  if ('outgoing_url' in params) fields.outgoing_url = text(params.outgoing_url)
  if (isObject(params.bot_config)) fields.bot_config = params.bot_config
  if (params.avatar instanceof File) fields.thumbnail = addPicture(state, params.avatar)
  return fields
}

/** Without a bot, disconnects the one that is connected. */
function connect(exchange: Exchange, { id }: Inbox): FakeAnswer {
  const { state, request } = exchange
  const { agent_bot } = request.params
  const bot = botsOf(state).find((one) => one.id === wholeNumber(agent_bot))
  if (!isBlank(agent_bot) && !bot) return notFound
  if (!isAdministrator(exchange)) return notAllowed
  if (bot) state.botsOfInboxes.set(id, bot.id)
  else state.botsOfInboxes.delete(id)
  return done
}
