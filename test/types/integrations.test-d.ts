/** What the compiler says about integrations: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type { CreateHookParams, HookEvent, Integrations, UpdateHookParams } from '../../src/resources/integrations.ts'
import type { IntegrationApp, IntegrationHook } from '../../src/types.ts'

declare const integrations: Integrations

expectTypeOf(integrations.listApps()).toEqualTypeOf<PagePromise<IntegrationApp, undefined>>()
expectTypeOf(integrations.getApp('slack')).toEqualTypeOf<ApiPromise<IntegrationApp>>()
expectTypeOf(integrations.createHook({ app_id: 'dialogflow', inbox_id: 1 })).toEqualTypeOf<
  ApiPromise<IntegrationHook>
>()
expectTypeOf(integrations.updateHook(1, { status: 'disabled' })).toEqualTypeOf<ApiPromise<IntegrationHook>>()
expectTypeOf(integrations.deleteHook(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(integrations.processEvent(1, { name: 'summarize' })).toEqualTypeOf<ApiPromise<string | null>>()

expectTypeOf<IntegrationHook['status']>().toEqualTypeOf<boolean>()
export const settings: CreateHookParams = { app_id: 'openai', settings: { api_key: 'key', on: null }, status: 1 }
export const event: HookEvent = { name: 'rephrase', data: { content: null } }

// @ts-expect-error an app has a name for an id
integrations.getApp(1)
// @ts-expect-error a hook belongs to an app
export const appless: CreateHookParams = { inbox_id: 1 }
// @ts-expect-error a string or its number; only responses have a boolean
export const on: UpdateHookParams = { status: true }
// @ts-expect-error the app of a hook stays
export const moved: UpdateHookParams = { app_id: 'slack' }
// @ts-expect-error an event has a name
export const nameless: HookEvent = { data: {} }
