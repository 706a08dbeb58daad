/** Where this package's own tests listen: to every answer of every fake, and to what was read of the request. */
import type { FakeAnswer } from './answers.ts'
import type { FakeRequest } from './request.ts'

/** Names that were read, also if they were not sent. */
export interface ReadNames {
  readonly query: readonly string[]
  readonly body: readonly string[]
}

type Listener = (request: FakeRequest, answer: FakeAnswer, read: ReadNames) => void

export const answerListeners = new Set<Listener>()
