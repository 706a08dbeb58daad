import { afterEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import type { FakeData } from '../../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/index.ts'

const now = 1_800_000_000
const day = 86_400

let fake: FakeChatwoot
afterEach(() => fake.close())

function start(inbox: NonNullable<FakeData['inboxes']>[number]) {
  fake = createFakeChatwoot({ now: () => now, data: { inboxes: [inbox] } })
  const chatwoot = new Chatwoot(fake.options())
  const visitor = fake.visitor({ inbox: 2 })
  return { visitor, canReply: async () => (await chatwoot.conversations.get(visitor.conversationId ?? 0)).can_reply }
}

describe('can_reply of a conversation', () => {
  it.each([
    { name: 'WhatsApp', channel_type: 'Channel::Whatsapp' },
    { name: 'Twilio', channel_type: 'Channel::TwilioSms', medium: 'whatsapp' },
    { name: 'Facebook', channel_type: 'Channel::FacebookPage' },
    { name: 'Instagram', channel_type: 'Channel::Instagram' },
  ] as const)('is true for 24 hours after the contact has written: $name', async (inbox) => {
    const { visitor, canReply } = start(inbox)
    await visitor.says('Hello')
    await fake.advanceTime(day - 1)
    expect(await canReply()).toBe(true)
    await fake.agent('Ada').replies(visitor, 'Hi')
    await fake.advanceTime(1)
    expect(await canReply()).toBe(false)
    await visitor.says('Hello?')
    expect(await canReply()).toBe(true)
  })

  it.each([
    { name: 'Twilio', channel_type: 'Channel::TwilioSms' },
    { name: 'Sms', channel_type: 'Channel::Sms' },
    { name: 'Telegram', channel_type: 'Channel::Telegram' },
    { name: 'Api', channel_type: 'Channel::Api' },
    { name: 'Blank', channel_type: 'Channel::Api', additional_attributes: { agent_reply_time_window: ' ' } },
  ] as const)('stays true without a window: $name', async (inbox) => {
    const { visitor, canReply } = start(inbox)
    await visitor.says('Hello')
    await fake.advanceTime(30 * day)

    expect(await canReply()).toBe(true)
  })

  it.each([2, '2', '2.9'])('follows the whole hours of an API inbox: %j', async (agent_reply_time_window) => {
    const { visitor, canReply } = start({ name: 'Own', additional_attributes: { agent_reply_time_window } })
    await visitor.says('Hello')
    await fake.advanceTime(7199)
    expect(await canReply()).toBe(true)
    await fake.advanceTime(1)
    expect(await canReply()).toBe(false)
  })

  it('is false while the contact has said nothing, in events, too', async () => {
    const webhooks = [{ url: 'https://hooks.test/' }]
    const inboxes: FakeData['inboxes'] = [{ name: 'WhatsApp', channel_type: 'Channel::Whatsapp' }]
    const contacts = [{ name: 'Mara', phone_number: '+436601234567' }]
    fake = createFakeChatwoot({ data: { webhooks, inboxes, contacts }, webhookFetch: async () => new Response() })
    await new Chatwoot(fake.options()).conversations.create({ contact_id: 1, inbox_id: 2 })
    await fake.idle()

    const created = fake.deliveries.find(({ event }) => event === 'conversation_created')
    expect(JSON.parse(created?.rawBody ?? '{}')).toMatchObject({ can_reply: false })
  })
})
