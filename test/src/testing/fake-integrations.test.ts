/** Integrations in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'

const openai = { app_id: 'openai', settings: { api_key: 'key' } }
const dialogflow = { app_id: 'dialogflow', inbox_id: 1, settings: { project_id: 'project', credentials: {} } }

let fake: FakeChatwoot
let chatwoot: Chatwoot

beforeEach(() => open('4.14.2'))

function open(version: string) {
  fake = createFakeChatwoot({ version })
  chatwoot = new Chatwoot({ ...fake.options(), maxRetries: 0 })
}

describe('integrations of the Chatwoot in memory', () => {
  it('are enabled by their hooks, webhooks by those of the account', async () => {
    await chatwoot.integrations.createHook(openai)
    const hook = await chatwoot.integrations.createHook({ ...dialogflow, status: 'disabled' })
    await chatwoot.webhooks.create({ url: 'https://hooks.test/' })

    const apps = await chatwoot.integrations.listApps().toArray()
    expect(apps.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual(['webhook', 'openai', 'dialogflow'])
    expect(hook).toMatchObject({ status: false, inbox: { id: 1, name: 'API' }, hook_type: 'inbox' })
    expect(await chatwoot.integrations.getApp('dialogflow')).toMatchObject({ hooks: [hook], button: '/dialogflow' })
    await chatwoot.integrations.deleteHook(hook.id)
    expect(await chatwoot.integrations.getApp('dialogflow')).toMatchObject({ enabled: false, hooks: [] })
  })

  it('show agents neither settings nor the definitions of apps, and refuse their changes', async () => {
    const { id } = await chatwoot.integrations.createHook(openai)
    const agent = new Chatwoot(fake.options('agent'))

    const app = await agent.integrations.getApp('openai')

    expect(Object.keys(app)).toEqual(['id', 'name', 'description', 'short_description', 'enabled', 'hooks'])
    expect(app.hooks).toEqual([
      { id, app_id: 'openai', status: true, inbox: null, account_id: 1, hook_type: 'account' },
    ])
    await expect(agent.integrations.createHook(openai)).rejects.toMatchObject({ status: 401 })
    await expect(agent.integrations.updateHook(id, { status: 0 })).rejects.toMatchObject({ status: 401 })
    await expect(agent.integrations.deleteHook(id)).rejects.toMatchObject({ status: 401 })
    await expect(agent.integrations.deleteHook(99)).rejects.toMatchObject({ status: 404 })
  })

  it.each([
    ['a setting that the app does not have', { ...openai, settings: { api_key: 'key', other: 'x' } }],
    ['without a setting that the app needs', { ...openai, settings: {} }],
    ['a setting of another type', { ...openai, settings: { api_key: 7 } }],
  ])('refuse %s', async (_, params) => {
    await expect(chatwoot.integrations.createHook(params)).rejects.toThrow('Settings : Invalid settings data')
  })

  it('are connected once, unless the app may be connected to several inboxes', async () => {
    await chatwoot.integrations.createHook(openai)
    await chatwoot.integrations.createHook(dialogflow)
    await chatwoot.integrations.createHook({ app_id: 'nothing' })

    await expect(chatwoot.integrations.createHook(openai)).rejects.toThrow('App has already been taken')
    await expect(chatwoot.integrations.createHook({ app_id: 'nothing' })).rejects.toThrow('App has already been taken')
    await expect(chatwoot.integrations.createHook(dialogflow)).resolves.toMatchObject({ id: 4 })
    await expect(chatwoot.integrations.createHook({ ...dialogflow, inbox_id: null })).rejects.toThrow(
      "Inbox can't be blank",
    )
  })

  it('replace all settings, enable and disable, and keep the app', async () => {
    const { id } = await chatwoot.integrations.createHook(openai)

    const changed = await chatwoot.integrations.updateHook(id, { status: 'disabled', settings: { api_key: 'new' } })

    expect(changed).toMatchObject({ app_id: 'openai', status: false, settings: { api_key: 'new' } })
    await expect(chatwoot.integrations.updateHook(id, { settings: {} })).rejects.toThrow('Invalid settings data')
    await expect(chatwoot.integrations.processEvent(id, { name: 'rephrase' })).rejects.toThrow('No processor found')
  })

  it('of newer servers keep secrets to themselves and connect dyte otherwise', async () => {
    open('4.16.0')
    const settings = { account_id: 'a', app_id: 'b', api_token: 'c' }

    const hook = await chatwoot.integrations.createHook({ app_id: 'dyte', settings })

    expect(hook.settings).toEqual({ account_id: 'a', app_id: 'b' })
  })

  it('go with the inbox that they belong to', async () => {
    await chatwoot.integrations.createHook(dialogflow)
    await chatwoot.inboxes.delete(1)

    expect(await chatwoot.integrations.getApp('dialogflow')).toMatchObject({ hooks: [] })
  })
})

describe('the server of the Chatwoot in memory', () => {
  it.each([
    ['4.14.2', 200, { status: 'woot' }],
    ['4.7.0', 404, { status: 404, error: 'Not Found' }],
  ])('of version %s says %i when it is asked for its health', async (version, status, body) => {
    open(version)

    const response = await fake.fetch('http://fake/health', { headers: { Accept: 'application/json' } })

    expect(response.status).toBe(status)
    expect(await response.json()).toEqual(body)
  })
})
