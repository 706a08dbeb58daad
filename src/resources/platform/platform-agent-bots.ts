/** Agent bots of a server, as a platform app sees them. */

import {
  createPlatformAgentBot,
  deletePlatformAgentBot,
  deletePlatformAgentBotAvatar,
  getPlatformAgentBot,
  listPlatformAgentBots,
  updatePlatformAgentBot,
} from '../../../generated/operations.ts'
import type { BodyInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PlatformAgentBot } from '../../types.ts'

/** What `platform.agentBots.create` takes; `avatar` is a file, `avatar_url` the address of one that the server fetches. */
export type CreatePlatformAgentBotParams = BodyInput<'createPlatformAgentBot'>

/** What `platform.agentBots.update` takes: what is to change. */
export type UpdatePlatformAgentBotParams = BodyInput<'updatePlatformAgentBot'>

/**
 * The bots that the app has created or was granted; all others are a PermissionDeniedError. Before 4.12 the server
 * answers the bot's name in `outgoing_url`, what is stored is right.
 */
export class PlatformAgentBots extends Resource {
  /**
   * Lists the bots of the app, in one answer.
   * @throws ServerError on 4.7 when a bot of the app was deleted
   * @see GET /platform/api/v1/agent_bots
   */
  list(options?: RequestOptions): ApiPromise<PlatformAgentBot[]> {
    return this.call(listPlatformAgentBots, {}, options)
  }

  /**
   * Gets one bot, with its token.
   * @throws NotFoundError when there is no such bot
   * @throws PermissionDeniedError when it is none of the app's
   * @see GET /platform/api/v1/agent_bots/{agent_bot_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(getPlatformAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Creates a bot; its `access_token` is for `new ChatwootBot({ apiAccessToken })`. With `account_id` it belongs to that
   * account, without it to all of them. With an `avatar` it goes as a form.
   * @throws ValidationError
   * @see POST /platform/api/v1/agent_bots
   */
  create(params: CreatePlatformAgentBotParams, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(createPlatformAgentBot, { body: params }, options)
  }

  /**
   * Changes a bot; what is left out stays. With an `avatar` it goes as a form.
   * @throws ValidationError, NotFoundError, PermissionDeniedError
   * @see PATCH /platform/api/v1/agent_bots/{agent_bot_id}
   */
  update(id: number, params: UpdatePlatformAgentBotParams, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(updatePlatformAgentBot, { path: { agent_bot_id: id }, body: params }, options)
  }

  /**
   * Deletes a bot. Its token is void at once. On 4.7 `list` is a ServerError from then on.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /platform/api/v1/agent_bots/{agent_bot_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePlatformAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Deletes the picture of a bot. Without a picture nothing happens.
   * @returns the bot
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /platform/api/v1/agent_bots/{agent_bot_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(deletePlatformAgentBotAvatar, { path: { agent_bot_id: id } }, options)
  }
}
