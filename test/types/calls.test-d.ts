/** What the compiler says about calls: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { Call, CallListMeta, Calls, PagePromise } from '../../src/index.ts'

declare const calls: Calls

expectTypeOf(calls.list()).toEqualTypeOf<PagePromise<Call, CallListMeta>>()
expectTypeOf<CallListMeta['count']>().toEqualTypeOf<number>()
calls.list({ status: 'rejected', direction: 'inbound', inbox_id: undefined, since: new Date(), until: 2e9 })

// @ts-expect-error the server ignores a single bound
calls.list({ since: new Date() })
// @ts-expect-error an id is a number
calls.list({ agent_id: '2' })
