import { afterEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'

let fake: FakeChatwoot

afterEach(() => fake.close())

const account = '/api/v1/accounts/1'
const conversation = `${account}/conversations/1`
const data = { bot: { inboxes: [1] }, conversations: [{ contact: 'Mara', says: 'Hello' }] }

function start(version: string): void {
  fake = createFakeChatwoot({ version, data })
}

async function ask(method: string, path: string, body?: object, token = fake.token) {
  const isForm = body instanceof FormData
  const response = await fake.fetch(`http://fake${path}`, {
    method,
    headers: {
      'Api-Access-Token': token,
      Accept: 'application/json',
      ...(!isForm && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  })
  const sent = await response.text()
  return { status: response.status, body: sent === '' ? undefined : JSON.parse(sent) }
}

function attach(type: string, name: string): FormData {
  const form = new FormData()
  form.append('attachments[]', new File(['x'], name, { type }))
  return form
}

describe.each([
  ['4.7.0', { extension: null, hasType: false, hasId: false, isInline: false }],
  ['4.13.0', { extension: null, hasType: true, hasId: false, isInline: false }],
  ['4.14.2', { extension: 'mp3', hasType: true, hasId: true, isInline: true }],
])('attachments on %s', (version, expected) => {
  it('show what the server shows of them', async () => {
    start(version)

    const sent = (await ask('POST', `${conversation}/messages`, attach('audio/mpeg', 'a.mp3'))).body.attachments[0]
    const [listed] = (await ask('GET', `${conversation}/attachments`)).body.payload
    const shown = (await ask('GET', conversation)).body.messages[0].attachments[0]

    const { extension, hasType, hasId, isInline } = expected
    for (const one of [sent, listed, shown]) {
      expect(one.extension).toBe(extension)
      expect(one.data_url.endsWith('?disposition=inline')).toBe(isInline)
    }
    expect([sent, shown].map((one) => 'content_type' in one)).toEqual([hasType, hasType])
    expect(sent.id).toBe(1)
    expect('id' in listed).toBe(hasId)
  })
})

it.each([
  ['4.7.0', 404],
  ['4.13.0', 404],
  ['4.14.0', 200],
])('the attachments of a contact on %s: %i', async (version, status) => {
  start(version)

  expect((await ask('GET', `${account}/contacts/1/attachments`)).status).toBe(status)
})

it.each([
  ['4.7.0', 404],
  ['4.10.0', 400],
])('the template of a survey on %s: %i', async (version, status) => {
  start(version)

  expect((await ask('GET', `${account}/inboxes/1/csat_template`)).status).toBe(status)
})

it('takes the id of an assignee for a user before 4.10, and does not show its type', async () => {
  start('4.7.0')

  const { body } = await ask('POST', `${conversation}/assignments`, { assignee_id: 1, assignee_type: 'AgentBot' })
  const { meta } = (await ask('GET', conversation)).body

  expect(body.name).toBe('Ada Admin')
  expect(meta.assignee.name).toBe('Ada Admin')
  expect(meta).not.toHaveProperty('assignee_type')
})

it('lets the contact wait while only a bot replies, before 4.10', async () => {
  const waits = async (version: string) => {
    start(version)
    const sent = await ask('POST', `${conversation}/messages`, { content: 'Beep' }, fake.tokens.bot)
    expect(sent.status).toBe(200)
    return (await ask('GET', conversation)).body.waiting_since > 0
  }

  expect(await waits('4.7.0')).toBe(true)
  expect(await waits('4.10.0')).toBe(false)
})

it('lets the contact wait from the hand-off of a bot since 4.14.2', async () => {
  const waits = async (version: string) => {
    start(version)
    const record = fake.state.conversations.get(1)
    Object.assign(record ?? {}, { status: 'pending', waiting_since: 0 })
    await ask('POST', `${conversation}/toggle_status`, { status: 'open' }, fake.tokens.bot)
    return (await ask('GET', conversation)).body.waiting_since > 0
  }

  expect(await waits('4.7.0')).toBe(false)
  expect(await waits('4.14.2')).toBe(true)
})

it.each([
  ['4.7.0', [2, 1]],
  ['4.14.2', [1, 2]],
])('on %s sorts conversations that nobody waits in as the server does', async (version, ids) => {
  fake = createFakeChatwoot({ version, data: { conversations: [{ contact: 'Mara' }, { contact: 'Lea' }] } })
  Object.assign(fake.state.conversations.get(2) ?? {}, { waiting_since: 0 })

  const { body } = await ask('GET', `${account}/conversations?sort_by=waiting_since_desc`)

  expect(body.data.payload.map(({ id }: { id: number }) => id)).toEqual(ids)
})

it.each([
  ['4.7.0', false],
  ['4.14.2', true],
])('what a search and a profile show on %s', async (version, isLong) => {
  start(version)

  const { contacts } = (await ask('GET', `${account}/search/contacts?q=mara`)).body.payload
  const { conversations } = (await ask('GET', `${account}/search/conversations?q=mara`)).body.payload
  const { accounts } = (await ask('GET', '/api/v1/profile')).body

  for (const contact of [contacts[0], conversations[0].contact]) {
    expect(['additional_attributes' in contact, 'last_activity_at' in contact]).toEqual([isLong, isLong])
  }
  expect('onboarding_step' in accounts[0]).toBe(isLong)
})

it.each([
  ['4.7.0', 500],
  ['4.14.2', 422],
])('refuses accounts and users without a name on %s with %i', async (version, status) => {
  start(version)
  const person = { email: 'ann@example.com', password: 'Password1!' }

  const made = await ask('POST', '/platform/api/v1/accounts', {}, fake.tokens.platform)

  expect(made.status).toBe(status)
  expect((await ask('POST', '/platform/api/v1/users', person, fake.tokens.platform)).status).toBe(status)
})

it.each([
  ['4.7.0', 200, 500],
  ['4.14.2', 422, 200],
])('keys and models of custom attributes on %s', async (version, ofKey, ofModel) => {
  start(version)
  const definition = { attribute_display_name: 'A', attribute_display_type: 'text' }
  const define = (rest: object) => ask('POST', `${account}/custom_attribute_definitions`, { ...definition, ...rest })

  const free = await define({ attribute_key: 'a b!', attribute_model: 'contact_attribute' })

  expect(free.status).toBe(ofKey)
  expect((await define({ attribute_key: 'size', attribute_model: 'company_attribute' })).status).toBe(ofModel)
})

it.each([
  ['4.7.0', 500, 404],
  ['4.12.0', 401, 401],
])('answers a platform token where bots may call on %s with %i', async (version, known, unknown) => {
  start(version)
  const asApp = (path: string, body: object) => ask('POST', path, body, fake.tokens.platform)

  expect((await asApp(`${conversation}/toggle_priority`, { priority: 'low' })).status).toBe(known)
  expect((await asApp(`${account}/conversations`, { source_id: 'nobody' })).status).toBe(unknown)
  expect((await ask('GET', `${account}/contacts`, undefined, fake.tokens.platform)).status).toBe(401)
})

it.each([
  ['4.7.0', ['forward_to_email']],
  ['4.10.0', ['forwarding_enabled']],
  ['4.14.2', ['forwarding_enabled', 'imap_authentication']],
])('keys of an inbox of e-mail on %s', async (version, keys) => {
  fake = createFakeChatwoot({ version, data: { inboxes: [{ name: 'Mail', channel_type: 'Channel::Email' }] } })

  const inbox = (await ask('GET', `${account}/inboxes/2`)).body

  const asked = ['forward_to_email', 'forwarding_enabled', 'imap_authentication']
  expect(asked.filter((key) => key in inbox)).toEqual(keys)
})

describe('what came between 4.10 and 4.14.2, in a release that is not known, is there since 4.14.2:', () => {
  it.each([
    ['4.14.1', 404, ['vip']],
    ['4.14.2', 200, []],
  ])('%s', async (version, health, labels) => {
    start(version)
    fake.state.contacts.get(1)?.labels.push('vip')

    await ask('POST', `${account}/bulk_actions`, { type: 'Contact', ids: [1], labels: { remove: ['vip'] } })

    expect(fake.state.contacts.get(1)?.labels).toEqual(labels)
    expect((await ask('GET', '/health')).status).toBe(health)
    fake.unsupported.length = 0
  })
})
