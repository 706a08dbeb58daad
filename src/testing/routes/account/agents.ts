/** The users of the account: everybody sees them, administrators invite, change and remove them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { Agent } from '../../../types.ts'
import { done, type FakeAnswer, failure, invalidRecord, ok } from '../../exchange/answers.ts'
import { type Fields, hasKnownWords, sentFlag, sentText, sentWord, withFields } from '../../exchange/fields.ts'
import { isBlank } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { recordError } from '../../records/errors.ts'
import { addAgent, agentErrors, removeAgent } from '../../records/users/agents.ts'
import { statusOf } from '../../records/users/members.ts'
import { changeUser } from '../../records/users/users.ts'
import { asAdministrator } from '../access/conditions.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/agents/:id'

const wrapper = { name: 'agent' }

const enums = { role: ['agent', 'administrator'], availability: ['online', 'offline', 'busy'] } as const

const withAgent = withOneOf(({ state }) => state.agents)

export const agentRoutes: Routes = {
  'GET /agents': ({ state }) => ok([...state.agents].sort(byName)),
  'POST /agents': asAdministrator((exchange) =>
    withFields(exchange.request, wrapper, (fields) => create(exchange, fields)),
  ),
  'POST /agents/bulk_create': asAdministrator(({ state, request, caller, now }) => {
    const { emails } = request.params
    if (!Array.isArray(emails) || !emails.every((email) => typeof email === 'string')) return failure
    for (const email of emails) {
      const fields = { email: email.toLowerCase(), inviter_id: caller.id }
      if (agentErrors(state, fields).length === 0) addAgent(state, fields, now)
    }
    return done
  }),
  [`PATCH ${path}`]: withAgent(asAdministrator(update)),
  [`PUT ${path}`]: withAgent(asAdministrator(update)),
  [`DELETE ${path}`]: withAgent(
    asAdministrator(({ state }, agent) => {
      removeAgent(state, agent)
      return done
    }),
  ),
}

function byName(first: Agent, second: Agent): number {
  return first.name.toLowerCase().localeCompare(second.name.toLowerCase(), 'en')
}

function create({ state, version, caller, now }: Exchange, sent: Fields): FakeAnswer {
  const name = sentText(sent, 'name')
  if (!hasKnownWords(sent, enums) || (isBlank(name) && !isSince(version, 4, 14, 2))) return failure
  const fields = {
    email: sentText(sent, 'email')?.toLowerCase() ?? '',
    name: isBlank(name) ? undefined : (name ?? undefined),
    role: sentWord(sent, 'role', enums.role) ?? undefined,
    availability: sentWord(sent, 'availability', enums.availability) ?? undefined,
    auto_offline: sentFlag(sent, 'auto_offline') ?? undefined,
    inviter_id: caller.id,
  }
  const errors = agentErrors(state, fields)
  return errors.length > 0 ? invalidRecord(errors) : ok(addAgent(state, fields, now))
}

function update({ state, request }: Exchange, agent: Agent): FakeAnswer {
  return withFields(request, wrapper, (sent) => {
    if (!hasKnownWords(sent, enums)) return failure
    const name = sentText(sent, 'name') ?? agent.name
    if (isBlank(name)) return invalidRecord([recordError('name', "can't be blank")])
    const availability = sentWord(sent, 'availability', enums.availability)
    changeUser(state, agent.id, { name })
    agent.role = sentWord(sent, 'role', enums.role) ?? agent.role
    agent.auto_offline = sentFlag(sent, 'auto_offline') ?? agent.auto_offline
    if (availability) agent.availability_status = statusOf(agent, availability)
    return ok(agent)
  })
}
