/** Agent bots, the inboxes that they are connected to, and new secrets for both. */
import type { AgentBot, ApiInbox } from '../../types.ts'
import { done, type FakeAnswer, notAllowed, notFound, ok } from '../exchange/answers.ts'
import { isBlank, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../exchange/router.ts'
import { accountId, botFor, inboxBotFor } from '../records/account.ts'
import { findInbox } from '../records/inboxes.ts'
import { nextId } from '../records/state.ts'
import { isAdministrator } from './account.ts'

const botPath = '/agent_bots/:id'
const inboxPath = '/inboxes/:id'

export const botRoutes: Routes = {
  'GET /agent_bots': (exchange) => {
    const own = exchange.state.bots.filter(isOfAccount)
    return ok(own.map((bot) => botFor(bot, isAdministrator(exchange))))
  },
  [`GET ${botPath}`]: withBot((exchange, bot) => ok(botFor(bot, isAdministrator(exchange)))),
  [`PATCH ${botPath}`]: withBot(update),
  [`PUT ${botPath}`]: withBot(update),
  [`POST ${botPath}/reset_secret`]: withBot((exchange, bot) => {
    if (!isAdministrator(exchange)) return notAllowed
    bot.secret = nextSecret(exchange, 'bot')
    return ok(bot)
  }),
  [`POST ${inboxPath}/reset_secret`]: withInbox((exchange, inbox) => {
    if (!isAdministrator(exchange)) return notAllowed
    inbox.secret = nextSecret(exchange, 'inbox')
    return ok(inbox)
  }),
  [`GET ${inboxPath}/agent_bot`]: withInbox((exchange, { id }) => {
    const { bots, botsOfInboxes } = exchange.state
    const bot = bots.find((one) => one.id === botsOfInboxes.get(id))
    return ok(bot ? { agent_bot: inboxBotFor(bot, isAdministrator(exchange)) } : {})
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

function withInbox(handler: (exchange: Exchange, inbox: ApiInbox) => FakeAnswer): Handler {
  return (exchange) => {
    const inbox = findInbox(exchange.state, wholeNumber(exchange.params.id))
    return inbox ? handler(exchange, inbox) : notFound
  }
}

function update(exchange: Exchange, bot: AgentBot): FakeAnswer {
  if (!isAdministrator(exchange)) return notAllowed
  const { body } = exchange.request
  if ('name' in body) bot.name = text(body.name)
  if ('description' in body) bot.description = text(body.description)
  if ('outgoing_url' in body) bot.outgoing_url = text(body.outgoing_url)
  return ok(bot)
}

/** Deliveries that are under way keep the secret that they were signed with. */
function nextSecret({ state }: Exchange, kind: string): string {
  return `fake-${kind}-secret-reset-${nextId(state, 'secret')}`
}

/** Without a bot, disconnects the one that is connected. */
function connect(exchange: Exchange, { id }: ApiInbox): FakeAnswer {
  if (!isAdministrator(exchange)) return notAllowed
  const { state, request } = exchange
  const { agent_bot } = request.body
  if (isBlank(agent_bot)) {
    state.botsOfInboxes.delete(id)
    return done
  }
  const bot = state.bots.find((one) => one.id === wholeNumber(agent_bot))
  if (!bot || !isOfAccount(bot)) return notFound
  state.botsOfInboxes.set(id, bot.id)
  return done
}
