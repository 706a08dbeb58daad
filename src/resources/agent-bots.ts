/** Agent bots: programs that reply in inboxes. */

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
import type { BodyInput, FileInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { AgentBot } from '../types.ts'
import { checkPicture } from './checks/avatars.ts'

/** What `agentBots.create` takes. */
export interface CreateAgentBotParams extends BodyInput<'createAgentBot'> {
  /** A picture: a `File`, a `Blob` or `{ data, filename, contentType }`. `avatar_url` is for one that the server fetches. */
  avatar?: FileInput | undefined
}

/** What `agentBots.update` takes: the fields to change. */
export interface UpdateAgentBotParams extends BodyInput<'updateAgentBot'> {
  /** A picture: a `File`, a `Blob` or `{ data, filename, contentType }`. `avatar_url` is for one that the server fetches. */
  avatar?: FileInput | undefined
}

/**
 * System bots belong to the whole server: they can be read, but not changed. Every method that takes an id rejects with
 * NotFoundError for a bot that does not exist or, where it changes one, is a system bot. Changes reject with
 * PermissionDeniedError for users who are not administrators.
 */
export class AgentBots extends Resource {
  /**
   * Lists the bots of the account and the system bots, on one page. Since 4.16 only administrators see each
   * `access_token`, before also agents.
   * @see GET /api/v1/accounts/{account_id}/agent_bots
   */
  list(options?: ListOptions): PagePromise<AgentBot, undefined> {
    return this.pages(listAgentBots, {}, onePage, options)
  }

  /**
   * Returns a bot of the account, or a system bot.
   * @see GET /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(getAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Creates a bot; `inboxes.setAgentBot` connects it to an inbox. The response has its `access_token` and, since 4.13,
   * the `secret` that signs its deliveries.
   *
   * When messages cannot be delivered to `outgoing_url`, the server opens the pending conversation that they belong to.
   * Since 4.14 it delivers nothing to a private network unless its settings allow it. With an `avatar` the request is a
   * form.
   * @throws ServerError for an unknown `bot_type`
   * @see POST /api/v1/accounts/{account_id}/agent_bots
   */
  create(params: CreateAgentBotParams, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(createAgentBot, () => ({ body: checkPicture(params) }), options)
  }

  /**
   * Updates a bot; omitted fields keep their value. With an `avatar` the request is a form.
   * @throws ServerError for an unknown `bot_type`
   * @see PATCH /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}
   */
  update(id: number, params: UpdateAgentBotParams, options?: RequestOptions): ApiPromise<AgentBot> {
    const input = () => ({ path: { agent_bot_id: id }, body: checkPicture(params) })
    return this.call(updateAgentBot, input, options)
  }

  /**
   * Deletes a bot. Its token becomes invalid immediately.
   * @see DELETE /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Generates a new token for a bot. The old one becomes invalid immediately.
   * @returns the bot with its new `access_token`
   * @see POST /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_access_token
   */
  resetAccessToken(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(resetAgentBotAccessToken, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Generates a new secret for signing a bot's deliveries, since 4.13. Those that are already queued are still signed
   * with the old one: accept both for a while.
   * @returns the bot with its new `secret`
   * @throws NotFoundError also on servers before 4.13
   * @see POST /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/reset_secret
   */
  resetSecret(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(resetAgentBotSecret, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Deletes a bot's picture; does nothing if there is none.
   * @returns the bot
   * @see DELETE /api/v1/accounts/{account_id}/agent_bots/{agent_bot_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<AgentBot> {
    return this.call(deleteAgentBotAvatar, { path: { agent_bot_id: id } }, options)
  }
}
