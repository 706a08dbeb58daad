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

describe.each([
  ['4.15.1', false],
  ['4.16.0', true],
])('icons of teams on %s', (version, hasIcons) => {
  const icons = { icon: 'star', icon_color: '#ff0000' }
  const expected = hasIcons ? icons : {}

  it('are stored, and shown wherever the team is', async () => {
    const received: Record<string, unknown>[] = []
    const webhookFetch = async (request: Request) => {
      received.push(await request.json())
      return new Response()
    }
    fake = createFakeChatwoot({ version, data: { ...data, webhooks: [{ url: 'https://hooks.test/' }] }, webhookFetch })
    const only = ({ icon, icon_color }: Record<string, unknown>) => ({
      ...(icon !== undefined && { icon }),
      ...(icon_color !== undefined && { icon_color }),
    })

    const made = (await ask('POST', `${account}/teams`, { name: 'sales', ...icons })).body
    const assigned = (await ask('POST', `${conversation}/assignments`, { team_id: made.id })).body
    const shown = (await ask('GET', conversation)).body.meta.team
    const [listed] = (await ask('GET', `${account}/conversations`)).body.data.payload
    const [first, second] = (await ask('GET', `${account}/teams`)).body
    await fake.idle()
    const sent = received.find(({ event }) => event === 'conversation_updated')?.meta as { team: typeof made }

    for (const team of [made, assigned, shown, listed.meta.team, second, sent.team])
      expect(only(team)).toEqual(expected)
    expect(only(first)).toEqual(hasIcons ? { icon: '', icon_color: '' } : {})
  })

  it('are changed and removed', async () => {
    start(version)

    expect((await ask('PATCH', `${account}/teams/1`, { name: 'support', ...icons })).body).toMatchObject(expected)
    const removed = (await ask('PATCH', `${account}/teams/1`, { name: 'support', icon: null })).body
    expect(removed.icon).toBe(hasIcons ? '' : undefined)
    expect(removed.icon_color).toBe(hasIcons ? icons.icon_color : undefined)
  })
})

it.each([
  ['4.15.1', undefined],
  ['4.16.0', false],
])('whether an account has access to the API on %s: %s', async (version, access) => {
  start(version)

  expect((await ask('GET', '/api/v1/profile')).body.accounts[0].api_and_webhooks).toBe(access)
})

it.each([
  ['4.15.1', false],
  ['4.16.0', true],
])('the token of a user who is in no account on %s', async (version, isHidden) => {
  start(version)
  const person = { name: 'Ann', email: 'ann@example.com', password: 'Password1!' }
  const { access_token } = (await ask('POST', '/platform/api/v1/users', person, fake.tokens.platform)).body

  expect(access_token).not.toBe('')
  expect((await ask('GET', '/api/v1/profile', undefined, access_token)).body.access_token).toBe(
    isHidden ? '' : access_token,
  )
})

it.each([
  ['4.17.0', undefined],
  ['4.18.0', { available: false, reason: null, delivery_mode: null }],
])('whether a contact can be asked for a phone number on %s', async (version, expected) => {
  start(version)

  const [listed] = (await ask('GET', `${account}/conversations`)).body.data.payload

  expect(listed.contact_info_request).toEqual(expected)
  expect((await ask('GET', conversation)).body.contact_info_request).toEqual(expected)
})

it.each([
  ['4.16.2', 200],
  ['4.17.0', 422],
])('text before the plus of a phone number on %s: %i', async (version, status) => {
  start(version)
  const identifier = fake.state.inboxes.flatMap((inbox) =>
    'inbox_identifier' in inbox ? inbox.inbox_identifier : [],
  )[0]
  const contacts = `/public/api/v1/inboxes/${identifier}/contacts`
  const phone = (digit: number) => ({ phone_number: `x+4930123456${digit}` })

  expect((await ask('POST', `${account}/contacts`, { name: 'Ann', ...phone(1) })).status).toBe(status)
  expect((await ask('PATCH', `${account}/contacts/1`, phone(2))).status).toBe(status)
  expect((await ask('POST', contacts, { source_id: 'one', ...phone(3) })).status).toBe(status)
  await ask('POST', contacts, { source_id: 'two' })
  expect((await ask('PATCH', `${contacts}/two`, phone(4))).status).toBe(status)
  expect((await ask('POST', `${account}/contacts`, { name: 'Bob', phone_number: '4930123456' })).status).toBe(422)
})

it.each([
  ['4.7.0', 'company', 'company_name', 422],
  ['4.14.2', 'company_name', 'company', 200],
])('words of automation rules and macros on %s', async (version, known, unknown, ofAction) => {
  start(version)
  const actions = [{ action_name: 'add_label', action_params: ['vip'] }]
  const rule = { name: 'VIP', event_name: 'conversation_created', actions }
  const condition = { filter_operator: 'equal_to', values: ['Acme'], query_operator: null }
  const create = (more: object) => ask('POST', `${account}/automation_rules`, { ...rule, conditions: [], ...more })
  const removing = { actions: [{ action_name: 'remove_assigned_agent', action_params: [] }] }

  expect((await create({ conditions: [{ ...condition, attribute_key: known }] })).status).toBe(200)
  expect((await create({ conditions: [{ ...condition, attribute_key: unknown }] })).status).toBe(422)
  expect((await create(removing)).status).toBe(ofAction)
  const macro = { name: 'Free', visibility: 'global', ...removing }
  expect((await ask('POST', `${account}/macros`, macro)).status).toBe(ofAction)
})

it.each([
  ['4.7.0', 'resolved'],
  ['4.14.2', 'open'],
])('after a bulk change by an agent of another inbox on %s a conversation is %s', async (version, status) => {
  fake = createFakeChatwoot({ version, data: { ...data, inboxes: [{ name: 'Closed' }] } })
  fake.state.membersOfInboxes.set(2, [])
  Object.assign(fake.state.conversations.get(1) ?? {}, { inbox_id: 2 })

  const change = { type: 'Conversation', ids: [1], fields: { status: 'resolved' } }
  await ask('POST', `${account}/bulk_actions`, change, fake.tokens.agent)

  expect(fake.state.conversations.get(1)?.status).toBe(status)
})

it.each([
  ['4.16.2', 200],
  ['4.17.0', 422],
])('a newline at the end of a label on %s: %i', async (version, status) => {
  start(version)

  expect((await ask('POST', `${account}/labels`, { title: 'vip\n' })).status).toBe(status)
})
