/** Macros: actions that an agent runs on conversations with one click. */

import {
  createMacro,
  deleteMacro,
  executeMacro,
  getMacro,
  listMacros,
  updateMacro,
} from '../../generated/operations.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { inQueue } from '../core/queued-work.ts'
import { snapshot } from '../core/request/snapshot.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Macro, MacroVisibility } from '../types.ts'
import { checkUploads } from './checks/attachments.ts'
import { checkIds } from './checks/ids.ts'
import { payloadOf } from './payload.ts'

/** What `macros.create` takes. */
export type CreateMacroParams = BodyInput<'createMacro'>

/** What `macros.update` takes: the fields to change. */
export type UpdateMacroParams = BodyInput<'updateMacro'>

/**
 * A `global` macro is available to everyone and changed by administrators, a `personal` one belongs to its creator. A
 * macro whose `visibility` is null cannot be used by agents: no method here creates one. Methods that take an id reject
 * with NotFoundError for an unknown macro, unless they say otherwise, and with PermissionDeniedError for one that the
 * user may not use or change.
 */
export class Macros extends Resource {
  /**
   * Lists the global macros and the user's personal ones, on one page.
   * @see GET /api/v1/accounts/{account_id}/macros
   */
  list(options?: ListOptions): PagePromise<Macro, undefined> {
    return this.pages(listMacros, {}, ({ payload }) => onePage(payload), options)
  }

  /**
   * Returns a macro.
   * @see GET /api/v1/accounts/{account_id}/macros/{macro_id}
   */
  get(id: number, options?: RequestOptions): ApiPromise<Macro> {
    return this.call(getMacro, { path: { macro_id: id } }, options).unwrap(payloadOf)
  }

  /**
   * Creates a macro. It is `personal` unless `visibility` says otherwise: the server would store null, and agents could
   * not use it. Macros created by an agent are always `personal`. `send_attachment` takes the `blob_id` of an upload,
   * since 4.10.
   * @throws TypeError if a `send_attachment` is not the `blob_id` of an upload
   * @throws ValidationError for an unknown action
   * @throws ServerError for an unknown visibility, and when a key is missing
   * @see POST /api/v1/accounts/{account_id}/macros
   */
  create(params: CreateMacroParams, options?: RequestOptions): ApiPromise<Macro> {
    const input = () => ({ body: { ...checkUploads(params), visibility: params.visibility ?? 'personal' } })
    return this.call(createMacro, input, options).unwrap(payloadOf)
  }

  /**
   * Updates a macro; omitted fields keep their value, `actions` are replaced as a whole.
   *
   * The server sets `visibility` to null whenever an update does not include it, and agents could no longer use the
   * macro. So without one the macro is read first and its current visibility is sent along; updates of the same macro
   * by this process run one at a time. The limits in `options` apply to each of the two requests.
   * @throws TypeError if a `send_attachment` is not the `blob_id` of an upload
   * @throws ValidationError for an unknown action
   * @throws ServerError for an unknown visibility, and for an unknown id when `visibility` is given
   * @see GET /api/v1/accounts/{account_id}/macros/{macro_id}
   * @see PATCH /api/v1/accounts/{account_id}/macros/{macro_id}
   */
  update(id: number, params: UpdateMacroParams, options?: RequestOptions): Promise<Macro> {
    // The caller may change them before the request is sent.
    const given = snapshot(params)
    const work = async () => {
      checkUploads(given)
      const visibility = given.visibility ?? (await this.#visibility(id, options))
      const input = { path: { macro_id: id }, body: { ...given, visibility } }
      return this.call(updateMacro, input, options).unwrap(payloadOf)
    }
    return inQueue(this.connection, [`macro ${id}`], updateMacro, work, options)
  }

  /**
   * Deletes a macro.
   * @throws ServerError for an unknown id
   * @see DELETE /api/v1/accounts/{account_id}/macros/{macro_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteMacro, { path: { macro_id: id } }, options)
  }

  /**
   * Runs a macro on conversations, in the background: the server does not report when it is done, and skips actions
   * that fail. An unknown macro is not an error either: nothing happens.
   * @param conversationIds the numbers shown in the dashboard (display ids); unknown ones are skipped
   * @throws TypeError if `conversationIds` is not an array of ids
   * @see POST /api/v1/accounts/{account_id}/macros/{macro_id}/execute
   */
  execute(id: number, conversationIds: readonly number[], options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { macro_id: id },
      body: { conversation_ids: checkIds('conversationIds', conversationIds) },
    })
    return this.call(executeMacro, input, options)
  }

  // Undefined when another program has set it to null: the server then keeps null.
  async #visibility(id: number, options?: RequestOptions): Promise<MacroVisibility | undefined> {
    const { visibility } = await this.get(id, options)
    return visibility ?? undefined
  }
}
