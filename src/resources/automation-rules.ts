/** Automation rules: actions that run automatically after an event. */

import {
  cloneAutomationRule,
  createAutomationRule,
  deleteAutomationRule,
  getAutomationRule,
  listAutomationRules,
  updateAutomationRule,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { AutomationRule } from '../types.ts'
import { checkUploads } from './checks/attachments.ts'
import { payloadOf } from './payload.ts'

/** What `automationRules.create` takes. */
export type CreateAutomationRuleParams = BodyInput<'createAutomationRule'>

/** What `automationRules.update` takes: the fields to change. */
export type UpdateAutomationRuleParams = BodyInput<'updateAutomationRule'>

/**
 * `created_on` is in unix seconds. Every method rejects with PermissionDeniedError for users who are not
 * administrators, and every method that takes an id with ServerError for an unknown one: the server responds 500.
 */
export class AutomationRules extends Resource {
  /**
   * Lists all automation rules of the account, on one page.
   * @see GET /api/v1/accounts/{account_id}/automation_rules
   */
  list(options?: ListOptions): PagePromise<AutomationRule, undefined> {
    return this.pages(listAutomationRules, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns an automation rule.
   * @see GET /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<AutomationRule> {
    return this.call(getAutomationRule, { path: { automation_rule_id: id } }, options).unwrap(payloadOf)
  }

  /**
   * Creates an automation rule, active unless `active` is false.
   *
   * `query_operator` joins a condition to the next one and is null on the last. The server does not check operators and
   * values: a rule in which they make no sense never runs. `send_attachment` takes the `blob_id` of an upload, since
   * 4.10. `execution_delay`, in minutes, needs the feature `delayed_automations` and a server since 4.17: older ones
   * ignore it and run the actions immediately.
   * @throws TypeError if a `send_attachment` is not the `blob_id` of an upload
   * @throws ValidationError for an unknown attribute or action, and for an `execution_delay` that is not allowed
   * @throws ServerError when a key is missing
   * @see POST /api/v1/accounts/{account_id}/automation_rules
   */
  create(params: CreateAutomationRuleParams, options?: RequestOptions): ApiPromise<AutomationRule> {
    return this.call(createAutomationRule, () => ({ body: checkUploads(params) }), options)
  }

  /**
   * Updates an automation rule; omitted fields keep their value, `conditions` and `actions` are each replaced as a
   * whole.
   * @throws TypeError if a `send_attachment` is not the `blob_id` of an upload
   * @throws ValidationError for an unknown attribute or action
   * @see PATCH /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}
   */
  update(id: number, params: UpdateAutomationRuleParams, options?: RequestOptions): ApiPromise<AutomationRule> {
    const input = () => ({ path: { automation_rule_id: id }, body: checkUploads(params) })
    return this.call(updateAutomationRule, input, options).unwrap(payloadOf)
  }

  /**
   * Deletes an automation rule.
   * @see DELETE /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteAutomationRule, { path: { automation_rule_id: id } }, options)
  }

  /**
   * Copies an automation rule. The copy has the same name and, like the original, is active or not: both of an active
   * rule run from then on.
   * @returns the copy
   * @see POST /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone
   */
  clone(id: number, options?: RequestOptions): ApiPromise<AutomationRule> {
    return this.call(cloneAutomationRule, { path: { automation_rule_id: id } }, options).unwrap(payloadOf)
  }
}
