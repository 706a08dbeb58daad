import { describe, expect, it, vi } from 'vitest'
import { createWebhookHandler, fromApiGateway, verifyWebhook } from '../../../src/webhooks/index.ts'
import { headersFor, messageIn, present, secret } from './deliveries.ts'

const body = messageIn(7, 'ü 漢字 🙂')
const headers = headersFor(body)
const base64 = { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }

const version1 = { httpMethod: 'POST', path: '/chatwoot', headers, requestContext: {}, isBase64Encoded: false, body }
const version2 = {
  version: '2.0',
  rawPath: '/chatwoot',
  rawQueryString: 'tenant=a%20b&x=1',
  headers,
  requestContext: { http: { method: 'POST', path: '/chatwoot' } },
  isBase64Encoded: false,
  body,
}

describe('fromApiGateway', () => {
  it.each([
    ['1.0', version1],
    ['1.0 in base64', { ...version1, ...base64 }],
    ['2.0', version2],
    ['2.0 in base64', { ...version2, ...base64 }],
  ])('keeps the bytes of a body in every language: %s', async (_, event) => {
    const request = fromApiGateway(event)
    const bytes = await request.arrayBuffer()

    await expect(verifyWebhook(bytes, request.headers, secret, { now: () => present * 1000 })).resolves.toMatchObject({
      content: 'ü 漢字 🙂',
    })
  })

  it('keeps the path and the query, which may contain the tenant', () => {
    expect(fromApiGateway(version2).url).toBe('https://localhost/chatwoot?tenant=a%20b&x=1')
    expect(fromApiGateway(version1).url).toBe('https://localhost/chatwoot')
    const decoded = { ...version1, queryStringParameters: { tenant: 'Öz & Co', none: undefined } }
    expect([...new URL(fromApiGateway(decoded).url).searchParams]).toEqual([['tenant', 'Öz & Co']])
  })

  it.each([
    ['GET', { ...version1, httpMethod: 'GET', body: null }],
    ['DELETE', { ...version2, requestContext: { http: { method: 'DELETE' } } }],
  ])('keeps the method, which the handler refuses: %s', async (method, event) => {
    const handle = createWebhookHandler({ secret, on: {} })
    const request = fromApiGateway(event)

    expect(request.method).toBe(method)
    expect((await handle(request)).status).toBe(405)
  })

  it.each([
    [400, { ...version1, body: null }],
    [401, { httpMethod: 'POST' }],
    [401, { headers: null }],
    [401, { headers: { 'x-a': undefined } }],
  ])('makes a request of an event with little in it, which is refused with %i', async (status, event) => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const response = await createWebhookHandler({ secret, on: {} })(fromApiGateway(event))

    expect(response.status).toBe(status)
  })
})
