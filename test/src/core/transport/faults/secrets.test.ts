import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { getPublicContact } from '../../../../../generated/operations.ts'
import type { Connection } from '../../../../../src/core/connection.ts'
import type { ConnectionOptions } from '../../../../../src/core/connection-options.ts'
import type { RequestOptions } from '../../../../../src/core/options/request.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, rejection, token } from './clients.ts'
import { answers, servers, sockets } from './servers.ts'

leavesNothingBehind()

const escaped = `\\u${token.charCodeAt(0).toString(16).padStart(4, '0')}${token.slice(1)}`

/** Servers that send back the token, or another secret. */
const echoing = {
  'a refusal that quotes the token': answers((_, r) => void r.writeHead(422).end(`{"error":"no user has ${token}"}`)),
  'a page that quotes the token': answers((_, r) => void r.writeHead(502).end(`<html><title>${token}</title></html>`)),
  'text that quotes the token': answers((_, r) => void r.writeHead(404).end(token)),
  'broken JSON with the token': answers((_, r) => void r.end(`{"id":1,"access_token":"${token}","x":`)),
  'broken JSON that begins with the token': answers((_, r) => void r.end(`${token}`)),
  'broken JSON with another secret': answers((_, r) => void r.end(`{"pubsub_token":"OTHER${token.slice(5)}","x":`)),
  'a redirect that takes the token along': answers(
    (_, r) => void r.writeHead(302, { location: `https://elsewhere.invalid/?api_access_token=${token}` }).end(),
  ),
  'a header that quotes the token': answers((_, r) => void r.writeHead(500, { 'x-debug': token }).end()),
  'JSON that spells the token with escapes': answers((_, r) => void r.writeHead(422).end(`{"error":"no ${escaped}"}`)),
  'broken JSON that spells the token with escapes': answers((_, r) => void r.end(`{"error":"no ${escaped}`)),
  'JSON with an escaped key of a secret': answers(
    (_, r) => void r.writeHead(400).end(`{"access\\u005ftoken":"OTHER${token.slice(5)}"}`),
  ),
  'a request id that is the token': answers((_, r) => void r.writeHead(422, { 'x-request-id': token }).end('{}')),
  'a success with a request id that is the token': answers((_, r) => void r.setHeader('x-request-id', token).end('{')),
  'a title that cuts the token': answers(
    (_, r) => void r.writeHead(502).end(`<title>${token.slice(0, 5)}<b>${token.slice(5)}</b></title>`),
  ),
  'the request itself': sockets((socket, request) => void socket.end(request)),
  'the request itself as a chunk': sockets(
    (socket, request) => void socket.end(`HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${request}`),
  ),
}

it.each(Object.entries({ ...servers, ...echoing }))('prints no token after %s', async (_, start) => {
  const runtime = testRuntime()
  await using server = await start(runtime)

  expect(await printedBy(server.url, {}, runtime)).toEqual([])
})

it('prints no token after a fetch function that rejects with it', async () => {
  const fetch = async () => Promise.reject(new Error(`not allowed for ${token}`))

  expect(await printedBy('https://chat.test', { fetch })).toEqual([])
})

it('prints no part of a token at which the body of a refusal was cut', async () => {
  const fetch = async () => new Response('x'.repeat(65_536 - 9) + token, { status: 404 })
  const error = await rejection(clientOf('https://chat.test', { fetch }).send('get'))

  expect(error.body).toMatch(/^x+$/)
})

describe("the values of the caller's own headers", () => {
  const echo = async (_: string, { headers }: RequestInit) =>
    Response.json({ error: Object.fromEntries(new Headers(headers)) }, { status: 422 })

  it.each([
    ['CF-Access-Client-Secret', token],
    ['X-Api-Key', token],
    ['Authorization', `Bearer ${token}`],
    ['Authorization', token],
    ['Cookie', `session=${token}; a=b`],
  ])('are printed neither in logs nor in errors: %s: %s', async (name, value) => {
    const own = { apiAccessToken: undefined, fetch: echo }

    expect(await printedBy('https://chat.test', { ...own, headers: { [name]: value } })).toEqual([])
    expect(await printedBy('https://chat.test', own, testRuntime(), { headers: { [name]: value } })).toEqual([])
  })

  it('are printed neither if a hook sets them', async () => {
    const onRequest = ({ headers }: { headers: Headers }) => headers.set('Authorization', `Bearer ${token}`)

    expect(await printedBy('https://chat.test', { apiAccessToken: undefined, fetch: echo, onRequest })).toEqual([])
  })

  it('can be parts of words: a short token removes nothing from messages', async () => {
    const { connection } = clientOf('https://chat.test', {
      apiAccessToken: 'x',
      fetch: async () => new Response('max exceeded', { status: 422 }),
    })

    await expect(connection.request('GET', '/api/v1/x')).rejects.toThrow('GET /api/v1/x: 422 max exceeded')
  })
})

describe("a visitor's source_id", () => {
  const fetch = async (url: string) =>
    Response.json({ error: `no route for ${url}`, source_id: token }, { status: 404 })
  const own = { apiAccessToken: undefined, inboxIdentifier: 'abc', fetch }
  const template = '/public/api/v1/inboxes/{inbox_identifier}/contacts/{source_id}'

  it.each([
    ['an operation', (c: Connection) => c.call(getPublicContact, { path: { source_id: token } })],
    ['a request', (c: Connection) => c.request('GET', template, { path: { source_id: token } })],
    [
      'a request by its whole path',
      (c: Connection) => c.request('GET', `/public/api/v1/inboxes/abc/contacts/${token}`),
    ],
    [
      'a request with an invalid one',
      (c: Connection) => c.request('GET', template, { path: { source_id: `${token}/x` } }),
    ],
    [
      'the raw client',
      (c: Connection) =>
        c.raw
          .GET(template, { params: { path: { inbox_identifier: 'abc', source_id: token } } })
          .then(() => Promise.reject(new Error('as a refusal'))),
    ],
  ])('is printed neither in errors nor in logs after %s', async (_, call) => {
    const printed: string[] = []
    const print = (message: string, details?: object) => printed.push(message, inspect(details, { depth: 20 }))
    const hooks = {
      logger: { error: print, warn: print, info: print, debug: print },
      onResponse: (answer: object) => void print('', answer),
    }
    const { connection } = clientOf('https://chat.test', { ...own, logLevel: 'debug', ...hooks })
    const error = await call(connection).then(
      () => undefined,
      (reason: unknown) => reason,
    )

    printed.push(String(error), inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error))
    expect(printed.filter((text) => text.includes(token))).toEqual([])
  })

  it('is not printed in the log of a refusal that the raw client returns', async () => {
    const printed: string[] = []
    const print = (message: string, details?: object) => void printed.push(message, inspect(details))
    const failing = async (url: string) => Response.json({ error: `no route for ${url}` }, { status: 500 })
    const logger = { error: print, warn: print, info: print, debug: print }
    const { connection } = clientOf('https://chat.test', { ...own, fetch: failing, logger })

    await connection.raw.GET(template, { params: { path: { inbox_identifier: 'abc', source_id: token } } })

    expect(printed.join()).toContain('no route for https://chat.test/public/api/v1/inboxes/abc/contacts/[removed]')
    expect(printed.join()).not.toContain(token)
  })

  it('is named in their path', async () => {
    const { connection } = clientOf('https://chat.test', own)

    await expect(connection.call(getPublicContact, { path: { source_id: token } })).rejects.toMatchObject({
      path: '/public/api/v1/inboxes/abc/contacts/{source_id}',
      message: expect.stringContaining('/public/api/v1/inboxes/abc/contacts/{source_id}: 404'),
    })
  })
})

/** Returns the printed texts that contain the token, after all kinds of calls. */
async function printedBy(
  url: string,
  options: Partial<ConnectionOptions>,
  runtime = testRuntime(),
  given: RequestOptions = {},
): Promise<(string | undefined)[]> {
  const printed: string[] = []
  const print = (message: string, details?: object) => printed.push(message, inspect(details, { depth: 20 }))
  const logger = { error: print, warn: print, info: print, debug: print }
  const { connection, send, abort } = clientOf(
    url,
    {
      logger,
      logLevel: 'debug',
      onRetry: (retry) => void print('', retry),
      onResponse: (answer) => void print('', answer),
      ...options,
    },
    runtime,
  )

  for (const kind of kinds) {
    try {
      await send(kind, given)
    } catch (error) {
      const { stack, cause } = error as Error // whatever it is, its fields are printed
      printed.push(String(error), inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), `${stack}`)
      printed.push(inspect(cause, { depth: 20, showHidden: true }))
    }
  }
  printed.push(inspect(connection, { depth: 20, showHidden: true }), JSON.stringify(connection))

  expect(abort.signal.aborted).toBe(false)
  expect(printed.length).toBeGreaterThan(10)
  return printed.filter((text) => text?.includes(token) || text?.includes(token.slice(5)))
}
