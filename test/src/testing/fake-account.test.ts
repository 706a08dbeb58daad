/** The account itself in the Chatwoot in memory. */
import { describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed } from './replay.ts'

const start = Date.UTC(2026, 10, 21, 3, 38, 1)

function fakeAt(version?: string) {
  let now = start / 1000
  const account = { domain: 'acme.test', support_email: 'help@acme.test' }
  const data = { account, labels: [{ title: 'vip' }], conversations: [{ contact: 'Mara' }] }
  const fake = createFakeChatwoot({ now: () => now, data, ...(version !== undefined && { version }) })
  const wait = (seconds: number) => {
    now += seconds
  }
  return { fake, ask: askerOf(() => fake), wait }
}

const withPlan = { plan_name: null, subscribed_quantity: null, subscription_status: null, subscription_ends_on: null }

describe('the account of the Chatwoot in memory', () => {
  it('shows what the server shows', async () => {
    const { ask } = fakeAt()
    const recorded = recordedAnswer('account-show').body as object // as its README describes it

    const { status, body } = await ask('GET', '/')

    const { custom_attributes: _, ...rest } = recorded as { custom_attributes: object }
    expect(status).toBe(200)
    expect(body).toEqual({ ...rest, id: 1, created_at: '2026-11-21T03:38:01.000Z' })
  })

  it('shows less when it changes, and only to administrators', async () => {
    const { fake } = fakeAt()
    const recorded = recordedAnswer('account-update')
    const { custom_attributes: _, ...rest } = recorded.body as { custom_attributes: object } // as its README describes it

    const answer = await replayed(fake, 'account-update', '/')

    expect(answer).toEqual({ status: 200, body: { ...rest, id: 1, created_at: '2026-11-21T03:38:01.000Z' } })
    expect(await replayed(fake, 'account-update-agent-refused', '/', fake.tokens.agent)).toEqual(
      recordedAnswer('account-update-agent-refused'),
    )
  })

  it('keeps settings and attributes that were not sent', async () => {
    const { ask } = fakeAt()

    await ask('PATCH', '/', { auto_resolve_after: 20, industry: 'Toys' })
    const { body } = await ask('PATCH', '/', {
      auto_resolve_message: 'Bye',
      timezone: 'Europe/Vienna',
      keep_pending_on_bot_failure: true,
      custom_attributes: { plan: 'gold' },
    })

    expect(body).toMatchObject({
      settings: { auto_resolve_after: 20, auto_resolve_message: 'Bye' },
      custom_attributes: { ...withPlan, industry: 'Toys', timezone: 'Europe/Vienna' },
    })
    expect(JSON.stringify(body)).not.toMatch(/keep_pending|gold/)
  })

  it.each([10, 1_439_856])('may resolve conversations after %d minutes', async (auto_resolve_after) => {
    const { ask } = fakeAt()

    expect(await ask('PATCH', '/', { auto_resolve_after })).toMatchObject({ status: 200 })
  })

  it('refuses what the server refuses, and changes nothing then', async () => {
    const { ask } = fakeAt()

    expect(await ask('PATCH', '/', { name: 'Other', auto_resolve_after: 9 })).toEqual({
      status: 422,
      body: {
        message: 'Auto resolve after must be greater than or equal to 10',
        attributes: ['auto_resolve_after'],
      },
    })
    expect(await ask('PATCH', '/', { name: 'Other', auto_resolve_after: 1_439_857 })).toMatchObject({ status: 422 })
    expect(await ask('PATCH', '/', { name: '' })).toMatchObject({ status: 422 })
    expect(await ask('PATCH', '/', { auto_resolve_after: 'soon' })).toMatchObject({ status: 422 })
    expect(await ask('PATCH', '/', { locale: 'Klingon' })).toMatchObject({ status: 500 })
    expect(await ask('GET', '/')).toMatchObject({ body: { name: 'Acme Support', settings: {} } })
  })

  it('has its name wherever it is named', async () => {
    const { fake, ask } = fakeAt()

    await ask('PATCH', '/', { name: 'Acme Toys' })
    await ask('POST', '/conversations/1/messages', { content: 'Welcome to {{ account.name }}' })

    expect(await ask('GET', '/conversations/1/messages')).toMatchObject({
      body: { payload: [{ content: 'Welcome to Acme Toys' }] },
    })
    const profile = await fake.fetch('http://fake/api/v1/profile', { headers: { 'Api-Access-Token': fake.token } })
    expect(await profile.json()).toMatchObject({ accounts: [{ name: 'Acme Toys' }] })
  })

  it('has cache keys that change with its lists', async () => {
    const { ask, wait } = fakeAt()
    const keys = async () => (await ask('GET', '/cache_keys')).body

    expect(await keys()).toEqual(recordedAnswer('account-cache-keys').body)
    wait(10)
    await ask('POST', '/labels', { title: 'new' })
    wait(10)
    await ask('PATCH', '/teams/1', { name: 'Helpers' })

    const cache_keys = { label: String(start / 1000 + 10), team: String(start / 1000 + 20), inbox: '0000000000' }
    expect(await keys()).toEqual({ cache_keys })
  })

  it('has a cache key for canned responses since 4.17', async () => {
    const { ask, wait } = fakeAt('4.17.0')

    wait(10)
    await ask('POST', '/canned_responses', { short_code: 'hello', content: 'Hello!' })

    const cache_keys = { canned_response: String(start / 1000 + 10), label: '0000000000' }
    expect(await ask('GET', '/cache_keys')).toMatchObject({ body: { cache_keys } })
    expect(await ask('GET', '/')).toMatchObject({ body: { cache_keys } })
  })

  it('notes when a user was active', async () => {
    const { fake, ask } = fakeAt()

    expect(await ask('POST', '/update_active_at')).toEqual(recordedAnswer('account-update-active-at'))

    const profile = await fake.fetch('http://fake/api/v1/profile', { headers: { 'Api-Access-Token': fake.token } })
    expect(await profile.json()).toMatchObject({ accounts: [{ active_at: '2026-11-21T03:38:01.001Z' }] })
  })
})

describe('the profile in the Chatwoot in memory', () => {
  it('has no sessions for an access token since 4.15, and before not even the list', async () => {
    const chatwoot = (version: string) => new Chatwoot(createFakeChatwoot({ version }).options())

    expect(await chatwoot('4.15.1').profile.sessions().toArray()).toEqual([])
    await expect(chatwoot('4.15.1').profile.revokeSession(1)).rejects.toMatchObject({ status: 404 })
    await expect(chatwoot('4.14.2').profile.sessions().toArray()).rejects.toMatchObject({ status: 404 })
  })
})
