/** The lists that an account keeps: agents, teams, labels, definitions of custom attributes. */
import { notFound, ok } from '../exchange/answers.ts'
import { wholeNumber } from '../exchange/request.ts'
import type { Routes } from '../exchange/router.ts'
import { team } from '../records/account.ts'

export const accountRoutes: Routes = {
  'GET /agents': ({ state }) => ok(state.agents),
  'GET /teams': ({ state, caller }) => ok(state.teams.map((record) => team(record, caller.id))),
  'GET /teams/:id': ({ state, caller, params }) => {
    const record = state.teams.find(({ id }) => id === wholeNumber(params.id))
    return record ? ok(team(record, caller.id)) : notFound
  },
  'GET /teams/:id/team_members': ({ state, params }) => {
    const record = state.teams.find(({ id }) => id === wholeNumber(params.id))
    return record ? ok(state.agents.filter(({ id }) => record.member_ids.includes(id))) : notFound
  },
  'GET /labels': ({ state }) => ok({ payload: state.labels }),
  'GET /custom_attribute_definitions': ({ state, request: { query } }) => {
    const models = ['conversation_attribute', 'contact_attribute']
    const asked = query.get('attribute_model')
    const model = models.includes(asked ?? '') ? asked : models[Number(asked)]
    return ok(state.attributeDefinitions.filter(({ attribute_model }) => !asked || attribute_model === model))
  },
}

export { isAdministrator } from '../records/members.ts'
