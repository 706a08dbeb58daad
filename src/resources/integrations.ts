/** Integrations: apps connected to the account or to an inbox. */

import {
  createIntegrationHook,
  deleteIntegrationHook,
  getIntegrationApp,
  listIntegrationApps,
  processIntegrationHookEvent,
  updateIntegrationHook,
} from '../../generated/operations.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { IntegrationApp, IntegrationHook } from '../types.ts'
import { checkIdsIn } from './checks/ids.ts'
import { isBlank } from './checks/strings.ts'

/** What `integrations.createHook` takes. */
export type CreateHookParams = BodyInput<'createIntegrationHook'>

/** What `integrations.updateHook` takes: the fields to change. */
export type UpdateHookParams = BodyInput<'updateIntegrationHook'>

/** What `integrations.processEvent` takes. */
export type HookEvent = BodyInput<'processIntegrationHookEvent'>['event']

/**
 * The id of an app is a name, `slack` for instance; a hook is the connection of an app, and its id is a number. Methods
 * that take the id of a hook reject with NotFoundError for an unknown one; creating, updating and deleting hooks
 * rejects with PermissionDeniedError for users who are not administrators.
 */
export class Integrations extends Resource {
  /**
   * Lists the apps that the server offers to the account, each with its hooks, on one page. Only administrators get the
   * setup of an app (`settings_json_schema` and the like) and the settings of its hooks, since 4.15 without secrets.
   * @see GET /api/v1/accounts/{account_id}/integrations/apps
   */
  listApps(options?: ListOptions): PagePromise<IntegrationApp, undefined> {
    return this.pages(listIntegrationApps, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns an app with its hooks. A single hook cannot be requested.
   * @param id a name, `dialogflow` for instance
   * @throws ServerError for an unknown app
   * @see GET /api/v1/accounts/{account_id}/integrations/apps/{app_id}
   */
  getApp(id: string, options?: RequestOptions): ApiPromise<IntegrationApp> {
    return this.call(getIntegrationApp, { path: { app_id: id } }, options)
  }

  /**
   * Connects an app to the account, or to an inbox if its `hook_type` says so.
   *
   * Check the spelling of `app_id`: the server stores an unknown app, which then does nothing.
   * @throws TypeError for a blank `app_id`, and an `inbox_id` that is not a whole number
   * @throws ValidationError for settings that the app does not take, and when it is already connected and allows only
   * one connection
   * @see POST /api/v1/accounts/{account_id}/integrations/hooks
   */
  createHook(params: CreateHookParams, options?: RequestOptions): ApiPromise<IntegrationHook> {
    return this.call(createIntegrationHook, () => ({ body: checkHook(params) }), options)
  }

  /**
   * Updates the settings of an app, or enables or disables it; `settings` are replaced as a whole. Since 4.15 no response
   * contains their secrets: send all of them again, not what `getApp` returned.
   * @param params `status` is a string here, and a boolean in the response
   * @throws ValidationError for settings that the app does not take
   * @see PATCH /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}
   */
  updateHook(id: number, params: UpdateHookParams, options?: RequestOptions): ApiPromise<IntegrationHook> {
    return this.call(updateIntegrationHook, { path: { hook_id: id }, body: params }, options)
  }

  /**
   * Disconnects an app.
   * @see DELETE /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}
   */
  deleteHook(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteIntegrationHook, { path: { hook_id: id } }, options)
  }

  /**
   * Sends an event to a connected app, for instance `{ name: 'rephrase', data: { content } }`. Few apps accept events,
   * mainly `openai`.
   * @returns the app's message
   * @throws ValidationError when the app accepts no events, or failed
   * @see POST /api/v1/accounts/{account_id}/integrations/hooks/{hook_id}/process_event
   */
  processEvent(id: number, event: HookEvent, options?: RequestOptions): ApiPromise<string | null> {
    const input = { path: { hook_id: id }, body: { event } }
    return this.call(processIntegrationHookEvent, input, options).unwrapNullable(({ message }) => message)
  }
}

function checkHook(params: CreateHookParams): CreateHookParams {
  if (isBlank(params.app_id)) {
    throw new TypeError(`app_id must be the name of an app, got ${describeValue(params.app_id)}`)
  }
  return checkIdsIn(params, 'inbox_id')
}
