import { getEventListeners } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { getConversation } from '../../../../../generated/operations.ts'
import type { Connection } from '../../../../../src/core/connection.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, leavesNothingBehind } from './clients.ts'
import { answers, success } from './servers.ts'

leavesNothingBehind()

const input = { path: { conversation_id: 7 } }
const large = JSON.stringify({ id: 7, filler: 'x'.repeat(300_000) })

/** Waits for a check to succeed, on a busy machine, too. */
const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000 })

/** Starts a call and does nothing with it until its body has been read. */
async function unread(connection: Connection, signal: AbortSignal, read: () => boolean) {
  const call = connection.call(getConversation, input, { signal })
  await eventually(() => expect(read()).toBe(true))
  return call.asResponse.bind(call)
}

describe('a response that nobody looks at', () => {
  it('is read, which frees its connection, its timer and the signal', async () => {
    const runtime = testRuntime()
    let finished = 0
    await using server = await answers((_, response) => {
      response.end(large, () => {
        finished += 1
      })
    })(runtime)
    const { connection, abort } = clientOf(server.url, {}, runtime)
    for (let count = 0; count < 50; count += 1) void connection.call(getConversation, input, { signal: abort.signal })

    await eventually(() => expect([finished, runtime.limits]).toEqual([50, []]))
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
  })

  it('is still there for those who look later', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.end(large))(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const awaited = connection.call(getConversation, input)
    const streamed = connection.call(getConversation, input)
    const mapped = connection.call(getConversation, input).map(({ id }) => id)
    await eventually(() => expect([server.requests(), runtime.limits]).toEqual([3, []]))

    await expect(awaited).resolves.toHaveProperty('filler.length', 300_000)
    await expect(mapped).resolves.toBe(7)
    const [one, other] = await Promise.all([streamed.asResponse(), streamed.asResponse()])
    expect(one).toBe(other)
    expect(one.url).toBe(`${server.url}/api/v1/accounts/1/conversations/7`)
    expect(await one.text()).toBe(large)
    expect(server.requests()).toBe(3)
  })

  it('is handed over with its bytes unchanged', async () => {
    const bytes = Uint8Array.of(0, 255, 254, 128)
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.end(bytes))(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const call = connection.request('GET', '/api/v1/x')
    await eventually(() => expect([server.requests(), runtime.limits]).toEqual([1, []]))

    expect(new Uint8Array(await (await call.asResponse()).arrayBuffer())).toEqual(bytes)
  })

  it('that breaks off is no unhandled rejection, and is requested again when someone looks', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response, { count }) => {
      if (count > 1) return void response.end(success)
      response.writeHead(200, { 'content-length': '100' }).write('{"id":', () => response.destroy())
    })(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const call = connection.call(getConversation, input)
    await eventually(() => expect([server.requests(), runtime.limits]).toEqual([1, []]))

    await expect(call).resolves.toEqual(JSON.parse(success))
    expect(server.requests()).toBe(2)
  })

  it('that breaks off is an error for those who ask for the response', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":', () => response.destroy())
    })(runtime)
    const { connection, abort } = clientOf(server.url, {}, runtime)
    const asResponse = await unread(
      connection,
      abort.signal,
      () => server.requests() === 1 && runtime.limits.length === 0,
    )

    await expect(asResponse()).rejects.toMatchObject({ name: 'ConnectionError' })
  })

  it('is not read if it is asked for as soon as its headers arrive', async () => {
    const pull = vi.fn()
    const body = new ReadableStream({ pull }, { highWaterMark: 0 })
    const { connection } = clientOf('https://chat.test', { fetch: async () => new Response(body) })
    const response = await connection.call(getConversation, input).asResponse()
    await new Promise((resolve) => setTimeout(resolve, 20))

    expect(pull).not.toHaveBeenCalled()
    await response.body?.cancel()
  })
})
