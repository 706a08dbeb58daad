/** What the compiler says about custom filters: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  CreateCustomFilterParams,
  CustomFilters,
  ListCustomFiltersParams,
  UpdateCustomFilterParams,
} from '../../src/resources/custom-filters.ts'
import type { ConversationFilterPayload, CustomFilter } from '../../src/types.ts'

declare const customFilters: CustomFilters
declare const payload: ConversationFilterPayload

expectTypeOf(customFilters.list()).toEqualTypeOf<PagePromise<CustomFilter, undefined>>()
expectTypeOf(customFilters.list({ filter_type: 'report' })).toEqualTypeOf<PagePromise<CustomFilter, undefined>>()
expectTypeOf(customFilters.get(1)).toEqualTypeOf<ApiPromise<CustomFilter>>()
expectTypeOf(customFilters.create({ name: 'Open', query: { payload } })).toEqualTypeOf<ApiPromise<CustomFilter>>()
expectTypeOf(customFilters.update(1, { query: { payload } })).toEqualTypeOf<ApiPromise<CustomFilter>>()
expectTypeOf(customFilters.delete(1)).toEqualTypeOf<ApiPromise<void>>()

declare const maybe: string | undefined
export const update: UpdateCustomFilterParams = { name: maybe, filter_type: 'contact' }

// @ts-expect-error a filter has a query
export const unasked: CreateCustomFilterParams = { name: 'Open' }
// @ts-expect-error the conditions are the payload of the query
export const bare: CreateCustomFilterParams = { name: 'Open', query: payload }
// @ts-expect-error no such type
export const colour: ListCustomFiltersParams = { filter_type: 'colour' }
// @ts-expect-error it is called filter_type
export const type: ListCustomFiltersParams = { type: 'contact' }
