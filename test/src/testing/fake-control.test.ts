import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot, type FakeServer } from '../../../src/testing/index.ts'

const now = 1_800_000_000
let fake: FakeChatwoot
let server: FakeServer

beforeEach(async () => {
  fake = createFakeChatwoot({ now: () => now, data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
  server = await fake.listen()
})
afterEach(() => fake.close().catch(() => {}))

async function control(method: string, name: string, body?: object) {
  const response = await fetch(`${server.url}/_fake/${name}`, { method, ...(body && { body: JSON.stringify(body) }) })
  return { status: response.status, body: await response.json() }
}

async function api(path: string, body?: object) {
  const headers = { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' }
  const init = body ? { method: 'POST', body: JSON.stringify(body) } : {}
  return fetch(`${server.url}/api/v1/accounts/1${path}`, { ...init, headers })
}

describe('the control over HTTP', () => {
  it('shows tokens, rules and records', async () => {
    expect((await control('GET', 'tokens')).body).toEqual(fake.tokens)
    expect((await control('GET', 'rules')).body).toEqual({
      version: '4.14.2',
      measuredOn: '4.14.2',
      isMeasured: true,
    })
    expect((await control('GET', 'state')).body.contacts[1]).toMatchObject({ name: 'Mara' })
  })

  it('shows requests and what the fake does not have', async () => {
    await api('/conversations?status=open')
    await api('/campaigns')

    expect((await control('GET', 'requests')).body).toMatchObject([
      { method: 'GET', path: '/api/v1/accounts/1/conversations', query: { status: 'open' } },
      { path: '/api/v1/accounts/1/campaigns' },
    ])
    expect((await control('GET', 'unsupported')).body).toMatchObject([
      { reason: 'the fake Chatwoot does not have listCampaigns' },
    ])
  })

  it('lets visitors and agents speak', async () => {
    const said = await control('POST', 'visitor/says', { name: 'Ida', content: 'Where is my parcel?' })
    expect(said.body).toEqual({ contact_id: 2, conversation_id: 2 })
    const heard = control('POST', 'visitor/hears', { name: 'Ida', pattern: 'way' })
    await control('POST', 'agent/replies', { conversation_id: 2, content: 'On its way' })

    expect((await heard).body).toMatchObject({ content: 'On its way' })
  })

  it('lets visitors send files, answer and type', async () => {
    const attachments = [{ name: 'a.txt', type: 'text/plain', base64: btoa('Hi') }]
    await control('POST', 'visitor/says', { name: 'Ida', content: 'Look', attachments })
    await control('POST', 'visitor/types', { name: 'Ida' })
    const items = [{ title: 'Yes', value: 'yes' }]
    const choices = { content: 'Sure?', content_type: 'input_select', content_attributes: { items } }
    const { id } = await (await api('/conversations/2/messages', choices)).json()
    await control('POST', 'visitor/submits', { name: 'Ida', message_id: id, submitted_values: { value: 'yes' } })
    const { body } = await control('POST', 'visitor/transcript', { name: 'Ida' })

    const [said, asked] = body
    const { pathname } = new URL(said.attachments[0].data_url)
    expect(await (await fetch(`${server.url}${pathname}`)).text()).toBe('Hi')
    expect(asked.content_attributes.submitted_values).toEqual({ value: 'yes' })
  })

  it('lets a visitor write an e-mail, and an agent answer by name', async () => {
    fake.reset({ inboxes: [{ name: 'Mail', channel_type: 'Channel::Email' }] })
    const ida = { name: 'Ida', inbox: 2, email: 'ida@example.org' }
    const said = await control('POST', 'visitor/says', { ...ida, content: 'Hello', subject: 'My parcel' })
    const { conversation_id } = said.body
    await control('POST', 'agent/replies', { agent: 'Ada', conversation_id, content: 'Hi' })

    const heard = await control('POST', 'visitor/hears', { ...ida, content: 'Hi' })
    expect(heard.body.sender.name).toBe('Ada Admin')
    expect(fake.state.conversations.get(1)?.additional_attributes.mail_subject).toBe('My parcel')
  })

  it('has the visitors of a snapshot after it was restored, and no others', async () => {
    await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello' })
    const { body } = await control('POST', 'snapshot')
    await control('POST', 'visitor/says', { name: 'Jon', content: 'Hello' })
    await control('POST', 'restore', body)

    const again = await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello?' })
    expect(again.body).toEqual({ contact_id: 2, conversation_id: 2 })
    const other = await control('POST', 'visitor/says', { name: 'Jon', content: 'Hello' })
    expect(other.body).toEqual({ contact_id: 3, conversation_id: 3 })
  })

  it.each([
    ['visitor/says', { nme: 'Ida', content: 'Hello' }, 'body.nme: unknown field; did you mean "name"?'],
    ['visitor/says', { name: 'Ida' }, 'body.content is missing'],
    ['visitor/says', { content: 5 }, 'body.content must be a string, got 5'],
    ['visitor/hears', { timeout: '1s' }, 'body.timeout must be a number of milliseconds from 0, got "1s"'],
    ['visitor/types', { is_typing: 'no' }, 'body.is_typing must be true or false, got "no"'],
    ['agent/replies', { content: 'Hi' }, 'body.conversation_id is missing'],
    ['agent/replies', { conversation_id: 1 }, 'body.content is missing'],
    ['advance', {}, 'body.seconds is missing'],
    ['restore', { snapshot: 'x' }, 'body.snapshot must be a whole number from 0, got "x"'],
    ['reset', { conversations: [] }, 'body.conversations: unknown field; use data'],
    ['fail', { pattern: 5 }, 'pattern must be a string, got 5'],
  ])('refuses %s with %o', async (command, body, error) => {
    expect(await control('POST', command, body)).toEqual({ status: 422, body: { error } })
  })

  it('says what the visitor has heard instead', async () => {
    await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello' })

    expect(await control('POST', 'visitor/hears', { name: 'Ida', content: 'Hi', timeout: 1 })).toEqual({
      status: 422,
      body: { error: 'nothing came within 1 ms (option timeout): the visitor waited for "Hi" and has heard nothing' },
    })
  })

  it('makes requests fail, and says how many of them have', async () => {
    const fault = { operation: 'getConversation', status: 503 }
    expect((await control('POST', 'fail', fault)).body).toEqual({ ...fault, met: 0 })

    expect((await api('/conversations/1')).status).toBe(503)
    expect((await api('/conversations/1')).status).toBe(200)
    expect((await control('GET', 'faults')).body).toEqual([{ ...fault, met: 1 }])
    await control('POST', 'verify')
    expect((await control('GET', 'faults')).body).toEqual([])
  })

  it('moves the clock, and sets records back', async () => {
    const { body } = await control('POST', 'snapshot')
    await control('POST', 'advance', { seconds: 60 })
    expect((await control('GET', 'time')).body).toEqual({ now: now + 60 })
    const message = await (await api('/conversations/1/messages', { content: 'Hi' })).json()
    expect(message.created_at).toBe(now + 60)
    await control('POST', 'restore', body)

    expect((await (await api('/conversations/1/messages')).json()).payload).toHaveLength(1)
  })

  it('makes deliveries and the cable go wrong', async () => {
    await control('POST', 'webhooks', { delay: 60, duplicates: true })
    await control('POST', 'cable', { silent: true, upgradeStatus: 502 })

    expect(fake.webhooks).toMatchObject({ delay: 60, duplicates: true, drops: false })
    expect(fake.cable).toMatchObject({ silent: true, upgradeStatus: 502, pings: true })
  })

  it('changes no setting if one of them is wrong', async () => {
    expect((await control('POST', 'webhooks', { drops: true, delay: -1 })).status).toBe(422)

    expect(fake.webhooks).toMatchObject({ drops: false, delay: 0 })
  })

  it('starts again with other data', async () => {
    await control('POST', 'reset', { data: { conversations: [{ contact: 'Ida', says: 'Hi' }] } })
    await control('POST', 'reset')

    expect((await (await api('/conversations/1/messages')).json()).payload).toMatchObject([{ content: 'Hi' }])
  })

  it('starts again, and names what a test missed', async () => {
    await api('/campaigns')
    await api('/conversations/1/messages', { content: 'Hi' })
    const { status, body } = await control('POST', 'reset')

    expect([status, body.error]).toEqual([422, expect.stringContaining('listCampaigns')])
    expect((await (await api('/conversations/1/messages')).json()).payload).toHaveLength(1)
    expect(await control('POST', 'reset')).toEqual({ status: 200, body: {} })
  })

  it('has no visitors of before once it has started again, also if a test missed something', async () => {
    await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello' })
    await control('POST', 'fail', { status: 503 })
    expect((await control('POST', 'reset')).status).toBe(422)

    const again = await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello' })
    expect(again).toEqual({ status: 200, body: { contact_id: 2, conversation_id: 2 } })
    expect((await control('GET', 'faults')).body).toEqual([])
  })

  it('keeps the visitors if the data for another start is refused', async () => {
    await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello' })
    expect((await control('POST', 'reset', { data: { contact: [] } })).status).toBe(422)

    const again = await control('POST', 'visitor/says', { name: 'Ida', content: 'Hello?' })
    expect(again.body).toEqual({ contact_id: 2, conversation_id: 2 })
  })

  it('ends a test, and names what it missed once', async () => {
    await api('/campaigns')
    const { status, body } = await control('POST', 'verify')

    expect([status, body.error]).toEqual([422, expect.stringContaining('listCampaigns')])
    expect(await control('POST', 'verify/')).toEqual({ status: 200, body: {} })
  })

  it('lists its commands where there is none', async () => {
    const response = await fetch(`${server.url}/_fake`)

    expect([response.status, (await response.json()).error]).toEqual([404, expect.stringContaining('POST verify')])
  })

  it('opens sockets again', async () => {
    await control('POST', 'cable', { upgradeStatus: 502 })
    await control('POST', 'cable', { upgradeStatus: null })

    expect(fake.cable.upgradeStatus).toBeUndefined()
  })

  it.each([
    ['POST', 'rest', undefined, 404, /^there is no POST \/_fake\/rest; below \/_fake\/: GET tokens, /],
    ['GET', '', undefined, 404, /^there is no GET \/_fake\/; below \/_fake\/: GET tokens, /],
    ['POST', 'advance', { seconds: 'soon' }, 422, /^body\.seconds must be a number of seconds from 0, got "soon"$/],
    ['POST', 'cable', { slient: true }, 422, /^there is no setting "slient": use silent, /],
    ['POST', 'webhooks', { delay: '60' }, 422, /^webhooks\.delay must be a number of seconds from 0, got "60"$/],
    ['POST', 'webhooks/fail', { evnt: 'message_created' }, 422, /^fault\.evnt: unknown field; did you mean "event"\?$/],
    ['POST', 'webhooks/fail', { as: 'slow' }, 422, /^fault\.as must be one of lost, .*, got "slow"$/],
    ['POST', 'advance', [60], 422, /^the body must be a JSON object, got \[60\]$/],
    ['POST', 'reset', { data: { contact: [] } }, 422, /^data\.contact: unknown field; did you mean "contacts"\?$/],
    ['POST', 'restore', { snapshot: 7 }, 422, /^snapshot must be a number that POST snapshot returned, got 7$/],
    ['POST', 'visitor/says', { inbox: 9, content: 'Hi' }, 422, /^there is no inbox 9/],
    [
      'POST',
      'visitor/says',
      { attachments: [{ name: 'a', base64: '!' }] },
      422,
      /^an attachment must be \{ name, type/,
    ],
    [
      'POST',
      'visitor/submits',
      { message_id: 7, submitted_values: {} },
      422,
      /^message_id must be a message that the visitor has heard/,
    ],
    ['POST', 'agent/replies', { agent: 'Eve', conversation_id: 1, content: 'Hi' }, 422, /^there is no agent "Eve"/],
  ])('refuses %s %s %j', async (method, name, body, status, error) => {
    const answer = await control(method, name, body)

    expect(answer).toEqual({ status, body: { error: expect.stringMatching(error) } })
  })

  it('does not listen twice on a port', async () => {
    const { port } = new URL(server.url)

    await expect(createFakeChatwoot().listen({ port: Number(port) })).rejects.toThrow(
      `port ${port} of 127.0.0.1 is in use: pass another one, or 0`,
    )
  })
})
