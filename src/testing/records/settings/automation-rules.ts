/** Automation rules: stored and validated, but they do not run. */

import type { AutomationAction, AutomationCondition, AutomationRule } from '../../../types.ts'
import { wholeSeconds } from '../moment.ts'
import { type FakeState, nextId } from '../state.ts'

type RuleFields = Pick<AutomationRule, 'name' | 'description' | 'event_name' | 'active' | 'conditions' | 'actions'>

const knownActions: readonly string[] = [
  ...['send_message', 'add_label', 'remove_label', 'send_email_to_team', 'assign_team', 'assign_agent'],
  ...['remove_assigned_agent', 'remove_assigned_team', 'send_webhook_event', 'mute_conversation', 'send_attachment'],
  ...['change_status', 'resolve_conversation', 'open_conversation', 'pending_conversation', 'snooze_conversation'],
  ...['change_priority', 'send_email_transcript', 'add_private_note', 'add_sla'],
]

/** Words that came with 4.14.2, as far as is known. */
const newActions: readonly string[] = ['remove_assigned_agent', 'remove_assigned_team', 'pending_conversation']
const newConditions: readonly string[] = ['company_name', 'private_note']

const knownConditions: readonly string[] = [
  ...['content', 'email', 'country_code', 'status', 'message_type', 'browser_language', 'assignee_id', 'team_id'],
  ...['referer', 'city', 'company_name', 'inbox_id', 'mail_subject', 'phone_number', 'priority'],
  ...['conversation_language', 'labels', 'private_note', 'sla_policy_id'],
]

export function addRule(state: FakeState, fields: RuleFields, now: number): AutomationRule {
  const rule = {
    ...fields,
    id: nextId(state, 'automationRule'),
    account_id: state.account.id,
    created_on: wholeSeconds(now),
  }
  state.automationRules.push(rule)
  return rule
}

/** Returns what is wrong with a rule before it is stored, by field; undefined if nothing is. */
export function ruleErrors(
  state: FakeState,
  { conditions, actions }: Pick<RuleFields, 'conditions' | 'actions'>,
  { hasNewWords }: { hasNewWords: boolean },
): Record<string, string[]> | undefined {
  const ofConditions = conditionErrors(state, conditions, hasNewWords)
  const ofActions = actionErrors(actions, hasNewWords)
  if (ofConditions.length + ofActions.length === 0) return undefined
  return {
    ...(ofConditions.length > 0 && { conditions: ofConditions }),
    ...(ofActions.length > 0 && { actions: ofActions }),
  }
}

function conditionErrors(
  { attributeDefinitions }: FakeState,
  conditions: readonly AutomationCondition[],
  hasNewWords: boolean,
): string[] {
  const ofServer = hasNewWords ? knownConditions : [...without(knownConditions, newConditions), 'company']
  const known = [...ofServer, ...attributeDefinitions.map(({ attribute_key }) => attribute_key)]
  const unknown = conditions.map(({ attribute_key }) => attribute_key).filter((key) => !known.includes(key))
  const last = conditions.filter(({ query_operator }) => (query_operator ?? null) === null)
  const wrong = conditions.filter(({ query_operator }) => !/^(AND|OR)?$/i.test(query_operator ?? ''))
  return [
    ...(unknown.length > 0 ? [`Automation conditions ${unknown.join(',')} not supported.`] : []),
    ...(last.length > 1 ? ['Automation conditions should have query operator.'] : []),
    ...wrong.map(() => 'Query operator must be either "AND" or "OR"'),
  ]
}

function actionErrors(actions: readonly AutomationAction[], hasNewWords: boolean): string[] {
  const known = hasNewWords ? knownActions : without(knownActions, newActions)
  const unknown = actions.map(({ action_name }) => action_name).filter((name) => !known.includes(name))
  return unknown.length > 0 ? [`Automation actions ${unknown.join(',')} not supported.`] : []
}

function without(words: readonly string[], others: readonly string[]): string[] {
  return words.filter((word) => !others.includes(word))
}
