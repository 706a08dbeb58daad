/** Users of a server, as a platform app sees them. */

import {
  createPlatformUser,
  deletePlatformUser,
  getPlatformUser,
  getPlatformUserLoginUrl,
  getPlatformUserToken,
  updatePlatformUser,
} from '../../../generated/operations.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PlatformUser, PlatformUserToken } from '../../types.ts'

/** What `platform.users.create` takes. */
export type CreatePlatformUserParams = BodyInput<'createPlatformUser'>

/** What `platform.users.update` takes: the fields to change. */
export type UpdatePlatformUserParams = BodyInput<'updatePlatformUser'>

/**
 * The users that the app has created or was granted access to; they cannot be listed. Methods that take an id reject
 * with PermissionDeniedError for all others, and with NotFoundError for an unknown one.
 */
export class PlatformUsers extends Resource {
  /**
   * Returns a user, including their accounts and token.
   * @see GET /platform/api/v1/users/{user_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<PlatformUser> {
    return this.call(getPlatformUser, { path: { user_id: id } }, options)
  }

  /**
   * Creates a user, confirmed and without an account. When the server already knows the email address, it returns that
   * user unchanged and ignores everything else, including the password.
   * @throws ValidationError without an email address, and for a weak password
   * @see POST /platform/api/v1/users
   */
  create(params: CreatePlatformUserParams, options?: RequestOptions): ApiPromise<PlatformUser> {
    return this.call(createPlatformUser, { body: params }, options)
  }

  /**
   * Updates a user; omitted fields keep their value. `custom_attributes` are merged into the stored ones.
   * @throws ValidationError for an email address that is taken, and for a weak password
   * @see PATCH /platform/api/v1/users/{user_id}
   */
  update(id: number, params: UpdatePlatformUserParams, options?: RequestOptions): ApiPromise<PlatformUser> {
    return this.call(updatePlatformUser, { path: { user_id: id }, body: params }, options)
  }

  /**
   * Deletes a user from the whole server and every account. `accountUsers.removeMembers` only removes a user from one
   * account.
   * @see DELETE /platform/api/v1/users/{user_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePlatformUser, { path: { user_id: id } }, options)
  }

  /**
   * Returns a link that signs a user in without a password: once, within five minutes. Keep it secret.
   * @see GET /platform/api/v1/users/{user_id}/login
   */
  loginUrl(id: number, options?: RequestOptions): ApiPromise<string> {
    return this.call(getPlatformUserLoginUrl, { path: { user_id: id } }, options).unwrap(({ url }) => url)
  }

  /**
   * Returns the user's existing token, for `new Chatwoot({ apiAccessToken })`. Nothing is created or changed.
   * @returns the `access_token`, and the user it belongs to
   * @see POST /platform/api/v1/users/{user_id}/token
   */
  token(id: number, options?: RequestOptions): ApiPromise<PlatformUserToken> {
    return this.call(getPlatformUserToken, { path: { user_id: id } }, options)
  }
}
