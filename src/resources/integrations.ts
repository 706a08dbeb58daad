/** Integrations: apps that are connected to the account or to an inbox. */

import {
  createIntegrationHook,
  deleteIntegrationHook,
  getIntegrationApp,
  listIntegrationApps,
  processIntegrationHookEvent,
  updateIntegrationHook,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { IntegrationApp, IntegrationHook } from '../types.ts'

/** What `integrations.createHook` takes. */
export type CreateHookParams = BodyInput<'createIntegrationHook'>

/** What `integrations.updateHook` takes: what is to change. */
export type UpdateHookParams = BodyInput<'updateIntegrationHook'>

/** What `integrations.processEvent` takes. */
export type HookEvent = BodyInput<'processIntegrationHookEvent'>['event']

/** An app has a name for an id, `slack` for instance; a hook is an app as it is connected, its id a number. */
export class Integrations extends Resource {
  /**
   * Lists the apps that the server offers to the account, each with its hooks. How an app is set up
   * (`settings_json_schema` and the like) and what its hooks are set to is for administrators.
   * @see GET /api/v1/accounts/{account_id}/integrations/apps
   */
  apps(options?: RequestOptions): ApiPromise<IntegrationApp[]> {
    return this.call(listIntegrationApps, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one app with its hooks. A hook alone cannot be asked for.
   * @param id a name, `dialogflow` for instance
   * @throws ServerError for an unknown app: the server has no better answer
   * @see GET /api/v1/accounts/{account_id}/integrations/apps/{app_id}
   */
  app(id: string, options?: RequestOptions): ApiPromise<IntegrationApp> {
    return this.call(getIntegrationApp, { path: { app_id: id } }, options)
  }

  /**
   * Connects an app to the account, or to an inbox where its `hook_type` says so. For administrators.
   *
   * Mind the spelling of `app_id`: the server stores an app that it does not know, and nothing comes of it.
   * @throws ValidationError for settings that the app does not take, and when it is connected and may be only once
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/integrations/hooks
   */
  createHook(params: CreateHookParams, options?: RequestOptions): ApiPromise<IntegrationHook> {
    return this.call(createIntegrationHook, { body: params }, options)
  }

  /**
   * Changes the settings of an app, or switches it on or off; `settings` are replaced whole. For administrators.
   * @param params `status` is a word here, and a boolean in the answer
   * @throws ValidationError for settings that the app does not take
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}
   */
  updateHook(id: number, params: UpdateHookParams, options?: RequestOptions): ApiPromise<IntegrationHook> {
    return this.call(updateIntegrationHook, { path: { hook_id: id }, body: params }, options)
  }

  /**
   * Disconnects an app. For administrators.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}
   */
  deleteHook(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteIntegrationHook, { path: { hook_id: id } }, options)
  }

  /**
   * Asks a connected app to do something, `{ name: 'rephrase', data: { content } }` for instance. Few apps take events,
   * chiefly `openai`.
   * @returns what the app said
   * @throws ValidationError when the app takes no events, or failed
   * @throws NotFoundError
   * @see POST /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event
   */
  processEvent(id: number, event: HookEvent, options?: RequestOptions): ApiPromise<string | null> {
    const input = { path: { hook_id: id }, body: { event } }
    return this.call(processIntegrationHookEvent, input, options).unwrapNullable(({ message }) => message)
  }
}
