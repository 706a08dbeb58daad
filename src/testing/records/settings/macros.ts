/** Macros, and how the server validates their actions. */
import type { Macro, MacroAction, MacroVisibility } from '../../../types.ts'
import { type FakeState, type MacroRecord, nextId } from '../state.ts'

type MacroFields = Omit<MacroRecord, 'id'>

export const visibilities: readonly MacroVisibility[] = ['personal', 'global']

const knownActions: readonly string[] = [
  ...['send_message', 'add_label', 'remove_label', 'assign_team', 'assign_agent', 'remove_assigned_agent'],
  ...['remove_assigned_team', 'mute_conversation', 'change_status', 'resolve_conversation', 'snooze_conversation'],
  ...['change_priority', 'send_email_transcript', 'send_attachment', 'add_private_note', 'send_webhook_event'],
]

export function addMacro(state: FakeState, fields: MacroFields): MacroRecord {
  const macro = { id: nextId(state, 'macro'), ...fields }
  state.macros.push(macro)
  return macro
}

/** The names of actions that macros do not have. */
export function unknownActions(actions: readonly MacroAction[], hasNewWords: boolean): string[] {
  const isKnown = (name: string) => knownActions.includes(name) && (hasNewWords || name !== 'remove_assigned_agent')
  return actions.map(({ action_name }) => action_name).filter((name) => !isKnown(name))
}

/** Users see those that are global, and those that they keep for themselves. */
export function macrosOf({ macros }: FakeState, userId: number): MacroRecord[] {
  return macros.filter(
    ({ visibility, created_by_id }) =>
      visibility === 'global' || (visibility === 'personal' && created_by_id === userId),
  )
}

/** Without the users who have left the account. */
export function macroAnswer({ account, agents }: FakeState, macro: MacroRecord): Macro {
  const { created_by_id, updated_by_id, ...rest } = macro
  const created_by = agents.find(({ id }) => id === created_by_id)
  const updated_by = agents.find(({ id }) => id === updated_by_id)
  return { ...rest, account_id: account.id, ...(created_by && { created_by }), ...(updated_by && { updated_by }) }
}
