/** Integrations: the apps that there are, and the hooks that connect them; administrators change them. */
import { isSince } from '../../../helpers/server-version.ts'
import { done, type FakeAnswer, failure, invalidRecord, ok, unprocessable } from '../../exchange/answers.ts'
import { type Fields, hasKnownWords, present, sentText, sentWord, withFields } from '../../exchange/fields.ts'
import { isBlank, isObject, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { type AppDefinition, appDefinitions } from '../../records/settings/integration-apps.ts'
import { addHook, type HookFields, hookAnswer, hookErrors } from '../../records/settings/integration-hooks.ts'
import type { HookRecord } from '../../records/state.ts'
import { isAdministrator } from '../../records/users/members.ts'
import { asAdministrator } from '../access/conditions.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/integrations/hooks/:id'
const wrapper = { name: 'hook' }
const statuses = ['disabled', 'enabled'] as const

const withHook = withOneOf(({ state }) => state.hooks)

export const integrationRoutes: Routes = {
  'GET /integrations/apps': (exchange) => ok({ payload: appsOf(exchange).map((app) => appAnswer(exchange, app)) }),
  'GET /integrations/apps/:id': (exchange) => {
    const app = appOf(exchange, exchange.params.id)
    return app ? ok(appAnswer(exchange, app)) : failure
  },
  'POST /integrations/hooks': asAdministrator((exchange) =>
    withFields(exchange.request, wrapper, (sent) => create(exchange, sent)),
  ),
  [`PATCH ${path}`]: withHook(asAdministrator(update)),
  [`PUT ${path}`]: withHook(asAdministrator(update)),
  [`DELETE ${path}`]: withHook(
    asAdministrator(({ state }, hook) => {
      state.hooks = state.hooks.filter((other) => other !== hook)
      return done
    }),
  ),
  // No app works on events within the request any more.
  [`POST ${path}/process_event`]: withHook(() => unprocessable('No processor found')),
}

/** Others than administrators see only what an app is for. */
function appAnswer(exchange: Exchange, app: AppDefinition) {
  const { id, name, description, short_description, ...definition } = app
  const { state } = exchange
  const hooks = state.hooks.filter((hook) => hook.app_id === id).map((hook) => shown(exchange, hook))
  return {
    ...{ id, name, description, short_description },
    enabled: id === 'webhook' ? state.webhooks.length > 0 : hooks.length > 0,
    ...(isAdministrator(exchange) && { ...definition, button: definition.action ?? null }),
    hooks,
  }
}

function create(exchange: Exchange, sent: Fields): FakeAnswer {
  if (!hasKnownWords(sent, { status: statuses })) return failure
  const fields: HookFields = {
    app_id: sentText(sent, 'app_id') ?? '',
    inbox_id: isBlank(sent.inbox_id) ? null : wholeNumber(sent.inbox_id),
    enabled: true,
    settings: {},
    ...changesOf(sent),
  }
  const errors = hookErrors(exchange.state, appOf(exchange, fields.app_id), fields)
  return errors.length > 0 ? invalidRecord(errors) : ok(shown(exchange, addHook(exchange.state, fields)))
}

function update(exchange: Exchange, hook: HookRecord): FakeAnswer {
  return withFields(exchange.request, wrapper, (sent) => {
    if (!hasKnownWords(sent, { status: statuses })) return failure
    const changed = { ...hook, ...changesOf(sent) }
    const errors = hookErrors(exchange.state, appOf(exchange, hook.app_id), changed, hook.id)
    return errors.length > 0 ? invalidRecord(errors) : ok(shown(exchange, Object.assign(hook, changed)))
  })
}

/** What a hook may change. */
function changesOf(sent: Fields): Partial<Pick<HookFields, 'enabled' | 'settings'>> {
  const status = sentWord(sent, 'status', statuses)
  return present({
    enabled: status === undefined ? undefined : status === 'enabled',
    settings: isObject(sent.settings) ? sent.settings : undefined,
  })
}

function shown(exchange: Exchange, hook: HookRecord) {
  const app = appOf(exchange, hook.app_id)
  return hookAnswer(exchange.state, app, hook, isAdministrator(exchange) ? shownSettings(exchange, hook) : undefined)
}

/** Since 4.15 without those that the app keeps to itself. */
function shownSettings(exchange: Exchange, { app_id, settings }: HookRecord): Record<string, unknown> {
  const all = settings ?? {}
  if (!isSince(exchange.version, 4, 15)) return all
  const visible = appOf(exchange, app_id)?.visible_properties ?? []
  return Object.fromEntries(Object.entries(all).filter(([key]) => visible.includes(key)))
}

/** Since 4.16 dyte is connected with an account of Cloudflare. */
function appsOf({ version }: Exchange): readonly AppDefinition[] {
  return appDefinitions(isSince(version, 4, 16) === true)
}

function appOf(exchange: Exchange, id: string | undefined): AppDefinition | undefined {
  return appsOf(exchange).find((app) => app.id === id)
}
