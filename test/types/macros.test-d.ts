/** What the compiler says about macros: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type { CreateMacroParams, Macros, UpdateMacroParams } from '../../src/resources/macros.ts'
import type { Macro } from '../../src/types.ts'

declare const macros: Macros
const actions = [{ action_name: 'add_label', action_params: ['vip'] }] as const

expectTypeOf(macros.list()).toEqualTypeOf<PagePromise<Macro, undefined>>()
expectTypeOf(macros.get(1)).toEqualTypeOf<ApiPromise<Macro>>()
expectTypeOf(macros.create({ name: 'Close', visibility: 'global', actions })).toEqualTypeOf<ApiPromise<Macro>>()
expectTypeOf(macros.update(1, { name: 'Close' })).toEqualTypeOf<Promise<Macro>>()
expectTypeOf(macros.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(macros.execute(1, [7, 8] as const)).toEqualTypeOf<ApiPromise<void>>()

expectTypeOf<Macro['visibility']>().toEqualTypeOf<'personal' | 'global' | null>()
export const update: UpdateMacroParams = { name: undefined, visibility: undefined }

// @ts-expect-error a macro has actions
export const idle: CreateMacroParams = { name: 'Close' }
// @ts-expect-error agents cannot use a macro with null
export const closed: UpdateMacroParams = { visibility: null }
// @ts-expect-error no such visibility
export const team: CreateMacroParams = { name: 'Close', visibility: 'team', actions }
// @ts-expect-error an array of ids
macros.execute(1, 7)
// @ts-expect-error ids are numbers
macros.execute(1, ['7'])
