/** What the compiler says about canned responses: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  CannedResponses,
  CreateCannedResponseParams,
  ListCannedResponsesParams,
  UpdateCannedResponseParams,
} from '../../src/resources/canned-responses.ts'
import type { CannedResponse } from '../../src/types.ts'

declare const cannedResponses: CannedResponses

expectTypeOf(cannedResponses.list()).toEqualTypeOf<PagePromise<CannedResponse, undefined>>()
expectTypeOf(cannedResponses.list({ search: 'hi' }, { timeout: 1 })).toEqualTypeOf<
  PagePromise<CannedResponse, undefined>
>()
expectTypeOf(cannedResponses.create({ short_code: 'hi', content: 'Hi!' })).toEqualTypeOf<ApiPromise<CannedResponse>>()
expectTypeOf(cannedResponses.update(1, { content: 'Hi!' })).toEqualTypeOf<ApiPromise<CannedResponse>>()
expectTypeOf(cannedResponses.delete(1)).toEqualTypeOf<ApiPromise<void>>()

declare const maybe: string | undefined
export const list: ListCannedResponsesParams = { search: maybe }
export const update: UpdateCannedResponseParams = { short_code: maybe, content: maybe }

// @ts-expect-error a single one cannot be requested
cannedResponses.get(1)
// @ts-expect-error a canned response has content
export const empty: CreateCannedResponseParams = { short_code: 'hi' }
// @ts-expect-error no such key
export const misspelt: ListCannedResponsesParams = { q: 'hi' }
// @ts-expect-error a string
export const wrong: UpdateCannedResponseParams = { content: null }
