/** Every answer of every in-memory Chatwoot in the whole run fits the corrected document. */
import { afterAll, expect } from 'vitest'
import { answerListeners } from '../../src/testing/exchange/answered.ts'
import type { FakeAnswer } from '../../src/testing/exchange/answers.ts'
import type { FakeRequest } from '../../src/testing/exchange/request.ts'
import { misfitOf } from '../recordings/misfits.ts'

const misfits: string[] = []

const listener = (request: FakeRequest, answer: FakeAnswer) => {
  const misfit = misfitOf(request, answer)
  if (misfit) misfits.push(misfit)
}
answerListeners.add(listener)

afterAll(() => {
  answerListeners.delete(listener)
  expect([...new Set(misfits.splice(0))]).toEqual([])
})
