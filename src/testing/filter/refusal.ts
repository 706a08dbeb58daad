/** How the filter endpoints say no. */
import { type FakeAnswer, failure, unprocessable } from '../answers.ts'

/** Ends the reading of a payload with the server's answer. */
export class Refusal extends Error {
  readonly answer: FakeAnswer

  constructor(answer: FakeAnswer) {
    super(`the filter was answered with ${answer.status}`)
    this.answer = answer
  }
}

/** What the database cannot run. It is met after every condition was read, so that a 422 of a later one wins. */
export class BrokenQuery extends Error {
  constructor() {
    super('the database cannot run this')
  }
}

/** The server stumbles at once. */
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
