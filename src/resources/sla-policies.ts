/** SLA policies: how long responses and resolutions may take. */

import {
  createSlaPolicy,
  deleteSlaPolicy,
  getSlaPolicy,
  listSlaPolicies,
  updateSlaPolicy,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { SlaPolicy } from '../types.ts'
import { payloadOf } from './payload.ts'

/** What `slaPolicies.create` takes; thresholds are seconds. */
export type CreateSlaPolicyParams = BodyInput<'createSlaPolicy'>['sla_policy']

/** What `slaPolicies.update` takes: the fields to change. */
export type UpdateSlaPolicyParams = BodyInput<'updateSlaPolicy'>['sla_policy']

/**
 * Enterprise only. All times are in seconds. `get` and `update` reject with ServerError for an unknown id (the server
 * responds 500), and changes with PermissionDeniedError for users who are not administrators; since 4.17 every method
 * does so if the account does not have the feature `sla`.
 */
export class SlaPolicies extends Resource {
  /**
   * Lists all policies of the account, on one page.
   * @see GET /api/v1/accounts/{account_id}/sla_policies
   */
  list(options?: ListOptions): PagePromise<SlaPolicy, undefined> {
    return this.pages(listSlaPolicies, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns a policy.
   * @see GET /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.call(getSlaPolicy, { path: { sla_policy_id: id } }, options).unwrap(payloadOf)
  }

  /**
   * Creates a policy. An omitted time is not monitored.
   * @throws ValidationError without a name
   * @see POST /api/v1/accounts/{account_id}/sla_policies
   */
  create(params: CreateSlaPolicyParams, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.call(createSlaPolicy, { body: { sla_policy: params } }, options).unwrap(payloadOf)
  }

  /**
   * Updates a policy; omitted fields keep their value, null stops monitoring a time.
   * @throws ValidationError when there is nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}
   */
  update(id: number, params: UpdateSlaPolicyParams, options?: RequestOptions): ApiPromise<SlaPolicy> {
    const input = { path: { sla_policy_id: id }, body: { sla_policy: params } }
    return this.call(updateSlaPolicy, input, options).unwrap(payloadOf)
  }

  /**
   * Deletes a policy. The server does so in the background: for a while it still exists.
   * @see DELETE /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteSlaPolicy, { path: { sla_policy_id: id } }, options)
  }
}
