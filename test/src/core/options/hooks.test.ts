import { getEventListeners } from 'node:events'
import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import { getConversation } from '../../../../generated/operations.ts'
import type { AnswerInfo, OutgoingInfo, RetryInfo } from '../../../../src/core/options/hooks.ts'
import { settled } from '../../../servers/held.ts'
import { answering } from '../../../servers/loopback.ts'
import { testRuntime } from '../transport/test-runtime.ts'

const get = { path: { conversation_id: 7 } }
const path = '/api/v1/accounts/1/conversations/7'
const about = { method: 'GET', path, operation: 'getConversation', bucket: undefined }

function failingOnce() {
  let count = 0
  return () => {
    count += 1
    return count === 1
      ? new Response(null, { status: 503 })
      : Response.json({ id: 7 }, { headers: { 'x-request-id': 'r' } })
  }
}

describe('hooks', () => {
  it('observe each attempt, its response and each retry', async () => {
    const seen: unknown[] = []
    const client = answering(failingOnce(), {
      throttle: ({ signal, ...info }) => void seen.push(['throttle', info, signal.aborted]),
      onRequest: (info) => void seen.push(['request', { ...info }]),
      onResponse: ({ milliseconds: _, ...info }) => void seen.push(['response', { ...info }]),
      onRetry: ({ error, ...info }) => void seen.push(['retry', info, error.message]),
      runtime: testRuntime({ random: 0.5 }),
    })

    await client.call(getConversation, get)

    expect(seen).toEqual([
      ['throttle', { ...about, attempt: 1 }, false],
      ['request', { ...about, attempt: 1 }],
      ['response', { ...about, attempt: 1, status: 503, requestId: undefined }],
      ['retry', { ...about, attempt: 1, delay: 250 }, `GET ${path}: 503 (body not read)`],
      ['throttle', { ...about, attempt: 2 }, false],
      ['request', { ...about, attempt: 2 }],
      ['response', { ...about, attempt: 2, status: 200, requestId: 'r' }],
    ])
  })

  it('may change the headers of an attempt, not those of the next', async () => {
    const sent: (string | null)[] = []
    const answer = failingOnce()
    const client = answering(
      (request) => {
        sent.push(request.headers.get('traceparent'))
        return answer()
      },
      { onRequest: ({ headers, attempt }) => (attempt === 1 ? headers.set('traceparent', 'a') : undefined) },
    )

    await client.call(getConversation, get)

    expect(sent).toEqual(['a', null])
  })

  it('get headers that are not printed', async () => {
    let outgoing: OutgoingInfo | undefined
    let answer: AnswerInfo | undefined
    const client = answering(failingOnce(), {
      onRequest: (info) => {
        outgoing = info
      },
      onResponse: (info) => {
        answer = info
      },
    })
    await client.call(getConversation, get)

    expect(outgoing?.headers.get('api-access-token')).toBe('secret-token')
    expect(answer?.headers.get('x-request-id')).toBe('r')
    expect(inspect([outgoing, answer]) + JSON.stringify([outgoing, answer])).not.toContain('secret-token')
  })

  it.each(['throttle', 'onRequest', 'onResponse', 'onRetry'] as const)(
    '%s ends the call with what it throws',
    async (name) => {
      const reason = new RangeError('not today')
      const hook = () => Promise.reject(reason)
      const runtime = testRuntime()
      const client = answering(failingOnce(), { [name]: hook, runtime })

      await expect(client.call(getConversation, get)).rejects.toBe(reason)
      expect(runtime.limits).toEqual([])
    },
  )

  it.each(['throttle', 'onRequest', 'onResponse', 'onRetry'] as const)(
    '%s may throw synchronously: the call rejects, and nothing is left behind',
    async (name) => {
      const reason = new RangeError('not today')
      const hook = () => {
        throw reason
      }
      const { signal } = new AbortController()
      const runtime = testRuntime()
      const client = answering(failingOnce(), { [name]: hook, runtime })

      await expect(client.call(getConversation, get, { signal })).rejects.toBe(reason)
      expect(runtime.limits).toEqual([])
      expect(getEventListeners(signal, 'abort')).toEqual([])
    },
  )

  describe.each(['throttle', 'onRequest', 'onResponse', 'onRetry'] as const)('%s that never ends', (name) => {
    const stuck = (then: () => void) => ({
      [name]: () => {
        setImmediate(then)
        return new Promise<void>(() => {})
      },
    })

    it('is ended by the signal', async () => {
      const abort = new AbortController()
      const runtime = testRuntime()
      const client = answering(failingOnce(), { ...stuck(() => abort.abort('enough')), runtime })

      await expect(client.call(getConversation, get, { signal: abort.signal })).rejects.toMatchObject({
        name: 'AbortError',
        cause: 'enough',
      })
      expect(runtime.limits).toEqual([])
      expect(getEventListeners(abort.signal, 'abort')).toEqual([])
    })

    it('is ended by the limit of the whole call', async () => {
      const runtime = testRuntime()
      const client = answering(failingOnce(), { ...stuck(runtime.expire), runtime, totalTimeout: 5000 })

      await expect(client.call(getConversation, get)).rejects.toMatchObject({
        name: 'TimeoutError',
        limit: 'totalTimeout',
      })
      expect(runtime.limits).toEqual([])
    })
  })

  it('may read the headers of a response without consuming its body', async () => {
    const types: (string | null)[] = []
    const client = answering(() => Response.json({ id: 7 }), {
      onResponse: ({ headers }) => void types.push(headers.get('content-type')),
    })
    const response = await client.call(getConversation, get).asResponse()

    await expect(response.json()).resolves.toEqual({ id: 7 })
    expect(types).toEqual(['application/json'])
  })

  it('are awaited: a throttle holds the request back until it fulfils', async () => {
    let go = () => {}
    const answer = vi.fn(() => Response.json({ id: 7 }))
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const call = answering(answer, { throttle: () => held }).call(getConversation, get)
    await settled()
    expect(answer).not.toHaveBeenCalled()
    go()

    await call
    expect(answer).toHaveBeenCalledOnce()
  })

  it('cancel the body of the response when they throw', async () => {
    const cancel = vi.fn()
    const onResponse = () => Promise.reject(new RangeError('not today'))
    const client = answering(() => new Response(new ReadableStream({ cancel })), { onResponse })

    await expect(client.call(getConversation, get)).rejects.toThrow('not today')
    expect(cancel).toHaveBeenCalledOnce()
  })

  it('get the error of a failed attempt', async () => {
    const retries: RetryInfo[] = []
    const client = answering(() => Promise.reject(new Error('down')), { onRetry: (info) => void retries.push(info) })

    await client.call(getConversation, get).catch(() => {})

    expect(retries.map(({ attempt, error }) => [attempt, error.name])).toEqual([
      [1, 'ConnectionError'],
      [2, 'ConnectionError'],
    ])
  })
})
