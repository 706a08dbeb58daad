/** The client's own account: its name and settings. */

import { getAccount, getCacheKeys, updateAccount, updateActiveAt } from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Account, AccountDetails } from '../types.ts'
import { assertNoneIgnored } from './checks/ignored-keys.ts'

/** What `accounts.update` takes: the fields to change. */
export type UpdateAccountParams = BodyInput<'updateAccount'>

/** Every method is about the client's account; `chatwoot.withAccount(7)` returns a client for another one. */
export class Accounts extends Resource {
  /**
   * Returns the account with its settings and enabled features.
   * @see GET /api/v1/accounts/{account_id}
   */
  get(options?: RequestOptions): ApiPromise<AccountDetails> {
    return this.call(getAccount, {}, options)
  }

  /**
   * Updates the account; omitted fields keep their value.
   *
   * Settings are top-level keys in `params` and nested under `settings` in the response; `industry`, `company_size` and
   * `timezone` come back under `custom_attributes`. The server ignores other keys.
   * @throws TypeError for `settings` and `custom_attributes`, which the server would ignore
   * @param params `auto_resolve_after`: minutes, at least 10; null disables it
   * @returns the account, without the fields that only `get` returns
   * @throws ValidationError for settings that the server rejects
   * @throws ServerError for an unknown `locale`
   * @throws PermissionDeniedError for users who are not administrators
   * @see PATCH /api/v1/accounts/{account_id}
   */
  update(params: UpdateAccountParams, options?: RequestOptions): ApiPromise<Account> {
    return this.call(updateAccount, () => ({ body: checkSettings(params) }), options)
  }

  /**
   * Returns keys that change whenever a label, an inbox, a team or, since 4.17, a canned response changes: cached data
   * is valid as long as its key is the same.
   * @see GET /api/v1/accounts/{account_id}/cache_keys
   */
  cacheKeys(options?: RequestOptions): ApiPromise<Account['cache_keys']> {
    return this.call(getCacheKeys, {}, options).unwrap(({ cache_keys }) => cache_keys)
  }

  /**
   * Records that the user is active in the account now: `active_at` of the account in the profile.
   * @see POST /api/v1/accounts/{account_id}/update_active_at
   */
  updateActiveAt(options?: RequestOptions): ApiPromise<void> {
    return this.call(updateActiveAt, {}, options)
  }
}

function checkSettings(params: UpdateAccountParams): UpdateAccountParams {
  const instead = 'its values are top-level keys here'
  assertNoneIgnored('accounts.update', params, { settings: instead, custom_attributes: instead })
  return params
}
