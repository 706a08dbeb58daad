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
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PlatformAccount } from '../../types.ts'

/** What `platform.accounts.create` takes. */
export type CreatePlatformAccountParams = BodyInput<'createPlatformAccount'>

/** What `platform.accounts.update` takes: what is to change. */
export type UpdatePlatformAccountParams = BodyInput<'updatePlatformAccount'>

/** E-mail inboxes to move into an account, as the server wants them. */
export type EmailChannelMigrations = BodyInput<'migratePlatformEmailChannels'>['migrations']

/** What became of each of them. */
export type EmailChannelMigrationResult = Answer<'migratePlatformEmailChannels'>['results'][number]

/** The accounts that the app has created or was granted; all others are a PermissionDeniedError. */
export class PlatformAccounts extends Resource {
  /**
   * Lists the accounts of the app, in one answer. Once one of them was deleted, the server answers 500 for good: who
   * deletes accounts has to keep their ids himself.
   * @throws ServerError when an account of the app was deleted
   * @see GET /platform/api/v1/accounts
   */
  list(options?: RequestOptions): ApiPromise<PlatformAccount[]> {
    return this.call(listPlatformAccounts, {}, options)
  }

  /**
   * Gets one account.
   * @throws NotFoundError when there is no such account
   * @throws PermissionDeniedError when it is none of the app's
   * @see GET /platform/api/v1/accounts/{account_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<PlatformAccount> {
    return this.call(getPlatformAccount, { path: { account_id: id } }, options)
  }

  /**
   * Creates an account, without members; `provision` gives it one. Called twice there are two.
   * @param params `features`: on or off by name
   * @throws ValidationError without a name (ServerError on 4.7)
   * @throws ServerError for a feature, a locale or a status that the server does not know: it has no better answer
   * @see POST /platform/api/v1/accounts
   */
  create(params: CreatePlatformAccountParams, options?: RequestOptions): ApiPromise<PlatformAccount> {
    return this.call(createPlatformAccount, { body: params }, options)
  }

  /**
   * Changes an account; what is left out stays, features that are not named too. `custom_attributes` and `limits`
   * replace what was stored. `status: 'suspended'` locks its members out.
   * @throws ServerError for a feature, a locale or a status that the server does not know: it has no better answer
   * @throws ValidationError, NotFoundError, PermissionDeniedError
   * @see PATCH /platform/api/v1/accounts/{account_id}
   */
  update(id: number, params: UpdatePlatformAccountParams, options?: RequestOptions): ApiPromise<PlatformAccount> {
    return this.call(updatePlatformAccount, { path: { account_id: id }, body: params }, options)
  }

  /**
   * Deletes an account and all that is in it; the server does it in the background. From then on `list` is a
   * ServerError for this app.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /platform/api/v1/accounts/{account_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePlatformAccount, { path: { account_id: id } }, options)
  }

  /**
   * Moves e-mail inboxes of other providers into an account, 25 at most, since 4.14. One that could not be moved says
   * so in its result; the others are moved all the same.
   * @throws PermissionDeniedError unless the server is set up for it (EMAIL_CHANNEL_MIGRATION)
   * @throws NotFoundError also from a server before 4.14
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
