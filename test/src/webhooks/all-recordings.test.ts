/** Every delivery that a real server sent: verified at the time when it was sent, and by a second implementation. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseWebhook } from '../../../src/webhooks/parse.ts'
import { isWebhookVerificationError } from '../../../src/webhooks/verification-error.ts'
import { verifyWebhook } from '../../../src/webhooks/verify/verify.ts'
import { as418 } from '../../recordings/newer-servers.ts'
import { headersFor } from './deliveries.ts'
import {
  allDeliveries,
  type RecordedDelivery,
  recordedDeliveries,
  type SignedDelivery,
  unsignedDeliveries,
} from './recorded-deliveries.ts'

type Verifiable = SignedDelivery & { secret: string }

const verifiable = recordedDeliveries().filter((one): one is Verifiable => one.secret !== null)
const systemBot = recordedDeliveries().filter(({ secret }) => secret === null)
const byFile = <D extends RecordedDelivery>(deliveries: readonly D[]) =>
  deliveries.map((one) => [one.file, one] as const)

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** Verifies it as if it had just been sent. */
function verified({ headers, rawBody, secret, timestamp }: Verifiable, body: string | Uint8Array = rawBody) {
  return verifyWebhook(body, headers, secret, { now: () => timestamp * 1000 })
}

/** The reason for which it is refused; undefined if it is not. */
async function refusalOf(verification: Promise<unknown>): Promise<string | undefined> {
  try {
    await verification
    return undefined
  } catch (error) {
    if (!isWebhookVerificationError(error)) throw error
    return error.reason
  }
}

/** The body without what events hide from logs. */
function shown(rawBody: string): unknown {
  const hidden = ['secret', 'hmac_token', 'pubsub_token']
  return JSON.parse(rawBody, (key, value) => (hidden.includes(key) ? undefined : value))
}

describe('the recordings', () => {
  it('are of every sender, and nearly all of them signed', () => {
    expect(verifiable.length).toBeGreaterThan(270)
    expect(systemBot).toHaveLength(1)
    expect(unsignedDeliveries()).toHaveLength(9)
    expect(new Set(allDeliveries().map(({ event }) => event)).size).toBe(20)
  })

  it('were verified by their recorder, where the secret is known', () => {
    expect(recordedDeliveries().filter(({ secret, matches }) => matches !== (secret !== null))).toEqual([])
  })
})

describe('a recorded delivery', () => {
  it.each(byFile(verifiable))('%s is verified, by Node itself, too', async (_file, delivery) => {
    const { headers, rawBody, secret, timestamp, event } = delivery
    expect(headers['x-chatwoot-signature']).toBe(headersFor(rawBody, { secret, timestamp })['x-chatwoot-signature'])

    const received = await verified(delivery)

    expect(received.event).toBe(event)
    expect(received).toEqual(shown(rawBody))
    await expect(verified(delivery, bytesOf(rawBody))).resolves.toEqual(received)
  })

  it.each(byFile(unsignedDeliveries()))(
    '%s is never signed, and says so',
    async (_file, { event, headers, rawBody }) => {
      await expect(refusalOf(verifyWebhook(rawBody, headers, 'any secret'))).resolves.toBe('never-signed')
      expect(parseWebhook(rawBody).event).toBe(event)
      expect(parseWebhook(bytesOf(rawBody))).toEqual(shown(rawBody))
    },
  )

  it.each(byFile(systemBot))('%s is signed with a secret that nobody has', async (_file, delivery) => {
    const withAny = { ...delivery, secret: 'any secret' }

    await expect(refusalOf(verified(withAny))).resolves.toBe('wrong-secret-or-changed-body')
    expect(parseWebhook(delivery.rawBody).event).toBe(delivery.event)
  })

  it('is verified with the secret of its own sender only', async () => {
    const secrets = [...new Set(verifiable.map(({ secret }) => secret))]
    expect(secrets.length).toBeGreaterThan(3)

    for (const delivery of verifiable.filter((_, index) => index % 10 === 0)) {
      for (const secret of secrets) {
        const reason = secret === delivery.secret ? undefined : 'wrong-secret-or-changed-body'
        await expect(refusalOf(verified({ ...delivery, secret }))).resolves.toBe(reason)
      }
    }
  })

  it('is too old by now', async () => {
    for (const { rawBody, headers, secret } of verifiable.slice(0, 3)) {
      const now = () => Date.parse('2030-01-01')
      await expect(refusalOf(verifyWebhook(rawBody, headers, secret, { now }))).resolves.toBe('timestamp-too-old')
    }
  })
})

describe('one changed byte is found', () => {
  const any = fc.constantFrom(...verifiable)
  // In proportion to the length of what is changed, so that the first and the last byte are as likely as any other.
  const at = fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  const position = (share: number, length: number) => Math.min(length - 1, Math.floor(share * length))
  const mask = fc.integer({ min: 1, max: 255 })

  it('in the body', () =>
    fc.assert(
      fc.asyncProperty(any, at, mask, async (delivery, share, bits) => {
        const body = bytesOf(delivery.rawBody)
        const index = position(share, body.length)
        body[index] = (body[index] ?? 0) ^ bits

        // Rarely the same JSON, written in another way: \u003C for \u003c.
        const reasons = ['wrong-secret-or-changed-body', 'body-parsed-and-serialized-again']
        expect(reasons).toContain(await refusalOf(verified(delivery, body)))
      }),
      { numRuns: 500 },
    ))

  it.each(['timestamp', 'signature'])('in the %s', (name) =>
    fc.assert(
      fc.asyncProperty(any, at, fc.integer({ min: 1, max: 127 }), async (delivery, share, bits) => {
        const header = `x-chatwoot-${name}`
        const value = delivery.headers[header] ?? ''
        const changed = withChange(value, position(share, value.length), bits)
        // Hex and the prefix are the same in upper case, which is no change.
        fc.pre(changed.toLowerCase() !== value)

        const headers = { ...delivery.headers, [header]: changed }
        await expect(refusalOf(verified({ ...delivery, headers }))).resolves.toEqual(expect.any(String))
      }),
      { numRuns: 300 },
    ),
  )

  it('in the secret', () =>
    fc.assert(
      fc.asyncProperty(any, at, fc.integer({ min: 1, max: 127 }), async (delivery, share, bits) => {
        const secret = withChange(delivery.secret, position(share, delivery.secret.length), bits)

        await expect(refusalOf(verified({ ...delivery, secret }))).resolves.toEqual(expect.any(String))
      }),
      { numRuns: 300 },
    ))

  it('a byte more, and a byte less', () =>
    fc.assert(
      fc.asyncProperty(any, at, async (delivery, share) => {
        const body = bytesOf(delivery.rawBody)
        const index = position(share, body.length)
        const longer = Uint8Array.of(...body.subarray(0, index), 32, ...body.subarray(index))
        const shorter = Uint8Array.of(...body.subarray(0, index), ...body.subarray(index + 1))

        await expect(refusalOf(verified(delivery, longer))).resolves.toEqual(expect.any(String))
        await expect(refusalOf(verified(delivery, shorter))).resolves.toEqual(expect.any(String))
      }),
      { numRuns: 200 },
    ))

  it('but not in the id of the delivery, which is not signed', async () => {
    for (const delivery of verifiable.slice(0, 3)) {
      const headers = { ...delivery.headers, 'x-chatwoot-delivery': 'another' }
      await expect(refusalOf(verified({ ...delivery, headers }))).resolves.toBeUndefined()
    }
  })
})

function withChange(text: string, index: number, bits: number): string {
  return text.slice(0, index) + String.fromCharCode(text.charCodeAt(index) ^ bits) + text.slice(index + 1)
}

describe('a delivery of a newer server', () => {
  const timestamp = 1795232210
  const verifiedNow = (rawBody: string) =>
    verifyWebhook(rawBody, headersFor(rawBody, { secret: 'any', timestamp }), 'any', { now: () => timestamp * 1000 })

  it.each(byFile(allDeliveries()))('%s as sent by 4.18 is verified and has its name', async (_file, delivery) => {
    const rawBody = JSON.stringify(JSON.parse(delivery.rawBody, as418))

    const event = await verifiedNow(rawBody)

    expect(event.event).toBe(delivery.event)
    expect(event).toEqual(shown(rawBody))
  })

  it('keeps an assignee of a kind and keys that nobody knows', async () => {
    const { rawBody } = allDeliveries().find(({ event }) => event === 'conversation_updated') ?? { rawBody: '' }
    const body = JSON.parse(rawBody)
    const meta = { ...body.meta, assignee: { id: 4, type: 'robot', rank: 'colonel' }, assignee_type: 'Robot' }
    const newer = JSON.stringify({ ...body, meta, surprise: [{ deep: null }] })

    await expect(verifiedNow(newer)).resolves.toEqual(shown(newer))
  })

  it('is unknown by its name, with its whole body', async () => {
    const body = { event: 'call_created', call: { id: 7 } }

    await expect(verifiedNow(JSON.stringify(body))).resolves.toEqual({ event: 'unknown', name: 'call_created', body })
  })
})
