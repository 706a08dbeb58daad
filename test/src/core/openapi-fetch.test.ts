import nock from 'nock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recorded } from '../../recordings/recorded.ts'
import { answering, connection } from '../../servers/loopback.ts'

const base = 'https://chat.test'
const account = '/api/v1/accounts/1'
const real = connection(base)

beforeEach(() => void nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

function echoing(
  body: BodyInit | null = '{"ok":true}',
  init: ResponseInit = { headers: { 'content-type': 'application/json' } },
) {
  const sent: string[] = []
  const client = answering(async (request) => {
    sent.push(`${request.method} ${request.url.replace('https://chat.test', '')} ${await request.text()}`.trim())
    return new Response(body, init)
  })
  return { sent, client }
}

describe('the raw client', () => {
  const path = '/api/v1/accounts/{account_id}/conversations/{conversation_id}'
  const params = { path: { account_id: 1, conversation_id: 7 } }

  it('is typed by the document and returns data, error and response', async () => {
    nock(base, { reqheaders: { 'api-access-token': 'secret-token' } })
      .get(`${account}/conversations?labels%5B%5D=vip`)
      .reply(...recorded('conversations-list-page-past-end'))
    const params = { path: { account_id: 1 }, query: { 'labels[]': ['vip'] } }

    const { data, error, response } = await real.raw.GET('/api/v1/accounts/{account_id}/conversations', { params })

    expect(data?.data.payload).toEqual([])
    expect(error).toBeUndefined()
    expect(response.status).toBe(200)
  })

  it('returns an error response instead of throwing', async () => {
    nock(base)
      .get(`${account}/conversations/9`)
      .reply(...recorded('error-id-too-large'))
    const params = { path: { account_id: 1, conversation_id: 9 } }

    const { error } = await real.raw.GET(path, { params })

    expect(error).toEqual({ error: 'Resource could not be found' })
  })

  it('retries what is safe to retry', async () => {
    let count = 0
    const client = answering(() => {
      count += 1
      return count < 3 ? new Response(null, { status: 503 }) : Response.json({ id: 7 })
    })

    const { data } = await client.raw.GET(path, { params })

    expect(data).toEqual({ id: 7 })
    expect(count).toBe(3)
  })

  it('does not retry a POST that may have arrived', async () => {
    const { sent, client } = echoing('{"error":"no"}', { status: 503 })

    await client.raw.POST('/api/v1/accounts/{account_id}/labels', {
      params: { path: { account_id: 1 } },
      body: { title: 'vip' },
    })

    expect(sent).toHaveLength(1)
  })

  it.each([600, 777, 999])(
    'returns an error with the status %i, which the platform has no responses for',
    async (status) => {
      const odd = async () =>
        Object.defineProperties(new Response('{"error":"no"}'), { status: { value: status }, ok: { value: false } })
      const { data, error, response } = await connection(base, odd).raw.GET(path, { params })

      expect([data, error, response.status, response.ok]).toEqual([undefined, { error: 'no' }, status, false])
    },
  )

  it.each([
    ['205', 205],
    ['204', 204],
  ])('returns no data after %s', async (_, status) => {
    const { client } = echoing(null, { status })
    const { data, error, response } = await client.raw.GET(path, { params })

    expect([data, error, response.status]).toEqual([undefined, undefined, status])
  })

  it('returns an error response with its body unchanged', async () => {
    const { client } = echoing('{"error":"no"}', { status: 422, headers: { 'content-type': 'application/json' } })

    const { error, response } = await client.raw.GET(path, { params })

    expect([error, response.status, response.headers.get('content-type')]).toEqual([
      { error: 'no' },
      422,
      'application/json',
    ])
  })

  it('returns an error response without the token, which some servers quote', async () => {
    const init = { status: 401, headers: { 'content-type': 'application/json' } }
    const { error } = await echoing('{"error":"no user has secret-token"}', init).client.raw.GET(path, { params })

    expect(error).toEqual({ error: 'no user has [removed]' })
  })

  it('throws when there is no response', async () => {
    const client = answering(() => Promise.reject(new Error('down')))

    await expect(client.raw.GET(path, { params })).rejects.toMatchObject({ name: 'ConnectionError', attempts: 3 })
  })

  it('does not send the token to another server', async () => {
    const { sent, client } = echoing()

    await expect(client.raw.GET(path, { params, baseUrl: 'https://chat.test.elsewhere.test' })).rejects.toThrow(
      'the raw client only calls https://chat.test, got https://chat.test.elsewhere.test',
    )
    expect(sent).toEqual([])
  })

  it('is aborted by the signal', async () => {
    const { sent, client } = echoing()

    await expect(client.raw.GET(path, { params, signal: AbortSignal.abort('stop') })).rejects.toMatchObject({
      name: 'AbortError',
      cause: 'stop',
    })
    expect(sent).toEqual([])
  })
})
