/** Macros: users have their own, administrators also those of everybody. */
import { isSince } from '../../../helpers/server-version.ts'
import type { MacroAction } from '../../../types.ts'
import { done, type FakeAnswer, failure, notAllowed, ok } from '../../exchange/answers.ts'
import { hasKnownWords, sentText, sentWord } from '../../exchange/fields.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addMacro, macroAnswer, macrosOf, unknownActions, visibilities } from '../../records/settings/macros.ts'
import type { MacroRecord } from '../../records/state.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { areActions } from './actions.ts'
import { runAction } from './macro-actions.ts'

const path = '/macros/:id'

export const macroRoutes: Routes = {
  'GET /macros': ({ state, caller }) =>
    ok({ payload: macrosOf(state, caller.id).map((macro) => macroAnswer(state, macro)) }),
  'POST /macros': create,
  [`GET ${path}`]: withMacro(canUse, { status: 404 }, ({ state }, macro) => shown(state, macro)),
  [`PATCH ${path}`]: withMacro(canChange, failure, update),
  [`PUT ${path}`]: withMacro(canChange, failure, update),
  [`DELETE ${path}`]: withMacro(canChange, failure, ({ state }, macro) => {
    state.macros = state.macros.filter((other) => other !== macro)
    return done
  }),
  [`POST ${path}/execute`]: withMacro(canUse, done, (exchange, { actions }) => {
    const { conversation_ids: ids } = exchange.request.params
    for (const id of Array.isArray(ids) ? ids.map(wholeNumber) : []) {
      if (!exchange.state.conversations.has(id)) continue
      for (const action of actions) runAction(exchange, id, action)
    }
    return done
  }),
}

/** @param unknown the response if there is no such macro */
function withMacro(
  isAllowed: (exchange: Exchange, macro: MacroRecord) => boolean,
  unknown: FakeAnswer,
  handler: (exchange: Exchange, macro: MacroRecord) => FakeAnswer,
): Handler {
  return (exchange) => {
    const macro = exchange.state.macros.find(({ id }) => id === wholeNumber(exchange.params.id))
    if (!macro) return unknown
    return isAllowed(exchange, macro) ? handler(exchange, macro) : notAllowed
  }
}

function canUse({ caller }: Exchange, { visibility, created_by_id }: MacroRecord): boolean {
  return visibility === 'global' || created_by_id === caller.id
}

function canChange(exchange: Exchange, macro: MacroRecord): boolean {
  return macro.visibility === 'global' ? isAdministrator(exchange) : macro.created_by_id === exchange.caller.id
}

function create(exchange: Exchange): FakeAnswer {
  const { state, request, caller } = exchange
  const { actions } = request.params
  const name = sentText(request.params, 'name') ?? null
  const knows = hasKnownWords(request.params, { visibility: visibilities })
  // The database refuses a macro without a name or without actions.
  if (!knows || name === null || !areActions(actions)) return failure
  const refusal = refusalOf(exchange, actions)
  if (refusal) return refusal
  const visibility = visibilityOf(exchange)
  return shown(
    state,
    addMacro(state, { name, visibility, actions, created_by_id: caller.id, updated_by_id: caller.id }),
  )
}

/** A visibility that is not sent is lost. */
function update(exchange: Exchange, macro: MacroRecord): FakeAnswer {
  const { state, request, caller } = exchange
  const { actions = macro.actions } = request.params
  if (!hasKnownWords(request.params, { visibility: visibilities }) || !areActions(actions)) return failure
  const refusal = refusalOf(exchange, actions)
  if (refusal) return refusal
  macro.name = sentText(request.params, 'name') ?? macro.name
  macro.actions = actions
  macro.visibility = visibilityOf(exchange)
  macro.updated_by_id = caller.id
  return shown(state, macro)
}

function shown(state: Exchange['state'], macro: MacroRecord): FakeAnswer {
  return ok({ payload: macroAnswer(state, macro) })
}

/** Agents keep their macros for themselves, whatever they send. */
function visibilityOf(exchange: Exchange): MacroRecord['visibility'] {
  return isAdministrator(exchange)
    ? (sentWord(exchange.request.params, 'visibility', visibilities) ?? null)
    : 'personal'
}

function refusalOf({ version }: Exchange, actions: readonly MacroAction[]): FakeAnswer | undefined {
  const unknown = unknownActions(actions, isSince(version, 4, 14, 2) === true)
  if (unknown.length === 0) return undefined
  return { status: 422, body: { error: { actions: [`Macro execution actions ${unknown.join(',')} not supported.`] } } }
}
