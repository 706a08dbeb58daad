/** Methods that send several requests. */
import { ChatwootError, guard, named } from './errors.ts'

/**
 * A method that sends several requests failed after some of its steps were completed. `cause` is the error of the
 * request that failed. When the first step fails, the method rejects with that error itself.
 */
export class IncompleteError extends ChatwootError {
  static {
    named(IncompleteError, 'IncompleteError')
  }
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

/** The steps of one call of a method. */
export class Steps<Result extends object> {
  /** What the completed steps have returned. */
  readonly result: Partial<Result> = {}
  readonly #method: string
  readonly #done: string[] = []

  constructor(method: string) {
    this.#method = method
  }

  /**
   * Runs a step. Throws an IncompleteError if it fails after others were completed. A step may run steps of the same
   * method: if one of those fails, the error lists both together. (They cannot share this object, since several callers
   * may share the inner work.)
   */
  async run<T>(step: string, work: () => PromiseLike<T>): Promise<T> {
    try {
      const outcome = await work()
      this.#done.push(step)
      return outcome
    } catch (cause) {
      throw this.#failure(step, cause)
    }
  }

  #failure(step: string, cause: unknown): unknown {
    if (cause instanceof IncompleteError && cause.method === this.#method) {
      return this.#incomplete(cause.done, cause.failed, cause.result, cause.cause)
    }
    return this.#done.length === 0 ? cause : this.#incomplete([], step, {}, cause)
  }

  #incomplete(done: readonly string[], failed: string, result: object, cause: unknown): IncompleteError {
    const merged = { ...this.result, ...result }
    return new IncompleteError(this.#method, [...this.#done, ...done], failed, merged, cause)
  }
}
