import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'

const bytes = new Uint8Array([0, 255, 137, 80, 0])
let fake: FakeChatwoot

beforeEach(() => {
  fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
})

async function post(path: string, body: FormData | object) {
  const isForm = body instanceof FormData
  const response = await fake.fetch(`http://fake/api/v1/accounts/1${path}`, {
    method: 'POST',
    headers: { 'Api-Access-Token': fake.token, ...(!isForm && { 'Content-Type': 'application/json' }) },
    body: isForm ? body : JSON.stringify(body),
  })
  return { status: response.status, body: await response.json() }
}

function form(field: string, type = 'image/png', name = 'a picture.png'): FormData {
  const data = new FormData()
  data.append(field, new File([bytes], name, { type }))
  return data
}

const messages = '/conversations/1/messages'

describe('a file of a message', () => {
  it('is read without a token', async () => {
    const { body } = await post(messages, form('attachments[]'))

    const [{ data_url, thumb_url, file_size, extension }] = body.attachments
    expect({ file_size, extension }).toEqual({ file_size: 5, extension: 'png' })
    for (const address of [data_url, thumb_url]) {
      const response = await fake.fetch(address)
      expect(response.headers.get('content-type')).toBe('image/png')
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    }
  })

  it('is read over a real connection', async () => {
    const server = await fake.listen()
    const { body } = await post(messages, form('attachments[]'))

    const response = await fetch(body.attachments[0].data_url)
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes)
    await server.close()
  })

  it('comes before those that were uploaded earlier', async () => {
    const data = form('attachments[]', 'image/png', 'first.png')
    data.append('attachments[]', new File([bytes], 'second.png', { type: 'image/png' }))
    const { body } = await post(messages, data)

    expect(body.attachments.map(({ data_url }: { data_url: string }) => data_url.split('/').at(-1))).toEqual([
      'second.png',
      'first.png',
    ])
  })

  it('is shown inline if it is audio, and has no thumbnail', async () => {
    const { body } = await post(messages, form('attachments[]', 'audio/mpeg', 'b.mp3'))

    const [{ data_url, thumb_url, file_type }] = body.attachments
    expect({ thumb_url, file_type }).toEqual({ thumb_url: '', file_type: 'audio' })
    expect(data_url).toMatch(/\/b\.mp3\?disposition=inline$/)
    expect((await fake.fetch(data_url)).status).toBe(200)
  })

  it('is gone when its message is deleted', async () => {
    const { body } = await post(messages, form('attachments[]'))
    const address = body.attachments[0].data_url

    const headers = { 'Api-Access-Token': fake.token }
    await fake.fetch(`http://fake/api/v1/accounts/1${messages}/${body.id}`, { method: 'DELETE', headers })

    expect((await fake.fetch(address)).status).toBe(404)
    expect(fake.state.blobs.size).toBe(0)
  })

  it('survives a copy of the state', async () => {
    await post(messages, form('attachments[]'))

    const [blob] = [...structuredClone(fake.state).blobs.values()]
    expect(blob?.bytes).toEqual(bytes)
  })
})

describe('an upload', () => {
  it('is attached to a message by its signed id', async () => {
    const upload = await post('/upload', form('attachment'))
    expect((await fake.fetch(upload.body.file_url)).status).toBe(200)

    const { status, body } = await post(messages, { content: 'By upload', attachments: [upload.body.blob_id] })

    expect(status).toBe(200)
    expect(body.attachments).toMatchObject([{ data_url: upload.body.file_url, file_type: 'image', file_size: 5 }])
  })

  it('is taken by the client for a message, a macro and an automation rule', async () => {
    const chatwoot = new Chatwoot(fake.options())
    const blob_id = String((await chatwoot.upload(new File([bytes], 'a.png', { type: 'image/png' }))).blob_id)
    const actions = [{ action_name: 'send_attachment' as const, action_params: [blob_id] }]

    const sent = await chatwoot.messages.send(1, { content: 'By upload', attachments: [blob_id] })
    const macro = await chatwoot.macros.create({ name: 'Terms', visibility: 'global', actions })
    const rule = { name: 'Terms', event_name: 'conversation_created' as const, conditions: [], actions }

    expect(sent.attachments).toMatchObject([{ file_type: 'image', file_size: 5 }])
    expect(macro.actions).toEqual(actions)
    expect((await chatwoot.automationRules.create(rule)).actions).toEqual(actions)
  })

  it('has a number before 4.10, which messages do not take', async () => {
    fake = createFakeChatwoot({ version: '4.7.0', data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
    const { body } = await post('/upload', form('attachment'))

    expect(body).toEqual({ file_url: expect.any(String), blob_key: expect.any(String), blob_id: 1 })
    expect(await post(messages, { content: 'x', attachments: [body.blob_key] })).toEqual({
      status: 422,
      body: { error: 'mismatched digest' },
    })
  })

  it('is refused by another id', async () => {
    const answer = { status: 422, body: { error: 'mismatched digest' } }

    expect(await post(messages, { content: 'x', attachments: ['nonsense'] })).toEqual(answer)
  })

  it.each([
    [{}, 'No file or URL provided'],
    [{ external_url: 'ftp://nowhere' }, 'Invalid URL provided'],
  ])('of %j is refused', async (body, error) => {
    expect(await post('/upload', body)).toEqual({ status: 422, body: { error } })
  })
})

it('serves the picture of a contact', async () => {
  const { body } = await post('/contacts', form('avatar'))

  expect((await fake.fetch(body.payload.contact.thumbnail)).headers.get('content-type')).toBe('image/png')
})

it('does not let a token create direct uploads', async () => {
  const answer = await post('/conversations/1/direct_uploads', { blob: { filename: 'a.txt', byte_size: 13 } })

  expect(answer).toEqual({ status: 422, body: { status: 422, error: 'Unprocessable Content' } })
})

describe('a picture', () => {
  async function send(method: string, path: string, fields: Record<string, string>, field = 'avatar') {
    const data = form(field, 'image/png', 'dot.png')
    for (const [name, value] of Object.entries(fields)) data.append(name, value)
    const token = path.startsWith('/platform/') ? fake.tokens.platform : fake.token
    const response = await fake.fetch(`http://fake${path}`, {
      method,
      headers: { 'Api-Access-Token': token },
      body: data,
    })
    return response.json()
  }
  async function bytesAt(address: string) {
    return new Uint8Array(await (await fake.fetch(address)).arrayBuffer())
  }
  const account = '/api/v1/accounts/1'

  it('of a user is served, and shown with their messages', async () => {
    const { avatar_url } = await send('PUT', '/api/v1/profile', {}, 'profile[avatar]')
    const { body } = await post(messages, { content: 'Hi' })

    expect(await bytesAt(avatar_url)).toEqual(bytes)
    expect(body.sender).toMatchObject({ avatar_url, thumbnail: avatar_url })
  })

  it('of a bot is served, and shown with its messages', async () => {
    const { thumbnail } = await send('PATCH', `${account}/agent_bots/1`, {})
    const { body } = await post(messages, { content: 'Hi', sender_type: 'AgentBot', sender_id: 1 })

    expect(await bytesAt(thumbnail)).toEqual(bytes)
    expect(body.sender.avatar_url).toBe(thumbnail)
  })

  it.each([
    ['an inbox', 'POST', `${account}/inboxes`, { name: 'New', 'channel[type]': 'api' }],
    ['an inbox that changes', 'PATCH', `${account}/inboxes/1`, {}],
    ['a contact', 'PUT', `${account}/contacts/1`, {}],
  ])('of %s is served', async (_, method, path, fields) => {
    const body = await send(method, path, fields)

    expect(await bytesAt(body.avatar_url ?? body.payload.thumbnail)).toEqual(bytes)
  })

  it('of a bot of a platform app is served until it is deleted', async () => {
    const { id } = await send('POST', '/platform/api/v1/agent_bots', { name: 'Robo', account_id: '1' })
    const shown = () => fake.state.bots.find((bot) => bot.id === id)?.thumbnail ?? ''
    expect(await bytesAt(shown())).toEqual(bytes)
    const headers = { 'Api-Access-Token': fake.tokens.platform }
    await fake.fetch(`http://fake/platform/api/v1/agent_bots/${id}/avatar`, { method: 'DELETE', headers })

    expect(shown()).toBe('')
  })

  it('leaves the inbox as it was if the inbox is refused', async () => {
    await send('PATCH', `${account}/inboxes/1`, { name: '' })

    expect(fake.state.inboxes[0]?.avatar_url).toBe('')
  })
})

describe('the address of everything that the server makes', () => {
  const photo = { name: 'a.png', type: 'image/png', bytes }
  const data = {
    inboxes: [{ name: 'WhatsApp', channel_type: 'Channel::Whatsapp' as const }],
    webhooks: [{ url: 'http://hooks.test/', subscriptions: ['message_created' as const] }],
  }
  const createWith = (environment = {}) =>
    createFakeChatwoot({ data, environment, webhookFetch: async () => new Response() })
  afterEach(() => fake.close())

  /** As a visitor hears them, in a delivery, of a picture, and of an inbox. */
  async function origins() {
    const visitor = fake.visitor()
    await visitor.says('Look', { attachments: [photo] })
    await fake.idle()
    const picture = (await post('/contacts', form('avatar'))).body.payload.contact.thumbnail
    const texts = [visitor.transcript, fake.deliveries.map(({ rawBody }) => rawBody), picture, fake.state.inboxes[1]]
    return texts.map((text) => new Set(JSON.stringify(text).match(/https?:\/\/[^/"]+(?=\/(?:rails|webhooks)\/)/g)))
  }

  it('is the one where it listens, whichever address a request was sent to', async () => {
    fake = createWith()
    const { url } = await fake.listen()

    expect(await origins()).toEqual(Array(4).fill(new Set([url])))
  })

  it('changes for what was stored before, and for what is set back', async () => {
    fake = createWith()
    const { contact } = (await post('/contacts', form('avatar'))).body.payload
    const before = fake.snapshot()
    const { url } = await fake.listen()
    const stored = () => [fake.state.contacts.get(contact.id)?.thumbnail, fake.state.inboxes[1]?.callback_webhook_url]

    expect(stored()).toEqual([expect.stringContaining(url), expect.stringContaining(url)])
    fake.restore(before)
    expect(stored()).toEqual([expect.stringContaining(url), expect.stringContaining(url)])
    fake.reset()
    expect(stored()).toEqual([undefined, expect.stringContaining(url)])
  })

  it('is FRONTEND_URL if there is one', async () => {
    const url = 'https://chat.example.com'
    fake = createWith({ FRONTEND_URL: url })
    await fake.listen()

    expect(await origins()).toEqual(Array(4).fill(new Set([url])))
  })

  it('has no path', () => {
    expect(() => createWith({ FRONTEND_URL: 'https://chat.example.com/' })).toThrow(
      'options.environment.FRONTEND_URL must be a URL such as "https://chat.example.com", without a path, got "https://chat.example.com/"',
    )
  })
})
