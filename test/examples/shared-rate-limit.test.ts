import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedBody } from '../recordings/recorded.ts'
import { loopback } from '../servers/loopback.ts'
import { isRedisMissing, type RedisServer, redisServer } from '../servers/redis.ts'

const points = 5
const windowSeconds = 2
const requestsEach = 8

const title = `one rate limit in two processes${isRedisMissing ? ' (needs redis-server: apt-get install redis-server)' : ''}`

describe.skipIf(isRedisMissing)(title, () => {
  let redis: RedisServer

  beforeAll(async () => {
    redis = await redisServer()
  })
  afterAll(() => redis[Symbol.asyncDispose]())

  it('keeps both processes together below the limit', async () => {
    const answer = JSON.stringify(recordedBody('conversations-list-page-past-end'))
    const store = await createClient({ url: redis.url }).connect()
    // Redis counts the windows that are over: the test does not depend on its own clock.
    const windowsOver = async () => Number(/expired_keys:(\d+)/.exec(await store.info('stats'))?.[1])
    const arrived: number[] = []
    await using server = await loopback(async (_, response) => {
      const window = await windowsOver()
      arrived[window] = (arrived[window] ?? 0) + 1
      response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
    })
    const env = {
      PATH: process.env.PATH,
      CHATWOOT_BASE_URL: server.url,
      CHATWOOT_ACCOUNT_ID: '1',
      CHATWOOT_API_ACCESS_TOKEN: 'token',
      REDIS_URL: redis.url,
      RATE_LIMIT_POINTS: `${points}`,
      RATE_LIMIT_SECONDS: `${windowSeconds}`,
    }
    const program = () =>
      promisify(execFile)('node', ['--import', 'tsx', 'examples/shared-rate-limit.ts', `${requestsEach}`], { env })

    const printed = await Promise.all([program(), program()])

    store.destroy()
    expect(printed.map(({ stdout, stderr }) => stdout + stderr)).toEqual(
      Array(2).fill(`${requestsEach} requests succeeded\n`),
    )
    // A request that was allowed in one window arrives before the end of the next; the test does not wait for more.
    const counts = arrived.filter(Boolean)
    expect(counts.reduce((sum, count) => sum + count)).toBe(2 * requestsEach)
    expect(Math.max(...counts)).toBeLessThanOrEqual(points)
  })
})
