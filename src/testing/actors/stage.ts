/** What actors need of the Chatwoot in memory. */
import type { FakeAnswer } from '../exchange/answers.ts'
import { isObject } from '../exchange/request.ts'
import type { Arrival } from '../exchange/router.ts'
import type { FakeState } from '../records/state.ts'

export interface Stage {
  state(): FakeState
  /** Answers a request as if it had come from outside. */
  perform(method: string, path: string, body: Record<string, unknown>, token?: string): FakeAnswer
  /**
   * Lets something happen that no request of the API causes, such as a message that a provider delivers.
   * @param account in which it happens; that of `state` by default
   */
  receive<Result>(work: (arrival: Arrival) => Result, account?: FakeState): Result
  /** Calls back after each change until the returned function is called. */
  watch(onChange: () => void): () => void
}

/** The same for the account that has the inbox. */
export function stageAt(stage: Stage, inboxId: number): Stage {
  const account = () => {
    const state = stage.state()
    return [...state.accounts.values()].find(({ inboxes }) => inboxes.some(({ id }) => id === inboxId)) ?? state
  }
  return { ...stage, state: account, receive: (work) => stage.receive(work, account()) }
}

/** @throws Error with the server's response, if it refused */
export function accepted({ status, body }: FakeAnswer): Record<string, unknown> {
  if (status === 200 && (isObject(body) || body === undefined)) return body ?? {}
  throw new Error(`the server refused it: ${status} ${JSON.stringify(body)}`)
}

/** @throws TypeError for a misspelled option */
export function checkOptionNames(options: object, names: readonly string[], method: string): void {
  const unknown = Object.keys(options).find((name) => !names.includes(name))
  if (unknown !== undefined) throw new TypeError(`${method} has no option "${unknown}": use ${names.join(', ')}`)
}
