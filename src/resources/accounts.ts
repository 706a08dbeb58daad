/** Accounts: the client's own, its name and settings. */

import { getAccount, getCacheKeys, updateAccount, updateActiveAt } from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Account, AccountDetails } from '../types.ts'

/** What `accounts.update` takes: what is to change. */
export type UpdateAccountParams = BodyInput<'updateAccount'>

/** All of it is about the account of the client; `chatwoot.account(7)` is a client for another. */
export class Accounts extends Resource {
  /**
   * Gets the account: its settings, and the features that are on.
   * @see GET /api/v1/accounts/{account_id}
   */
  get(options?: RequestOptions): ApiPromise<AccountDetails> {
    return this.call(getAccount, {}, options)
  }

  /**
   * Changes the account; what is left out stays. For administrators.
   *
   * Settings stand beside the name here, and under `settings` in the answer; `industry`, `company_size` and `timezone`
   * come back under `custom_attributes`. The server takes no notice of other keys.
   * @param params `auto_resolve_after`: minutes, at least 10; null switches it off
   * @returns the account, without what only `get` has
   * @throws ValidationError for settings that the server does not take
   * @throws ServerError for an unknown `locale`: the server has no better answer
   * @throws PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}
   */
  update(params: UpdateAccountParams, options?: RequestOptions): ApiPromise<Account> {
    return this.call(updateAccount, { body: params }, options)
  }

  /**
   * Gets texts that change whenever a label, an inbox or a team does: what was read and kept is good as long as its
   * key is the same.
   * @see GET /api/v1/accounts/{account_id}/cache_keys
   */
  cacheKeys(options?: RequestOptions): ApiPromise<Account['cache_keys']> {
    return this.call(getCacheKeys, {}, options).unwrap(({ cache_keys }) => cache_keys)
  }

  /**
   * Notes that the user is working in the account now: `active_at` of the account in the profile.
   * @see POST /api/v1/accounts/{account_id}/update_active_at
   */
  updateActiveAt(options?: RequestOptions): ApiPromise<void> {
    return this.call(updateActiveAt, {}, options)
  }
}
