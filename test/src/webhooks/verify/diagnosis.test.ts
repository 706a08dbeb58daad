import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { verifyWebhook } from '../../../../src/webhooks/index.ts'
import { headersFor, messageBody, present, recordedBody, secret, unsignedDelivery } from '../deliveries.ts'

const options = { now: () => present * 1000 }
const verify = (body: unknown, headers: Parameters<typeof verifyWebhook>[1], key = secret) =>
  // @ts-expect-error callers without TypeScript may pass anything as the body
  verifyWebhook(body, headers, key, options)

/** A body with all characters that Rails escapes, as Rails writes them. */
const escaped = JSON.stringify({ ...JSON.parse(messageBody), content: '<b> & </b>\u2028\u2029 ü 漢字 🙂' }).replace(
  /[<>&\u2028\u2029]/g,
  (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
)

describe('the reason of a refusal', () => {
  it.each(['\\u003c', '\\u003e', '\\u0026', '\\u2028', '\\u2029'])(
    'is that a body with %s was parsed and serialized again',
    async (written) => {
      expect(escaped).toContain(written)
      const body = JSON.stringify(JSON.parse(escaped))

      await expect(verify(body, headersFor(escaped))).rejects.toMatchObject({
        reason: 'body-parsed-and-serialized-again',
      })
    },
  )

  it('is that a body was parsed and serialized with spaces', async () => {
    const body = JSON.stringify(JSON.parse(escaped), null, 2)

    await expect(verify(body, headersFor(escaped))).rejects.toMatchObject({
      reason: 'body-parsed-and-serialized-again',
    })
  })

  it.each([` ${secret}`, `${secret}\n`, `"${secret}"`, `'${secret}'`, `\uFEFF${secret}`, `"${secret}"\r\n`])(
    'is that the secret %j has whitespace or quotes',
    async (key) => {
      await expect(verify(messageBody, headersFor(messageBody), key)).rejects.toMatchObject({
        reason: 'secret-has-whitespace-or-quotes',
      })
    },
  )

  it('accepts a secret with a space, if it is signed with that', async () => {
    const key = `${secret} `

    await expect(verify(messageBody, headersFor(messageBody, { secret: key }), key)).resolves.toBeDefined()
  })

  it('is that the body is in base64', async () => {
    const body = Buffer.from(escaped).toString('base64')

    await expect(verify(body, headersFor(escaped))).rejects.toMatchObject({ reason: 'body-in-base64' })
  })

  it('is that the body was decoded as Latin-1', async () => {
    const body = Buffer.from(escaped).toString('latin1')

    await expect(verify(body, headersFor(escaped))).rejects.toMatchObject({ reason: 'body-decoded-as-latin-1' })
  })

  it('is that the body is compressed', async () => {
    await expect(verify(gzipSync(messageBody), headersFor(messageBody))).rejects.toMatchObject({
      reason: 'body-compressed',
    })
  })

  it('is a timestamp in milliseconds', async () => {
    const headers = headersFor(messageBody, { timestamp: present * 1000 })

    await expect(verify(messageBody, headers)).rejects.toMatchObject({ reason: 'timestamp-in-milliseconds' })
  })

  it.each(['', ' ', 'now', '-5', '1.5', '1e9', '0x10', '１７９５２３２１９０', `${present} `, `${present}\n`])(
    'is a malformed timestamp: %j',
    async (timestamp) => {
      const headers = headersFor(messageBody, { timestamp })

      await expect(verify(messageBody, headers)).rejects.toMatchObject({
        reason: timestamp ? 'timestamp-malformed' : 'header-missing',
      })
    },
  )

  it.each([
    ['without sha256=', (hex: string) => hex],
    ['of another algorithm', (hex: string) => `sha1=${hex}`],
    ['too short', (hex: string) => `sha256=${hex.slice(1)}`],
    ['too long', (hex: string) => `sha256=${hex}0`],
    ['in base64', (hex: string) => `sha256=${Buffer.from(hex, 'hex').toString('base64')}`],
    ['twice', (hex: string) => `sha256=${hex}, sha256=${hex}`],
  ])('is a malformed signature: %s', async (_, written) => {
    const headers = headersFor(messageBody)
    const hex = headers['x-chatwoot-signature'].slice('sha256='.length)

    await expect(verify(messageBody, { ...headers, 'x-chatwoot-signature': written(hex) })).rejects.toMatchObject({
      reason: 'signature-malformed',
    })
  })

  it.each(['x-chatwoot-signature', 'x-chatwoot-timestamp'])('is that %s is missing', async (name) => {
    const headers = { ...headersFor(messageBody), [name]: undefined }

    await expect(verify(messageBody, headers)).rejects.toMatchObject({ reason: 'header-missing' })
  })

  it('is not the delivery id, which nothing signs', async () => {
    const headers = { ...headersFor(messageBody), 'x-chatwoot-delivery': undefined }

    await expect(verify(messageBody, headers)).resolves.toBeDefined()
  })

  it('is that nothing is signed', async () => {
    await expect(verify(messageBody, unsignedDelivery(messageBody).headers)).rejects.toMatchObject({
      reason: 'not-signed',
    })
  })

  it.each([
    '334-macro-macro.executed',
    '335-automation-automation_event.message_created',
    '344-automation-automation_event.conversation_resolved',
  ])('is that such deliveries are never signed: %s', async (name) => {
    const body = recordedBody(name)

    await expect(verify(body, unsignedDelivery(body).headers)).rejects.toMatchObject({ reason: 'never-signed' })
  })

  it.each(['', new Uint8Array(), new ArrayBuffer(0)])('is that the body is empty', async (body) => {
    await expect(verify(body, headersFor(messageBody))).rejects.toMatchObject({ reason: 'body-empty' })
  })

  it.each([
    ['a parsed body', JSON.parse(messageBody)],
    ['a Request', new Request('https://hooks.example.com/', { method: 'POST', body: messageBody })],
    ['an array', [messageBody]],
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['a Blob', new Blob([messageBody])],
    ['a stream', new Blob([messageBody]).stream()],
    ['a promise', Promise.resolve(messageBody)],
  ])('is that the body is not raw: %s', async (_, body) => {
    await expect(verify(body, headersFor(messageBody))).rejects.toMatchObject({
      reason: 'body-neither-string-nor-bytes',
    })
  })

  it.each(['{', 'null', '[]', '5', '"message_created"', '{}', '{"event":5}', '{"event":null}', ' ', '{"event":"a"'])(
    'is that what is signed is not an event: %j',
    async (body) => {
      await expect(verify(body, headersFor(body))).rejects.toMatchObject({ reason: 'body-malformed' })
    },
  )

  it('is a wrong secret or a changed body where nothing more can be proven', async () => {
    const refusal = { reason: 'wrong-secret-or-changed-body' }

    await expect(verify(messageBody, headersFor(messageBody), 'another')).rejects.toMatchObject(refusal)
    await expect(verify(messageBody.replace('"id"', '"ID"'), headersFor(messageBody))).rejects.toMatchObject(refusal)
    await expect(verify(messageBody, headersFor(messageBody, { secret: 'another' }))).rejects.toMatchObject(refusal)
  })

  it('is not looked for in a large body: that takes seconds, in which nothing else is done', async () => {
    const [parse, decode] = [vi.spyOn(JSON, 'parse'), vi.spyOn(globalThis, 'atob')]
    const body = '"'.padEnd(2 ** 22 - 1, '<').concat('"')

    await expect(verify(body, headersFor(body), 'another')).rejects.toMatchObject({
      reason: 'wrong-secret-or-changed-body',
    })
    expect(parse).not.toHaveBeenCalled()
    expect(decode).not.toHaveBeenCalled()
  })

  it('names the mistake of any of several secrets', async () => {
    const verified = verifyWebhook(messageBody, headersFor(messageBody), ['another', `"${secret}"`], options)

    await expect(verified).rejects.toMatchObject({ reason: 'secret-has-whitespace-or-quotes' })
  })
})
