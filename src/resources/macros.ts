/** Macros: actions that an agent runs on conversations with one click. */

import {
  createMacro,
  deleteMacro,
  executeMacro,
  getMacro,
  listMacros,
  updateMacro,
} from '../../generated/operations.ts'
import { keyedQueue } from '../core/concurrency/keyed-queue.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Macro, MacroVisibility } from '../types.ts'
import { checkUploads } from './checks/attachments.ts'
import { checkIds } from './checks/ids.ts'

/** What `macros.create` takes. */
export type CreateMacroParams = BodyInput<'createMacro'>

/** What `macros.update` takes: what is to change. */
export type UpdateMacroParams = BodyInput<'updateMacro'>

/**
 * A `global` macro is everybody's and an administrator's to change, a `personal` one belongs to its maker. One without
 * a `visibility` (null) is closed to agents: nothing here makes one.
 */
export class Macros extends Resource {
  /**
   * Lists the global macros and the caller's own, in one answer.
   * @see GET /api/v1/accounts/{account_id}/macros
   */
  list(options?: RequestOptions): ApiPromise<Macro[]> {
    return this.call(listMacros, {}, options).unwrap(({ payload }) => payload)
  }

  /**
   * Gets one macro.
   * @throws NotFoundError, PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/macros/{macro_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Macro> {
    return this.call(getMacro, { path: { macro_id: id } }, options).unwrap(({ payload }) => payload)
  }

  /**
   * Creates a macro. It is `personal` unless `visibility` says otherwise: the server would store null, and agents could
   * not use it. What an agent makes is `personal` in any case. `send_attachment` takes the `blob_id` of an upload, since
   * 4.10.
   * @throws TypeError for a `send_attachment` of what is no upload
   * @throws ValidationError for an action that the server does not know
   * @throws ServerError for an unknown visibility, and when a key is missing: the server has no better answer
   * @see POST /api/v1/accounts/{account_id}/macros
   */
  create(params: CreateMacroParams, options?: RequestOptions): ApiPromise<Macro> {
    const input = () => ({ body: { ...checkUploads(params), visibility: params.visibility ?? 'personal' } })
    return this.call(createMacro, input, options).unwrap(({ payload }) => payload)
  }

  /**
   * Changes a macro; what is left out stays, `actions` are replaced whole.
   *
   * The server sets `visibility` to null whenever an update does not name it, and agents could no longer use the macro.
   * So without one the macro is read first and what it has is sent along; changes of one macro by this process wait for
   * each other. Limits in `options` hold for each of the two requests.
   * @throws TypeError for a `send_attachment` of what is no upload
   * @throws ValidationError for an action that the server does not know
   * @throws NotFoundError, PermissionDeniedError
   * @throws ServerError for an unknown visibility, and for an unknown id when `visibility` is given: the server has no
   * better answer
   * @see GET /api/v1/accounts/{account_id}/macros/{macro_id}
   * @see PATCH /api/v1/accounts/{account_id}/macros/{macro_id}
   */
  update(id: number, params: UpdateMacroParams, options?: RequestOptions): Promise<Macro> {
    const work = async () => {
      checkUploads(params)
      const visibility = params.visibility ?? (await this.#visibility(id, options))
      const input = { path: { macro_id: id }, body: { ...params, visibility } }
      return this.call(updateMacro, input, options).unwrap(({ payload }) => payload)
    }
    return keyedQueue(this.connection.keyOf(`macro ${id}`), work, options?.signal)
  }

  /**
   * Deletes a macro.
   * @throws ServerError for an unknown id: the server has no better answer
   * @throws PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/macros/{macro_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteMacro, { path: { macro_id: id } }, options)
  }

  /**
   * Runs a macro on conversations, in the background: nothing tells when it is done, and an action that fails is passed
   * over. For an unknown macro nothing happens, and the server does not say so.
   * @param conversationIds the numbers shown in the dashboard (display ids); unknown ones are passed over
   * @throws TypeError when `conversationIds` is no list of ids
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/macros/{macro_id}/execute
   */
  execute(id: number, conversationIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { macro_id: id },
      body: { conversation_ids: checkIds('conversationIds', conversationIds) },
    })
    return this.call(executeMacro, input, options)
  }

  // Undefined where somebody else has made it null: the server then leaves it so.
  async #visibility(id: number, options?: RequestOptions): Promise<MacroVisibility | undefined> {
    const { visibility } = await this.get(id, options)
    return visibility ?? undefined
  }
}
