/** Custom fetch functions that do not behave like the platform's. */
import { describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../../src/clients/chatwoot.ts'
import { type Fetch, isAbortError, isConnectionError } from '../../../../src/index.ts'
import { testRuntime } from './test-runtime.ts'

const client = (fetch: Fetch) =>
  new Chatwoot({
    ...{ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'secret-token', fetch },
    // An internal option.
    ...{ runtime: testRuntime() },
  })

/** A body that begins and never ends. */
function endless() {
  const body = { isCancelled: false }
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"payload":')),
    cancel: () => {
      body.isCancelled = true
    },
  })
  return { body, stream }
}

describe('a fetch that ignores the signal', () => {
  it.each([200, 404])('is told by the cancelled body that nobody waits any longer, status %i', async (status) => {
    const { body, stream } = endless()
    const abort = new AbortController()
    const call = client(async () => {
      setImmediate(() => abort.abort())
      return new Response(stream, { status })
    }).labels.list({ signal: abort.signal })

    await expect(call).rejects.toSatisfy(isAbortError)
    expect(body.isCancelled).toBe(true)
  })

  it('is told so while a caller reads the response', async () => {
    const { body, stream } = endless()
    const abort = new AbortController()
    const call = client(async () => new Response(stream)).labels.list({ signal: abort.signal })
    const response = await call.asResponse()
    const text = response.text()
    setImmediate(() => abort.abort())

    await expect(text).rejects.toSatisfy(isAbortError)
    expect(body.isCancelled).toBe(true)
  })
})

describe('a fetch that writes into the headers', () => {
  it('writes into those of one attempt', async () => {
    const sent: (string | null)[] = []
    const { labels } = client(async (_, init) => {
      const headers = new Headers(init.headers)
      if (init.headers instanceof Headers) init.headers.append('x-trace', 'a')
      sent.push(headers.get('x-trace'))
      return sent.length < 3 ? new Response('', { status: 503 }) : Response.json({ payload: [] })
    })
    await labels.list()
    await labels.list()

    expect(sent).toEqual([null, null, null, null])
  })
})

describe('a fetch that throws errors which contain themselves', () => {
  it('fails like others', async () => {
    const error = new AggregateError([], 'all at once')
    error.errors.push(error, error, error)
    error.cause = error

    await expect(client(() => Promise.reject(error)).labels.list()).rejects.toSatisfy(isConnectionError)
  })
})

describe('a fetch whose responses have a text and no body', () => {
  it('is read as any other', async () => {
    const answering = (status: number, text: string) => async () =>
      Object.defineProperties(new Response(null, { status }), {
        body: { value: undefined },
        text: { value: async () => text },
      })

    const page = await client(answering(200, '{"payload":[{"id":7}]}')).labels.list()
    expect(page.items).toEqual([{ id: 7 }])
    await expect(client(answering(404, '{"error":"no such label"}')).labels.list()).rejects.toThrow('no such label')
  })

  it('may have neither where none is expected', async () => {
    const response: Response = Object.assign(Object.create(null), { ok: true, status: 204, headers: new Headers() })

    await expect(client(async () => response).labels.delete(7)).resolves.toBeUndefined()
  })
})

describe('the response of a call', () => {
  it('cannot be awaited while its body is being read', async () => {
    const call = client(async () => Response.json({ payload: [] })).labels.list()
    const response = await call.asResponse()
    response.body?.getReader()

    await expect(call).rejects.toThrow('await the promise or read the body of asResponse(), not both')
  })

  it('cannot be had while another attempt replaces one whose body broke', async () => {
    let attempts = 0
    const call = client(async () => {
      attempts += 1
      const broken = new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })
      return attempts === 1 ? new Response(broken) : new Promise<Response>(() => {})
    }).labels.list()
    call.catch(() => {})
    await expect.poll(() => attempts).toBe(2)

    await expect(call.asResponse()).rejects.toThrow('await the promise or read the body of asResponse(), not both')
  })
})
