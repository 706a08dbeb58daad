/** Showing that somebody is typing. */

import { setConversationTyping } from '../../../generated/operations.ts'
import { keyedQueue } from '../../core/concurrency/keyed-queue.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'
import { DraftOfConversations } from './draft.ts'

/** What `conversations.setTyping` and `withTyping` take. */
export interface TypingParams {
  /** A private note is being written. */
  private?: boolean | undefined
}

// Nobody should wait long for what is only a courtesy.
const defaults = { timeout: 5_000, maxRetries: 0 }

export abstract class TypingInConversations extends DraftOfConversations {
  /** How many are at work, by conversation and kind. */
  readonly #working = new Map<string, number>()

  /**
   * Shows, or no longer shows, that the token's owner is typing. Bots may call it since 4.12.
   * @param id the number shown in the dashboard (display id)
   * @throws NotFoundError, PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status
   */
  setTyping(id: number, isTyping: boolean, params: TypingParams = {}, options?: RequestOptions): ApiPromise<void> {
    const input = () => {
      assertKnownKeys('conversations.setTyping', params, { private: true })
      const typing_status = isTyping ? ('on' as const) : ('off' as const)
      return { path: { conversation_id: id }, body: { typing_status, is_private: params.private } }
    }
    return this.call(setConversationTyping, input, options)
  }

  /**
   * Shows that the token's owner is typing for as long as a function is at work. The function starts at once, and its
   * outcome is the outcome: whether the typing could be shown does not matter, nor does a signal in `options` end it.
   *
   * Of several at work in one conversation the last one to end takes the sign away, whatever became of the signal. A
   * request for it is tried once and gets 5 seconds, unless `options` say otherwise.
   * @param id the number shown in the dashboard (display id)
   * @see POST /api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_typing_status
   */
  async withTyping<T>(
    id: number,
    work: () => T | PromiseLike<T>,
    params: TypingParams = {},
    options: RequestOptions = {},
  ): Promise<T> {
    // Nobody would hear of it later: what becomes of the sign is not told.
    assertKnownKeys('conversations.withTyping', params, { private: true })
    const key = `typing${params.private ? ' a note' : ''} in conversation ${id}`
    this.#count(key, 1)
    const shown = this.#show(key, id, true, params, options)
    try {
      return await work()
    } finally {
      await shown
      this.#count(key, -1)
      await this.#show(key, id, false, params, { ...options, signal: undefined })
    }
  }

  #count(key: string, change: 1 | -1): void {
    const working = (this.#working.get(key) ?? 0) + change
    if (working > 0) this.#working.set(key, working)
    else this.#working.delete(key)
  }

  /** In turn, so that a sign that is taken away late does not take away the next one. */
  async #show(key: string, id: number, isTyping: boolean, params: TypingParams, options: RequestOptions) {
    const { timeout = defaults.timeout, maxRetries = defaults.maxRetries } = options
    const work = async () => {
      if (this.#working.has(key) !== isTyping) return
      await this.setTyping(id, isTyping, params, { ...options, timeout, maxRetries })
    }
    // The work goes on without the sign.
    await keyedQueue(this.connection.keyOf(key), work, options?.signal).catch(() => {})
  }
}
