/** What a caller with a token can do about refusals of Chatwoot. */
import type { Advice } from '../errors.ts'
import { notFoundHint } from './not-found-hints.ts'
import { unauthorizedHint } from './refusal-hints.ts'
import { valueHint } from './value-hints.ts'

/** The hints of clients with a token. */
export const tokenAdvice: Advice = (refused) => {
  if (refused.status === 401) return unauthorizedHint(refused)
  if (refused.status === 404) return notFoundHint(refused)
  return valueHint(refused)
}
