/** Accounts of a server, as a platform app sees them. */

import {
  createPlatformAccount,
  deletePlatformAccount,
  getPlatformAccount,
  listPlatformAccounts,
  migratePlatformEmailChannels,
  updatePlatformAccount,
} from '../../../generated/operations.ts'
import type { Answer, BodyInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { onePage } from '../../core/pages/page-source.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PlatformAccount } from '../../types.ts'

/** What `platform.accounts.create` takes. */
export type CreatePlatformAccountParams = BodyInput<'createPlatformAccount'>

/** What `platform.accounts.update` takes: the fields to change. */
export type UpdatePlatformAccountParams = BodyInput<'updatePlatformAccount'>

/** Email inboxes to move into an account, in the server's form. */
export type EmailChannelMigrations = BodyInput<'migratePlatformEmailChannels'>['migrations']

/** The result for each of them. */
export type EmailChannelMigrationResult = Answer<'migratePlatformEmailChannels'>['results'][number]

/**
 * The accounts that the app has created or was granted access to. Methods that take an id reject with
 * PermissionDeniedError for all others, and with NotFoundError for an unknown one.
 */
export class PlatformAccounts extends Resource {
  /**
   * Lists the accounts of the app, on one page. Once one of them was deleted, the server permanently responds 500: apps
   * that delete accounts must store the ids of their accounts themselves.
   * @throws ServerError when an account of the app was deleted
   * @see GET /platform/api/v1/accounts
   */
  list(options?: ListOptions): PagePromise<PlatformAccount, undefined> {
    return this.pages(listPlatformAccounts, {}, onePage, options)
  }

  /**
   * Returns an account.
   * @see GET /platform/api/v1/accounts/{account_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<PlatformAccount> {
    return this.call(getPlatformAccount, { path: { account_id: id } }, options)
  }

  /**
   * Creates an account, without members; `provision` adds one. Each call creates another account.
   * @param params `features`: true or false by name
   * @throws ValidationError without a name (ServerError on 4.7)
   * @throws ServerError for an unknown feature, locale or status
   * @see POST /platform/api/v1/accounts
   */
  create(params: CreatePlatformAccountParams, options?: RequestOptions): ApiPromise<PlatformAccount> {
    return this.call(createPlatformAccount, { body: params }, options)
  }

  /**
   * Updates an account; omitted fields keep their value, omitted features too. `custom_attributes` and `limits` replace
   * the stored ones. `status: 'suspended'` locks its members out.
   * @throws ServerError for an unknown feature, locale or status
   * @throws ValidationError
   * @see PATCH /platform/api/v1/accounts/{account_id}
   */
  update(id: number, params: UpdatePlatformAccountParams, options?: RequestOptions): ApiPromise<PlatformAccount> {
    return this.call(updatePlatformAccount, { path: { account_id: id }, body: params }, options)
  }

  /**
   * Deletes an account and everything in it, in the background. From then on `list` rejects with ServerError for this
   * app.
   * @see DELETE /platform/api/v1/accounts/{account_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePlatformAccount, { path: { account_id: id } }, options)
  }

  /**
   * Moves email inboxes of other providers into an account, at most 25. The result of each inbox says whether it was
   * moved; one that could not be moved does not stop the others. 4.14.2 has it, 4.10 does not.
   * @throws PermissionDeniedError also unless the server is set up for it (EMAIL_CHANNEL_MIGRATION)
   * @throws NotFoundError also on older servers
   * @see POST /platform/api/v1/accounts/{account_id}/email_channel_migrations
   */
  migrateEmailChannels(
    id: number,
    migrations: EmailChannelMigrations,
    options?: RequestOptions,
  ): ApiPromise<EmailChannelMigrationResult[]> {
    const input = { path: { account_id: id }, body: { migrations } }
    return this.call(migratePlatformEmailChannels, input, options).unwrap(({ results }) => results)
  }
}
