/** Inboxes of the Chatwoot in memory, their channels and their members. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import type { Inbox } from '../../../src/types.ts'
import { recordedBody, recording } from '../../recordings/recorded.ts'
import { requestsTo } from './requests.ts'

let fake: FakeChatwoot

const json = requestsTo(() => fake)
const asAda = json('fake-user-token')
const asBen = json('fake-agent-token')

beforeEach(() => {
  fake = createFakeChatwoot({
    data: {
      inboxes: [
        { name: 'Mailbox', channel_type: 'Channel::Email' },
        { name: 'Sms', channel_type: 'Channel::Sms' },
        { name: 'WhatsApp', channel_type: 'Channel::Whatsapp' },
        { name: 'Twilio', channel_type: 'Channel::TwilioSms', medium: 'whatsapp' },
        { name: 'Website', channel_type: 'Channel::WebWidget' },
        { name: 'Telegram', channel_type: 'Channel::Telegram' },
      ],
      contacts: [
        { name: 'Mara', email: 'mara@example.org', phone_number: '+436601234567' },
        { name: 'Jon', identifier: 'jon' },
      ],
    },
  })
})

const answerTo = async (request: Promise<Response>) => {
  const response = await request
  const text = await response.text()
  return { status: response.status, body: text === '' ? null : JSON.parse(text) }
}

/** The answer without what differs from server to server: ids, tokens and addresses. */
function comparable(inbox: Record<string, unknown>) {
  const own = /^(id|channel_id|hmac_token|secret|inbox_identifier|web_widget_script|website_token|email|phone_number)$/
  return Object.fromEntries(Object.entries(inbox).filter(([key]) => !own.test(key)))
}

describe('inboxes of the Chatwoot in memory', () => {
  it.each(['inbox-create-api', 'inbox-create-web-widget', 'inbox-create-line'])(
    'answer %s as the server',
    async (name) => {
      const { request, response } = recording(name)

      const { status, body } = await answerTo(asAda('POST', '/inboxes', request.body))

      expect(status).toBe(200)
      expect(comparable(body)).toEqual(comparable(response.body as Record<string, unknown>))
      expect(Object.keys(body).sort()).toEqual(Object.keys(response.body as object).sort())
    },
  )

  it.each(['Email', 'Sms', 'Line'])('have the fields of the channel %s that the server shows', async (channel) => {
    const { payload } = recordedBody<{ payload: Inbox[] }>('inboxes-list')
    const recorded = payload.find(({ channel_type }) => channel_type === `Channel::${channel}`)
    const { body } = await answerTo(asAda('POST', '/inboxes', { name: 'New', channel: channelSent[channel] }))

    expect(Object.keys(body).sort()).toEqual(Object.keys(recorded ?? {}).sort())
  })

  const channelSent: Record<string, object> = {
    Email: { type: 'email', email: 'new@example.org' },
    Sms: { type: 'sms', phone_number: '+15557654321' },
    Line: { type: 'line', line_channel_id: 'a', line_channel_secret: 'b', line_channel_token: 'c' },
  }

  it('refuse what the server refuses', async () => {
    const create = async (body: object) => answerTo(asAda('POST', '/inboxes', body))
    await create({ name: 'One', channel: { type: 'email', email: 'help@example.org' } })

    expect(await create({ name: 'No channel' })).toEqual({
      status: 500,
      body: recordedBody('inbox-create-no-channel'),
    })
    expect((await create({ name: 'Fax', channel: { type: 'fax' } })).body).toEqual({
      message: 'Channel must exist',
      attributes: ['channel'],
    })
    expect((await create({ name: ' ', channel: { type: 'api' } })).body).toEqual({
      message: "Name can't be blank",
      attributes: ['name'],
    })
    expect((await create({ name: 'Two', channel: { type: 'email', email: 'help@example.org' } })).body).toEqual({
      message: 'Email has already been taken',
      attributes: ['email'],
    })
    expect((await answerTo(asBen('POST', '/inboxes', { name: 'Mine', channel: { type: 'api' } }))).status).toBe(401)
    expect(fake.state.inboxes).toHaveLength(8)
  })

  it('can be created by a form with a picture', async () => {
    const body = new FormData()
    body.append('name', 'With avatar')
    body.append('channel[type]', 'api')
    body.append('avatar', new File(['x'], 'dot.png'))
    const headers = { 'Api-Access-Token': fake.token }
    const url = 'http://fake/api/v1/accounts/1/inboxes'
    const created = await answerTo(fake.fetch(url, { method: 'POST', headers, body }))
    const deleted = await answerTo(asAda('DELETE', `/inboxes/${created.body.id}/avatar`))

    expect(created.body).toMatchObject({ name: 'With avatar', avatar_url: expect.stringMatching(/dot\.png$/) })
    expect(deleted).toEqual({ status: 200, body: null })
    expect((await answerTo(asAda('GET', `/inboxes/${created.body.id}`))).body.avatar_url).toBe('')
  })

  it('have secrets since 4.13', async () => {
    fake = createFakeChatwoot({ version: '4.12.0' })

    expect((await answerTo(asAda('GET', '/inboxes/1'))).body).not.toHaveProperty('secret')
    expect((await answerTo(asAda('GET', '/agent_bots/1'))).body).not.toHaveProperty('secret')
    expect((await answerTo(asAda('POST', '/inboxes/1/reset_secret'))).status).toBe(404)
  })

  it('change only what was sent, and nothing if it is refused', async () => {
    const { body } = await answerTo(
      asAda('PATCH', '/inboxes/6', {
        timezone: 'Europe/Vienna',
        greeting_message: 'null',
        working_hours: [{ day_of_week: 0, closed_all_day: false, open_hour: 10 }],
        channel: { welcome_title: 'Welcome', selected_feature_flags: ['attachments'] },
      }),
    )
    await asAda('PATCH', '/inboxes/6', { name: 'Renamed', timezone: 'Mars' })

    expect(body).toMatchObject({
      name: 'Website',
      timezone: 'Europe/Vienna',
      greeting_message: null,
      welcome_title: 'Welcome',
      selected_feature_flags: ['attachments'],
      reply_time: 'in_a_few_minutes',
    })
    expect(body.working_hours.slice(0, 2)).toMatchObject([
      { closed_all_day: false, open_hour: 10, close_hour: null },
      { closed_all_day: false, open_hour: 9, close_hour: 17 },
    ])
    expect((await answerTo(asAda('GET', '/inboxes/6'))).body.name).toBe('Website')
  })

  it('hide the secrets of their channel from agents', async () => {
    const keys = Object.keys((await answerTo(asBen('GET', '/inboxes/2'))).body)

    expect(keys).toContain('email')
    expect(keys.filter((key) => /imap|smtp/.test(key))).toEqual([])
    for (const [id, key] of [
      [1, 'hmac_token'],
      [4, 'provider_config'],
    ]) {
      expect((await answerTo(asAda('GET', `/inboxes/${id}`))).body).toHaveProperty(`${key}`)
      expect((await answerTo(asBen('GET', `/inboxes/${id}`))).body).not.toHaveProperty(`${key}`)
    }
  })

  it('are listed by name', async () => {
    const { body } = await answerTo(asAda('GET', '/inboxes'))

    expect(body.payload.map(({ name }: Inbox) => name)).toEqual([
      'API',
      'Mailbox',
      'Sms',
      'Telegram',
      'Twilio',
      'Website',
      'WhatsApp',
    ])
  })

  it('take their conversations, addresses and webhooks with them when they are deleted', async () => {
    await asAda('POST', '/conversations', { inbox_id: 1, contact_id: 1 })
    await asAda('POST', '/webhooks', { url: 'https://hooks.example.com/a', inbox_id: 1 })

    expect((await answerTo(asAda('DELETE', '/inboxes/1'))).body).toEqual(recordedBody('inbox-delete'))

    expect((await answerTo(asAda('GET', '/inboxes/1'))).status).toBe(404)
    expect((await answerTo(asAda('GET', '/conversations/1'))).status).toBe(404)
    expect((await answerTo(asAda('GET', '/contacts/1'))).body.payload.contact_inboxes).toEqual([])
    expect(fake.state.webhooks).toEqual([])
  })

  it('close the account to the bot that was connected to them when they are deleted, before 4.10', async () => {
    const inboxes = [{ name: 'Other' }]
    const conversations = [{ contact: 'Mara', inbox_id: 2 }]
    fake = createFakeChatwoot({ version: '4.9.0', data: { bot: { inboxes: [1] }, inboxes, conversations } })
    const resolve = () => json(fake.tokens.bot)('POST', '/conversations/1/toggle_status', { status: 'resolved' })

    expect((await resolve()).status).toBe(200)
    await asAda('DELETE', '/inboxes/1')
    expect((await resolve()).status).toBe(401)
  })

  it('have no health or templates outside of WhatsApp', async () => {
    expect(await answerTo(asAda('GET', '/inboxes/1/health'))).toEqual({
      status: 400,
      body: recordedBody('inbox-health-not-whatsapp'),
    })
    expect((await answerTo(asAda('POST', '/inboxes/1/sync_templates'))).status).toBe(422)
  })
})

describe('source ids in the Chatwoot in memory', () => {
  const place = (inbox_id: number, rest = {}, contact = 1) =>
    answerTo(asAda('POST', `/contacts/${contact}/contact_inboxes`, { inbox_id, ...rest }))

  it('are what the contact has in the channel', async () => {
    const ids = []
    for (const inbox of [2, 3, 4, 5]) ids.push((await place(inbox)).body.source_id)

    expect(ids).toEqual(['mara@example.org', '+436601234567', '436601234567', 'whatsapp:+436601234567'])
  })

  it('are refused if the contact lacks it, if the format is wrong, and if only the provider knows them', async () => {
    expect(await place(2, {}, 2)).toEqual({ status: 422, body: recordedBody('contact-inbox-create-email-missing') })
    expect((await place(3, {}, 2)).body).toEqual({
      error: 'param is missing or the value is empty: contact phone number',
    })
    expect((await place(4, { source_id: '+43' })).body).toEqual({
      message: 'Source invalid source id for whatsapp inbox. valid Regex (?-mix:^\\d{1,15}\\z)',
      attributes: ['source_id'],
    })
    const unplaced = { name: 'Ida', inbox_id: 2 }
    expect((await answerTo(asAda('POST', '/contacts', unplaced))).status).toBe(422)
    expect((await answerTo(asAda('POST', '/contacts', { name: 'Ida' }))).body.payload.contact.id).toBe(3)
    expect((await place(7)).status).toBe(500)
    expect((await place(7, { source_id: '4711' })).body.source_id).toBe('4711')
  })

  it('are refused in an API inbox if another contact has them, and change hands in an e-mail inbox', async () => {
    await place(1, { source_id: 'a' })
    await place(2, { source_id: 'mara@example.org' })
    await asAda('POST', '/conversations', { source_id: 'mara@example.org', inbox_id: 2 })

    expect((await place(1, { source_id: 'a' }, 2)).status).toBe(500)
    expect((await place(2, { source_id: 'mara@example.org' }, 2)).body.source_id).toBe('mara@example.org')
    const { body } = await answerTo(asAda('GET', '/contacts/1'))
    const { source_id } = body.payload.contact_inboxes[1]
    expect(source_id).toMatch(/^\dmara@example\.org$/)
    expect(fake.state.conversations.get(1)).toMatchObject({ contact_id: 1, source_id })
  })

  it('decide whether a conversation can be created', async () => {
    const create = (inbox_id: number, contact_id: number) =>
      answerTo(asAda('POST', '/conversations', { inbox_id, contact_id }))

    expect(await create(2, 2)).toEqual({
      status: 422,
      body: recordedBody('conversation-create-email-contact-without-email'),
    })
    expect((await create(2, 1)).body.meta.channel).toBe('Channel::Email')
    expect((await answerTo(asAda('POST', '/contacts', { name: 'Ida', inbox_id: 2 }))).status).toBe(422)
    expect(fake.state.contacts.size).toBe(2)
  })

  it('lead to the only conversation in a locked inbox, not to one of another inbox', async () => {
    const inboxes = [
      { name: 'Sms', channel_type: 'Channel::Sms' as const },
      { name: 'Locked', channel_type: 'Channel::Sms' as const, lock_to_single_conversation: true },
    ]
    fake = createFakeChatwoot({ data: { inboxes, contacts: [{ name: 'Mara', phone_number: '+436601234567' }] } })
    const created = async (inbox_id: number) => {
      const { body } = await answerTo(asAda('POST', '/conversations', { inbox_id, contact_id: 1 }))
      return [body.id, body.inbox_id]
    }

    expect([await created(2), await created(3), await created(3)]).toEqual([
      [1, 2],
      [2, 3],
      [2, 3],
    ])
  })

  it('are offered for the inboxes in which the contact can be reached', async () => {
    const { body } = await answerTo(asAda('GET', '/contacts/1/contactable_inboxes'))
    const { body: ofJon } = await answerTo(asAda('GET', '/contacts/2/contactable_inboxes'))

    const names = ({ payload }: { payload: { inbox: Inbox }[] }) => payload.map(({ inbox }) => inbox.name)
    expect(names(body)).toEqual(['API', 'Mailbox', 'Sms', 'WhatsApp', 'Twilio'])
    expect(names(ofJon)).toEqual(['API'])
  })
})

describe('messages outside of API inboxes', () => {
  beforeEach(async () => {
    await asAda('POST', '/conversations', { inbox_id: 2, contact_id: 1, message: { content: 'Hi' } })
  })

  it('cannot be incoming', async () => {
    const sent = { content: 'x', message_type: 'incoming' }

    expect(await answerTo(asAda('POST', '/conversations/1/messages', sent))).toEqual({
      status: 422,
      body: { error: 'Incoming messages are only allowed in Api inboxes' },
    })
    const created = await answerTo(asAda('POST', '/conversations', { inbox_id: 6, contact_id: 1, message: sent }))
    expect(created).toEqual({ status: 500, body: recordedBody('conversation-create-web-widget-incoming') })
  })

  it('keep the status that the channel gives them', async () => {
    expect(await answerTo(asAda('PATCH', '/conversations/1/messages/1', { status: 'read' }))).toEqual({
      status: 403,
      body: recordedBody('message-status-web-widget-refused'),
    })
  })
})

describe('members of inboxes', () => {
  const ids = (body: { payload: { id: number }[] }) => body.payload.map(({ id }) => id)

  it('are added, set and removed by administrators', async () => {
    const change = async (method: string, user_ids: unknown) =>
      answerTo(asAda(method, '/inbox_members', { inbox_id: 1, user_ids }))

    expect(ids((await answerTo(asBen('GET', '/inbox_members/1'))).body)).toEqual([2])
    expect(ids((await change('POST', [1])).body)).toEqual([1, 2])
    expect(ids((await change('PATCH', [1])).body)).toEqual([1])
    expect(await change('DELETE', [1])).toEqual({ status: 200, body: null })
    expect(ids((await answerTo(asAda('GET', '/inbox_members/1'))).body)).toEqual([])
  })

  it('are refused as on the server', async () => {
    const add = (inbox_id: number, user_ids: number[]) => asAda('POST', '/inbox_members', { inbox_id, user_ids })

    expect((await answerTo(add(1, [999]))).body).toEqual(recordedBody('inbox-members-unknown-user'))
    expect((await answerTo(add(999, [2]))).body).toEqual(recordedBody('inbox-members-unknown-inbox'))
    expect((await answerTo(asBen('POST', '/inbox_members', { inbox_id: 1, user_ids: [2] }))).body).toEqual(
      recordedBody('inbox-members-agent-refused'),
    )
  })

  it('are assignable if they are members of all inboxes, and so are administrators', async () => {
    await asAda('DELETE', '/inbox_members', { inbox_id: 2, user_ids: [2] })

    expect(ids((await answerTo(asAda('GET', '/inboxes/1/assignable_agents'))).body)).toEqual([2, 1])
    expect(ids((await answerTo(asAda('GET', '/assignable_agents?inbox_ids[]=1&inbox_ids[]=2'))).body)).toEqual([1])
    expect((await answerTo(asAda('GET', '/assignable_agents'))).status).toBe(404)
  })
})
