/** Teams: groups of users to whom conversations are assigned. */

import {
  addTeamMembers,
  createTeam,
  deleteTeam,
  getTeam,
  listTeamMembers,
  listTeams,
  removeTeamMembers,
  setTeamMembers,
  updateTeam,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import { Steps } from '../core/steps.ts'
import type { Agent, Team } from '../types.ts'
import { checkIds } from './checks/ids.ts'

/** What `teams.create` takes. */
export type CreateTeamParams = BodyInput<'createTeam'>

/** What `teams.update` takes: the fields to change. */
export type UpdateTeamParams = BodyInput<'updateTeam'>

/**
 * Every user sees all teams. Methods that take an id reject with NotFoundError for an unknown team, and changes with
 * PermissionDeniedError for users who are not administrators.
 */
export class Teams extends Resource {
  /**
   * Lists all teams of the account, including those that the user is not a member of, on one page.
   * @see GET /api/v1/accounts/{account_id}/teams
   */
  list(options?: ListOptions): PagePromise<Team, undefined> {
    return this.pages(listTeams, {}, onePage, options)
  }

  /**
   * Returns a team.
   * @see GET /api/v1/accounts/{account_id}/teams/{team_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Team> {
    return this.call(getTeam, { path: { team_id: id } }, options)
  }

  /**
   * Creates a team, without members. The name is stored in lower case and is unique in the account. Conversations of
   * the team get an agent automatically unless `allow_auto_assign` is false.
   * @throws ValidationError for a name that is taken or missing
   * @see POST /api/v1/accounts/{account_id}/teams
   */
  create(params: CreateTeamParams, options?: RequestOptions): ApiPromise<Team> {
    return this.call(createTeam, { body: params }, options)
  }

  /**
   * Updates a team; omitted fields keep their value. The name is stored in lower case.
   * @throws ValidationError for a name that is taken, and when there is nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/teams/{team_id}
   */
  update(id: number, params: UpdateTeamParams, options?: RequestOptions): ApiPromise<Team> {
    return this.call(updateTeam, { path: { team_id: id }, body: params }, options)
  }

  /**
   * Deletes a team. Its conversations stay, without a team.
   * @see DELETE /api/v1/accounts/{account_id}/teams/{team_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteTeam, { path: { team_id: id } }, options)
  }

  /**
   * Lists the members of a team.
   * @see GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  members(id: number, options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listTeamMembers, { path: { team_id: id } }, options)
  }

  /**
   * Adds users to a team; existing members stay. The server returns only the new ones, so the members are read
   * afterwards. The limits in `options` apply to each of the two requests.
   * @returns all members
   * @throws TypeError if `userIds` is not an array of ids
   * @throws PermissionDeniedError also when a user is not in the account; then nobody is added
   * @throws IncompleteError when the users were added, but the members could not be read
   * @see POST /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   * @see GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  async addMembers(id: number, userIds: readonly number[], options?: RequestOptions): Promise<Agent[]> {
    const steps = new Steps<{ added: Agent[] }>('teams.addMembers')
    const input = () => membersChange(id, userIds)
    steps.result.added = await steps.run('add the users', () => this.call(addTeamMembers, input, options))
    return steps.run('read the members', () => this.members(id, options))
  }

  /**
   * Replaces the members of a team; an empty array removes all.
   * @returns all members
   * @throws TypeError if `userIds` is not an array of ids
   * @throws PermissionDeniedError also when a user is not in the account; then nothing changes
   * @see PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  setMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(setTeamMembers, () => membersChange(id, userIds), options)
  }

  /**
   * Removes users from a team.
   * @throws TypeError if `userIds` is not an array of ids
   * @see DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  removeMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    return this.call(removeTeamMembers, () => membersChange(id, userIds), options)
  }
}

function membersChange(id: number, userIds: readonly number[]) {
  return { path: { team_id: id }, body: { user_ids: checkIds('userIds', userIds) } }
}
