/** What a program asked for that the Chatwoot in memory does not have: it must not pass for an answer of the server. */
import type { FakeAnswer } from '../exchange/answers.ts'

/** A request that was not answered as a server would. */
export interface UnsupportedRequest {
  readonly method: string
  readonly path: string
  /** What is missing, as a sentence. */
  readonly reason: string
}

/** The response to a request without a route. */
export function notImplemented(reason: string): FakeAnswer {
  return { status: 501, body: { error: reason } }
}

/** The complaints at the end of a test; undefined if there are none. */
export function complaints(unsupported: readonly UnsupportedRequest[], others: readonly string[]): Error | undefined {
  const lines = [...unsupported.map(({ method, path, reason }) => `${method} ${path}: ${reason}`), ...others]
  return lines.length > 0 ? new Error(`the fake Chatwoot reports problems:\n- ${lines.join('\n- ')}`) : undefined
}
