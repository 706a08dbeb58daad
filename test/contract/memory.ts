/** A world in the in-memory Chatwoot, where no time passes. */
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import type { Clock } from './clock.ts'
import { type CallLog, logCalls } from './operations.ts'
import { makeWorld, type World } from './world.ts'

export interface MemoryWorld {
  readonly fake: FakeChatwoot
  readonly world: World
  readonly calls: CallLog
}

export async function memoryWorld(version: string): Promise<MemoryWorld> {
  const fake = createFakeChatwoot({ version })
  const calls = logCalls((url, init) => fake.fetch(url, init))
  const { administrator, agent, platform } = fake.tokens
  const world = await makeWorld({
    place: 'memory',
    baseUrl: 'http://chatwoot.test',
    accountId: 1,
    tokens: { administrator, agent, platform },
    fetch: calls.fetch,
    clock: clockOf(fake),
    run: 'memory',
    WebSocket: fake.WebSocket,
  })
  return { fake, world, calls }
}

/** Sleeping moves the clock of the in-memory Chatwoot. */
export function clockOf(fake: Pick<FakeChatwoot, 'advanceTime'>): Clock {
  let passed = 0
  return {
    now: () => Date.now() + passed * 1000,
    sleep(milliseconds) {
      const seconds = Math.ceil(milliseconds / 1000)
      passed += seconds
      return fake.advanceTime(seconds)
    },
  }
}
