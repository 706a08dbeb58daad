/** Teams and their members: everybody sees them, administrators change them. */
import type { Team } from '../../../types.ts'
import { hasTeamIcons } from '../../events/bodies/shapes-by-version.ts'
import { done, type FakeAnswer, failure, invalidRecord, ok } from '../../exchange/answers.ts'
import { type Fields, present, sentFlag, sentText, type Wrapper, withFields } from '../../exchange/fields.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { isoTime } from '../../records/iso-time.ts'
import { listChanged } from '../../records/settings/account-details.ts'
import type { TeamRecord } from '../../records/state.ts'
import { addTeam, removeTeam, type TeamFields, teamAnswer, teamErrors } from '../../records/users/teams.ts'
import { asAdministrator } from '../access/conditions.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/teams/:id'
const membersPath = `${path}/team_members`

const columns = ['id', 'name', 'description', 'allow_auto_assign', 'account_id', 'created_at', 'updated_at']

function wrapperFor(exchange: Exchange): Wrapper {
  return { name: 'team', columns: hasTeamIcons(exchange.version) ? [...columns, 'icon', 'icon_color'] : columns }
}

function shown(exchange: Exchange, record: TeamRecord): Team {
  return teamAnswer(record, exchange.caller.id, hasTeamIcons(exchange.version))
}

const withTeam = withOneOf(({ state }) => state.teams)

export const teamRoutes: Routes = {
  'GET /teams': (exchange) => ok(exchange.state.teams.map((record) => shown(exchange, record))),
  [`GET ${path}`]: withTeam((exchange, record) => ok(shown(exchange, record))),
  'POST /teams': asAdministrator((exchange) =>
    withFields(exchange.request, wrapperFor(exchange), (sent) => {
      const { state, now } = exchange
      const fields = fieldsOf(exchange, sent)
      const errors = teamErrors(state, fields)
      if (errors.length > 0) return invalidRecord(errors)
      listChanged(state, 'team', now)
      return ok(shown(exchange, addTeam(state, fields, isoTime(now))))
    }),
  ),
  [`PATCH ${path}`]: withTeam(asAdministrator(update)),
  [`PUT ${path}`]: withTeam(asAdministrator(update)),
  [`DELETE ${path}`]: withTeam(
    asAdministrator(({ state, now }, record) => {
      removeTeam(state, record)
      listChanged(state, 'team', now)
      return done
    }),
  ),
  [`GET ${membersPath}`]: withTeam(({ state }, { member_ids }) => ok(usersOf(state, member_ids))),
  [`POST ${membersPath}`]: changingMembers(({ state }, record, ids) => {
    const added = ids.filter((id) => !record.member_ids.includes(id))
    record.member_ids = [...record.member_ids, ...added]
    return ok(usersOf(state, added))
  }),
  [`PATCH ${membersPath}`]: changingMembers(setMembers),
  [`PUT ${membersPath}`]: changingMembers(setMembers),
  [`DELETE ${membersPath}`]: changingMembers((_, record, ids) => {
    record.member_ids = record.member_ids.filter((id) => !ids.includes(id))
    return done
  }),
}

function changingMembers(handler: (exchange: Exchange, record: TeamRecord, ids: number[]) => FakeAnswer): Handler {
  const withIds = (exchange: Exchange, record: TeamRecord) => {
    const { user_ids } = exchange.request.params
    if (!Array.isArray(user_ids)) return failure
    const ids = [...new Set(user_ids.map(wholeNumber))]
    const areUsers = ids.every((id) => exchange.state.agents.some((user) => user.id === id))
    return areUsers ? handler(exchange, record, ids) : foreignUsers
  }
  return withTeam(asAdministrator(withIds))
}

const foreignUsers: FakeAnswer = { status: 401, body: { error: 'Invalid User IDs' } }

function setMembers({ state }: Exchange, record: TeamRecord, ids: number[]): FakeAnswer {
  const stay = record.member_ids.filter((id) => ids.includes(id))
  record.member_ids = [...new Set([...stay, ...ids])]
  return ok(usersOf(state, record.member_ids))
}

/** In the order of the ids. */
function usersOf({ agents }: Exchange['state'], ids: readonly number[]) {
  return ids.flatMap((id) => agents.find((user) => user.id === id) ?? [])
}

function update(exchange: Exchange, record: TeamRecord): FakeAnswer {
  const { state, request, now } = exchange
  return withFields(request, wrapperFor(exchange), (sent) => {
    const fields = fieldsOf(exchange, sent)
    const errors = teamErrors(state, { ...record, ...fields }, record.id)
    if (errors.length > 0) return invalidRecord(errors)
    listChanged(state, 'team', now)
    return ok(shown(exchange, Object.assign(record, fields, { updated_at: isoTime(now) })))
  })
}

function fieldsOf(exchange: Exchange, sent: Fields): TeamFields {
  const name = sentText(sent, 'name')
  return present({
    name: name === null ? '' : name?.toLowerCase(),
    description: sentText(sent, 'description'),
    allow_auto_assign: sentFlag(sent, 'allow_auto_assign'),
    ...(hasTeamIcons(exchange.version) && { icon: iconOf(sent, 'icon'), icon_color: iconOf(sent, 'icon_color') }),
  })
}

function iconOf(sent: Fields, key: string): string | undefined {
  const value = sentText(sent, key)
  return value === null ? '' : value
}
