/** The administration of webhooks and bots: what the responses of a real server say. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { recording } from '../../recordings/recorded.ts'

let fake: FakeChatwoot
let chatwoot: Chatwoot
let agent: Chatwoot

beforeEach(() => {
  fake = createFakeChatwoot()
  const connection = { baseUrl: 'https://chat.example.com', accountId: 1, fetch: fake.fetch, maxRetries: 0 }
  chatwoot = new Chatwoot({ ...connection, apiAccessToken: fake.token })
  agent = new Chatwoot({ ...connection, apiAccessToken: fake.tokens.agent })
})

const posted = async (path: string, body: unknown) => {
  const headers = { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fake.fetch(`https://chat.example.com/api/v1/accounts/1${path}`, init)
  return { status: response.status, body: await response.json() }
}

const url = 'https://hooks.example.test/a'

describe('webhooks of the Chatwoot in memory', () => {
  it.each([
    ['webhook-create-bad-url', { url: 'not a url', subscriptions: ['message_created'] }],
    ['webhook-create-bad-event', { url: 'https://hooks.example.test/e', subscriptions: ['conversation_deleted'] }],
    ['webhook-create-duplicate-url', { url, subscriptions: ['inbox_created'] }],
  ])('refuses what the server refuses: %s', async (name, body) => {
    await chatwoot.webhooks.create({ url })
    const { status, body: recorded } = recording(name).response

    expect(await posted('/webhooks', body)).toEqual({ status, body: recorded })
  })

  it.each([
    ['4.7.0', false, false],
    ['4.11.0', true, false],
    ['4.12.0', true, true],
  ])('have a name since 4.10 and a secret since 4.12: %s', async (version, hasName, hasSecret) => {
    const older = createFakeChatwoot({ version, data: { webhooks: [{ url, name: 'Hook' }] } })
    const { webhooks } = new Chatwoot(older.options())
    const { items } = await webhooks.list()
    const created = await webhooks.create({ url: 'https://hooks.example.test/b' })

    for (const webhook of [...items, created]) {
      expect(['name' in webhook, 'secret' in webhook]).toEqual([hasName, hasSecret])
    }
  })

  it('are of the whole account again once their inbox is taken away', async () => {
    await posted('/webhooks', { url, inbox_id: 1 })
    expect(fake.state.webhooks).toMatchObject([{ inbox: { id: 1 } }])

    const headers = { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' }
    const init = { method: 'PATCH', headers, body: JSON.stringify({ inbox_id: null }) }
    const response = await fake.fetch('https://chat.example.com/api/v1/accounts/1/webhooks/1', init)

    const { payload } = await response.json()
    expect(payload.webhook).not.toHaveProperty('inbox')
  })

  it('receive the usual events unless others are chosen', async () => {
    const { subscriptions } = await chatwoot.webhooks.create({ url })

    const { payload } = recording('webhook-create-default-events').response.body as {
      payload: { webhook: { subscriptions: string[] } }
    } // as its README describes it
    expect(subscriptions).toEqual(payload.webhook.subscriptions)
  })

  it('have a secret that the client cannot choose', async () => {
    const created = await chatwoot.webhooks.create({ url })
    await posted('/webhooks', { url: `${url}b`, secret: 'mine' })

    const all = await chatwoot.webhooks.list().toArray()
    expect(all.map(({ secret }) => secret)).toEqual([created.secret, 'fake-webhook-secret-2'])
  })

  it('are changed and deleted', async () => {
    const { id, secret } = await chatwoot.webhooks.create({ url })

    expect(await chatwoot.webhooks.update(id, { subscriptions: ['message_created'] })).toMatchObject({
      ...{ url, secret, subscriptions: ['message_created'] },
    })
    await chatwoot.webhooks.delete(id)
    expect(await chatwoot.webhooks.list().toArray()).toEqual([])
  })

  it('are not for agents', async () => {
    await expect(Promise.resolve(agent.webhooks.list())).rejects.toThrow('You are not authorized to do this action')
  })
})

describe('secrets in the Chatwoot in memory', () => {
  it('are shown to administrators only', async () => {
    expect(await chatwoot.inboxes.get(1)).toMatchObject({ secret: 'fake-secret-1' })
    expect((await chatwoot.agentBots.list().toArray())[0]?.secret).toBe('fake-bot-secret-1')
    expect(await agent.inboxes.get(1)).not.toHaveProperty('secret')
    expect((await agent.agentBots.list().toArray())[0]?.secret).toBeUndefined()
  })

  it('come with the URLs of the seed', async () => {
    fake = createFakeChatwoot({
      data: { inbox: { webhook_url: url }, bot: { outgoing_url: `${url}/bot`, inboxes: [1] } },
    })
    const connection = { baseUrl: 'https://chat.example.com', accountId: 1, fetch: fake.fetch }
    chatwoot = new Chatwoot({ ...connection, apiAccessToken: fake.token })

    expect(await chatwoot.inboxes.get(1)).toMatchObject({ webhook_url: url })
    expect(await chatwoot.inboxes.agentBot(1)).toMatchObject({ id: 1, outgoing_url: `${url}/bot` })
  })
})

describe('the bot of an inbox', () => {
  it('is connected and disconnected', async () => {
    await chatwoot.inboxes.setAgentBot(1, 1)
    expect(await chatwoot.inboxes.agentBot(1)).toMatchObject({ id: 1, name: 'Robo' })
    await chatwoot.inboxes.setAgentBot(1, null)
    expect(fake.state.botsOfInboxes.size).toBe(0)
  })
})
