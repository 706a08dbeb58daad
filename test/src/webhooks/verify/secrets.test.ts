import { inspect } from 'node:util'
import { describe, expect, it, vi } from 'vitest'
import {
  createWebhookHandler,
  parseWebhook,
  type UnverifiedDelivery,
  verifyWebhook,
} from '../../../../src/webhooks/index.ts'
import { reasonOf } from '../../../servers/held.ts'
import { delivery, headersFor, messageBody, present, recordedBody, secret } from '../deliveries.ts'

const options = { now: () => present * 1000 }
const headers = headersFor(messageBody)

describe('a secret', () => {
  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['only quotes', '""'],
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['an empty list', []],
    ['a list with an empty one', [secret, '']],
    ['a list with undefined', [undefined, secret]],
  ])('cannot be %s, as a variable that is not set', async (_, given) => {
    const sentence = /^secret must be a non-empty string: is the environment variable set\?$/

    // @ts-expect-error callers without TypeScript may pass anything
    await expect(verifyWebhook(messageBody, headers, given, options)).rejects.toThrow(sentence)
    // @ts-expect-error callers without TypeScript may pass anything
    expect(() => createWebhookHandler({ secret: given, on: {} })).toThrow(TypeError)
  })

  it('may be looked up for each delivery, which is not verified yet', async () => {
    const find = vi.fn((_: UnverifiedDelivery) => Promise.resolve([secret]))

    await verifyWebhook(messageBody, headers, find, options)

    expect(find).toHaveBeenCalledExactlyOnceWith({ headers, text: messageBody, request: undefined })
  })

  it.each([undefined, null, []])('that is looked up and not found (%j) is a refusal', async (found) => {
    const verified = verifyWebhook(messageBody, headers, () => found, options)

    await expect(verified).rejects.toMatchObject({ reason: 'secret-not-found' })
  })

  it('that is looked up may be found with whitespace, which is then the reason', async () => {
    const verified = verifyWebhook(messageBody, headers, async () => `${secret}\n`, options)

    await expect(verified).rejects.toMatchObject({ reason: 'secret-has-whitespace-or-quotes' })
  })

  it('that cannot be looked up rejects with the error of the function', async () => {
    const failure = new Error('database is down')
    const thrown = verifyWebhook(messageBody, headers, () => Promise.reject(failure), options)

    await expect(thrown).rejects.toBe(failure)
  })

  it('is not looked up for a body that is empty or headers that are malformed', async () => {
    const find = vi.fn(() => secret)
    await reasonOf(verifyWebhook('', headers, find, options))
    await reasonOf(verifyWebhook(messageBody, {}, find, options))

    expect(find).not.toHaveBeenCalled()
  })
})

describe('secrets never appear', () => {
  it('in the error of a refusal', async () => {
    for (const key of [`"${secret}"`, `${secret}x`]) {
      const error = await reasonOf(verifyWebhook(messageBody, headers, key, options))
      expect(`${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`).not.toContain(secret)
    }
  })

  it('in the error of an unusable list', async () => {
    const error = await reasonOf(verifyWebhook(messageBody, headers, [secret, ''], options))

    expect(inspect(error)).not.toContain(secret)
  })

  it('in what the handler writes to the console or answers', async () => {
    const written: unknown[] = []
    for (const method of ['warn', 'error', 'log'] as const) {
      vi.spyOn(console, method).mockImplementation((...args) => void written.push(...args))
    }
    const wrong = createWebhookHandler({
      secret: `${secret} `,
      on: { message_created: () => {} },
      toleranceSeconds: 1e11,
    })
    const response = await wrong(delivery())

    expect(response.status).toBe(401)
    expect(written).toHaveLength(1)
    expect(inspect(written) + (await response.text())).not.toContain(secret)
  })

  it.each([
    ['001-account-inbox_created', ['channel', 'secret']],
    ['001-account-inbox_created', ['channel', 'hmac_token']],
    ['004-account-inbox_updated', ['channel', 'secret']],
    ['017-account-conversation_created', ['contact_inbox', 'pubsub_token']],
    ['183-bot-message_created', ['conversation', 'contact_inbox', 'pubsub_token']],
    ['083-account-conversation_typing_on', ['conversation', 'contact_inbox', 'pubsub_token']],
    ['330-bot-webwidget_triggered', ['current_conversation', 'contact_inbox', 'pubsub_token']],
    ['334-macro-macro.executed', ['contact_inbox', 'pubsub_token']],
    ['336-automation-automation_event.conversation_created', ['contact_inbox', 'pubsub_token']],
  ])('in a written event: %s %j', (name, path) => {
    const body = recordedBody(name)
    const event = parseWebhook(body)
    const read = (value: unknown) => path.reduce<unknown>((holder, key) => Reflect.get(Object(holder), key), value)
    const found = String(read(event))

    expect(found).toBe(read(JSON.parse(body)))
    expect(found).toMatch(/^\w{20,}$/)
    for (const written of [
      JSON.stringify(event),
      inspect(event, { depth: 9 }),
      JSON.stringify(structuredClone(event)),
    ]) {
      expect(written).not.toContain(found)
    }
  })

  it('of the channels of other services in a written event', () => {
    const hidden = {
      imap_password: 'hidden-1',
      page_access_token: 'hidden-2',
      api_key_sid: 'hidden-3',
      provider_config: { api_key: 'hidden-4' },
    }
    const channel = { id: 1, email: 'help@example.com', imap_address: 'imap.example.com', ...hidden }
    const event = parseWebhook(JSON.stringify({ event: 'inbox_updated', channel, custom_attributes: { token: 'own' } }))

    expect(event).toMatchObject({ channel })
    expect(JSON.stringify(event)).toMatch(/imap\.example\.com.*own/)
    expect(`${JSON.stringify(event)}${inspect(event, { depth: 9 })}`).not.toContain('hidden-')
  })

  it('in a written event that the types do not know', () => {
    const event = parseWebhook('{"event":"inbox_deleted","channel":{"id":1,"secret":"abc","hmac_token":"def"}}')

    expect(event).toMatchObject({ body: { channel: { secret: 'abc', hmac_token: 'def' } } })
    expect(JSON.stringify(event)).not.toMatch(/abc|def/)
  })
})
