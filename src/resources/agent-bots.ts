/** Agent bots: programs that answer in inboxes. */

import {
  createAgentBot,
  deleteAgentBot,
  deleteAgentBotAvatar,
  getAgentBot,
  listAgentBots,
  resetAgentBotAccessToken,
  resetAgentBotSecret,
  updateAgentBot,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { AgentBot } from '../types.ts'

/** What `agentBots.create` takes; `avatar` is a file, `avatar_url` the address of one that the server fetches. */
export type CreateAgentBotParams = BodyInput<'createAgentBot'>

/** What `agentBots.update` takes: what is to change. */
export type UpdateAgentBotParams = BodyInput<'updateAgentBot'>

/** Changes are for administrators. Bots of the system belong to the whole server: to a change they are not found. */
export class AgentBots extends Resource {
  /**
   * Lists the bots of the account and of the system, in one answer. Agents who are no administrators see each
   * `access_token`, too.
   * @see GET /api/v1/accounts/{account_id}/agent_bots
   */
  list(options?: RequestOptions): ApiPromise<AgentBot[]> {
    return this.call(listAgentBots, {}, options)
  }

  /**
   * Gets one bot, of the account or of the system.
   * @throws NotFoundError
   * @see GET /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(getAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Creates a bot; `inboxes.setAgentBot` lets it answer in an inbox. The answer has its `access_token` and, since 4.13,
   * the `secret` that signs what it is sent.
   *
   * When messages cannot be delivered to `outgoing_url`, the server opens the pending conversation that they belong to.
   * Since 4.14 it delivers nothing to a private network unless its settings allow it. With an `avatar` it goes as a
   * form.
   * @throws ServerError for an unknown `bot_type`: the server has no better answer
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/agent_bots
   */
  create(params: CreateAgentBotParams, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(createAgentBot, { body: params }, options)
  }

  /**
   * Changes a bot; what is left out stays. With an `avatar` it goes as a form.
   * @throws ServerError for an unknown `bot_type`: the server has no better answer
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}
   */
  update(id: number, params: UpdateAgentBotParams, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(updateAgentBot, { path: { agent_bot_id: id }, body: params }, options)
  }

  /**
   * Deletes a bot. Its token is void at once.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Makes a new token for a bot. The old one is void at once.
   * @returns the bot with its new `access_token`
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token
   */
  resetAccessToken(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(resetAgentBotAccessToken, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Makes a new secret for what a bot is sent, since 4.13. The old one signs nothing from then on.
   * @returns the bot with its new `secret`
   * @throws NotFoundError also from a server before 4.13
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret
   */
  resetSecret(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(resetAgentBotSecret, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Deletes the picture of a bot. Without a picture nothing happens.
   * @returns the bot
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(deleteAgentBotAvatar, { path: { agent_bot_id: id } }, options)
  }
}
