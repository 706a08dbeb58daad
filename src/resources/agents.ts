/** Agents: the users of the account, including administrators. */

import { createAgent, createAgents, deleteAgent, listAgents, updateAgent } from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { inQueue } from '../core/queued-work.ts'
import { snapshot } from '../core/request/snapshot.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Agent } from '../types.ts'
import { checkId, checkIdsIn } from './checks/ids.ts'
import { checkEmail, checkStrings } from './checks/strings.ts'

/** What `agents.create` takes. */
export type CreateAgentParams = BodyInput<'createAgent'>

/** What `agents.update` takes: the fields to change. */
export type UpdateAgentParams = BodyInput<'updateAgent'>

/**
 * An agent's `id` is the id of the user, the same in every account. Methods that take an id reject with NotFoundError
 * when no such user is in the account, and changes with PermissionDeniedError for users who are not administrators.
 */
export class Agents extends Resource {
  /**
   * Lists all users of the account, including administrators, by name, on one page. A single user cannot be requested.
   * @see GET /api/v1/accounts/{account_id}/agents
   */
  list(options?: ListOptions): PagePromise<Agent, undefined> {
    return this.pages(listAgents, {}, onePage, options)
  }

  /**
   * Adds a user to the account, as an agent unless `role` says otherwise. Users who are new to the server are invited
   * by email.
   * @throws ValidationError for an invalid email address, and for a user who is already in the account: then `fields`
   * includes `user_id`
   * @throws PaymentRequiredError when the plan has no seat left
   * @throws RateLimitError for more than 100 invitations a day in the account, since 4.16; and when it has sent all the
   * email that it may send in a day. Neither is retried
   * @throws ServerError for an unknown role
   * @see POST /api/v1/accounts/{account_id}/agents
   */
  create(params: CreateAgentParams, options?: RequestOptions): ApiPromise<Agent> {
    return this.call(createAgent, { body: params }, options)
  }

  /**
   * Adds several users to the account, as agents, each with a name made from the email address. The server skips
   * invalid addresses and users who are already in the account, and does not report which.
   * @throws TypeError if `emails` is not an array of email addresses
   * @throws PaymentRequiredError when the plan has fewer seats left
   * @throws RateLimitError as `create`; a call counts once
   * @see POST /api/v1/accounts/{account_id}/agents/bulk_create
   */
  createMany(emails: readonly string[], options?: RequestOptions): ApiPromise<void> {
    return this.call(createAgents, () => ({ body: { emails: checkEmails(emails) } }), options)
  }

  /**
   * Updates a user's name, role or availability; omitted fields keep their value.
   *
   * Enterprise servers remove the custom role whenever an update does not include it. So without `custom_role_id` the
   * users are listed first and the current custom role is sent along, also when `role` changes; null removes it.
   * Updates of the same user by this process run one at a time. The limits in `options` apply to each of the two
   * requests.
   * @throws TypeError if `id` is not a positive integer
   * @throws ServerError for an unknown role
   * @see GET /api/v1/accounts/{account_id}/agents
   * @see PATCH /api/v1/accounts/{account_id}/agents/{agent_id}
   */
  update(id: number, params: UpdateAgentParams, options?: RequestOptions): Promise<Agent> {
    // The caller may change them before the request is sent.
    const given = snapshot(params)
    const work = async () => {
      // A string would match nobody in the list, and the custom role would not be preserved.
      const agent_id = checkId('id', id)
      checkIdsIn(given, 'custom_role_id')
      const { custom_role_id = await this.#customRoleId(id, options) } = given
      return this.call(updateAgent, { path: { agent_id }, body: { ...given, custom_role_id } }, options)
    }
    return inQueue(this.connection, [`agent ${id}`], updateAgent, work, options)
  }

  /**
   * Removes a user from the account. Users who are in no other account are deleted. Since 4.16 an account may remove 50 a
   * day.
   * @throws RateLimitError beyond that; it is not retried
   * @see DELETE /api/v1/accounts/{account_id}/agents/{agent_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteAgent, { path: { agent_id: id } }, options)
  }

  // Undefined when the server has no custom roles, or no such user: the update then reports the latter.
  async #customRoleId(id: number, options?: RequestOptions): Promise<number | null | undefined> {
    const { items } = await this.list(options)
    return items.find((agent) => agent.id === id)?.custom_role_id
  }
}

// The server skips invalid ones silently.
function checkEmails(emails: readonly string[]): readonly string[] {
  return checkStrings('emails', emails).map((email, index) => checkEmail(`emails[${index}]`, email))
}
