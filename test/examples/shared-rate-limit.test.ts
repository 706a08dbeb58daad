import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordedBody } from '../recordings/recorded.ts'
import { loopback } from '../src/core/loopback.ts'

const points = 5
const windowSeconds = 2
const requestsEach = 8

const isInstalled = await promisify(execFile)('redis-server', ['--version']).then(
  () => true,
  () => false,
)
// In CI it must not be skipped silently: .ci/run installs it.
const isRequired = Boolean(process.env.CI)
const title = `one rate limit in two processes${isInstalled ? '' : ' (needs redis-server: apt-get install redis-server)'}`

describe.skipIf(!isInstalled && !isRequired)(title, () => {
  let folder: string
  let redis: ChildProcess
  let port: number

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'redis-'))
    port = await freePort()
    redis = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--dir', folder])
    await new Promise<void>((resolve, reject) => {
      redis.once('error', reject)
      redis.stdout?.on('data', (text) => String(text).includes('Ready to accept connections') && resolve())
    })
  })
  afterAll(async () => {
    if (redis?.pid !== undefined) {
      redis.kill()
      await once(redis, 'exit')
    }
    rmSync(folder, { recursive: true })
  })

  it('keeps both processes together below the limit', async () => {
    const answer = JSON.stringify(recordedBody('conversations-list-page-past-end'))
    const store = await createClient({ url: `redis://127.0.0.1:${port}` }).connect()
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
      REDIS_URL: `redis://127.0.0.1:${port}`,
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

async function freePort(): Promise<number> {
  const server = createSocketServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  server.close()
  await once(server, 'close')
  return port
}
