/** What the compiler says about automation rules: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  AutomationRules,
  CreateAutomationRuleParams,
  UpdateAutomationRuleParams,
} from '../../src/resources/automation-rules.ts'
import type { AutomationRule } from '../../src/types.ts'

declare const automationRules: AutomationRules
const rule = {
  name: 'Greet',
  event_name: 'conversation_created',
  conditions: [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'], query_operator: null }],
  actions: [{ action_name: 'send_message', action_params: ['Hello'] }],
} as const

expectTypeOf(automationRules.list()).toEqualTypeOf<PagePromise<AutomationRule, undefined>>()
expectTypeOf(automationRules.get(1)).toEqualTypeOf<ApiPromise<AutomationRule>>()
expectTypeOf(automationRules.create(rule)).toEqualTypeOf<ApiPromise<AutomationRule>>()
expectTypeOf(automationRules.update(1, { active: false })).toEqualTypeOf<ApiPromise<AutomationRule>>()
expectTypeOf(automationRules.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(automationRules.clone(1)).toEqualTypeOf<ApiPromise<AutomationRule>>()

expectTypeOf<AutomationRule['created_on']>().toEqualTypeOf<number>()
// What one rule has fits another.
declare const other: AutomationRule
export const copied: CreateAutomationRuleParams = {
  name: other.name,
  event_name: other.event_name,
  conditions: other.conditions,
  actions: other.actions,
}
export const changed: CreateAutomationRuleParams['conditions'] = [
  { attribute_key: 'priority', filter_operator: 'attribute_changed', values: { from: ['low'], to: ['urgent'] } },
]
export const teams: UpdateAutomationRuleParams['actions'] = [
  { action_name: 'send_email_to_team', action_params: [{ team_ids: [1], message: 'Look' }] },
]

// @ts-expect-error a rule has actions
export const idle: CreateAutomationRuleParams = { name: 'x', event_name: 'message_created', conditions: [] }
// @ts-expect-error conditions are joined by AND or OR
export const joined: UpdateAutomationRuleParams = { conditions: [{ ...rule.conditions[0], query_operator: 'XOR' }] }
// @ts-expect-error an array
export const text: UpdateAutomationRuleParams = { actions: [{ action_name: 'add_label', action_params: 'vip' }] }
