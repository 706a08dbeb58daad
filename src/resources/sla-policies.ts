/** SLA policies: how long answers and solutions may take. */

import {
  createSlaPolicy,
  deleteSlaPolicy,
  getSlaPolicy,
  listSlaPolicies,
  updateSlaPolicy,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { SlaPolicy } from '../types.ts'

/** What `slaPolicies.create` takes; thresholds are seconds. */
export type CreateSlaPolicyParams = BodyInput<'createSlaPolicy'>['sla_policy']

/** What `slaPolicies.update` takes: what is to change. */
export type UpdateSlaPolicyParams = BodyInput<'updateSlaPolicy'>['sla_policy']

/** Enterprise only; changes are for administrators. Times are seconds everywhere. */
export class SlaPolicies extends Resource {
  /**
   * Lists all policies of the account, in one answer.
   * @see GET /api/v1/accounts/{account_id}/sla_policies
   */
  list(options?: RequestOptions): ApiPromise<SlaPolicy[]> {
    return this.call(listSlaPolicies, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one policy.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.call(getSlaPolicy, { path: { sla_policy_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Creates a policy. A time that is left out is not watched.
   * @throws ValidationError without a name
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/sla_policies
   */
  create(params: CreateSlaPolicyParams, options?: RequestOptions): ApiPromise<SlaPolicy> {
    return this.call(createSlaPolicy, { body: { sla_policy: params } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Changes a policy; what is left out stays, null stops watching a time.
   * @throws ValidationError when nothing is to change
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}
   */
  update(id: number, params: UpdateSlaPolicyParams, options?: RequestOptions): ApiPromise<SlaPolicy> {
    const input = { path: { sla_policy_id: id }, body: { sla_policy: params } }
    return this.call(updateSlaPolicy, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Deletes a policy. The server does it in the background: for a while it is still there.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteSlaPolicy, { path: { sla_policy_id: id } }, options)
  }
}
