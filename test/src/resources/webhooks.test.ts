import nock from 'nock'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConnectionError, NotFoundError, PermissionDeniedError, ValidationError } from '../../../src/index.ts'
import type { EnsureWebhookParams } from '../../../src/resources/webhooks.ts'
import type { Webhook, WebhookEventName } from '../../../src/types.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { openDesk } from '../../servers/desk.ts'
import { base, chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { webhooks } = chatwoot
const root = '/api/v1/accounts/1/webhooks'
const webhookOf = (name: string) => recordedBody<{ payload: { webhook: Webhook } }>(name).payload.webhook
const url = 'https://hooks.example.test/a'
const { webhooks: listed } = recordedBody<{ payload: { webhooks: Webhook[] } }>('webhooks-list').payload

onlyNock()
afterEach(() => {
  vi.useRealTimers()
})

describe('list', () => {
  it('returns the webhooks without their two envelopes, with their secrets', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
    expect((await webhooks.list()).items).toEqual(listed)
    expect(listed[0]?.secret).toMatch(/^SECRET/)
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list-agent-refused'))
    await expect(webhooks.list()).rejects.toBeInstanceOf(PermissionDeniedError)
  })
})

describe('create', () => {
  it('sends URL, name and events and returns the webhook', async () => {
    const params = { name: 'Inbox changes', url, subscriptions: ['inbox_created', 'inbox_updated'] } as const
    server()
      .post(root, { ...params, subscriptions: [...params.subscriptions] })
      .reply(...recorded('webhook-create'))
    await expect(webhooks.create(params)).resolves.toEqual(webhookOf('webhook-create'))
  })

  it('leaves the events to the server when there are none', async () => {
    server()
      .post(root, { url: 'https://hooks.example.test/d' })
      .reply(...recorded('webhook-create-default-events'))
    const webhook = await webhooks.create({ url: 'https://hooks.example.test/d' })
    expect(webhook.subscriptions).toHaveLength(8)
  })

  it.each([
    ['webhook-create-bad-url', 'url'],
    ['webhook-create-bad-event', 'subscriptions'],
    ['webhook-create-duplicate-url', 'url'],
  ])('rejects with a ValidationError that names the field: %s', async (name, field) => {
    server()
      .post(root)
      .reply(...recorded(name))
    const refused = webhooks.create({ url })
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({ fields: [field] })
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    server()
      .patch(`${root}/26`, { subscriptions: ['inbox_created'] })
      .reply(...recorded('webhook-update'))
    await expect(webhooks.update(26, { subscriptions: ['inbox_created'] })).resolves.toEqual(
      webhookOf('webhook-update'),
    )
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server()
      .patch(`${root}/999999`)
      .reply(...recorded('webhook-update-unknown'))
    await expect(webhooks.update(999999, { subscriptions: ['inbox_created'] })).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/29`, '')
      .reply(...recorded('webhook-delete'))
    await expect(webhooks.delete(29)).resolves.toBeUndefined()
  })
})

describe('ensure', () => {
  const list = 'GET /webhooks'
  const create = 'POST /webhooks'
  const update = 'PATCH /webhooks/1'
  const events: WebhookEventName[] = ['inbox_created', 'inbox_updated']
  const present = { url, name: 'Inbox changes', subscriptions: events }
  const elsewhere = { url: 'https://hooks.example.test/b', inbox: { id: 1, name: 'API' } }
  /** An account with the webhooks `present` (1) and `elsewhere` (2), which belongs to an inbox. */
  const withBoth = () => openDesk({ webhooks: [present, elsewhere], inboxes: [{ name: 'Other' }] })

  it('creates the webhook when no other has its URL', async () => {
    const { chatwoot, fake, lines, bodies } = openDesk()
    const webhook = await chatwoot.webhooks.ensure({ url, name: undefined })

    expect(webhook).toMatchObject({ id: 1, url, secret: expect.any(String) })
    expect(lines).toEqual([list, create])
    expect(bodies(create)).toEqual([{ url }])
    expect(fake.state.webhooks).toEqual([webhook])
  })

  it('lets the server send what it describes', async () => {
    const { chatwoot, fake } = openDesk({}, { webhookFetch: async () => new Response() })
    await chatwoot.webhooks.ensure({ url, subscriptions: ['message_created'] })
    await fake.visitor().says('Hello')
    await fake.idle()

    expect(fake.deliveries.map((delivery) => [delivery.event, delivery.url])).toEqual([['message_created', url]])
  })

  it.each([
    [undefined, 'undefined'],
    [new URL(url), JSON.stringify(url)],
  ])('sends nothing for the URL %s, which is not a string and would match no webhook', async (address, shown) => {
    // @ts-expect-error what JavaScript can do
    await expect(webhooks.ensure({ url: address })).rejects.toThrow(new TypeError(`url must be a string, got ${shown}`))
  })

  it.each<[string, Partial<EnsureWebhookParams>]>([
    ['the events in another order', { subscriptions: ['inbox_updated', 'inbox_created'] }],
    ['an event twice', { subscriptions: ['inbox_created', 'inbox_updated', 'inbox_created'] }],
    ['the same name', { name: 'Inbox changes' }],
    ['no inbox', { inbox_id: null }],
    ['nothing but the address', {}],
    ['undefined, which says nothing', { subscriptions: undefined, name: undefined, inbox_id: undefined }],
    ['a name that is null and an inbox', { url: elsewhere.url, name: null, inbox_id: 1 }],
  ])('writes nothing when it is as described: %s', async (_, params) => {
    const { chatwoot, lines } = withBoth()
    const webhook = await chatwoot.webhooks.ensure({ url, ...params })

    expect(webhook.url).toBe(params.url ?? url)
    expect(lines).toEqual([list])
  })

  it.each<[string, Partial<EnsureWebhookParams>]>([
    ['fewer events', { subscriptions: ['inbox_updated'] }],
    ['more events', { subscriptions: ['inbox_created', 'inbox_updated', 'message_created'] }],
    ['other events', { subscriptions: ['inbox_created', 'message_created'] }],
    ['another name', { name: 'Changes' }],
    ['no name', { name: null }],
    ['an inbox', { inbox_id: 2 }],
  ])('changes it for %s, and nothing when it is repeated', async (_, params) => {
    const { chatwoot, fake, lines, bodies } = withBoth()
    const webhook = await chatwoot.webhooks.ensure({ url, ...params })
    await chatwoot.webhooks.ensure({ url, ...params })

    expect(lines).toEqual([list, update, list])
    expect(bodies(update)).toEqual([{ url, ...params }])
    expect(fake.state.webhooks[0]).toEqual(webhook)
  })

  it('takes the webhook out of its inbox with null, and nothing when it is repeated', async () => {
    const { chatwoot, lines } = withBoth()
    const { url } = elsewhere

    expect(await chatwoot.webhooks.ensure({ url, inbox_id: null })).not.toHaveProperty('inbox')
    await chatwoot.webhooks.ensure({ url, inbox_id: null })
    expect(lines).toEqual([list, 'PATCH /webhooks/2', list])
  })

  it('treats a missing name as null on a server before 4.10, where webhooks have none', async () => {
    const { chatwoot, lines } = openDesk({ webhooks: [present] }, { version: '4.7.0' })

    expect(await chatwoot.webhooks.ensure({ url, name: null })).not.toHaveProperty('name')
    expect(lines).toEqual([list])
  })

  it('creates one webhook for two concurrent calls', async () => {
    const { chatwoot, fake, lines } = openDesk()
    const [first, second] = await Promise.all([chatwoot.webhooks.ensure({ url }), chatwoot.webhooks.ensure({ url })])

    expect(second).toEqual(first)
    expect(lines).toEqual([list, create, list])
    expect(fake.state.webhooks).toHaveLength(1)
  })

  it('does not wait for calls for other URLs', async () => {
    const { chatwoot, holds } = withBoth()
    const listing = holds(list)
    const first = chatwoot.webhooks.ensure({ url })
    await listing.arrived

    await expect(chatwoot.webhooks.ensure({ url: elsewhere.url })).resolves.toHaveProperty('id', 2)
    listing.passes()
    await expect(first).resolves.toHaveProperty('id', 1)
  })

  it('sends what was given, whatever the caller changes after the call', async () => {
    const { chatwoot, bodies } = openDesk()
    const params = { url, subscriptions: ['message_created' as const] }
    const promise = chatwoot.webhooks.ensure(params)
    params.subscriptions.push('message_created')
    await promise

    expect(bodies(create)).toEqual([{ url, subscriptions: ['message_created'] }])
  })

  it('takes the one that another process has created meanwhile, and updates it', async () => {
    const { chatwoot, another, holds, lines, fake } = openDesk()
    const creation = holds(create)
    const ensured = chatwoot.webhooks.ensure({ url, subscriptions: ['inbox_created'] })
    await creation.arrived
    await another().webhooks.create({ url })
    creation.passes()

    await expect(ensured).resolves.toMatchObject({ id: 1, subscriptions: ['inbox_created'] })
    expect(lines).toEqual([list, create, create, list, update])
    expect(fake.state.webhooks).toHaveLength(1)
  })

  it('repeats creating after a lost response, which creates one webhook', async () => {
    vi.useFakeTimers()
    const { chatwoot, fake } = openDesk()
    fake.failNext({ operation: 'createWebhook', cut: 'after' })

    const ensured = chatwoot.webhooks.ensure({ url }, { maxRetries: 1 })
    await vi.advanceTimersByTimeAsync(1000)

    await expect(ensured).resolves.toMatchObject({ id: 1, url })
    expect(fake.state.webhooks).toHaveLength(1)
  })

  it('is one webhook for several processes that start at once', async () => {
    const { another, fake } = openDesk()
    const ensured = await Promise.all([another(), another(), another()].map(({ webhooks }) => webhooks.ensure({ url })))

    expect(ensured.map(({ id }) => id)).toEqual([1, 1, 1])
    expect(fake.state.webhooks).toHaveLength(1)
  })

  it('sends its options with each of these requests', async () => {
    const headers = { 'X-Asked-By': 'ensure' }
    const asked = () => nock(base, { reqheaders: headers })
    asked()
      .get(root)
      .reply(...recorded('webhooks-list-empty'))
    asked()
      .post(root)
      .reply(...recorded('webhook-create-duplicate-url'))
    asked()
      .get(root)
      .reply(...recorded('webhooks-list'))
    asked()
      .patch(`${root}/26`)
      .reply(...recorded('webhook-update'))
    await expect(webhooks.ensure({ url, name: 'Changes' }, { headers })).resolves.toEqual(webhookOf('webhook-update'))
  })

  it('rejects with the refusal of the URL when there is no such webhook after all', async () => {
    const { chatwoot, lines } = openDesk()

    await expect(chatwoot.webhooks.ensure({ url: 'not a url' })).rejects.toMatchObject({
      name: 'ValidationError',
      fields: ['url'],
    })
    expect(lines).toEqual([list, create, list])
  })

  it('does not look again when something else is refused', async () => {
    const { chatwoot, lines } = openDesk()

    await expect(chatwoot.webhooks.ensure({ url, subscriptions: [] })).rejects.toMatchObject({
      fields: ['subscriptions'],
    })
    expect(lines).toEqual([list, create])
  })

  it('sends nothing more when the webhooks cannot be listed', async () => {
    const { another, lines } = withBoth()

    await expect(another('agent').webhooks.ensure({ url })).rejects.toBeInstanceOf(PermissionDeniedError)
    expect(lines).toEqual([list])
  })

  it('rejects with the error of a failed update, which changes nothing', async () => {
    const { chatwoot, fake } = withBoth()

    await expect(chatwoot.webhooks.ensure({ url, subscriptions: [] })).rejects.toBeInstanceOf(ValidationError)
    expect(fake.state.webhooks[0]?.subscriptions).toEqual(events)
  })

  it.each(['before', 'after'] as const)(
    'is repeated safely after a connection that breaks %s the creation',
    async (cut) => {
      const { chatwoot, fake } = openDesk()
      fake.failNext({ operation: 'createWebhook', cut })

      await expect(chatwoot.webhooks.ensure({ url })).rejects.toBeInstanceOf(ConnectionError)
      await expect(chatwoot.webhooks.ensure({ url })).resolves.toHaveProperty('id', 1)
      expect(fake.state.webhooks).toHaveLength(1)
    },
  )
})
