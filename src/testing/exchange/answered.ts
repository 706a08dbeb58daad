/** Where this package's own tests listen: to every answer of every fake, and to what was read of the request. */
import type { FakeAnswer } from './answers.ts'
import type { FakeRequest } from './request.ts'

/** @param read names of parameters that were read, also if they were not sent */
type Listener = (request: FakeRequest, answer: FakeAnswer, read: readonly string[]) => void

export const answerListeners = new Set<Listener>()
