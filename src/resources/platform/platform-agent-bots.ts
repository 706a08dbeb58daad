/** Agent bots of a server, as a platform app sees them. */

import {
  createPlatformAgentBot,
  deletePlatformAgentBot,
  deletePlatformAgentBotAvatar,
  getPlatformAgentBot,
  listPlatformAgentBots,
  updatePlatformAgentBot,
} from '../../../generated/operations.ts'
import type { BodyInput, FileInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { onePage } from '../../core/pages/page-source.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { PlatformAgentBot } from '../../types.ts'
import { checkPicture } from '../checks/avatars.ts'

/** What `platform.agentBots.create` takes. */
export interface CreatePlatformAgentBotParams extends BodyInput<'createPlatformAgentBot'> {
  /** A picture: a `File`, a `Blob` or `{ data, filename, contentType }`. `avatar_url` is for one that the server fetches. */
  avatar?: FileInput | undefined
}

/** What `platform.agentBots.update` takes: the fields to change. */
export interface UpdatePlatformAgentBotParams extends BodyInput<'updatePlatformAgentBot'> {
  /** A picture: a `File`, a `Blob` or `{ data, filename, contentType }`. `avatar_url` is for one that the server fetches. */
  avatar?: FileInput | undefined
}

/**
 * The bots that the app has created or was granted access to. Methods that take an id reject with PermissionDeniedError
 * for all others, and with NotFoundError for an unknown one. Before 4.12 the server returns the bot's name in
 * `outgoing_url`; the stored value is right.
 */
export class PlatformAgentBots extends Resource {
  /**
   * Lists the bots of the app, on one page.
   * @throws ServerError on 4.7 when a bot of the app was deleted
   * @see GET /platform/api/v1/agent_bots
   */
  list(options?: ListOptions): PagePromise<PlatformAgentBot, undefined> {
    return this.pages(listPlatformAgentBots, {}, onePage, options)
  }

  /**
   * Returns a bot, including its token.
   * @see GET /platform/api/v1/agent_bots/{agent_bot_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(getPlatformAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Creates a bot; its `access_token` is for `new ChatwootBot({ apiAccessToken })`. With `account_id` it belongs to
   * that account, without it to all accounts. With an `avatar` the request is a form.
   * @throws ValidationError
   * @see POST /platform/api/v1/agent_bots
   */
  create(params: CreatePlatformAgentBotParams, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(createPlatformAgentBot, () => ({ body: checkPicture(params) }), options)
  }

  /**
   * Updates a bot; omitted fields keep their value. With an `avatar` the request is a form.
   * @throws ValidationError
   * @see PATCH /platform/api/v1/agent_bots/{agent_bot_id}
   */
  update(id: number, params: UpdatePlatformAgentBotParams, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    const input = () => ({ path: { agent_bot_id: id }, body: checkPicture(params) })
    return this.call(updatePlatformAgentBot, input, options)
  }

  /**
   * Deletes a bot. Its token becomes invalid immediately. On 4.7 `list` rejects with ServerError from then on.
   * @see DELETE /platform/api/v1/agent_bots/{agent_bot_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deletePlatformAgentBot, { path: { agent_bot_id: id } }, options)
  }

  /**
   * Deletes a bot's picture; does nothing if there is none.
   * @returns the bot
   * @see DELETE /platform/api/v1/agent_bots/{agent_bot_id}/avatar
   */
  deleteAvatar(id: number, options?: RequestOptions): ApiPromise<PlatformAgentBot> {
    return this.call(deletePlatformAgentBotAvatar, { path: { agent_bot_id: id } }, options)
  }
}
