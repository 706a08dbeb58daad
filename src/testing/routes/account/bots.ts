/** Agent bots, and the inboxes that they are connected to. */

import { isSince } from '../../../helpers/server-version.ts'
import type { AgentBot, Inbox } from '../../../types.ts'
import { done, type FakeAnswer, failure, notAllowed, notFound, ok, unknownRoute } from '../../exchange/answers.ts'
import { isBlank, isObject, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { nextId } from '../../records/state.ts'
import { accountId, botFor, createBot, inboxBotFor } from '../../records/users/account.ts'
import { removeBot } from '../../records/users/bot-removal.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { renewToken } from '../../records/users/tokens.ts'
import { withInbox } from '../inboxes/inboxes.ts'
import { asAdministrator } from './account.ts'

const botPath = '/agent_bots/:id'
const inboxPath = '/inboxes/:id'

export const botRoutes: Routes = {
  'GET /agent_bots': (exchange) => ok(exchange.state.bots.filter(isOfAccount).map((bot) => shown(exchange, bot))),
  'POST /agent_bots': asAdministrator(create),
  [`GET ${botPath}`]: withBot((exchange, bot) => ok(shown(exchange, bot))),
  [`PATCH ${botPath}`]: asAdministrator(withBot(update)),
  [`PUT ${botPath}`]: asAdministrator(withBot(update)),
  [`DELETE ${botPath}`]: asAdministrator(
    withBot(({ state }, { id }) => {
      removeBot(state, id)
      return done
    }),
  ),
  [`DELETE ${botPath}/avatar`]: asAdministrator(
    withBot((_, bot) => {
      bot.thumbnail = ''
      return ok(bot)
    }),
  ),
  [`POST ${botPath}/reset_access_token`]: asAdministrator(
    withBot(({ state }, bot) => {
      bot.access_token = renewToken(state, { kind: 'bot', id: bot.id })
      return ok(bot)
    }),
  ),
  [`POST ${botPath}/reset_secret`]: asAdministrator(
    withBot(({ state, version }, bot) => {
      if (isSince(version, 4, 13) === false) return unknownRoute
      bot.secret = `fake-bot-secret-reset-${nextId(state, 'secret')}`
      return ok(bot)
    }),
  ),
  [`GET ${inboxPath}/agent_bot`]: withInbox((exchange, { id }) => {
    const { bots, botsOfInboxes } = exchange.state
    const bot = bots.find((one) => one.id === botsOfInboxes.get(id))
    return ok(bot ? { agent_bot: inboxBotFor(shown(exchange, bot), isAdministrator(exchange)) } : {})
  }),
  [`POST ${inboxPath}/set_agent_bot`]: withInbox(connect),
}

/** Its own ones, and those of the whole server. */
function isOfAccount({ account_id }: AgentBot): boolean {
  return account_id === null || account_id === accountId
}

function withBot(handler: (exchange: Exchange, bot: AgentBot) => FakeAnswer): Handler {
  return (exchange) => {
    const bot = exchange.state.bots.find(({ id }) => id === wholeNumber(exchange.params.id))
    return bot && isOfAccount(bot) ? handler(exchange, bot) : notFound
  }
}

/** Since 4.16 agents do not see its token. */
function shown(exchange: Exchange, bot: AgentBot): AgentBot {
  // Before 4.13 bots had no secret.
  if (isAdministrator(exchange)) return botFor(bot, isSince(exchange.version, 4, 13) !== false)
  const { access_token, ...rest } = botFor(bot, false)
  const isTokenSeen = access_token !== undefined && !isSince(exchange.version, 4, 16)
  return isTokenSeen ? { ...rest, access_token } : rest
}

/** Nothing is required, not even a name. */
function create(exchange: Exchange): FakeAnswer {
  const { state } = exchange
  const id = Math.max(0, ...state.bots.map((bot) => bot.id), state.lastIds.bot ?? 0) + 1
  const bot = { ...createBot(id, null), outgoing_url: null }
  const answer = update(exchange, bot)
  if (answer.status !== 200) return answer
  state.lastIds.bot = id
  state.bots.push(bot)
  state.tokens.set(bot.access_token ?? '', { kind: 'bot', id })
  return answer
}

function update(exchange: Exchange, bot: AgentBot): FakeAnswer {
  const { body, origin } = exchange.request
  const { bot_type } = body
  if (bot_type !== undefined && bot_type !== 'webhook' && bot_type !== 0) return failure
  if ('name' in body) bot.name = text(body.name)
  if ('description' in body) bot.description = text(body.description)
  if ('outgoing_url' in body) bot.outgoing_url = text(body.outgoing_url)
  if (isObject(body.bot_config)) bot.bot_config = body.bot_config
  if (body.avatar instanceof File) bot.thumbnail = addPicture(exchange.state, body.avatar, origin)
  return ok(shown(exchange, bot))
}

/** Without a bot, disconnects the one that is connected. */
function connect(exchange: Exchange, { id }: Inbox): FakeAnswer {
  const { state, request } = exchange
  const { agent_bot } = request.body
  const bot = state.bots.find((one) => one.id === wholeNumber(agent_bot))
  if (!isBlank(agent_bot) && !(bot && isOfAccount(bot))) return notFound
  if (!isAdministrator(exchange)) return notAllowed
  if (bot) state.botsOfInboxes.set(id, bot.id)
  else state.botsOfInboxes.delete(id)
  return done
}
