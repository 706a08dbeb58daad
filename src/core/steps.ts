/** How a method that sends several requests keeps track of how far it has got. */
import { IncompleteError } from './errors/incomplete-error.ts'

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
