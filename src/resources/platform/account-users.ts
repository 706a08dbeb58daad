/** Members of accounts, as a platform app sees them. */

import {
  addPlatformAccountUser,
  listPlatformAccountUsers,
  removePlatformAccountUser,
} from '../../../generated/operations.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { Steps } from '../../core/steps.ts'
import type { AccountUser, AgentRole } from '../../types.ts'
import { checkId, checkIds } from '../checks/ids.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'

/** What `accountUsers.addMember`, `addMembers` and `setMembers` take besides the ids. */
export interface AccountUserParams {
  /** The role of these users. Without it, new members become agents and existing ones keep their role. */
  readonly role?: AgentRole | undefined
}

interface Added {
  added: AccountUser[]
}

/**
 * The server returns rows (`user_id`, `role`), not users. It changes one member per request: a method that changes
 * several sends as many requests, one after the other, and the limits in `options` apply to each. Every method rejects
 * with NotFoundError for an unknown account and with PermissionDeniedError for an account that is not the app's.
 */
export class AccountUsers extends Resource {
  /**
   * Lists the members of an account.
   * @see GET /platform/api/v1/accounts/{account_id}/account_users
   */
  members(accountId: number, options?: RequestOptions): ApiPromise<AccountUser[]> {
    return this.call(listPlatformAccountUsers, { path: { account_id: accountId } }, options)
  }

  /**
   * Adds users to an account; with a `role` it also changes the role of existing members. Users need not be the app's
   * own.
   * @returns all members
   * @throws TypeError if `userIds` is not an array of ids
   * @throws ValidationError for a user who does not exist
   * @throws ServerError for an unknown role
   * @throws IncompleteError when some were added and another was not, or the members could not be read
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
    const steps = new Steps<Added>('accountUsers.addMembers')
    await this.#addEach(steps, accountId, [...checkIds('userIds', userIds)], { role: params.role }, options)
    return steps.run('read the members', () => this.members(accountId, options))
  }

  /**
   * Replaces the members of an account; an empty array removes all. New members are added before others are removed, so
   * the account is never without those who stay.
   * @returns all members
   * @throws TypeError if `userIds` is not an array of ids
   * @throws ValidationError for a user who does not exist; then nobody was removed
   * @throws ServerError for an unknown role
   * @throws IncompleteError when it failed halfway; `done` names who was added and removed
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
    const { role } = params
    const wanted = new Set(checkIds('userIds', userIds))
    const steps = new Steps<Added>('accountUsers.setMembers')
    const present = new Set((await this.members(accountId, options)).map(({ user_id }) => user_id))
    const toAdd = [...wanted].filter((userId) => role !== undefined || !present.has(userId))
    const toRemove = [...present].filter((userId) => !wanted.has(userId))
    await this.#addEach(steps, accountId, toAdd, { role }, options)
    await this.#removeEach(steps, accountId, toRemove, options)
    return steps.run('read the members', () => this.members(accountId, options))
  }

  /**
   * Removes users from an account; users who are not members are skipped.
   * @throws TypeError if `userIds` is not an array of ids
   * @throws IncompleteError when some were removed and another was not
   * @see DELETE /platform/api/v1/accounts/{account_id}/account_users
   */
  async removeMembers(accountId: number, userIds: readonly number[], options?: RequestOptions): Promise<void> {
    const steps = new Steps('accountUsers.removeMembers')
    await this.#removeEach(steps, accountId, [...checkIds('userIds', userIds)], options)
  }

  /**
   * Adds one user to an account, or changes the role of a member.
   * @param params `role`: without it a new member becomes an agent and an existing one keeps their role
   * @throws TypeError if `userId` is not a valid id, or `params` has another key
   * @throws ValidationError for a user who does not exist
   * @throws ServerError for an unknown role
   * @see POST /platform/api/v1/accounts/{account_id}/account_users
   */
  addMember(
    accountId: number,
    userId: number,
    params: AccountUserParams = {},
    options?: RequestOptions,
  ): ApiPromise<AccountUser> {
    const input = () => {
      assertKnownKeys('accountUsers.addMember', params, { role: true })
      return { path: { account_id: accountId }, body: { user_id: checkId('userId', userId), role: params.role } }
    }
    return this.call(addPlatformAccountUser, input, options)
  }

  /**
   * Removes one user from an account; does nothing for a user who is not a member.
   * @throws TypeError if `userId` is not a valid id
   * @see DELETE /platform/api/v1/accounts/{account_id}/account_users
   */
  removeMember(accountId: number, userId: number, options?: RequestOptions): ApiPromise<void> {
    // In the query: proxies may drop the body of a DELETE.
    const input = () => ({ path: { account_id: accountId }, query: { user_id: checkId('userId', userId) } })
    return this.call(removePlatformAccountUser, input, options)
  }

  async #addEach(
    steps: Steps<Added>,
    accountId: number,
    userIds: readonly number[],
    params: AccountUserParams,
    options?: RequestOptions,
  ): Promise<void> {
    const added: AccountUser[] = []
    steps.result.added = added
    for (const userId of userIds) {
      added.push(await steps.run(`add user ${userId}`, () => this.addMember(accountId, userId, params, options)))
    }
  }

  async #removeEach(
    steps: Steps<object>,
    accountId: number,
    userIds: readonly number[],
    options?: RequestOptions,
  ): Promise<void> {
    for (const userId of userIds) {
      await steps.run(`remove user ${userId}`, () => this.removeMember(accountId, userId, options))
    }
  }
}
