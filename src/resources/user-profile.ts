/** Profile: the user whose token the client has. */

import {
  deleteProfileAvatar,
  getProfile,
  resetProfileAccessToken,
  setActiveAccount,
  setProfileAutoOffline,
  setProfileAvailability,
  updateProfile,
} from '../../generated/operations.ts'
import type { Connection } from '../core/connection.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import type { BodyInput, FileInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Availability, Profile } from '../types.ts'
import { checkId } from './checks/ids.ts'

/** What `profile.update` takes: what is to change. */
export type UpdateProfileParams = BodyInput<'updateProfile'>['profile'] & {
  /** A picture. `deleteAvatar` takes it away. */
  avatar?: FileInput | undefined
}

/** A user is the same in every account, but is available in each by itself. The token of a bot has no profile. */
export class UserProfile extends Resource {
  readonly #accountId: number

  constructor(connection: Connection, accountId: number) {
    super(connection)
    this.#accountId = accountId
  }

  /**
   * Gets the user, with the accounts that the user belongs to and the role in each. `access_token` is in it.
   *
   * `account_id` and `role` at the top are those of the account that was active last, which need not be the client's.
   * @throws PermissionDeniedError for the token of a bot
   * @see GET /api/v1/profile
   */
  get(options?: RequestOptions): ApiPromise<Profile> {
    return this.call(getProfile, {}, options)
  }

  /**
   * Changes the user; what is left out stays. `ui_settings` are replaced whole. A new `password` needs
   * `password_confirmation` and `current_password`. With an `avatar` it goes as a form.
   * @throws TypeError for `ui_settings` together with an `avatar`: in a form their values would become texts
   * @throws ValidationError for a wrong password, and when nothing is to change
   * @see PUT /api/v1/profile
   */
  update(params: UpdateProfileParams, options?: RequestOptions): ApiPromise<Profile> {
    return this.call(updateProfile, () => ({ body: { profile: withoutTextSettings(params) } }), options)
  }

  /**
   * Says whether the user is there, in the client's account. Others see `offline` nevertheless when the user has no
   * dashboard open, unless `setAutoOffline` switches that off.
   * @throws NotFoundError when the user is not in the account
   * @throws ServerError for an unknown word: the server has no better answer
   * @see POST /api/v1/profile/availability
   */
  setAvailability(availability: Availability, options?: RequestOptions): ApiPromise<Profile> {
    const body = { profile: { account_id: this.#accountId, availability } }
    return this.call(setProfileAvailability, { body }, options)
  }

  /**
   * Says whether the user goes offline when the dashboard is closed, in the client's account.
   * @throws TypeError when `autoOffline` is neither true nor false
   * @throws NotFoundError when the user is not in the account
   * @see POST /api/v1/profile/auto_offline
   */
  setAutoOffline(autoOffline: boolean, options?: RequestOptions): ApiPromise<Profile> {
    const input = () => ({
      body: { profile: { account_id: this.#accountId, auto_offline: checkedAutoOffline(autoOffline) } },
    })
    return this.call(setProfileAutoOffline, input, options)
  }

  /**
   * Notes in which account the user works: `account_id` and `role` of the profile are then of that one, and the
   * dashboard opens with it. The client stays with its own account.
   * @throws TypeError when `accountId` is no id
   * @throws ServerError when the user is not in that account: the server has no better answer
   * @see PUT /api/v1/profile/set_active_account
   */
  setActiveAccount(accountId: number, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({ body: { profile: { account_id: checkId('accountId', accountId) } } })
    return this.call(setActiveAccount, input, options)
  }

  /**
   * Makes a new token for the user. The old one is void at once, so this client can do nothing more:
   * `chatwoot.withOptions({ apiAccessToken })` makes one that can. A lost answer is a lost token; then it stands in
   * the dashboard.
   * @returns the user with the new `access_token`
   * @see POST /api/v1/profile/reset_access_token
   */
  resetAccessToken(options?: RequestOptions): ApiPromise<Profile> {
    return this.call(resetProfileAccessToken, {}, options)
  }

  /**
   * Deletes the user's picture. Without a picture nothing happens.
   * @see DELETE /api/v1/profile/avatar
   */
  deleteAvatar(options?: RequestOptions): ApiPromise<Profile> {
    return this.call(deleteProfileAvatar, {}, options)
  }
}

function withoutTextSettings(params: UpdateProfileParams): UpdateProfileParams {
  if (params.avatar === undefined || params.ui_settings === undefined) return params
  throw new TypeError('ui_settings cannot be sent together with an avatar: update them by a call of their own')
}

// undefined would be left out of the body, which switches it off.
function checkedAutoOffline(autoOffline: boolean): boolean {
  if (typeof autoOffline === 'boolean') return autoOffline
  throw new TypeError(`autoOffline must be true or false, got ${describeValue(autoOffline)}`)
}
