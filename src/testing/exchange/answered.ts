/** Where this package's own tests listen: every answer of every fake is compared with the document. */
import type { FakeAnswer } from './answers.ts'
import type { FakeRequest } from './request.ts'

type Listener = (request: FakeRequest, answer: FakeAnswer) => void

export const answerListeners = new Set<Listener>()
