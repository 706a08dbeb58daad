/** Hooks: apps that are connected to the account or to an inbox. Nothing is sent to them. */
import type { IntegrationHook } from '../../../types.ts'
import { isBlankText, isTaken, type RecordError, recordError } from '../errors.ts'
import { type FakeState, type HookRecord, nextId } from '../state.ts'
import type { AppDefinition } from './integration-apps.ts'

export type HookFields = Omit<HookRecord, 'id'>

export function addHook(state: FakeState, fields: HookFields): HookRecord {
  const hook = { id: nextId(state, 'hook'), ...fields }
  state.hooks.push(hook)
  return hook
}

/** @param app undefined for one that the server does not know: its hooks are stored, too */
export function hookErrors(
  state: FakeState,
  app: AppDefinition | undefined,
  hook: HookFields,
  id?: number,
): RecordError[] {
  const errors: RecordError[] = []
  if (isBlankText(hook.app_id)) errors.push(recordError('app_id', "can't be blank"))
  if (app?.hook_type === 'inbox' && hook.inbox_id === null) errors.push(recordError('inbox_id', "can't be blank"))
  if (app?.settings_json_schema && !fits(hook.settings, app.settings_json_schema)) {
    errors.push(recordError('settings', ': Invalid settings data'))
  }
  if (!app?.allow_multiple_hooks && isTaken(state.hooks, id, (other) => other.app_id === hook.app_id)) {
    errors.push(recordError('app_id', 'has already been taken'))
  }
  return errors
}

function fits(settings: HookRecord['settings'], { properties, required }: Record<string, unknown>): boolean {
  if (settings === null || !Array.isArray(required)) return false
  const types = new Map(Object.entries(Object(properties)))
  const hasTypes = Object.entries(settings).every(([key, value]) => isOfType(value, Object(types.get(key)).type))
  return hasTypes && required.every((key) => key in settings)
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return type === 'string' && typeof value === 'string'
}

/** @param settings those that the caller may see; undefined if none */
export function hookAnswer(
  { account, inboxes }: FakeState,
  app: AppDefinition | undefined,
  { id, app_id, enabled, inbox_id }: HookRecord,
  settings: Record<string, unknown> | undefined,
): IntegrationHook {
  const inbox = inboxes.find((one) => one.id === inbox_id)
  return {
    id,
    app_id,
    status: enabled,
    inbox: inbox ? { id: inbox.id, name: inbox.name } : null,
    account_id: account.id,
    hook_type: app?.hook_type ?? 'account',
    ...(settings && { settings, reference_id: null }),
  }
}
