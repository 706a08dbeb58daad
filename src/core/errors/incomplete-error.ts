/** Methods that send several requests. */
import { ChatwootError, guard, named } from './chatwoot-error.ts'

/**
 * A method that sends several requests failed after some of its steps were completed. `cause` is the error of the
 * request that failed. When the first step fails, the method rejects with that error itself.
 */
export class IncompleteError extends ChatwootError {
  /** @internal */
  static override readonly kinds = /* @__PURE__ */ named(IncompleteError, 'IncompleteError')
  /** The method that was called: `conversations.handoff`, for instance. */
  readonly method: string
  /** The completed steps, in order. */
  readonly done: readonly string[]
  /** The step that failed; those after it were not started. */
  readonly failed: string
  readonly #result: object

  constructor(method: string, done: readonly string[], failed: string, result: object, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${method}: failed at '${failed}' (completed: ${done.join(', ')}): ${reason}`, { cause })
    this.method = method
    this.done = done
    this.failed = failed
    this.#result = result
  }

  /** The part of the method's result that is known: the conversation to which a message could not be sent. */
  get result(): object {
    return this.#result
  }
}

export const isIncompleteError = /* @__PURE__ */ guard<IncompleteError>('IncompleteError')
