/** Showing the typing indicator for as long as a function runs. */

import { setConversationTyping } from '../../../generated/operations.ts'
import { sharedMap } from '../../core/concurrency/shared-map.ts'
import type { Connection } from '../../core/connection.ts'
import { describeValue } from '../../core/errors/describe-value.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import { inQueue } from '../../core/queued-work.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { Cancel } from '../../core/transport/runtime.ts'
import { checkBoolean } from '../checks/enum-words.ts'
import { assertKnownKeys } from '../checks/known-keys.ts'

/** What `conversations.setTyping` and `withTyping` take. */
export interface TypingParams {
  /** A private note is being written. The server sends this to the contact's socket, too. */
  private?: boolean | undefined
}

// The indicator is only a courtesy: nobody should wait long for it.
const defaults = { timeout: 2_000, maxRetries: 0 }

/** In milliseconds. The widget and the dashboard hide the indicator 30 seconds after the last event that shows it. */
const repeatAfter = 20_000

/** How many functions are running, by token, conversation and kind of message. */
const running = /* @__PURE__ */ sharedMap<number>('typing')

export function setTyping(
  connection: Connection,
  id: number,
  isTyping: boolean,
  params: TypingParams = {},
  options?: RequestOptions,
): ApiPromise<void> {
  const input = () => {
    assertKnownKeys('conversations.setTyping', params, { private: true })
    // 'off' is true.
    const typing_status = checkBoolean('isTyping', isTyping) ? ('on' as const) : ('off' as const)
    return { path: { conversation_id: id }, body: { typing_status, is_private: params.private } }
  }
  return connection.call(setConversationTyping, input, options)
}

export async function withTyping<T>(
  connection: Connection,
  id: number,
  work: () => T | PromiseLike<T>,
  params: TypingParams = {},
  options: RequestOptions = {},
): Promise<T> {
  // Checked here because errors of the indicator are not reported later.
  assertKnownKeys('conversations.withTyping', params, { private: true })
  if (typeof work !== 'function') throw new TypeError(`work must be a function, got ${describeValue(work)}`)
  // The caller may change them while the function runs.
  const given = { private: params.private }
  const key = connection.sharedKeyOf(`typing${given.private ? ' a note' : ''} in conversation ${id}`)
  const { timeout = defaults.timeout, maxRetries = defaults.maxRetries } = options

  // Queued, so that a late "off" does not hide the indicator of the next function.
  const show = async (isTyping: boolean, signal: AbortSignal | undefined) => {
    const send = async () => {
      if (running.has(key) !== isTyping) return
      await setTyping(connection, id, isTyping, given, { ...options, timeout, maxRetries, signal })
    }
    // The function runs on without the indicator.
    await inQueue(connection, [key], setConversationTyping, send, { ...options, signal }).catch(() => {})
  }

  const { runtime } = connection
  let stop: Cancel = () => {}
  const keepShowing = async () => {
    stop = runtime.pause(keepShowing, repeatAfter)
    await show(true, options.signal)
  }

  count(key, 1)
  const shown = keepShowing()
  try {
    return await work()
  } finally {
    stop()
    await shown
    count(key, -1)
    await show(false, undefined)
  }
}

function count(key: string, change: 1 | -1): void {
  const left = (running.get(key) ?? 0) + change
  if (left > 0) running.set(key, left)
  else running.delete(key)
}
