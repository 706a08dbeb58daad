/** How the filter endpoints refuse a payload. */
import { type FakeAnswer, failure, unprocessable } from '../exchange/answers.ts'

/** Ends the reading of a payload with the server's response. */
export class Refusal extends Error {
  readonly answer: FakeAnswer

  constructor(answer: FakeAnswer) {
    super(`the filter responded with ${answer.status}`)
    this.answer = answer
  }
}

/** A query that the database cannot run. It runs after all conditions were read, so a 422 of a later condition wins. */
export class BrokenQuery extends Error {
  constructor() {
    super('the database cannot run this')
  }
}

export function broken(): never {
  throw new BrokenQuery()
}

/** What the database could read. */
export function known<T>(value: T | undefined): T {
  return value === undefined ? broken() : value
}

/** The server fails immediately with a 500. */
export function crash(): never {
  throw new Refusal(failure)
}

export function invalidQueryOperator(): never {
  throw new Refusal(unprocessable('Query operator must be either "AND" or "OR".'))
}

export function invalidOperator(key: string, allowed: readonly string[]): never {
  throw new Refusal(unprocessable(`Invalid operator. The allowed operators for ${key} are [${allowed.join(',')}].`))
}

export function invalidValue(key: string): never {
  throw new Refusal(unprocessable(`Invalid value. The values provided for ${key} are invalid`))
}

export function invalidKey(key: string, known: readonly string[]): never {
  throw new Refusal(
    unprocessable(
      `Invalid attribute key - [${key}]. The key should be one of [${known.join(',')}] or a custom attribute defined in the account.`,
    ),
  )
}

/** Returns the server's result; a payload that it cannot read, or a stored value that it cannot compare, is a refusal. */
export function answering<T>(answer: () => T): T | FakeAnswer {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Refusal) return error.answer
    if (error instanceof BrokenQuery) return failure
    throw error
  }
}
