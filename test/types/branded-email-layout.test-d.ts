/** What the compiler says about the layout of e-mails: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { AccountEmailLayout, ApiPromise } from '../../src/index.ts'

declare const layout: AccountEmailLayout

expectTypeOf(layout.get()).toEqualTypeOf<ApiPromise<string | null>>()
expectTypeOf(layout.update(null)).toEqualTypeOf<ApiPromise<string | null>>()

// @ts-expect-error null removes the layout
layout.update(undefined)
