import { afterEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import type { FakeData } from '../../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/index.ts'

/** A Friday. */
const noon = Date.UTC(2027, 0, 15, 12) / 1000
const hour = 3600

let fake: FakeChatwoot
afterEach(() => fake.close())

function start(data: FakeData, now = noon): FakeChatwoot {
  fake = createFakeChatwoot({ data, now: () => now })
  return fake
}

const agent = () => new Chatwoot(fake.options('agent'))
const templates = () => [...fake.state.messages.values()].flat().filter(({ message_type }) => message_type === 3)

describe('an inbox that is closed', () => {
  const closing = { working_hours_enabled: true, out_of_office_message: 'Closed, {{contact.first_name}}' }
  const contents = () => templates().map(({ content }) => content)
  const mara = () => fake.visitor({ name: 'Mara' })

  it.each([
    ['at 8:59', noon - 3 * hour - 60, true],
    ['at 9:00', noon - 3 * hour, false],
    ['at 17:00', noon + 5 * hour, false],
    ['at 17:01', noon + 5 * hour + 60, true],
    ['on a Saturday', noon + 24 * hour, true],
  ])('says so: %s', async (_, now, isClosed) => {
    await start({ inbox: closing }, now).visitor({ name: 'Mara' }).says('Hello')

    expect(contents()).toEqual(isClosed ? ['Closed, Mara'] : [])
  })

  it('goes by its time zone', async () => {
    start({ inbox: { ...closing, timezone: 'Asia/Tokyo' } }) // 21:00
    await mara().says('Hello')

    expect(contents()).toEqual(['Closed, Mara'])
  })

  it('says so once a day, in place of the greeting', async () => {
    start({ inbox: { ...closing, greeting_enabled: true, greeting_message: 'Hi' } }, noon + 6 * hour)
    const visitor = mara()
    await visitor.says('Hello')
    await visitor.says('Anybody?')
    expect(contents()).toEqual(['Closed, Mara'])

    await fake.advanceTime(24 * hour)
    await visitor.says('Hello again')
    expect(contents()).toEqual(['Closed, Mara', 'Closed, Mara'])
  })

  it('does not say so within five minutes of an answer', async () => {
    start({ inbox: closing }, noon + 5 * hour)
    const visitor = mara()
    await visitor.says('Hello')
    await agent().messages.send(visitor.conversationId ?? 0, 'One moment')
    await fake.advanceTime(299)
    await visitor.says('Still there?')
    expect(contents()).toEqual([])

    await fake.advanceTime(1)
    await visitor.says('No?')
    expect(contents()).toEqual(['Closed, Mara'])
  })

  it('is silent in conversations of a campaign, as is its greeting', async () => {
    const inbox = { ...closing, greeting_enabled: true, greeting_message: 'Hi' }
    start({ inbox }, noon + 6 * hour)
    const visitor = mara()
    await visitor.says('Hello')
    const conversation = fake.state.conversations.get(visitor.conversationId ?? 0)
    if (conversation) conversation.campaign_id = 1
    fake.state.messages.clear()
    await visitor.says('Yes, please')

    expect(contents()).toEqual([])
  })

  it('is closed for the last minute of a day that is open all day', async () => {
    start({ inbox: closing }, noon + 11 * hour)
    const working_hours = [{ day_of_week: 5, open_all_day: true }]
    const inbox = await new Chatwoot(fake.options()).inboxes.update(1, { working_hours })
    expect(inbox.working_hours?.[5]).toMatchObject({ open_hour: 0, open_minutes: 0, close_hour: 23, close_minutes: 59 })
    await mara().says('Hello')
    expect(contents()).toEqual([])

    await fake.advanceTime(hour - 30)
    await mara().says('Hello')
    expect(contents()).toEqual(['Closed, Mara'])
  })
})

describe('a website', () => {
  const site = { name: 'Site', channel_type: 'Channel::WebWidget' } as const
  const known = { contacts: [{ name: 'Mara Lind', email: 'mara@example.org' }] }

  it('asks a visitor for an e-mail address, once', async () => {
    start({ inboxes: [site] })
    const visitor = fake.visitor({ inbox: 2 })
    await visitor.says('Hello')
    await visitor.says('Anybody?')

    expect(templates()).toMatchObject([
      { content: 'Give the team a way to reach you.', content_type: 'text', sender: null },
      { content: 'Get notified by email', content_type: 'input_email', sender: null },
    ])
  })

  it('does not ask whom it knows, and not at all where that is switched off', async () => {
    start({ inboxes: [site, { ...site, enable_email_collect: false }] })
    await fake.visitor({ inbox: 2, email: 'jon@example.org' }).says('Hello')
    await fake.visitor({ inbox: 3 }).says('Hello')
    await fake.visitor().says('Hello')

    expect(templates()).toEqual([])
  })

  it('takes the address for the contact, and the name from it', async () => {
    start({ inboxes: [site] })
    const visitor = fake.visitor({ inbox: 2, name: 'Jon' })
    await visitor.says('Hello')
    const question = await visitor.hears(/email/)
    await visitor.submits(question, { email: 'Jon.Doe@example.org' })

    const contact = await agent().contacts.get(visitor.contactId ?? 0)
    expect(contact).toMatchObject({ email: 'jon.doe@example.org', name: 'jon.doe' })
    expect(templates().at(-1)?.content_attributes).toMatchObject({ submitted_email: 'jon.doe@example.org' })
    await expect(visitor.submits(question, { value: 'jon@example.org' })).rejects.toThrow(
      `an input_email takes { email: 'mara@example.org' }, got {"value":"jon@example.org"}`,
    )
    await expect(visitor.submits(question, { email: 'nobody' })).rejects.toThrow('the server refuses it: ')
  })

  it('knows by the address who has been there before', async () => {
    start({ ...known, inboxes: [site], webhooks: [{ url: 'https://hooks.test/', subscriptions: ['contact_updated'] }] })
    const visitor = fake.visitor({ inbox: 2, name: 'Somebody', phone_number: '+436601234567' })
    await visitor.says('Hello')
    const before = visitor.contactId
    await visitor.submits(await visitor.hears(/email/), { email: 'mara@example.org' })
    const update = JSON.parse(fake.deliveries.at(-1)?.rawBody ?? '{}')
    expect(update).toMatchObject({ event: 'contact_updated', id: 1, phone_number: '+436601234567' })
    await visitor.says('It is me')

    expect(visitor.contactId).toBe(1)
    expect(fake.state.contacts.has(before ?? 0)).toBe(false)
    expect(fake.state.contacts.get(1)).toMatchObject({ name: 'Mara Lind', email: 'mara@example.org' })
    expect(visitor.transcript.map(({ content }) => content)).toEqual([
      ...['Hello', 'Give the team a way to reach you.', 'Get notified by email', 'It is me'],
    ])
  })
})
