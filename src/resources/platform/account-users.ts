/** Members of accounts, as a platform app sees them. */

import {
  addPlatformAccountUser,
  listPlatformAccountUsers,
  removePlatformAccountUser,
} from '../../../generated/operations.ts'
import { Steps } from '../../core/errors/incomplete-error.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { AccountUser, AgentRole } from '../../types.ts'
import { checkId, checkIds } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'

/** What `accountUsers.addMembers` and `accountUsers.setMembers` take beside the ids. */
export interface AccountUserParams {
  /** Of all these users. Without it new members become agents, and those who are members already keep theirs. */
  readonly role?: AgentRole | undefined
}

/**
 * The server answers rows (`user_id`, `role`), not users. It changes one member in each request: a verb that changes
 * several sends as many, one after the other, and the limits in `options` hold for each.
 */
export class AccountUsers extends Resource {
  /**
   * Lists the members of an account, in one answer.
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /platform/api/v1/accounts/{account_id}/account_users
   */
  members(accountId: number, options?: RequestOptions): ApiPromise<AccountUser[]> {
    return this.call(listPlatformAccountUsers, { path: { account_id: accountId } }, options)
  }

  /**
   * Makes users members of an account; with a `role` it is also the way to change the role of those who are. Users need
   * not be the app's own.
   * @returns all members
   * @throws TypeError when `userIds` is no list of ids
   * @throws ValidationError for a user who does not exist
   * @throws ServerError for a role that the server does not know: it has no better answer
   * @throws IncompleteError when some were added and another was not, or the members could not be read
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /platform/api/v1/accounts/{account_id}/account_users
   * @see GET /platform/api/v1/accounts/{account_id}/account_users
   */
  async addMembers(
    accountId: number,
    userIds: readonly number[],
    params: AccountUserParams = {},
    options?: RequestOptions,
  ): Promise<AccountUser[]> {
    assertKnownKeys('accountUsers.addMembers', params, { role: true })
    const steps = new Steps<{ added: AccountUser[] }>('accountUsers.addMembers')
    steps.result.added = []
    for (const userId of [...checkIds('userIds', userIds)]) {
      const add = () => this.addMember(accountId, userId, params.role, options)
      steps.result.added.push(await steps.run(`add user ${userId}`, add))
    }
    return steps.run('read the members', () => this.members(accountId, options))
  }

  /**
   * Makes these users the only members of an account; an empty list takes all out. First the new ones are added, then
   * the others are taken out, so the account is never without anyone who stays.
   * @returns all members
   * @throws TypeError when `userIds` is no list of ids
   * @throws ValidationError for a user who does not exist; then nobody was taken out
   * @throws ServerError for a role that the server does not know: it has no better answer
   * @throws IncompleteError when it failed halfway; `done` says who was added and taken out
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /platform/api/v1/accounts/{account_id}/account_users
   * @see POST /platform/api/v1/accounts/{account_id}/account_users
   * @see DELETE /platform/api/v1/accounts/{account_id}/account_users
   */
  async setMembers(
    accountId: number,
    userIds: readonly number[],
    params: AccountUserParams = {},
    options?: RequestOptions,
  ): Promise<AccountUser[]> {
    assertKnownKeys('accountUsers.setMembers', params, { role: true })
    const wanted = new Set(checkIds('userIds', userIds))
    const steps = new Steps<{ added: AccountUser[] }>('accountUsers.setMembers')
    steps.result.added = []
    const before = await this.members(accountId, options)
    const present = new Set(before.map(({ user_id }) => user_id))

    for (const userId of wanted) {
      if (present.has(userId) && params.role === undefined) continue
      const add = () => this.addMember(accountId, userId, params.role, options)
      steps.result.added.push(await steps.run(`add user ${userId}`, add))
    }
    for (const userId of present) {
      if (wanted.has(userId)) continue
      await steps.run(`take user ${userId} out`, () => this.removeMember(accountId, userId, options))
    }
    return steps.run('read the members', () => this.members(accountId, options))
  }

  /**
   * Takes users out of an account; who is no member is passed over.
   * @throws TypeError when `userIds` is no list of ids
   * @throws IncompleteError when some were taken out and another was not
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /platform/api/v1/accounts/{account_id}/account_users
   */
  async removeMembers(accountId: number, userIds: readonly number[], options?: RequestOptions): Promise<void> {
    const steps = new Steps<Record<string, never>>('accountUsers.removeMembers')
    for (const userId of [...checkIds('userIds', userIds)]) {
      await steps.run(`take user ${userId} out`, () => this.removeMember(accountId, userId, options))
    }
  }

  /**
   * Makes one user a member of an account, or changes the role of one who is.
   * @param role left out, a new member becomes an agent and another keeps his role
   * @throws TypeError when `userId` is no id
   * @throws ValidationError for a user who does not exist
   * @throws ServerError for a role that the server does not know: it has no better answer
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /platform/api/v1/accounts/{account_id}/account_users
   */
  addMember(
    accountId: number,
    userId: number,
    role?: AgentRole | undefined,
    options?: RequestOptions,
  ): ApiPromise<AccountUser> {
    const input = () => ({ path: { account_id: accountId }, body: { user_id: checkId('userId', userId), role } })
    return this.call(addPlatformAccountUser, input, options)
  }

  /**
   * Takes one user out of an account. For one who is no member nothing happens.
   * @throws TypeError when `userId` is no id
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /platform/api/v1/accounts/{account_id}/account_users
   */
  removeMember(accountId: number, userId: number, options?: RequestOptions): ApiPromise<void> {
    // In the query: proxies may drop the body of a DELETE.
    const input = () => ({ path: { account_id: accountId }, query: { user_id: checkId('userId', userId) } })
    return this.call(removePlatformAccountUser, input, options)
  }
}
