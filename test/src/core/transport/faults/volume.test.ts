import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { getConversation } from '../../../../../generated/operations.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, leavesNothingBehind } from './clients.ts'
import { answers, success } from './servers.ts'

leavesNothingBehind()

const program = path.join(import.meta.dirname, 'thousand-calls.ts')

it('reads a response of 20 MB', async () => {
  const text = JSON.stringify({ id: 7, filler: 'ä'.repeat(10 * 2 ** 20) })
  const runtime = testRuntime()
  await using server = await answers((_, response) => void response.end(text))(runtime)

  await expect(clientOf(server.url, {}, runtime).send('get')).resolves.toHaveProperty('filler.length', 10 * 2 ** 20)
})

it('makes 1,000 simultaneous calls, each with its own response', async () => {
  const runtime = testRuntime()
  await using server = await answers((request, response) => {
    const id = Number(request.url?.split('/').pop())
    // Every seventh succeeds on the second attempt.
    if (id % 7 === 0 && !failed.has(id)) {
      failed.add(id)
      response.writeHead(503).end()
    } else response.end(JSON.stringify({ id }))
  })(runtime)
  const failed = new Set<number>()
  const { connection, abort } = clientOf(server.url, {}, runtime)
  const ids = Array.from({ length: 1000 }, (_, index) => index + 1)

  const answered = await Promise.all(
    ids.map((id) => connection.call(getConversation, { path: { conversation_id: id } }, { signal: abort.signal })),
  )

  expect(answered.map(({ id }) => id)).toEqual(ids)
  expect(runtime.limits).toEqual([])
})

it('makes 1,000 calls one after the other with one signal, which has no listener afterwards', async () => {
  const runtime = testRuntime()
  await using server = await answers((_, response, { count }) => {
    if (count % 5 === 0) response.destroy()
    else response.end(success)
  })(runtime)
  const { send } = clientOf(server.url, {}, runtime)

  for (let count = 0; count < 1000; count += 1) await send('get')
  // Leftovers are counted after each test.
})

it('lets a process exit, without timers and with no more sockets than needed', async () => {
  // In a process other than the one whose handles are counted.
  const server = createServer((request, response) => {
    if (request.url?.endsWith('/3')) response.writeHead(429, { 'retry-after': '3600' }).end('Retry later')
    else if (request.url?.endsWith('/4')) response.writeHead(200, { 'content-length': 100 }).write('{"id":')
    else response.end(success)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address

  const url = `http://127.0.0.1:${port}`
  const { stdout } = await promisify(execFile)('node', ['--import', 'tsx', program, url])

  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  expect(JSON.parse(stdout)).toEqual({ calls: 1000, timers: 0, listeners: 0, sockets: 1 })
})
