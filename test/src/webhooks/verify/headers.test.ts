import { describe, expect, it } from 'vitest'
import { deliveryIdOf, verifyWebhook, type WebhookHeaders } from '../../../../src/webhooks/index.ts'
import { deliveryId, headersFor, messageBody, present, secret } from '../deliveries.ts'

const headers = headersFor(messageBody)
const entries = Object.entries(headers)
const options = { now: () => present * 1000 }

async function* asynchronous() {
  yield* entries
}

describe('the headers of a delivery', () => {
  it.each<[string, WebhookHeaders]>([
    ['Headers', new Headers(headers)],
    ["Node's object", headers],
    ['an object in upper case', Object.fromEntries(entries.map(([name, value]) => [name.toUpperCase(), value]))],
    ['an object with arrays', Object.fromEntries(entries.map(([name, value]) => [name, [value]]))],
    ['an object without a prototype', Object.assign(Object.create(null), headers)],
    ['an object with undefined values', { 'x-other': undefined, ...headers }],
    ['a Map', new Map(entries)],
    ['an array of entries', entries],
    ['entries that can be read only once', new Headers(headers).entries()],
    ['URLSearchParams', new URLSearchParams(entries)],
  ])('may be %s', async (_, given) => {
    await expect(verifyWebhook(messageBody, given, secret, options)).resolves.toBeDefined()
  })

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a string', 'x-chatwoot-signature: sha256='],
    ['a number', 5],
    ['rawHeaders of Node', entries.flat()],
    ['an async iterable', asynchronous()],
    ['entries of other things', [null, 5, [], [1, 2], ['x-chatwoot-signature'], [['x']]]],
    ['objects as values', { 'x-chatwoot-signature': {}, 'x-chatwoot-timestamp': 5 }],
    ['empty arrays', { 'x-chatwoot-signature': [], 'x-chatwoot-timestamp': [] }],
  ])('are not there if they are %s', async (_, given) => {
    // @ts-expect-error callers without TypeScript may pass anything
    await expect(verifyWebhook(messageBody, given, secret, options)).rejects.toMatchObject({ reason: 'not-signed' })
  })

  it('are those of Chatwoot, not others that are named alike', async () => {
    const given = Object.fromEntries(entries.map(([name, value]) => [`my-${name}`, value]))

    await expect(verifyWebhook(messageBody, given, secret, options)).rejects.toMatchObject({ reason: 'not-signed' })
  })
})

describe('deliveryIdOf', () => {
  it.each<[string, WebhookHeaders]>([
    ['Headers', new Headers(headers)],
    ['an object in any case', { 'X-CHATWOOT-Delivery': [deliveryId] }],
    ['entries that can be read only once', new Headers(headers).entries()],
  ])('returns the id in %s', (_, given) => {
    expect(deliveryIdOf(given)).toBe(deliveryId)
  })

  it('returns undefined before 4.12', () => {
    expect(deliveryIdOf({ 'content-type': 'application/json' })).toBeUndefined()
  })

  it('returns undefined for headers that are nothing of the kind', () => {
    // @ts-expect-error callers without TypeScript may pass anything
    expect(deliveryIdOf(null)).toBeUndefined()
  })
})
