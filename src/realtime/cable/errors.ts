/** Why there is no realtime connection. */
import { ChatwootError, guard, named } from '../../core/errors/chatwoot-error.ts'
import { describeKind } from '../../core/errors/describe-value.ts'

interface SocketFailure extends ErrorOptions {
  readonly closeCode?: number | undefined
  readonly upgradeStatus?: number | undefined
}

/**
 * A realtime connection could not be made, or has ended. It is the `cause` of a state and of a gap; the connection
 * itself tries again.
 */
export class RealtimeError extends ChatwootError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(RealtimeError, 'RealtimeError')
  /** The close code of the WebSocket; 1006 if the other side did not say why. */
  readonly closeCode: number | undefined
  /** The status of the response if it was not 101, where the WebSocket class reports it: `ws` does, browsers do not. */
  readonly upgradeStatus: number | undefined

  constructor(message: string, failure: SocketFailure = {}) {
    super(message, failure)
    this.closeCode = failure.closeCode
    this.upgradeStatus = failure.upgradeStatus
  }
}

/** The server does not accept the subscription, not even with a new token: the connection has stopped. */
export class RealtimeRefusedError extends RealtimeError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(RealtimeRefusedError, 'RealtimeRefusedError')
}

/** Returns the error for what a function of the user has thrown, which may be anything. */
export function failureOf(what: string, cause: unknown): RealtimeError {
  return new RealtimeError(`${what}: ${cause instanceof Error ? cause : describeKind(cause)}`, { cause })
}

export const isRealtimeError = /* @__PURE__ */ guard<RealtimeError>('RealtimeError')
export const isRealtimeRefusedError = /* @__PURE__ */ guard<RealtimeRefusedError>('RealtimeRefusedError')
