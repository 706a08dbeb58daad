/** The profile of the token's user. */

import {
  deleteProfileAvatar,
  deleteProfileSession,
  getProfile,
  listProfileSessions,
  resetProfileAccessToken,
  setActiveAccount,
  setProfileAutoOffline,
  setProfileAvailability,
  updateProfile,
} from '../../generated/operations.ts'
import type { Connection } from '../core/connection.ts'
import { ChatwootError } from '../core/errors/chatwoot-error.ts'
import type { BodyInput, FileInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Availability, Profile, ProfileSession } from '../types.ts'
import { checkPicture } from './checks/avatars.ts'
import { checkBoolean } from './checks/enum-words.ts'
import { checkId } from './checks/ids.ts'

/** What `profile.update` takes: the fields to change. */
export type UpdateProfileParams = BodyInput<'updateProfile'>['profile'] & {
  /** A picture. `deleteAvatar` removes it. */
  avatar?: FileInput | undefined
}

/** A user is the same in every account, but has an availability of its own in each. A bot's token has no profile. */
export class UserProfile extends Resource {
  readonly #accountId: number

  constructor(connection: Connection, accountId: number) {
    super(connection)
    this.#accountId = accountId
  }

  /**
   * Returns the user, including the `access_token`, the accounts that the user belongs to and the role in each.
   *
   * The top-level `account_id` and `role` are those of the most recently active account, which need not be the
   * client's. Since 4.16 the `access_token` is an empty string, no token, for a user without an account that has API
   * access.
   * @throws PermissionDeniedError for the token of a bot
   * @see GET /api/v1/profile
   */
  get(options?: RequestOptions): ApiPromise<Profile> {
    return this.call(getProfile, {}, options)
  }

  /**
   * Updates the user; omitted fields keep their value. `ui_settings` are replaced as a whole. A new `password` needs
   * `password_confirmation` and `current_password`, and is sent once: repeated, it would be refused for the old password.
   * With an `avatar` the request is a form.
   * @throws TypeError for `ui_settings` together with an `avatar`: in a form their values would become strings
   * @throws ValidationError for a wrong password, and when there is nothing to change
   * @see PUT /api/v1/profile
   */
  update(params: UpdateProfileParams, options?: RequestOptions): ApiPromise<Profile> {
    return this.call(updateProfile, () => ({ body: { profile: checkProfile(params) } }), options)
  }

  /**
   * Sets the user's availability in the client's account. Others still see `offline` when the user has no dashboard
   * open, unless `setAutoOffline` disables that.
   * @throws NotFoundError when the user is not in the account
   * @throws ServerError for an unknown availability
   * @see POST /api/v1/profile/availability
   */
  setAvailability(availability: Availability, options?: RequestOptions): ApiPromise<Profile> {
    const body = { profile: { account_id: this.#accountId, availability } }
    return this.call(setProfileAvailability, { body }, options)
  }

  /**
   * Sets whether the user goes offline when the dashboard is closed, in the client's account.
   * @throws TypeError if `autoOffline` is not a boolean
   * @throws NotFoundError when the user is not in the account
   * @see POST /api/v1/profile/auto_offline
   */
  setAutoOffline(autoOffline: boolean, options?: RequestOptions): ApiPromise<Profile> {
    // undefined would be omitted from the body, which sets it to false.
    const input = () => ({
      body: { profile: { account_id: this.#accountId, auto_offline: checkBoolean('autoOffline', autoOffline) } },
    })
    return this.call(setProfileAutoOffline, input, options)
  }

  /**
   * Sets the user's active account: `account_id` and `role` of the profile are then those of that account, and the
   * dashboard opens with it. The client keeps its own account.
   * @throws TypeError if `accountId` is not a valid id
   * @throws ServerError when the user is not in that account
   * @see PUT /api/v1/profile/set_active_account
   */
  setActiveAccount(accountId: number, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({ body: { profile: { account_id: checkId('accountId', accountId) } } })
    return this.call(setActiveAccount, input, options)
  }

  /**
   * Generates a new token for the user. The old one becomes invalid immediately, so this client no longer works:
   * `chatwoot.withOptions({ apiAccessToken })` returns one that does. If the response is lost, the dashboard shows the
   * token.
   * @returns the user with the new `access_token`
   * @throws ChatwootError if the response has no token: since 4.16, for a user without an account that has API access
   * @see POST /api/v1/profile/reset_access_token
   */
  resetAccessToken(options?: RequestOptions): ApiPromise<Profile> {
    return this.call(resetProfileAccessToken, {}, options).map(checkHasToken)
  }

  /**
   * Lists where the user is signed in, the latest activity first, on one page. An access token is not a session.
   *
   * Since 4.15. A user may have 25 sessions: an app that signs in more often ends the oldest one.
   * @throws NotFoundError on older servers
   * @see GET /api/v1/profile/sessions
   */
  sessions(options?: ListOptions): PagePromise<ProfileSession, undefined> {
    return this.pages(listProfileSessions, {}, onePage, options)
  }

  /**
   * Signs the user out of a session. Since 4.15.
   * @throws NotFoundError if the user has no such session, and on older servers
   * @see DELETE /api/v1/profile/sessions/{session_id}
   */
  revokeSession(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteProfileSession, { path: { session_id: id } }, options)
  }

  /**
   * Deletes the user's picture; does nothing if there is none.
   * @see DELETE /api/v1/profile/avatar
   */
  deleteAvatar(options?: RequestOptions): ApiPromise<Profile> {
    return this.call(deleteProfileAvatar, {}, options)
  }
}

/** An empty token is none: with it, a client could not even be made. */
function checkHasToken(profile: Profile): Profile {
  if (profile.access_token !== '') return profile
  throw new ChatwootError(
    'profile.resetAccessToken: the server returned an empty access_token, because none of the accounts of this user has API access\n  (add the user to an account; the old token is no longer valid)',
  )
}

function checkProfile(params: UpdateProfileParams): UpdateProfileParams {
  checkPicture(params)
  if (params.avatar === undefined || params.ui_settings === undefined) return params
  throw new TypeError('ui_settings cannot be sent together with an avatar: update them in a separate call')
}
