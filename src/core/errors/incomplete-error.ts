/** Verbs that take several requests. */
import { ChatwootError, isKind, named } from './errors.ts'

/**
 * A verb of several requests failed after some of them had done their work. `cause` is the error of the request that
 * failed. When the first one fails, the verb rejects with that error itself.
 */
export class IncompleteError extends ChatwootError {
  static {
    named(IncompleteError, 'IncompleteError')
  }
  /** The method, `conversations.handoff` for instance. */
  readonly verb: string
  /** The steps that are done, in their order. */
  readonly done: readonly string[]
  /** The step that failed; those after it were not begun. */
  readonly failed: string
  readonly #result: object

  constructor(verb: string, done: readonly string[], failed: string, result: object, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${verb}: ${failed} failed after ${done.join(', ')}: ${reason}`, { cause })
    this.verb = verb
    this.done = done
    this.failed = failed
    this.#result = result
  }

  /** What the verb would have given, as far as it got: the conversation that a message could not be sent to. */
  get result(): object {
    return this.#result
  }
}

/** The steps of one call of a verb. */
export class Steps<Result extends object> {
  /** What has come of them so far. */
  readonly result: Partial<Result> = {}
  readonly #verb: string
  readonly #done: string[] = []

  constructor(verb: string) {
    this.#verb = verb
  }

  /** Does one; throws an IncompleteError when it fails and others are done. */
  async run<T>(step: string, work: () => PromiseLike<T>): Promise<T> {
    try {
      const outcome = await work()
      this.#done.push(step)
      return outcome
    } catch (cause) {
      if (this.#done.length === 0) throw cause
      throw new IncompleteError(this.#verb, [...this.#done], step, { ...this.result }, cause)
    }
  }
}

/** Whether it is an `IncompleteError`, of this copy of the package or of another. */
export function isIncompleteError(value: unknown): value is IncompleteError {
  return isKind(value, 'IncompleteError')
}
