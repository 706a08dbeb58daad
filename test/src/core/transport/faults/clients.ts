/** The four kinds of calls, and a check that they leave nothing behind. */

import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, expect } from 'vitest'
import { createMessage, getConversation, setConversationLabels } from '../../../../../generated/operations.ts'
import { Connection } from '../../../../../src/core/connection.ts'
import type { ConnectionOptions } from '../../../../../src/core/connection-options.ts'
import type { RequestOptions } from '../../../../../src/core/options/request.ts'
import { type TestRuntime, testRuntime } from '../test-runtime.ts'

export type Kind = 'get' | 'set' | 'create' | 'upload'

export const kinds: readonly Kind[] = ['get', 'set', 'create', 'upload']

export const token = 'TOKENthatMustNotBePrinted'

export interface Client {
  readonly runtime: TestRuntime
  readonly connection: Connection
  /** Aborts the calls of this client. */
  readonly abort: AbortController
  /** How many attempts were started. */
  readonly attempts: () => number
  send(kind: Kind, options?: RequestOptions): Promise<unknown>
}

const used: Client[] = []
const unhandled: unknown[] = []
const note = (reason: unknown) => void unhandled.push(reason)

/** A client of a server, with its own signal and clocks. */
export function clientOf(
  baseUrl: string,
  options: Partial<ConnectionOptions> = {},
  runtime: TestRuntime = testRuntime(),
): Client {
  const abort = new AbortController()
  let attempts = 0
  const onRequest = () => {
    attempts += 1
  }
  const connection = new Connection({ baseUrl, accountId: 1, apiAccessToken: token, runtime, onRequest, ...options })
  const client: Client = {
    runtime,
    connection,
    abort,
    attempts: () => attempts,
    send: (kind, given) => call(connection, kind, { signal: abort.signal, ...given }),
  }
  used.push(client)
  return client
}

async function call(connection: Connection, kind: Kind, options: RequestOptions): Promise<unknown> {
  const path = { conversation_id: 7 }
  const attachments = [new File(['the text'], 'file.txt', { type: 'text/plain' })]
  switch (kind) {
    case 'get':
      return connection.call(getConversation, { path }, options)
    case 'set':
      return connection.call(setConversationLabels, { path, body: { labels: ['vip'] } }, options)
    case 'create':
      return connection.call(createMessage, { path, body: { content: 'Hello' } }, options)
    case 'upload':
      return connection.call(createMessage, { path, body: { content: 'Hello', attachments } }, options)
  }
}

/** Returns what a call rejects with; fails the test if it does not reject. */
export async function rejection(call: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await call
  } catch (error) {
    expect(error).toBeInstanceOf(Error)
    return error as Error & Record<string, unknown> // just checked; fields are compared by the test
  }
  throw new Error('the call did not fail')
}

/** After each test: no time limit is running, no signal has a listener, no rejection was unhandled. */
export function leavesNothingBehind(): void {
  beforeEach(() => {
    used.length = 0
    unhandled.length = 0
    process.on('unhandledRejection', note)
  })
  afterEach(async () => {
    await new Promise((resolve) => setImmediate(resolve))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
    for (const { runtime, abort } of used) {
      expect(runtime.limits).toEqual([])
      expect(runtime.waiting).toEqual([])
      expect(getEventListeners(abort.signal, 'abort')).toEqual([])
    }
  })
}
