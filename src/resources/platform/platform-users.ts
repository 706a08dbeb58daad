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

/** What `platform.users.update` takes: what is to change. */
export type UpdatePlatformUserParams = BodyInput<'updatePlatformUser'>

/** The users that the app has created or was granted; all others are a PermissionDeniedError. There is no list. */
export class PlatformUsers extends Resource {
  /**
   * Gets one user, with the accounts and the token of that user.
   * @throws NotFoundError when there is no such user
   * @throws PermissionDeniedError when it is none of the app's
   * @see GET /platform/api/v1/users/{user_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<PlatformUser> {
    return this.call(getPlatformUser, { path: { user_id: id } }, options)
  }

  /**
   * Creates a user, confirmed and without an account. When the server knows the e-mail address already, it gives that
   * user as it is and ignores everything else, the password too.
   * @throws ValidationError without an e-mail address, and for a weak password
   * @see POST /platform/api/v1/users
   */
  create(params: CreatePlatformUserParams, options?: RequestOptions): ApiPromise<PlatformUser> {
    return this.call(createPlatformUser, { body: params }, options)
  }

  /**
   * Changes a user; what is left out stays. `custom_attributes` are merged into those that are stored.
   * @throws ValidationError for an e-mail address that is taken, and for a weak password
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /platform/api/v1/users/{user_id}
   */
  update(id: number, params: UpdatePlatformUserParams, options?: RequestOptions): ApiPromise<PlatformUser> {
    return this.call(updatePlatformUser, { path: { user_id: id }, body: params }, options)
  }

  /**
   * Deletes a user of the whole server, out of every account. `accountUsers.removeMembers` only takes a user out of one.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /platform/api/v1/users/{user_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePlatformUser, { path: { user_id: id } }, options)
  }

  /**
   * Makes a link that signs a user in without a password: once, and within five minutes. Keep it secret.
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /platform/api/v1/users/{user_id}/login
   */
  loginUrl(id: number, options?: RequestOptions): ApiPromise<string> {
    return this.call(getPlatformUserLoginUrl, { path: { user_id: id } }, options).unwrap(({ url }) => url)
  }

  /**
   * Gets the token that a user has, for `new Chatwoot({ apiAccessToken })`. Nothing is made or changed.
   * @returns the `access_token`, and whose it is
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /platform/api/v1/users/{user_id}/token
   */
  token(id: number, options?: RequestOptions): ApiPromise<PlatformUserToken> {
    return this.call(getPlatformUserToken, { path: { user_id: id } }, options)
  }
}
