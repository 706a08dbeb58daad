/** Agents: the users of the account, administrators too. */

import { createAgent, createAgents, deleteAgent, listAgents, updateAgent } from '../../generated/operations.ts'
import { keyedQueue } from '../core/concurrency/keyed-queue.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Agent } from '../types.ts'
import { checkId } from './checks/ids.ts'
import { checkStrings } from './checks/strings.ts'

/** What `agents.create` takes. */
export type CreateAgentParams = BodyInput<'createAgent'>

/** What `agents.update` takes: what is to change. */
export type UpdateAgentParams = BodyInput<'updateAgent'>

/** An agent's `id` is the user's, the same in every account. Changes are for administrators. */
export class Agents extends Resource {
  /**
   * Lists all users of the account, administrators too, by name, in one answer. One user alone cannot be asked for.
   * @see GET /api/v1/accounts/{account_id}/agents
   */
  list(options?: RequestOptions): ApiPromise<Agent[]> {
    return this.call(listAgents, {}, options)
  }

  /**
   * Puts a user into the account, as an agent unless `role` says otherwise. Who is new to the server gets an invitation
   * by mail.
   * @throws ValidationError for an address that is none, and for a user who is in the account already: then
   * `fields` has `user_id`
   * @throws PaymentRequiredError when the plan has no seat left
   * @throws ServerError for an unknown role: the server has no better answer
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/agents
   */
  create(params: CreateAgentParams, options?: RequestOptions): ApiPromise<Agent> {
    return this.call(createAgent, { body: params }, options)
  }

  /**
   * Puts several users into the account, as agents, each with a name made from the address. The server does not say
   * whom it left out: addresses that are none, and users who are in the account already, are passed over.
   * @throws TypeError when `emails` is no list of texts
   * @throws PaymentRequiredError when the plan has fewer seats left
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/agents/bulk_create
   */
  createMany(emails: readonly string[], options?: RequestOptions): ApiPromise<void> {
    return this.call(createAgents, () => ({ body: { emails: checkStrings('emails', emails) } }), options)
  }

  /**
   * Changes a user's name, role or availability; what is left out stays.
   *
   * Enterprise servers take the custom role off whenever an update does not name it. So without `custom_role_id` the
   * users are read first and the role that is there is sent along; changes of one user by this process wait for each
   * other. It stays with another `role`, too: null takes it off. Limits in `options` hold for each of the two requests.
   * @throws TypeError when `id` is no number
   * @throws NotFoundError, PermissionDeniedError
   * @throws ServerError for an unknown role: the server has no better answer
   * @see GET /api/v1/accounts/{account_id}/agents
   * @see PATCH /api/v1/accounts/{account_id}/agents/{agent_id}
   */
  update(id: number, params: UpdateAgentParams, options?: RequestOptions): Promise<Agent> {
    const work = async () => {
      // In the list a text would find nobody, and the role of this user would go unread.
      const agent_id = checkId('id', id)
      const { custom_role_id = await this.#customRole(id, options) } = params
      return this.call(updateAgent, { path: { agent_id }, body: { ...params, custom_role_id } }, options)
    }
    return keyedQueue(this.connection.keyOf(`agent ${id}`), work, options?.signal)
  }

  /**
   * Takes a user out of the account. Who is in no other account is deleted.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/agents/{agent_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteAgent, { path: { agent_id: id } }, options)
  }

  // Undefined where the server has no custom roles, or no such user: the update tells the latter.
  async #customRole(id: number, options?: RequestOptions): Promise<number | null | undefined> {
    const { role } = await this.list(options).unwrap((agents) => ({
      role: agents.find((agent) => agent.id === id)?.custom_role_id,
    }))
    return role
  }
}
