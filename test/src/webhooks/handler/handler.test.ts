import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createWebhookHandler, type WebhookContext } from '../../../../src/webhooks/index.ts'
import { held, settled } from '../../../servers/held.ts'
import {
  delivery,
  deliveryId,
  headersFor,
  messageBody,
  messageIn,
  present,
  recordedBody,
  secret,
  streamed,
  unsignedDelivery,
  url,
} from '../deliveries.ts'
import { receiver } from '../received.ts'

/** The body of a message that needs so many milliseconds to arrive. */
function arrivingAfter(milliseconds: number, time: ReturnType<typeof receiver>['time']): ReadableStream {
  return new ReadableStream({
    async pull(controller) {
      await time.advance(milliseconds)
      controller.enqueue(new TextEncoder().encode(messageBody))
      controller.close()
    },
  })
}

describe('a webhook handler', () => {
  it('gives a verified event and its context to the listener', async () => {
    const { handle, message_created } = receiver()
    const response = await handle(delivery())
    await handle.idle()

    expect(response.status).toBe(200)
    expect(message_created).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ event: 'message_created' }), {
      deliveryId,
      isSigned: true,
      receivedAt: new Date(present * 1000),
      signal: expect.any(AbortSignal),
    })
  })

  it('acknowledges events that nobody listens to', async () => {
    const { handle, message_created, onError, onReject } = receiver()
    const response = await handle(delivery(recordedBody('009-account-contact_created')))
    await handle.idle()

    expect(response.status).toBe(200)
    for (const call of [message_created, onError, onReject]) expect(call).not.toHaveBeenCalled()
  })

  it('takes a body of 4 MiB, unless the program says otherwise', async () => {
    const { handle, message_created } = receiver()
    const content = 'x'.repeat(2 ** 22 - Buffer.byteLength(messageIn(7, '')))
    const response = await handle(delivery(messageIn(7, content)))
    await handle.idle()

    expect(response.status).toBe(200)
    expect(message_created).toHaveBeenCalledOnce()
  })

  it('counts from when the request came, not from when its body was there', async () => {
    const work = held<void>()
    const started = held<WebhookContext>()
    const message_created = (_: unknown, context: WebhookContext) => {
      started.resolve(context)
      return work.promise
    }
    const { handle, time } = receiver({ on: { message_created }, ack: 'last' })
    const response = handle(streamed(arrivingAfter(3000, time)))
    const { receivedAt } = await started.promise
    await settled()

    expect(receivedAt).toEqual(new Date(present * 1000))
    // Of the response, and of the listener.
    expect(time.timers()).toEqual([1000, 30_000])
    work.resolve()
    expect((await response).status).toBe(200)
  })

  it('verifies events that nobody listens to', async () => {
    const { handle } = receiver({ on: {} })

    expect((await handle(delivery(messageBody, { secret: 'another' }))).status).toBe(401)
  })

  it('gives events that the types lack to the listener for unknown events', async () => {
    const unknown = vi.fn()
    const { handle } = receiver({ on: { unknown } })
    await handle(delivery('{"event":"conversation_merged","id":5}'))
    await handle.idle()

    expect(unknown.mock.calls[0]?.[0]).toEqual({
      event: 'unknown',
      name: 'conversation_merged',
      body: { event: 'conversation_merged', id: 5 },
    })
  })

  it('works with the clock of the machine', async () => {
    const message_created = vi.fn()
    const handle = createWebhookHandler({ secret, on: { message_created } })
    const timestamp = Math.floor(Date.now() / 1000)
    await handle(delivery(messageBody, { timestamp }))
    await handle.idle()

    expect(message_created).toHaveBeenCalledOnce()
  })

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    'answers %s with 405 and what is allowed',
    async (method) => {
      const { handle, onReject } = receiver()
      const response = await handle(new Request(url, { method }))

      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
      expect(onReject).not.toHaveBeenCalled()
    },
  )
})

describe('whatever is posted to a handler', () => {
  it('is answered, and leaves nothing behind', async () => {
    const { handle, time, message_created } = receiver({ unsigned: 'accept', on: {} })
    const strict = receiver({ maxPending: 5 })
    const value = fc.string().map((text) => text.replace(/[^\x21-\x7e]/g, ''))
    const headers = fc.dictionary(
      fc.constantFrom('x-chatwoot-signature', 'x-chatwoot-timestamp', 'x-chatwoot-delivery', 'content-length'),
      fc.oneof(value, fc.constantFrom(`sha256=${'0'.repeat(64)}`, `${present}`)),
    )
    const body = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.json(), fc.constant(messageBody))
    await fc.assert(
      fc.asyncProperty(headers, body, async (given, sent) => {
        for (const receive of [handle, strict.handle]) {
          // A copy: the DOM takes no bytes of a buffer that may be shared.
          const bytes = typeof sent === 'string' ? sent : Uint8Array.from(sent)
          const { status } = await receive(new Request(url, { method: 'POST', headers: given, body: bytes }))
          expect([200, 400, 401, 413]).toContain(status)
        }
      }),
      { numRuns: 200 },
    )
    await handle.idle()
    await strict.handle.idle()

    expect([...time.timers(), ...strict.time.timers()]).toEqual([])
    for (const call of [message_created, strict.message_created, strict.onError]) expect(call).not.toHaveBeenCalled()
  })
})

describe('a refusal', () => {
  const headers = headersFor(messageBody)
  const post = (given: HeadersInit, body: BodyInit = messageBody) =>
    new Request(url, { method: 'POST', headers: given, body })

  it.each([
    [401, 'not-signed', () => unsignedDelivery(messageBody)],
    [401, 'not-signed', () => unsignedDelivery(recordedBody('334-macro-macro.executed'))],
    [401, 'wrong-secret-or-changed-body', () => delivery(messageBody, { secret: 'another' })],
    [401, 'timestamp-too-old', () => delivery(messageBody, { timestamp: present - 301 })],
    [401, 'timestamp-in-future', () => delivery(messageBody, { timestamp: present + 301 })],
    [401, 'header-missing', () => post({ 'x-chatwoot-timestamp': headers['x-chatwoot-timestamp'] })],
    [401, 'signature-malformed', () => post({ ...headers, 'x-chatwoot-signature': 'sha256=' })],
    [400, 'body-empty', () => post(headers, '')],
    [400, 'body-malformed', () => delivery('{}')],
    [413, 'body-too-large', () => delivery('x'.repeat(2 ** 22 + 1))],
  ])('is %d for %s, and is reported with the reason', async (status, reason, request) => {
    const { handle, message_created, onReject } = receiver()
    const given = request()
    const response = await handle(given)
    await handle.idle()

    expect(response.status).toBe(status)
    expect([...(onReject.mock.calls[0]?.[0].headers ?? [])]).toEqual([...given.headers])
    expect(onReject).toHaveBeenCalledExactlyOnceWith({
      reason,
      message: expect.stringContaining(`delivery refused: ${reason.replaceAll('-', ' ')}`),
      url,
      headers: expect.any(Headers),
    })
    expect(message_created).not.toHaveBeenCalled()
  })

  it.each([
    '{"event":"message_created","conversation":{"id":{"toString":1}}}',
    '{"event":"message_created","conversation":{"id":1,"inbox_id":{"toString":1}}}',
    '{"event":{"toString":1}}',
    '{"event":"contact_updated","contact":{"id":{"toString":1}}}',
    `{"event":"message_created","id":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
  ])('is the same for a forged body that cannot become a key of the queue: %.70s', async (body) => {
    const { handle, onError } = receiver()

    expect((await handle(delivery(body, { secret: 'another' }))).status).toBe(401)
    await handle.idle()
    expect(onError).not.toHaveBeenCalled()
  })

  it('stops the sender of a body that is too large', async () => {
    const { handle, onReject } = receiver({ maxBodyBytes: 1000 })
    const cancel = vi.fn()
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(600)), cancel })

    expect((await handle(streamed(endless))).status).toBe(413)
    expect(cancel).toHaveBeenCalledOnce()
    expect(onReject.mock.calls[0]?.[0].message).toMatch(/too large: more than 1000 bytes/)
  })

  it('names to the sender neither the reason nor anything of the configuration', async () => {
    const { handle } = receiver()
    const texts = await Promise.all(
      [delivery(messageBody, { secret: 'another' }), delivery(messageBody, { timestamp: 1 }), post({})].map(
        async (request) => (await handle(request)).text(),
      ),
    )

    expect(new Set(texts)).toEqual(new Set(['']))
  })

  it('is logged once for each reason unless there is a listener', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { handle } = receiver({ onReject: undefined })
    for (let round = 0; round < 3; round += 1) {
      await handle(unsignedDelivery(messageBody))
      await handle(delivery(messageBody, { secret: 'another' }))
    }

    expect(warn.mock.calls.map(([message]) => message)).toEqual([
      expect.stringMatching(/not signed: servers before 4\.12, macros and automation rules do not sign/),
      expect.stringContaining('wrong secret or changed body'),
    ])
  })

  it('is logged once for its reason, however much the details differ', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { handle } = receiver({ onReject: undefined })
    for (const age of [301, 302, 303]) await handle(delivery(messageBody, { timestamp: present - age }))

    expect(warn).toHaveBeenCalledOnce()
  })

  it('is still answered if onReject throws', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { handle } = receiver({
      onReject() {
        throw new Error('no')
      },
    })

    expect((await handle(unsignedDelivery(messageBody))).status).toBe(401)
    expect(error).toHaveBeenCalledOnce()
  })
})

describe('a request whose body was read before', () => {
  it.each([
    ['read', async (request: Request) => void (await request.text())],
    ['being read', async (request: Request) => void request.body?.getReader()],
  ])('is answered with 400 and the line to add: %s', async (_, read) => {
    const { handle, onReject } = receiver()
    const request = delivery()
    await read(request)
    const response = await handle(request)
    const text = await response.text()

    expect(response.status).toBe(400)
    for (const framework of ['express.json()', 'parseAs', 'rawBody: true', 'bodyParser: false']) {
      expect(text).toContain(framework)
    }
    expect(onReject.mock.calls[0]?.[0].reason).toBe('body-read-before')
  })
})

describe('a handler that is called with something else', () => {
  it.each([
    ['a request of node:http', { method: 'POST', headers: {}, url: '/' }],
    ['the context of Hono, whose `text` makes a response', { text() {}, req: {} }],
    ['the request of Hono, which has no headers', { method: 'POST', url, text() {}, header() {}, raw: delivery() }],
    ['the event of h3, which has the headers of a Request', { method: 'POST', headers: new Headers(), node: {} }],
    ['nothing', undefined],
  ])('says what to use instead: %s', async (_, request) => {
    const { handle } = receiver()

    // @ts-expect-error frameworks without types pass their own request
    await expect(handle(request)).rejects.toThrow(
      'not a Request: use toNodeHandler(handler), or in Hono (c) => handler(c.req.raw)',
    )
  })

  it.each([
    ['a string', messageBody],
    ['an object without a name', { id: 1 }],
    ['a promise', Promise.resolve()],
  ])('does not receive %s, which would be lost', async (_, event) => {
    const { handle } = receiver()

    // @ts-expect-error callers without TypeScript may pass anything
    await expect(handle.receive(event)).rejects.toThrow('receive takes an event')
  })
})

describe('unsigned deliveries', () => {
  const macro = recordedBody('334-macro-macro.executed')
  const contexts: WebhookContext[] = []
  const on = { 'macro.executed': (_: unknown, context: WebhookContext) => void contexts.push(context) }

  it('are let in on request, and the context says so', async () => {
    const { handle } = receiver({ unsigned: 'accept', on })
    const response = await handle(unsignedDelivery(macro))
    await handle.idle()

    expect(response.status).toBe(200)
    expect(contexts.at(-1)).toMatchObject({ isSigned: false, deliveryId: undefined })
  })

  it('are the only exception: what is signed is still verified', async () => {
    const { handle, message_created, onReject } = receiver({ unsigned: 'accept' })
    expect((await handle(delivery(messageBody, { secret: 'another' }))).status).toBe(401)
    expect((await handle(delivery(messageBody, { timestamp: present - 301 }))).status).toBe(401)
    expect(
      (await handle(new Request(url, { method: 'POST', headers: { 'x-chatwoot-timestamp': '1' }, body: macro })))
        .status,
    ).toBe(401)
    expect((await handle(delivery())).status).toBe(200)
    await handle.idle()

    expect(onReject).toHaveBeenCalledTimes(3)
    expect(message_created.mock.calls[0]?.[1]).toMatchObject({ isSigned: true })
  })

  it('need no secret if nothing is verified', async () => {
    const { handle, message_created } = receiver({ unsigned: 'accept', secret: undefined })
    await handle(unsignedDelivery(messageBody))
    await handle(delivery(messageBody, { secret: 'another' }))
    await handle.idle()

    expect(message_created.mock.calls.map(([, { isSigned }]) => isSigned)).toEqual([false, false])
  })

  it.each([
    { 'x-chatwoot-timestamp': '1' },
    { 'x-chatwoot-signature': 'x', 'x-chatwoot-timestamp': '1' },
    { ...headersFor(messageBody), 'x-chatwoot-timestamp': 'x' },
  ])('are taken without a secret whatever is left of their signature: %o', async (headers) => {
    const { handle, message_created } = receiver({ unsigned: 'accept', secret: undefined })
    const response = await handle(new Request(url, { method: 'POST', headers, body: messageBody }))
    await handle.idle()

    expect(response.status).toBe(200)
    expect(message_created.mock.calls[0]?.[1]).toMatchObject({ isSigned: false })
  })

  it('are not known by their id: whoever sends them could make duplicates of those that are signed', async () => {
    const { handle, message_created } = receiver({ unsigned: 'accept' })
    const headers = { 'x-chatwoot-delivery': deliveryId }
    await handle(new Request(url, { method: 'POST', headers, body: messageBody }))
    await handle(delivery())
    await handle.idle()

    expect(message_created.mock.calls.map(([, { isSigned }]) => isSigned)).toEqual([false, true])
  })

  it('must still be events', async () => {
    const { handle } = receiver({ unsigned: 'accept' })

    expect((await handle(unsignedDelivery('{}'))).status).toBe(400)
  })

  it('are both handled if they are equal, unless bodies are compared', async () => {
    for (const [dedupe, calls] of [
      [undefined, 2],
      [{ body: true }, 1],
    ] as const) {
      const { handle, message_created } = receiver({ unsigned: 'accept', dedupe })
      await handle(unsignedDelivery(messageBody))
      await handle(unsignedDelivery(messageBody))
      await handle.idle()
      expect(message_created).toHaveBeenCalledTimes(calls)
    }
  })
})

describe('a secret function', () => {
  it('may choose by the URL of the request', async () => {
    const { handle } = receiver({
      secret: ({ request }) => (request?.url.endsWith('/one') ? secret : 'another'),
    })
    const to = (path: string) =>
      new Request(`${url}${path}`, { method: 'POST', headers: headersFor(messageBody), body: messageBody })

    expect((await handle(to('/one'))).status).toBe(200)
    expect((await handle(to('/two'))).status).toBe(401)
  })

  it('that finds none is a refusal', async () => {
    const { handle, onReject, onError } = receiver({ secret: async () => undefined })

    expect((await handle(delivery())).status).toBe(401)
    expect(onReject.mock.calls[0]?.[0].reason).toBe('secret-not-found')
    expect(onError).not.toHaveBeenCalled()
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('database is down')
      },
    ],
    [
      'rejects',
      async () => {
        throw new Error('database is down')
      },
    ],
  ])('that %s is answered with 500 and reported', async (_, find) => {
    const { handle, onError } = receiver({ secret: find })

    expect((await handle(delivery())).status).toBe(500)
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ message: 'database is down' }), {
      deliveryId,
    })
  })

  it('that returns an unset variable is reported as that', async () => {
    const { handle, onError } = receiver({ secret: () => '   ' })

    expect((await handle(delivery())).status).toBe(500)
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: expect.stringContaining('secret must be') })
  })

  it('that never returns is answered with 500 at the deadline', async () => {
    const asked = held<void>()
    const find = () => {
      asked.resolve()
      return new Promise<string>(() => {})
    }
    const { handle, time, onError } = receiver({ secret: find })
    const response = handle(delivery())
    await asked.promise
    await time.advance(4000)

    expect((await response).status).toBe(500)
    expect(onError.mock.calls[0]?.[0]).toMatchObject({ message: 'the secret function takes longer than 4000 ms' })
  })

  it('has what the body has left of the time until the deadline', async () => {
    const asked = held<void>()
    const find = () => {
      asked.resolve()
      return new Promise<string>(() => {})
    }
    const { handle, time } = receiver({ secret: find })
    const response = handle(streamed(arrivingAfter(3000, time)))
    await asked.promise
    expect(time.timers()).toEqual([1000])

    await time.advance(1000)
    expect((await response).status).toBe(500)
  })
})

describe('the options of a handler', () => {
  const on = {}

  it.each<[RegExp, object]>([
    [/^ack must be first or last, .*, got now and undefined$/, { ack: 'now' }],
    [/^ack must be first or last, .*, got at first and undefined$/, { ack: 'at first' }],
    [/and unsigned reject or accept, got undefined and yes$/, { unsigned: 'yes' }],
    [/and unsigned reject or accept, got undefined and accepted$/, { unsigned: 'accepted' }],
    [/^deadline must be a positive number/, { deadline: 0 }],
    [/^handlerTimeout must be a positive number/, { handlerTimeout: -1 }],
    [/^maxBodyBytes must be a positive number/, { maxBodyBytes: Number.NaN }],
    [/^maxPending must be a positive number/, { maxPending: 'many' }],
    [/^concurrency must be a positive number/, { concurrency: 0 }],
    [/^toleranceSeconds must be a positive number, got -300$/, { toleranceSeconds: -300 }],
    [/^ttlSeconds must be a positive number, got NaN$/, { dedupe: { ttlSeconds: Number.NaN } }],
    [/^deadline must be a positive number, got \[object Object\]$/, { deadline: {} }],
    [/^ttlSeconds must be a positive number, got no$/, { dedupe: { ttlSeconds: 'no' } }],
    [/^on must have functions for known events, got message_deleted$/, { on: { message_deleted() {} } }],
    [/^on must have functions for known events, got messageCreated$/, { on: { messageCreated() {} } }],
    [/^on must have functions for known events, got message_created$/, { on: { message_created: true } }],
    [/^on must have functions for known events, got undefined$/, { on: undefined }],
    [/^on must have functions for known events, got null$/, { on: null }],
    [/^on must have functions/, { on: 'message_created' }],
    [/^secret must be a non-empty string/, { secret: undefined }],
    [/^secret must be a non-empty string/, { secret: '', unsigned: 'accept' }],
  ])('are checked: %s', (message, options) => {
    const create = () => createWebhookHandler({ secret, on, ...options })

    expect(create).toThrow(TypeError)
    expect(create).toThrow(message)
  })

  it.each([
    ...['deadline', 'handlerTimeout', 'maxBodyBytes', 'maxPending', 'concurrency', 'toleranceSeconds'],
    ...['onError', 'onReject', 'dedupe'],
  ])('are not null, which is neither the default nor a value: %s', (name) => {
    expect(() => createWebhookHandler({ secret, on, [name]: null })).toThrow(`${name} must not be null`)
    expect(() => createWebhookHandler({ secret, on, [name]: undefined })).not.toThrow()
  })

  it.each(['store', 'ttlSeconds', 'body'])('of duplicates are not null either: %s', (name) => {
    expect(() => createWebhookHandler({ secret, on, dedupe: { [name]: null } })).toThrow(`${name} must not be null`)
    expect(() => createWebhookHandler({ secret, on, dedupe: { [name]: undefined } })).not.toThrow()
  })

  it('may say that no bodies are compared', () => {
    expect(() => createWebhookHandler({ secret, on, dedupe: { body: false } })).not.toThrow()
  })

  it('may have undefined listeners', () => {
    expect(() => createWebhookHandler({ secret, on: { message_created: undefined } })).not.toThrow()
  })

  it('do not need a secret to be known before the first delivery', () => {
    const find = vi.fn(() => secret)
    createWebhookHandler({ secret: find, on })

    expect(find).not.toHaveBeenCalled()
  })
})
