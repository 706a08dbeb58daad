/** What the compiler says about SLA policies: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { ApiPromise, PagePromise, SlaPolicy } from '../../src/index.ts'
import type { CreateSlaPolicyParams, SlaPolicies, UpdateSlaPolicyParams } from '../../src/resources/sla-policies.ts'

declare const slaPolicies: SlaPolicies

expectTypeOf(slaPolicies.list()).toEqualTypeOf<PagePromise<SlaPolicy, undefined>>()
expectTypeOf(slaPolicies.get(4)).toEqualTypeOf<ApiPromise<SlaPolicy>>()
expectTypeOf(slaPolicies.create({ name: 'Gold' })).toEqualTypeOf<ApiPromise<SlaPolicy>>()
expectTypeOf(slaPolicies.update(4, { resolution_time_threshold: null })).toEqualTypeOf<ApiPromise<SlaPolicy>>()
expectTypeOf(slaPolicies.delete(4)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ name: string; description?: string | undefined }>().toExtend<CreateSlaPolicyParams>()
expectTypeOf<{ name?: string | undefined }>().toExtend<UpdateSlaPolicyParams>()

// @ts-expect-error a policy has a name
slaPolicies.create({ first_response_time_threshold: 600 })
// @ts-expect-error the client puts it into its wrapper
slaPolicies.create({ sla_policy: { name: 'Gold' } })
// @ts-expect-error times are seconds
slaPolicies.update(4, { first_response_time_threshold: '10m' })
