/** The bots that a platform app has created; those that accounts have created no app may use. */
import { isSince } from '../../../helpers/server-version.ts'
import type { AgentBot, PlatformAgentBot } from '../../../types.ts'
import { done, type FakeAnswer, failure, notPermissible, ok, unknownRoute } from '../../exchange/answers.ts'
import { isBlank, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addPicture } from '../../records/conversations/files.ts'
import { addBot, removeBot } from '../../records/users/bots.ts'
import { idsPermittedTo, isPermittedTo, permitTo } from './permissible.ts'

const path = '/platform/api/v1/agent_bots'
const botPath = `${path}/:agent_bot_id`

export const platformBotRoutes: Routes = {
  [`GET ${path}`]: list,
  [`POST ${path}`]: (exchange) => {
    const bot = addBot(exchange.state, { account_id: null, ...fieldsOf(exchange) })
    permitTo(exchange, 'bot', bot.id)
    return ok(shown(exchange, bot))
  },
  [`GET ${botPath}`]: withBot((exchange, bot) => ok(shown(exchange, bot))),
  [`PATCH ${botPath}`]: withBot(update),
  [`PUT ${botPath}`]: withBot(update),
  [`DELETE ${botPath}/avatar`]: withBot((exchange, bot) => {
    bot.thumbnail = ''
    return ok(shown(exchange, bot))
  }),
  [`DELETE ${botPath}`]: withBot(({ state }, { id }) => {
    removeBot(state, id)
    return done
  }),
}

function withBot(handler: (exchange: Exchange, bot: AgentBot) => FakeAnswer): Handler {
  return (exchange) => {
    const { state, params } = exchange
    const bot = state.bots.find(({ id }) => id === wholeNumber(params.agent_bot_id))
    if (!bot) return unknownRoute
    return isPermittedTo(exchange, 'bot', bot.id) ? handler(exchange, bot) : notPermissible
  }
}

/** Before 4.14.2, the server cannot list bots once one was deleted. */
function list(exchange: Exchange): FakeAnswer {
  const { state, version } = exchange
  const ids = idsPermittedTo(exchange, 'bot')
  const bots = state.bots.filter(({ id }) => ids.includes(id))
  if (bots.length < ids.length && !isSince(version, 4, 14, 2)) return failure
  return ok(bots.map((bot) => shown(exchange, bot)))
}

/** Before 4.12, the URL is the name. */
function shown({ version }: Exchange, bot: AgentBot): PlatformAgentBot {
  const { id, name, description, account_id, access_token = '' } = bot
  const outgoing_url = isSince(version, 4, 12) ? (bot.outgoing_url ?? null) : name
  return { id, name, description, outgoing_url, account_id, access_token }
}

function update(exchange: Exchange, bot: AgentBot): FakeAnswer {
  return ok(shown(exchange, Object.assign(bot, fieldsOf(exchange))))
}

function fieldsOf({ state, request: { params } }: Exchange): Partial<AgentBot> {
  const fields: Partial<AgentBot> = {}
  if ('name' in params) fields.name = text(params.name)
  if ('description' in params) fields.description = text(params.description)
  if ('outgoing_url' in params) fields.outgoing_url = text(params.outgoing_url)
  if (params.avatar instanceof File) fields.thumbnail = addPicture(state, params.avatar)
  if ('account_id' in params) {
    fields.account_id = isBlank(params.account_id) ? null : wholeNumber(params.account_id)
    fields.system_bot = fields.account_id === null
  }
  return fields
}
