/** Automation rules: administrators see and change them. They do not run. */
import { isSince } from '../../../helpers/server-version.ts'
import type { AutomationCondition, AutomationRule } from '../../../types.ts'
import { done, type FakeAnswer, failure, ok } from '../../exchange/answers.ts'
import { present, sentFlag, sentText } from '../../exchange/fields.ts'
import { isObject, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { addRule, ruleErrors } from '../../records/settings/automation-rules.ts'
import { asAdministrator } from '../access/conditions.ts'
import { areActions } from './actions.ts'

const path = '/automation_rules/:id'

export const automationRuleRoutes: Routes = {
  'GET /automation_rules': asAdministrator((exchange) =>
    ok({ payload: exchange.state.automationRules.map((rule) => ruleAnswer(exchange, rule)) }),
  ),
  'POST /automation_rules': asAdministrator(create),
  [`GET ${path}`]: withRule(shown),
  [`PATCH ${path}`]: withRule(update),
  [`PUT ${path}`]: withRule(update),
  [`DELETE ${path}`]: withRule(({ state }, rule) => {
    state.automationRules = state.automationRules.filter((other) => other !== rule)
    return done
  }),
  [`POST ${path}/clone`]: withRule((exchange, rule) => shown(exchange, addRule(exchange.state, rule, exchange.now))),
}

/** The server fails if there is no such rule. */
function withRule(handler: (exchange: Exchange, rule: AutomationRule) => FakeAnswer): Handler {
  return asAdministrator((exchange) => {
    const rule = exchange.state.automationRules.find(({ id }) => id === wholeNumber(exchange.params.id))
    return rule ? handler(exchange, rule) : failure
  })
}

function shown(exchange: Exchange, rule: AutomationRule): FakeAnswer {
  return ok({ payload: ruleAnswer(exchange, rule) })
}

/** Since 4.17 a rule may wait before it runs. */
function ruleAnswer({ version }: Exchange, rule: AutomationRule): AutomationRule {
  return { ...rule, ...(isSince(version, 4, 17) && { execution_delay: null }) }
}

function wordsOf({ version }: Exchange) {
  return { hasNewWords: isSince(version, 4, 14, 2) === true }
}

function create(exchange: Exchange): FakeAnswer {
  const { state, request, now } = exchange
  const { name, event_name, description = null, active = true } = textsOf(exchange)
  const { conditions, actions } = request.params
  if (name === undefined || event_name === undefined || !areConditions(conditions) || !areActions(actions)) {
    return failure
  }
  const error = ruleErrors(state, { conditions, actions }, wordsOf(exchange))
  if (error) return { status: 422, body: { error } }
  return ok(ruleAnswer(exchange, addRule(state, { name, description, event_name, active, conditions, actions }, now)))
}

function update(exchange: Exchange, rule: AutomationRule): FakeAnswer {
  const { conditions = rule.conditions, actions = rule.actions } = exchange.request.params
  if (!areConditions(conditions) || !areActions(actions)) return failure
  const error = ruleErrors(exchange.state, { conditions, actions }, wordsOf(exchange))
  if (error) return { status: 422, body: { error } }
  return shown(exchange, Object.assign(rule, textsOf(exchange), { conditions, actions }))
}

function textsOf({ request: { params } }: Exchange) {
  return present({
    name: sentText(params, 'name') ?? undefined,
    description: sentText(params, 'description'),
    event_name: sentText(params, 'event_name') ?? undefined,
    active: sentFlag(params, 'active') ?? undefined,
  })
}

function areConditions(value: unknown): value is AutomationCondition[] {
  return Array.isArray(value) && value.every((one) => isObject(one) && typeof one.attribute_key === 'string')
}
