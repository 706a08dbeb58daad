/** What the compiler says about teams: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { Agent, ApiPromise, PagePromise, Team } from '../../src/index.ts'
import type { CreateTeamParams, Teams, UpdateTeamParams } from '../../src/resources/teams.ts'

declare const teams: Teams

expectTypeOf(teams.list()).toEqualTypeOf<PagePromise<Team, undefined>>()
expectTypeOf(teams.get(1)).toEqualTypeOf<ApiPromise<Team>>()
expectTypeOf(teams.create({ name: 'support' })).toEqualTypeOf<ApiPromise<Team>>()
expectTypeOf(teams.update(1, { description: null })).toEqualTypeOf<ApiPromise<Team>>()
expectTypeOf(teams.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(teams.members(1)).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(teams.addMembers(1, [2] as const)).toEqualTypeOf<Promise<Agent[]>>()
expectTypeOf(teams.setMembers(1, [])).toEqualTypeOf<ApiPromise<Agent[]>>()
expectTypeOf(teams.removeMembers(1, [2])).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf<{ name: string; allow_auto_assign?: boolean | undefined }>().toExtend<CreateTeamParams>()
expectTypeOf<{ name?: string | undefined }>().toExtend<UpdateTeamParams>()

// @ts-expect-error the name is missing
teams.create({ description: 'First line' })
// @ts-expect-error a name is never null
teams.update(1, { name: null })
// @ts-expect-error no such key
teams.update(1, { members: [2] })
// @ts-expect-error an array is required
teams.addMembers(1, 2)
// @ts-expect-error ids are numbers
teams.removeMembers(1, ['2'])
