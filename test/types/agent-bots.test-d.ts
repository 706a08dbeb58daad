/** What the compiler says about agent bots: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { AgentBot, ApiPromise, FileInput, PagePromise } from '../../src/index.ts'
import type { AgentBots, CreateAgentBotParams, UpdateAgentBotParams } from '../../src/resources/agent-bots.ts'

declare const agentBots: AgentBots

expectTypeOf(agentBots.list()).toEqualTypeOf<PagePromise<AgentBot, undefined>>()
expectTypeOf(agentBots.get(1)).toEqualTypeOf<ApiPromise<AgentBot>>()
expectTypeOf(agentBots.create({})).toEqualTypeOf<ApiPromise<AgentBot>>()
expectTypeOf(agentBots.update(1, { name: null })).toEqualTypeOf<ApiPromise<AgentBot>>()
expectTypeOf(agentBots.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(agentBots.resetAccessToken(1)).toEqualTypeOf<ApiPromise<AgentBot>>()
expectTypeOf(agentBots.resetSecret(1)).toEqualTypeOf<ApiPromise<AgentBot>>()
expectTypeOf(agentBots.deleteAvatar(1)).toEqualTypeOf<ApiPromise<AgentBot>>()
expectTypeOf<AgentBot['access_token']>().toEqualTypeOf<string | undefined>()
expectTypeOf<CreateAgentBotParams['avatar']>().toEqualTypeOf<FileInput | undefined>()
expectTypeOf<{ name?: string | undefined; bot_config: { tone: string } }>().toExtend<UpdateAgentBotParams>()

// @ts-expect-error no such kind
agentBots.create({ bot_type: 'dialogflow' })
// @ts-expect-error a picture is a file; a URL goes into avatar_url
agentBots.update(1, { avatar: 'https://example.com/robo.png' })
// @ts-expect-error no such key
agentBots.create({ url: 'https://bot.example/in' })
