/** Teams: groups of users that conversations are assigned to. */

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
import { Steps } from '../core/errors/incomplete-error.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Agent, Team } from '../types.ts'
import { checkIds } from './checks/ids.ts'

/** What `teams.create` takes. */
export type CreateTeamParams = BodyInput<'createTeam'>

/** What `teams.update` takes: what is to change. */
export type UpdateTeamParams = BodyInput<'updateTeam'>

/** Everybody sees all teams; changes are for administrators. */
export class Teams extends Resource {
  /**
   * Lists all teams of the account, those without the caller too, in one answer.
   * @see GET /api/v1/accounts/{account_id}/teams
   */
  list(options?: RequestOptions): ApiPromise<Team[]> {
    return this.call(listTeams, {}, options)
  }

  /**
   * Gets one team.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/teams/{team_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Team> {
    return this.call(getTeam, { path: { team_id: id } }, options)
  }

  /**
   * Creates a team, without members. The name is stored in lower case and is unique in the account. Conversations of
   * the team get an agent automatically unless `allow_auto_assign` is false.
   * @throws ValidationError for a name that is taken or missing
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/teams
   */
  create(params: CreateTeamParams, options?: RequestOptions): ApiPromise<Team> {
    return this.call(createTeam, { body: params }, options)
  }

  /**
   * Changes a team; what is left out stays. The name is stored in lower case.
   * @throws ValidationError for a name that is taken, and when nothing is to change
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/teams/{team_id}
   */
  update(id: number, params: UpdateTeamParams, options?: RequestOptions): ApiPromise<Team> {
    return this.call(updateTeam, { path: { team_id: id }, body: params }, options)
  }

  /**
   * Deletes a team. Its conversations stay, without a team.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/teams/{team_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteTeam, { path: { team_id: id } }, options)
  }

  /**
   * Lists the members of a team.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  members(id: number, options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listTeamMembers, { path: { team_id: id } }, options)
  }

  /**
   * Makes users members of a team; those who are members already stay. The server answers the new ones alone, so the
   * members are read afterwards. Limits in `options` hold for each of the two requests.
   * @returns all members
   * @throws TypeError when `userIds` is no list of ids
   * @throws PermissionDeniedError also when a user is not in the account; then nobody is added
   * @throws IncompleteError when the users were added and the members could not be read
   * @throws NotFoundError
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
   * Makes these users the only members of a team; an empty list takes all out.
   * @returns all members
   * @throws TypeError when `userIds` is no list of ids
   * @throws PermissionDeniedError also when a user is not in the account; then nothing changes
   * @throws NotFoundError
   * @see PATCH /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  setMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(setTeamMembers, () => membersChange(id, userIds), options)
  }

  /**
   * Takes users out of a team.
   * @throws TypeError when `userIds` is no list of ids
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/teams/{team_id}/team_members
   */
  removeMembers(id: number, userIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    return this.call(removeTeamMembers, () => membersChange(id, userIds), options)
  }
}

function membersChange(id: number, userIds: readonly number[]) {
  return { path: { team_id: id }, body: { user_ids: checkIds('userIds', userIds) } }
}
