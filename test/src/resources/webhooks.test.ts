import nock from 'nock'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { ConnectionError, NotFoundError, PermissionDeniedError, ValidationError } from '../../../src/index.ts'
import { Webhooks } from '../../../src/resources/webhooks.ts'
import type { Webhook } from '../../../src/types.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, token } from '../../servers/nock.ts'

const webhooks = new Webhooks(new Connection({ baseUrl: base, accountId: 1, apiAccessToken: token }))
const root = '/api/v1/accounts/1/webhooks'
const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })
const webhookOf = (name: string) => recordedBody<{ payload: { webhook: Webhook } }>(name).payload.webhook
const url = 'https://hooks.example.test/a'
const { webhooks: listed } = recordedBody<{ payload: { webhooks: Webhook[] } }>('webhooks-list').payload

beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
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
  it('creates the webhook when no other has its URL', async () => {
    const params = { url: 'https://hooks.example.test/d', name: undefined }
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
      .post(root, { url: params.url })
      .reply(...recorded('webhook-create-default-events'))
    await expect(webhooks.ensure(params)).resolves.toEqual(webhookOf('webhook-create-default-events'))
  })

  it.each([
    [undefined, 'undefined'],
    [new URL(url), JSON.stringify(url)],
  ])('sends nothing for the URL %s, which is not a string and would match no webhook', async (address, shown) => {
    // @ts-expect-error what JavaScript can do
    await expect(webhooks.ensure({ url: address })).rejects.toThrow(new TypeError(`url must be a string, got ${shown}`))
  })

  it('updates the one with its URL when it differs', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
      .patch(`${root}/26`, { url, subscriptions: ['inbox_created'] })
      .reply(...recorded('webhook-update'))
    await expect(webhooks.ensure({ url, subscriptions: ['inbox_created'] })).resolves.toEqual(
      webhookOf('webhook-update'),
    )
  })

  it.each([
    ['the events in another order', { subscriptions: ['inbox_updated', 'inbox_created'] }],
    ['an event twice', { subscriptions: ['inbox_created', 'inbox_updated', 'inbox_created'] }],
    ['the same name', { name: 'Inbox changes' }],
    ['no inbox', { inbox_id: null }],
    ['nothing but the address', {}],
    ['undefined, which says nothing', { subscriptions: undefined, name: undefined, inbox_id: undefined }],
  ] as const)('writes nothing when it is as described: %s', async (_, params) => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
    await expect(webhooks.ensure({ url, ...params })).resolves.toEqual(listed[0])
  })

  it.each([
    ['fewer events', { subscriptions: ['inbox_updated'] }],
    ['more events', { subscriptions: ['inbox_created', 'inbox_updated', 'message_created'] }],
    ['other events', { subscriptions: ['inbox_created', 'message_created'] }],
    ['another name', { name: 'Changes' }],
    ['no name', { name: null }],
    ['an inbox', { inbox_id: 63 }],
  ] as const)('changes it for %s', async (_, params) => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
      .patch(`${root}/26`, JSON.parse(JSON.stringify({ url, ...params })))
      .reply(...recorded('webhook-update'))
    await expect(webhooks.ensure({ url, ...params })).resolves.toEqual(webhookOf('webhook-update'))
  })

  it('sees no difference in a name that is null and in an inbox', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
    const params = { url: 'https://hooks.example.test/b', name: null, inbox_id: 63 }
    await expect(webhooks.ensure(params)).resolves.toEqual(listed[1])
  })

  it('treats a missing name as null on a server before 4.10, where webhooks have none', async () => {
    const { name, ...older } = listed[0] ?? {}
    server()
      .get(root)
      .reply(200, { payload: { webhooks: [older] } })
    await expect(webhooks.ensure({ url, name: null })).resolves.toEqual(older)
  })

  it('creates one webhook for two concurrent calls', async () => {
    const stored: Webhook[] = []
    const requests: string[] = []
    nock(base)
      .persist()
      .get(root)
      .reply(() => {
        requests.push('GET')
        return [200, { payload: { webhooks: stored } }]
      })
      .post(root)
      .reply(() => {
        requests.push('POST')
        stored.push(webhookOf('webhook-create'))
        return [200, { payload: { webhook: stored[0] } }]
      })
    const both = [webhooks.ensure({ url }), webhooks.ensure({ url })]
    const webhook = webhookOf('webhook-create')
    await expect(Promise.all(both)).resolves.toEqual([webhook, webhook])
    expect(requests).toEqual(['GET', 'POST', 'GET'])
    nock.cleanAll()
  })

  it('does not wait for calls for other URLs', async () => {
    let answerFirst = () => {}
    const second = new Promise<void>((resolve) => {
      answerFirst = resolve
    })
    server()
      .get(root)
      .reply(async () => {
        await second
        return recorded('webhooks-list')
      })
      .get(root)
      .reply(() => {
        answerFirst()
        return recorded('webhooks-list')
      })
    const both = [webhooks.ensure({ url }), webhooks.ensure({ url: 'https://hooks.example.test/b' })]
    await expect(Promise.all(both)).resolves.toEqual([listed[0], listed[1]])
  })

  it('takes the one that another process has created meanwhile, and updates it', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list-empty'))
      .post(root, { url, subscriptions: ['inbox_created'] })
      .reply(...recorded('webhook-create-duplicate-url'))
      .get(root)
      .reply(...recorded('webhooks-list'))
      .patch(`${root}/26`, { url, subscriptions: ['inbox_created'] })
      .reply(...recorded('webhook-update'))
    await expect(webhooks.ensure({ url, subscriptions: ['inbox_created'] })).resolves.toEqual(
      webhookOf('webhook-update'),
    )
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
    server()
      .get(root)
      .twice()
      .reply(...recorded('webhooks-list-empty'))
      .post(root)
      .reply(...recorded('webhook-create-bad-url'))
    const refused = webhooks.ensure({ url: 'not a url' })
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({ fields: ['url'] })
  })

  it('does not look again when something else is refused', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list-empty'))
      .post(root)
      .reply(...recorded('webhook-create-bad-event'))
    await expect(webhooks.ensure({ url })).rejects.toMatchObject({ fields: ['subscriptions'] })
  })

  it('sends nothing more when the webhooks cannot be listed', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list-agent-refused'))
    await expect(webhooks.ensure({ url })).rejects.toBeInstanceOf(PermissionDeniedError)
  })

  it('rejects with the error of a failed update', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list'))
      .patch(`${root}/26`)
      .reply(...recorded('webhook-create-bad-event'))
    await expect(webhooks.ensure({ url, subscriptions: [] })).rejects.toBeInstanceOf(ValidationError)
  })

  it('rejects with the error of a connection that breaks during the creation', async () => {
    server()
      .get(root)
      .reply(...recorded('webhooks-list-empty'))
      .post(root)
      .replyWithError(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
    await expect(webhooks.ensure({ url }, { maxRetries: 0 })).rejects.toBeInstanceOf(ConnectionError)
  })
})
