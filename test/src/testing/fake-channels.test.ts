import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import type { FakeData } from '../../../src/testing/data/data.ts'
import {
  createFakeChatwoot,
  type FakeChatwoot,
  type FakeVisitor,
  type VisitorOptions,
} from '../../../src/testing/index.ts'

const now = 1_800_000_000
const png = { name: 'dot.png', type: 'image/png', bytes: new Uint8Array([137, 80, 0, 255]) }

const inboxes = [
  { name: 'Site', channel_type: 'Channel::WebWidget' },
  { name: 'Mail', channel_type: 'Channel::Email', email: 'help@shop.test' },
  { name: 'Bandwidth', channel_type: 'Channel::Sms' },
  { name: 'WhatsApp', channel_type: 'Channel::Whatsapp' },
  { name: 'Twilio', channel_type: 'Channel::TwilioSms' },
  { name: 'Twilio WhatsApp', channel_type: 'Channel::TwilioSms', medium: 'whatsapp' },
  { name: 'Telegram', channel_type: 'Channel::Telegram' },
  { name: 'Line', channel_type: 'Channel::Line' },
  { name: 'Facebook', channel_type: 'Channel::FacebookPage' },
  { name: 'Instagram', channel_type: 'Channel::Instagram' },
] satisfies FakeData['inboxes']

const [site, mail, sms, whatsapp, twilio, twilioWhatsapp, telegram, line, facebook, instagram] = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
] as const
const all = [site, mail, sms, whatsapp, twilio, twilioWhatsapp, telegram, line, facebook, instagram]

let fake: FakeChatwoot
let chatwoot: Chatwoot

function start(data: FakeData = {}): void {
  fake = createFakeChatwoot({ now: () => now, data: { inboxes, ...data } })
  chatwoot = new Chatwoot({ ...fake.options(), maxRetries: 0 })
}

beforeEach(() => start())
afterEach(() => fake.close())

async function written(options: VisitorOptions, content = 'Hello') {
  const visitor = fake.visitor(options)
  await visitor.says(content)
  return { visitor, ...(await read(visitor)) }
}

async function read(visitor: FakeVisitor) {
  const id = visitor.conversationId ?? 0
  const conversation = await chatwoot.conversations.get(id)
  const { items } = await chatwoot.messages.list(id)
  const contact = await chatwoot.contacts.get(visitor.contactId ?? 0)
  const source_id = contact.contact_inboxes?.[0]?.source_id
  return {
    conversation,
    contact,
    source_id,
    messages: items.filter(({ message_type }) => message_type === 0).reverse(),
  }
}

describe('a message', () => {
  it('from a website has what the browser tells', async () => {
    const { conversation, contact, source_id, messages } = await written({
      inbox: site,
      name: 'Ida',
      email: 'Ida@a.org',
    })

    expect(contact).toMatchObject({ name: 'Ida', email: 'ida@a.org' })
    expect(source_id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/)
    expect(conversation.additional_attributes).toMatchObject({
      browser: { browser_name: 'Chrome', platform_name: 'Generic Linux' },
      browser_language: 'en',
      initiated_at: { timestamp: expect.stringMatching(/^Fri Jan 15 2027 08:00:00 GMT/) },
    })
    expect(messages).toMatchObject([{ content: 'Hello', source_id: null, content_attributes: { in_reply_to: null } }])
  })

  it('from a website comes after the widget was opened', async () => {
    await chatwoot.webhooks.create({
      url: 'https://hooks.test/',
      subscriptions: ['contact_created', 'webwidget_triggered', 'conversation_created', 'message_created'],
    })
    const { visitor } = await written({ inbox: site, email: 'ida@a.org' })
    await visitor.says('Anybody?')

    expect(fake.deliveries.map(({ event }) => event)).toEqual([
      'contact_created',
      'webwidget_triggered',
      'conversation_created',
      'message_created',
      'message_created',
    ])
  })

  it('by e-mail is a mail, in a conversation with a subject', async () => {
    const visitor = fake.visitor({ inbox: mail, name: 'Ida Lind', email: 'Ida@Example.org' })
    await visitor.says('Where is it?\nIda', { subject: 'My parcel', attachments: [png] })
    const { conversation, contact, source_id, messages } = await read(visitor)
    const [message] = messages

    expect(contact).toMatchObject({ name: 'Ida Lind', email: 'ida@example.org' })
    expect(contact.additional_attributes).toEqual({ source_id: `email:${message?.source_id}` })
    expect(source_id).toBe('ida@example.org')
    expect(conversation.additional_attributes).toEqual({
      source: 'email',
      in_reply_to: null,
      auto_reply: false,
      mail_subject: 'My parcel',
      initiated_at: { timestamp: '2027-01-15T08:00:00.002Z' },
    })
    expect(message).toMatchObject({
      content_type: 'incoming_email',
      content_attributes: {
        cc_email: null,
        email: {
          subject: 'My parcel',
          from: ['ida@example.org'],
          to: ['help@shop.test'],
          message_id: message?.source_id,
          in_reply_to: null,
          number_of_attachments: 1,
          text_content: { full: 'Where is it?\nIda' },
        },
      },
      attachments: [{ file_type: 'file' }],
    })
  })

  it.each([
    [sms, '+15557654321', '+15557654321', '+1 555-765-4321', /^\d{12}$/],
    [whatsapp, '+4915112345678', '4915112345678', 'Ida', /^wamid\./],
    [twilio, '+4915112345678', '+4915112345678', '+4915112345678', /^SM[\da-f]{32}$/],
    [twilioWhatsapp, '+4915112345678', 'whatsapp:+4915112345678', 'Ida', /^SM[\da-f]{32}$/],
  ])('by inbox %i is from a number', async (inbox, phone_number, sourceId, name, id) => {
    const { contact, source_id, messages } = await written({ inbox, name: 'Ida', phone_number })

    expect([contact.phone_number, contact.name, source_id]).toEqual([phone_number, name, sourceId])
    expect(messages).toMatchObject([{ content: 'Hello', source_id: expect.stringMatching(id), content_attributes: {} }])
  })

  it('by Telegram has a chat', async () => {
    const { contact, source_id, conversation, messages } = await written({ inbox: telegram, name: 'Ida Lind' })

    expect(contact).toMatchObject({
      name: 'Ida Lind',
      additional_attributes: { username: 'ida_lind', social_telegram_user_id: Number(source_id) },
    })
    expect(conversation.additional_attributes).toEqual({ chat_id: Number(source_id), business_connection_id: null })
    expect(messages).toMatchObject([{ source_id: '1' }])
  })

  it.each([
    [line, /^U[\da-f]{32}$/, {}],
    [facebook, /^\d{16}$/, { in_reply_to_external_id: null }],
    [instagram, /^\d{16}$/, { in_reply_to_external_id: null }],
  ])('by inbox %i is from an id of the provider', async (inbox, sourceId, content_attributes) => {
    const { contact, source_id, messages } = await written({ inbox, name: 'Ida Lind' })

    expect([contact.name, contact.email, contact.phone_number]).toEqual(['Ida Lind', null, null])
    expect(source_id).toMatch(sourceId)
    expect(messages[0]?.content_attributes).toEqual(content_attributes)
  })

  it.each(all)('is heard by webhooks and the bot of its inbox: %i', async (inbox) => {
    start({ bot: { inboxes: [inbox], outgoing_url: 'http://bot.test/' } })
    const { conversation } = await written({ inbox })

    expect(conversation.status).toBe('pending')
    const heard = fake.deliveries.filter(({ event }) => event === 'message_created')
    expect(heard.map(({ sender, rawBody }) => [sender, JSON.parse(rawBody).content]).slice(0, 1)).toEqual([
      ['bot', 'Hello'],
    ])
  })

  it.each(all)('of a blocked contact opens nothing: %i', async (inbox) => {
    const { visitor } = await written({ inbox })
    await chatwoot.conversations.mute(visitor.conversationId ?? 0)
    await visitor.says('Hello?')

    expect((await read(visitor)).conversation.status).toBe('resolved')
  })

  it('is from the contact of the data who has the address', async () => {
    start({ contacts: [{ name: 'Mara', email: 'mara@a.org', phone_number: '+4915112345678' }] })
    const ids = []
    for (const options of [
      { inbox: mail, email: 'mara@a.org' },
      { inbox: whatsapp, phone_number: '+4915112345678' },
      { inbox: site, email: 'mara@a.org' },
    ]) {
      ids.push((await written(options)).visitor.contactId)
    }

    expect(ids).toEqual([1, 1, 1])
  })
})

describe('after a conversation was resolved', () => {
  const locked = inboxes.map((inbox) => ({ ...inbox, lock_to_single_conversation: true }))

  async function isAnother(inbox: number): Promise<boolean> {
    const { visitor, conversation } = await written({ inbox })
    await chatwoot.conversations.resolve(conversation.id)
    await visitor.says('Hello?')
    const next = await read(visitor)
    expect(next.conversation.status).toBe('open')
    return next.conversation.id !== conversation.id
  }

  it.each([sms, whatsapp, twilio, twilioWhatsapp, telegram, facebook, instagram])(
    'another one begins, unless the inbox is locked to one: %i',
    async (inbox) => {
      expect(await isAnother(inbox)).toBe(true)
      start({ inboxes: locked })
      expect(await isAnother(inbox)).toBe(false)
    },
  )

  it.each([line, mail])('it opens again, whatever the inbox says: %i', async (inbox) => {
    expect(await isAnother(inbox)).toBe(false)
    start({ inboxes: locked })
    expect(await isAnother(inbox)).toBe(false)
  })

  it('it opens again on a website that allows it', async () => {
    expect(await isAnother(site)).toBe(false)
    start({ inboxes: [{ name: 'Site', channel_type: 'Channel::WebWidget', allow_messages_after_resolved: false }] })
    expect(await isAnother(site)).toBe(true)
  })
})

describe('an e-mail', () => {
  it('continues its thread, and begins another one with a subject', async () => {
    const { visitor, messages } = await written({ inbox: mail }, 'One')
    await visitor.says('Two')
    const thread = await read(visitor)
    await visitor.says('Three', { subject: 'Something else' })

    expect(thread.messages[1]?.content_attributes.email).toMatchObject({
      subject: 'Re: One',
      in_reply_to: messages[0]?.source_id,
      references: [messages[0]?.source_id],
    })
    expect((await read(visitor)).conversation.id).not.toBe(thread.conversation.id)
    await visitor.says('Four', { inReplyTo: visitor.transcript[0] ?? 0 })
    expect(visitor.conversationId).toBe(thread.conversation.id)
    expect(visitor.transcript.map(({ content }) => content)).toEqual(['One', 'Two', 'Three', 'Four'])
  })
})

describe('a reply to a message', () => {
  it.each([site, whatsapp, telegram, facebook, instagram, mail])('names it: %i', async (inbox) => {
    const { visitor, messages } = await written({ inbox })
    await visitor.says('I mean it', { inReplyTo: visitor.transcript[0]?.id ?? 0 })

    const [first] = messages
    expect((await read(visitor)).messages[1]?.content_attributes).toMatchObject({
      in_reply_to: first?.id,
      in_reply_to_external_id: first?.source_id,
    })
  })

  it.each([sms, twilio, twilioWhatsapp, line])('is not known to the channel: %i', async (inbox) => {
    const { visitor } = await written({ inbox })

    await expect(visitor.says('I mean it', { inReplyTo: 1 })).rejects.toThrow('leave inReplyTo out')
  })

  it('must be one of the conversation', async () => {
    const { visitor } = await written({ inbox: site })

    await expect(visitor.says('Hm', { inReplyTo: 99 })).rejects.toThrow(
      "a message of this visitor's conversations, got 99",
    )
  })
})

describe('several files', () => {
  it.each<[number, [string | null, number][]]>([
    [site, [['Look', 2]]],
    [sms, [['Look', 2]]],
    [facebook, [['Look', 2]]],
    [
      whatsapp,
      [
        ['Look', 1],
        [null, 1],
      ],
    ],
    [
      telegram,
      [
        ['Look', 1],
        [null, 1],
      ],
    ],
    [
      line,
      [
        ['Look', 0],
        [null, 1],
        [null, 1],
      ],
    ],
  ])('are as many messages as the channel makes of them: %i', async (inbox, expected) => {
    const visitor = fake.visitor({ inbox })
    await visitor.says('Look', { attachments: [png, png] })
    const { messages } = await read(visitor)

    expect(messages.map(({ content, attachments = [] }) => [content, attachments.length])).toEqual(expected)
  })
})

describe('a visitor', () => {
  it.each(all)('hears what is answered: %i', async (inbox) => {
    const { visitor } = await written({ inbox, name: 'Ida' })
    await fake.agent().replies(visitor, 'Hi')

    expect(await visitor.hears('Hi')).toMatchObject({ message_type: 1 })
  })

  it('refuses what the channel does not have', async () => {
    const message = 'Channel::Line has no email of its visitors: leave it out'

    await expect(fake.visitor({ inbox: line, email: 'a@b.c' }).says('Hi')).rejects.toThrow(message)
    await expect(fake.visitor({ inbox: sms, phone_number: '0151' }).says('Hi')).rejects.toThrow(
      'the server refuses the visitor: Phone number should be in e164 format',
    )
  })

  it('submits values in the widget, and answers surveys everywhere', async () => {
    start({ inboxes: inboxes.map((inbox) => ({ ...inbox, csat_survey_enabled: true })) })
    for (const inbox of [site, whatsapp]) {
      const { visitor } = await written({ inbox, ...(inbox === site && { email: 'ida@a.org' }) })
      await chatwoot.conversations.resolve(visitor.conversationId ?? 0)
      const survey = visitor.transcript.at(-1)
      if (survey) await visitor.submits(survey, { csat_survey_response: { rating: 5 } })
    }

    expect(fake.state.csatResponses.map(({ rating }) => rating)).toEqual([5, 5])
  })

  it('types in the widget only', async () => {
    await chatwoot.webhooks.create({ url: 'https://hooks.test/', subscriptions: ['conversation_typing_off'] })
    await (await written({ inbox: site })).visitor.types(false)
    const { visitor } = await written({ inbox: sms })

    expect(fake.deliveries.map(({ event }) => event)).toEqual(['conversation_typing_off'])
    await expect(visitor.types()).rejects.toThrow('Channel::Sms does not report to the server that a visitor is typing')
  })
})
