/** Automation rules: what happens by itself after an event. */

import {
  cloneAutomationRule,
  createAutomationRule,
  deleteAutomationRule,
  getAutomationRule,
  listAutomationRules,
  updateAutomationRule,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { AutomationRule } from '../types.ts'
import { checkUploads } from './checks/attachments.ts'

/** What `automationRules.create` takes. */
export type CreateAutomationRuleParams = BodyInput<'createAutomationRule'>

/** What `automationRules.update` takes: what is to change. */
export type UpdateAutomationRuleParams = BodyInput<'updateAutomationRule'>

/** For administrators. `created_on` is in unix seconds. */
export class AutomationRules extends Resource {
  /**
   * Lists all automation rules of the account, in one answer.
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/automation_rules
   */
  list(options?: RequestOptions): ApiPromise<AutomationRule[]> {
    return this.call(listAutomationRules, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one automation rule.
   * @throws ServerError for an unknown id: the server has no better answer
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<AutomationRule> {
    return this.call(getAutomationRule, { path: { automation_rule_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Creates an automation rule, active unless `active` says otherwise.
   *
   * `query_operator` joins a condition to the next one and is null on the last. Operators and values are stored without
   * a look: a rule in which they make no sense never runs. `send_attachment` takes the `blob_id` of an upload, since
   * 4.10.
   * @throws TypeError for a `send_attachment` of what is no upload
   * @throws ValidationError for an attribute or action that the server does not know
   * @throws ServerError when a key is missing: the server has no better answer
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/automation_rules
   */
  create(params: CreateAutomationRuleParams, options?: RequestOptions): ApiPromise<AutomationRule> {
    return this.call(createAutomationRule, () => ({ body: checkUploads(params) }), options)
  }

  /**
   * Changes an automation rule; what is left out stays, `conditions` and `actions` are each replaced whole.
   * @throws TypeError for a `send_attachment` of what is no upload
   * @throws ValidationError for an attribute or action that the server does not know
   * @throws ServerError for an unknown id: the server has no better answer
   * @throws PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}
   */
  update(id: number, params: UpdateAutomationRuleParams, options?: RequestOptions): ApiPromise<AutomationRule> {
    const input = () => ({ path: { automation_rule_id: id }, body: checkUploads(params) })
    return this.call(updateAutomationRule, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Deletes an automation rule.
   * @throws ServerError for an unknown id: the server has no better answer
   * @throws PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteAutomationRule, { path: { automation_rule_id: id } }, options)
  }

  /**
   * Copies an automation rule. The copy has the same name and is as active as the original: both run from now on.
   * @returns the copy
   * @throws ServerError for an unknown id: the server has no better answer
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/automation_rules/{automation_rule_id}/clone
   */
  clone(id: number, options?: RequestOptions): ApiPromise<AutomationRule> {
    return this.call(cloneAutomationRule, { path: { automation_rule_id: id } }, options).unwrap(
      ({ payload }) => payload,
    )
  }
}
