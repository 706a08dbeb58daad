import { describe, expect, it, vi } from 'vitest'
import { deleteContact, deleteContactAvatar } from '../../../../../generated/operations.ts'
import { Connection } from '../../../../../src/core/connection.ts'
import { repeatOf, waitAfter } from '../../../../../src/core/transport/retry-policy.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, leavesNothingBehind } from './clients.ts'
import { answers, success } from './servers.ts'

leavesNothingBehind()

const chatwoots = { 'content-type': 'text/plain', date: 'Sun, 01 Mar 2026 12:00:20 GMT' }

/** The waits of a GET that fails each time. */
async function waits(status: number, body: string, headers: Record<string, string>, options = {}) {
  const runtime = testRuntime({ random: 0.5, now: Date.parse('2026-03-01T12:00:50Z'), ...options })
  await using server = await answers((_, response) => void response.writeHead(status, headers).end(body))(runtime)
  await clientOf(server.url, {}, runtime)
    .send('get', { maxRetries: 6 })
    .catch(() => {})
  return runtime.pauses
}

describe('the wait before the next attempt', () => {
  it('is a random part of 0.5 s, which doubles up to 8 s', async () => {
    await expect(waits(503, '', {})).resolves.toEqual([250, 500, 1000, 2000, 4000, 4000])
    await expect(waits(503, '', {}, { random: 0 })).resolves.toEqual([0, 0, 0, 0, 0, 0])
  })

  it('is what Retry-After says, in seconds or until a date of the server', async () => {
    await expect(waits(503, '', { 'retry-after': '7' })).resolves.toEqual(Array(6).fill(7000))
    await expect(
      waits(429, '', { date: 'Sun, 01 Mar 2026 12:00:00 GMT', 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }),
    ).resolves.toEqual(Array(6).fill(30_000))
    await expect(waits(429, '', { 'retry-after': '60' })).resolves.toEqual(Array(6).fill(60_000))
    await expect(waits(429, '', { 'retry-after': '61' })).resolves.toEqual([])
  })

  it("lasts until the next minute of the server's clock after Chatwoot's own 429, and up to a second more", async () => {
    await expect(waits(429, 'Retry later\n', chatwoots)).resolves.toEqual(Array(6).fill(40_500))
  })

  it.each([
    ['Mon, 01 Jan 1900 00:00:20 GMT', 40_000],
    ['Wed, 31 Dec 1969 23:59:50 GMT', 10_000],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 60_000],
  ])('lasts until the next minute of any clock (%s)', (date, milliseconds) => {
    const headers = new Headers({ ...chatwoots, date })

    expect(waitAfter({ status: 429, headers, text: 'Retry later' }, 1, undefined, testRuntime({ random: 0 }))).toBe(
      milliseconds,
    )
  })

  it('lasts until the next minute of the local clock when the response has no date', () => {
    const headers = new Headers({ 'content-type': 'text/plain' })
    const runtime = testRuntime({ random: 0, now: Date.parse('2026-03-01T12:00:50Z') })

    expect(waitAfter({ status: 429, headers, text: 'Retry later\n' }, 1, undefined, runtime)).toBe(10_000)
  })

  it.each([
    ['transcripts', 'hour'],
    ['uploads', 'hour'],
    ['agent-invitations', 'day'],
    ['agent-removals', 'day'],
  ])('does not happen for the bucket %s, whose limit is per %s', (bucket) => {
    const failure = { status: 429, headers: new Headers(chatwoots), text: 'Retry later\n' }

    expect(waitAfter(failure, 1, bucket, testRuntime())).toBeUndefined()
    expect(waitAfter(failure, 1, 'reports', testRuntime())).toBeGreaterThan(0)
  })

  it('does not happen after a 429 without a body, whose limit is per day', () => {
    const failure = { status: 429, headers: new Headers() }

    expect(waitAfter({ ...failure, text: '' }, 1, undefined, testRuntime())).toBeUndefined()
    expect(waitAfter({ ...failure, text: 'Slow down' }, 1, undefined, testRuntime())).toBeGreaterThan(0)
  })

  it('is not limited by the timeout of the attempt whose body broke', async () => {
    const runtime = testRuntime()
    const limits: (readonly number[])[] = []
    await using server = await answers((_, response, { count }) => {
      if (count > 1) return void response.end(success)
      response.writeHead(200, { 'content-length': '100' }).write('{"id":', () => response.destroy())
    })(runtime)
    await clientOf(server.url, { onRetry: () => void limits.push(runtime.limits) }, runtime).send('get')

    expect(limits).toEqual([[]])
  })

  it('cancels the body of the failed attempt, so that it ends', async () => {
    const runtime = testRuntime()
    const closed: Promise<unknown>[] = []
    await using server = await answers((request, response, { count }) => {
      if (count > 1) return void response.end(success)
      closed.push(new Promise((resolve) => request.socket.on('close', resolve)))
      // An endless one.
      response.writeHead(503).write('sorry')
    })(runtime)

    await clientOf(server.url, {}, runtime).send('get')
    await Promise.all(closed)
  })
})

describe('what may be repeated', () => {
  it.each([
    ['GET', {}, undefined, 'read'],
    ['HEAD', {}, undefined, 'read'],
    ['PATCH', {}, {}, 'set'],
    ['DELETE', {}, undefined, 'set'],
    ['POST', {}, {}, 'create'],
    ['POST', { repeatSafe: true }, {}, 'set'],
    ['POST', { repeatSafeWith: 'status' }, { status: 'open' }, 'set'],
    ['POST', { repeatSafeWith: 'status' }, { status: undefined }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, undefined, 'create'],
    ['POST', { repeatSafeWith: 'status' }, { status: null }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, { status: '' }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, { status: ' ' }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, { status: 0 }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, { status: false }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, { status: [] }, 'create'],
    ['POST', { repeatSafeWith: 'status' }, new URLSearchParams({ status: '' }), 'create'],
    ['POST', { repeatSafeWith: 'status' }, new URLSearchParams({ status: 'open' }), 'set'],
    ['POST', { repeatSafeWith: 'status' }, formWith('status'), 'set'],
    ['POST', { repeatSafeWith: 'status' }, formWith('content'), 'create'],
    ['PUT', { repeatUnsafeWith: 'a[password]' }, { a: { password: 'secret' } }, 'create'],
    ['PUT', { repeatUnsafeWith: 'a[password]' }, { a: { password: '' } }, 'set'],
    ['PUT', { repeatUnsafeWith: 'a[password]' }, { a: { name: 'Ann' }, password: 'x' }, 'set'],
    ['PUT', { repeatUnsafeWith: 'a[password]' }, { a: null }, 'set'],
    ['PUT', { repeatUnsafeWith: 'a[password]' }, undefined, 'set'],
    ['PUT', { repeatUnsafeWith: 'a[password]' }, formWith('a[password]'), 'create'],
    ['POST', { repeatSafe: true }, new ReadableStream(), 'never'],
    ['PUT', {}, new ReadableStream(), 'never'],
  ] as const)('%s with %j and %j: %s', (method, operation, given, repeat) => {
    expect(repeatOf(method, operation, given)).toBe(repeat)
  })

  it('is not a stream whose response was lost: its error says to check first', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.destroy())(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const call = connection.request('PUT', '/api/v1/x', { body: new Blob(['text']).stream() })

    await expect(call).rejects.toMatchObject({
      name: 'ConnectionError',
      attempts: 1,
      message: expect.stringContaining('the server may have processed the request'),
    })
  })

  it('is not a stream, even after a 429', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.writeHead(429, { 'retry-after': '1' }).end())(
      runtime,
    )
    const connection = new Connection({ baseUrl: server.url, accountId: 1, apiAccessToken: 'x', runtime })
    const call = connection.request('PUT', '/api/v1/x', { body: new Blob(['text']).stream() })

    await expect(call).rejects.toMatchObject({ name: 'RateLimitError', attempts: 1, retryAfter: 1 })
  })
})

describe('a DELETE', () => {
  const deletion = (answer: Parameters<typeof answers>[0]) => ({
    async run() {
      const runtime = testRuntime()
      await using server = await answers(answer)(runtime)
      const { connection } = clientOf(server.url, {}, runtime)
      return await connection.request('DELETE', '/api/v1/accounts/{account_id}/teams/{id}', { path: { id: 3 } })
    },
  })
  const gone = '{"error":"Resource could not be found"}'

  it('whose response was lost and that then gets a 404 is a success', async () => {
    const lost = deletion((_, response, { count }) => {
      if (count === 1) response.destroy()
      else response.writeHead(404).end(gone)
    })

    await expect(lost.run()).resolves.toBeUndefined()
  })

  it('that should have returned something is still a NotFoundError', async () => {
    const runtime = testRuntime()
    await using server = await answers((_, response, { count }) => {
      if (count === 1) response.destroy()
      else response.writeHead(404).end(gone)
    })(runtime)
    const { connection } = clientOf(server.url, {}, runtime)

    await expect(connection.call(deleteContactAvatar, { path: { contact_id: 3 } })).rejects.toMatchObject({
      name: 'NotFoundError',
      attempts: 2,
    })
  })

  it('cancels the body of that 404', async () => {
    const cancel = vi.fn()
    let count = 0
    const fetch = async () => {
      count += 1
      if (count === 1) throw new Error('reset')
      return new Response(new ReadableStream({ cancel }), { status: 404 })
    }
    await clientOf('https://chat.test', { fetch }).connection.call(deleteContact, { path: { contact_id: 3 } })

    expect(cancel).toHaveBeenCalledOnce()
  })

  it('of something that never existed is a NotFoundError', async () => {
    await expect(deletion((_, response) => void response.writeHead(404).end(gone)).run()).rejects.toMatchObject({
      name: 'NotFoundError',
    })
  })

  it('that was throttled and then gets a 404 is a NotFoundError: nothing was deleted', async () => {
    const throttled = deletion((_, response, { count }) => {
      if (count === 1) response.writeHead(429, { 'retry-after': '1' }).end()
      else response.writeHead(404).end(gone)
    })

    await expect(throttled.run()).rejects.toMatchObject({ name: 'NotFoundError', attempts: 2 })
  })
})

function formWith(name: string): FormData {
  const form = new FormData()
  form.append(name, 'x')
  return form
}
