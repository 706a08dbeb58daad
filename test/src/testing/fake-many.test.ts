import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot } from '../../../src/testing/index.ts'

afterEach(() => {
  vi.useRealTimers()
})

const webhookFetch = async () => new Response('ok')

/** A visitor and an agent talk, a webhook hears it, and the fake is closed while deliveries are under way. */
async function talk(): Promise<void> {
  const fake = createFakeChatwoot({ data: { webhooks: [{ url: 'http://hooks.test/' }] }, webhookFetch })
  const chatwoot = new Chatwoot(fake.options())
  const visitor = fake.visitor()
  await visitor.says('Hello')
  const { inbox_id } = await chatwoot.conversations.get(1)
  await fake.agent().replies(visitor, `Hi from ${inbox_id}`)
  await visitor.hears('Hi from 1')
  await fake.close()
}

async function ask(): Promise<void> {
  const fake = createFakeChatwoot()
  await fake.fetch('http://fake.test/api')
  await fake.close()
}

/** Bytes that stay behind after each round. */
async function growth(rounds: number, work: () => Promise<void>): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const heap = async () => {
    // Signatures are made by other threads, and hold their fake until then: those that come after them are the last.
    for (let turn = 0; turn < 20; turn++) await crypto.subtle.digest('SHA-256', new Uint8Array(1))
    await new Promise((resolve) => setImmediate(resolve))
    collect()
    return process.memoryUsage().heapUsed
  }
  for (let round = 0; round < 200; round++) await work()
  const before = await heap()
  for (let round = 0; round < rounds; round++) await work()
  return ((await heap()) - before) / rounds
}

describe('many fakes', () => {
  it.each([
    ['ten thousand that were asked something', 10_000, ask],
    ['a thousand in which people talked', 1000, talk],
  ])('leave nothing behind: %s', async (_, rounds, work) => {
    const resources = process.getActiveResourcesInfo().length

    // One fake takes more than 10 kB.
    expect(await growth(rounds, work)).toBeLessThan(5000)
    expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(resources)
  })
})

describe('under the fake timers of vitest', () => {
  it('everything answers, and a visitor hears', async () => {
    vi.useFakeTimers()

    await expect(talk()).resolves.toBeUndefined()
  })
})
