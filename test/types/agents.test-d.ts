/** What the compiler says about agents: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { Agent, ApiPromise, PagePromise } from '../../src/index.ts'
import type { Agents, CreateAgentParams, UpdateAgentParams } from '../../src/resources/agents.ts'

declare const agents: Agents

expectTypeOf(agents.list()).toEqualTypeOf<PagePromise<Agent, undefined>>()
expectTypeOf(agents.create({ name: 'Dan', email: 'dan@example.com' })).toEqualTypeOf<ApiPromise<Agent>>()
expectTypeOf(agents.createMany(['dan@example.com'] as const)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(agents.update(1, { custom_role_id: null })).toEqualTypeOf<Promise<Agent>>()
expectTypeOf(agents.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<CreateAgentParams['role']>().toEqualTypeOf<'agent' | 'administrator' | undefined>()
expectTypeOf<UpdateAgentParams['availability']>().toEqualTypeOf<'online' | 'offline' | 'busy' | undefined>()

// @ts-expect-error the email address is missing
agents.create({ name: 'Dan' })
// @ts-expect-error no such role
agents.update(1, { role: 'owner' })
// @ts-expect-error this is what the server returns; it reads `availability`
agents.update(1, { availability_status: 'busy' })
// @ts-expect-error an array is required
agents.createMany('dan@example.com')
// @ts-expect-error a single agent cannot be requested
agents.get(1)
