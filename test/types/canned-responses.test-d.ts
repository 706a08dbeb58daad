/** What the compiler says about canned responses: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  CannedResponses,
  CreateCannedResponseParams,
  ListCannedResponsesParams,
  UpdateCannedResponseParams,
} from '../../src/resources/canned-responses.ts'
import type { CannedResponse } from '../../src/types.ts'

declare const cannedResponses: CannedResponses

expectTypeOf(cannedResponses.list()).toEqualTypeOf<ApiPromise<CannedResponse[]>>()
expectTypeOf(cannedResponses.list({ search: 'hi' }, { timeout: 1 })).toEqualTypeOf<ApiPromise<CannedResponse[]>>()
expectTypeOf(cannedResponses.create({ short_code: 'hi', content: 'Hi!' })).toEqualTypeOf<ApiPromise<CannedResponse>>()
expectTypeOf(cannedResponses.update(1, { content: 'Hi!' })).toEqualTypeOf<ApiPromise<CannedResponse>>()
expectTypeOf(cannedResponses.delete(1)).toEqualTypeOf<ApiPromise<void>>()

declare const maybe: string | undefined
export const list: ListCannedResponsesParams = { search: maybe }
export const update: UpdateCannedResponseParams = { short_code: maybe, content: maybe }

// @ts-expect-error one alone cannot be asked for
cannedResponses.get(1)
// @ts-expect-error a canned response has a text
export const empty: CreateCannedResponseParams = { short_code: 'hi' }
// @ts-expect-error no such key
export const misspelt: ListCannedResponsesParams = { q: 'hi' }
// @ts-expect-error a text
export const wrong: UpdateCannedResponseParams = { content: null }
