import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isWebhookVerificationError,
  signWebhook,
  verifyWebhook,
  WebhookVerificationError,
} from '../../../../src/webhooks/index.ts'
import { reasonOf } from '../../../servers/held.ts'
import { signatureOf } from '../../../servers/signature.ts'
import { headersFor, messageBody, present, recordedBody, secret } from '../deliveries.ts'

const at = (seconds: number, toleranceSeconds?: number) => ({ now: () => seconds * 1000, toleranceSeconds })
const bytes = new TextEncoder().encode(messageBody)

describe('verifyWebhook', () => {
  it('returns the event of a delivery that Chatwoot signed', async () => {
    const event = await verifyWebhook(messageBody, headersFor(messageBody), secret, at(present))

    expect(event).toMatchObject({ event: 'message_created', message_type: 'incoming' })
  })

  it.each([
    ['a string', messageBody],
    ['a Uint8Array', bytes],
    ['a Buffer', Buffer.from(messageBody)],
    ['an ArrayBuffer', bytes.buffer],
    ['a part of a larger buffer', Buffer.concat([Buffer.from('xx'), bytes, Buffer.from('yy')]).subarray(2, -2)],
  ])('takes the body as %s', async (_, body) => {
    const event = await verifyWebhook(body, headersFor(messageBody), secret, at(present))

    expect(event.event).toBe('message_created')
  })

  it('is not misled by a body that is changed while it verifies', async () => {
    const body = new TextEncoder().encode(messageBody)
    const verified = verifyWebhook(body, headersFor(messageBody), secret, at(present))
    body.fill(0)

    expect((await verified).event).toBe('message_created')
  })

  it('verifies bodies in every language, and with characters that Rails escapes', async () => {
    const body = recordedBody('038-account-message_created')

    expect(body).toMatch(/漢|\\u003c/)
    await expect(verifyWebhook(body, headersFor(body), secret, at(present))).resolves.toBeDefined()
  })

  it('accepts either of two secrets, such as the new and the old one', async () => {
    for (const secrets of [
      ['another', secret],
      [secret, 'another'],
    ]) {
      await expect(verifyWebhook(messageBody, headersFor(messageBody), secrets, at(present))).resolves.toBeDefined()
    }
  })

  it('does not decode a secret that looks like base64', async () => {
    const lookalike = 'c2VjcmV0LW9mLXRoZS1ib3Q='
    const headers = headersFor(messageBody, { secret: lookalike })

    await expect(verifyWebhook(messageBody, headers, lookalike, at(present))).resolves.toBeDefined()
  })

  it.each([-300, -1, 0, 1, 300])('accepts a delivery whose time differs by %d seconds', async (difference) => {
    const verified = verifyWebhook(messageBody, headersFor(messageBody), secret, at(present + difference))

    await expect(verified).resolves.toBeDefined()
  })

  it.each([
    [301, 'timestamp-too-old'],
    [-301, 'timestamp-in-future'],
  ])('refuses a delivery whose time differs by %d seconds', async (difference, reason) => {
    const verified = verifyWebhook(messageBody, headersFor(messageBody), secret, at(present + difference))

    await expect(verified).rejects.toMatchObject({ reason, message: expect.stringContaining('301 seconds') })
  })

  it('lets the program choose the tolerance', async () => {
    const verify = (seconds: number) =>
      verifyWebhook(messageBody, headersFor(messageBody), secret, at(present + seconds, 10))

    await expect(verify(10)).resolves.toBeDefined()
    await expect(verify(11)).rejects.toMatchObject({ reason: 'timestamp-too-old' })
  })

  it('compares with the present unless a clock is given', async () => {
    const timestamp = Math.floor(Date.now() / 1000)
    const old = verifyWebhook(messageBody, headersFor(messageBody), secret)
    const recent = verifyWebhook(messageBody, headersFor(messageBody, { timestamp }), secret)

    await expect(old).rejects.toMatchObject({ reason: expect.stringMatching(/timestamp-(too-old|in-future)/) })
    await expect(recent).resolves.toBeDefined()
  })

  it('says nothing about the time of a delivery that is not signed with the secret', async () => {
    const headers = headersFor(messageBody, { secret: 'another', timestamp: 1 })

    await expect(verifyWebhook(messageBody, headers, secret, at(present))).rejects.toMatchObject({
      reason: 'wrong-secret-or-changed-body',
    })
  })

  it('rejects with an error that guards recognise', async () => {
    const error = await reasonOf(verifyWebhook(messageBody, {}, secret))

    expect(error).toBeInstanceOf(WebhookVerificationError)
    expect(isWebhookVerificationError(error)).toBe(true)
    expect(error).toMatchObject({ name: 'WebhookVerificationError', reason: 'not-signed' })
  })

  it('refuses another timestamp than the signed one', async () => {
    const headers = { ...headersFor(messageBody), 'x-chatwoot-timestamp': String(present + 1) }

    await expect(verifyWebhook(messageBody, headers, secret, at(present))).rejects.toThrow(WebhookVerificationError)
  })

  it('rejects with nothing but its own error, whatever arrives', async () => {
    const header = fc.oneof(
      fc.anything(),
      fc.string(),
      fc.constantFrom('sha256=', `sha256=${'0'.repeat(64)}`, `sha256=${'z'.repeat(64)}`, String(present), '-1', '1e9'),
    )
    const headers = fc.oneof(
      fc.anything({ withMap: true, withSet: true, withTypedArray: true, withNullPrototype: true }),
      fc.record({ 'x-chatwoot-signature': header, 'X-CHATWOOT-TIMESTAMP': header }, { requiredKeys: [] }),
      fc.array(fc.tuple(fc.constantFrom('X-Chatwoot-Signature', 'x-chatwoot-timestamp', 'Accept'), header)),
    )
    const body = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.anything({ withTypedArray: true }))
    await fc.assert(
      fc.asyncProperty(body, headers, async (givenBody, givenHeaders) => {
        // @ts-expect-error callers without TypeScript may pass anything
        const error = await reasonOf(verifyWebhook(givenBody, givenHeaders, secret, at(present)))
        expect(isWebhookVerificationError(error), String(error)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('rejects with nothing but its own error, whatever is wrongly signed', async () => {
    const body = fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array(), fc.json(), fc.base64String())
    await fc.assert(
      fc.asyncProperty(body, async (given) => {
        const headers = headersFor(given, { secret: 'another' })
        const error = await reasonOf(verifyWebhook(given, headers, secret, at(present)))
        expect(isWebhookVerificationError(error), String(error)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

describe('verifyWebhook and a body that is nested more deeply than JSON.stringify can go', () => {
  it('refuses it like any other that is wrongly signed', async () => {
    const body = `${'['.repeat(50_000)}${']'.repeat(50_000)}`
    const error = await reasonOf(verifyWebhook(body, headersFor(body, { secret: 'another' }), secret, at(present)))

    expect(isWebhookVerificationError(error)).toBe(true)
  })
})

describe('signWebhook', () => {
  it('signs as Chatwoot does', async () => {
    const headers = await signWebhook(messageBody, secret, { timestamp: present, deliveryId: 'one' })

    expect(headers).toEqual(headersFor(messageBody, { deliveryId: 'one' }))
  })

  it('signs strings and bytes as node:crypto does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.uint8Array()),
        fc.string({ unit: 'grapheme' }).map((text) => `s${text}`),
        async (body, key) => {
          const { 'x-chatwoot-signature': signature } = await signWebhook(body, key, { timestamp: 7 })
          expect(signature).toBe(signatureOf(body, key, 7))
        },
      ),
      { numRuns: 100 },
    )
  })

  it.each([Date.now() / 1000, Number.NaN])('refuses to sign a time that is no whole number: %d', async (timestamp) => {
    const signed = signWebhook(messageBody, secret, { timestamp })

    await expect(signed).rejects.toThrow(/^timestamp must be a whole number of seconds, got /)
  })

  it('signs the present with a new id unless they are given', async () => {
    const [one, two] = [await signWebhook(messageBody, secret), await signWebhook(messageBody, secret)]

    expect(one['x-chatwoot-delivery']).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/)
    expect(one['x-chatwoot-delivery']).not.toBe(two['x-chatwoot-delivery'])
    await expect(verifyWebhook(messageBody, one, secret)).resolves.toBeDefined()
  })

  it('refuses an empty secret, which would be a variable that is not set', async () => {
    await expect(signWebhook(messageBody, '')).rejects.toThrow(/secret must be a non-empty string/)
  })
})
