import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

const start = 1_800_000_000
let fake: FakeChatwoot
let clock: number

const requests = requestsTo(() => fake)
const administrator = requests('fake-user-token')
const agent = requests('fake-agent-token')
const messages = '/conversations/1/messages'

beforeEach(() => {
  clock = start
  fake = startFake()
})

function startFake(options: Parameters<typeof createFakeChatwoot>[0] = {}) {
  return createFakeChatwoot({
    now: () => clock,
    ...options,
    data: { conversations: [{ contact: 'mara van müller', says: 'Hello', assignee_id: 2 }], ...options.data },
  })
}

async function send(body: unknown, method = 'POST', path = messages) {
  const response = await administrator(method, path, body)
  return { status: response.status, body: await response.json() }
}

describe('the text of a message', () => {
  it('may have 150,000 characters, however many units they are written with', async () => {
    expect((await send({ content: '\u{1F600}'.repeat(150_000) })).status).toBe(200)
    expect((await send({ content: '\u{1F600}'.repeat(150_001) })).status).toBe(422)
  })
})

describe('items of a message', () => {
  it.each<[what: string, content_type: string, items: unknown, error: string]>([
    ['are missing', 'input_select', undefined, "undefined method `reject' for nil"],
    [
      'have unknown keys',
      'input_select',
      [{ label: 'x' }],
      'Validation failed: Content attributes contains invalid keys for items : [:label]',
    ],
    ['are none', 'form', [], 'Validation failed: Content attributes At least one item is required.'],
    ['are no objects', 'article', ['x'], "undefined method `keys' for an instance of String"],
    [
      'have no actions',
      'cards',
      [{ title: 'Card', actions: [] }],
      'Validation failed: Content attributes contains items missing actions',
    ],
    [
      'have actions with unknown keys',
      'cards',
      [{ title: 'Card', actions: [{ href: 'x', 'a b': 1 }] }],
      'Validation failed: Content attributes contains invalid keys for actions:  [:href, :"a b"]',
    ],
  ])('are refused when they %s', async (_what, content_type, items, error) => {
    const content_attributes = items === undefined ? {} : { items }

    expect(await send({ content: 'x', content_type, content_attributes })).toEqual({ status: 422, body: { error } })
    expect(fake.state.messages.get(1)).toHaveLength(1)
  })

  it('are kept when they are right', async () => {
    const items = [{ title: 'Card', actions: [{ type: 'link', text: 'Open', uri: 'https://acme.test' }] }]

    const { body } = await send({ content: 'x', content_type: 'cards', content_attributes: { items } })

    expect(body.content_attributes).toEqual({ items })
  })

  it('are refused in a new conversation with the attribute', async () => {
    const message = { content: 'x', content_type: 'form', content_attributes: { items: [] } }
    const response = await administrator('POST', '/conversations', { inbox_id: 1, contact_id: 1, message })

    expect(response.status).toBe(422)
    expect(await response.json()).toEqual({
      message: 'Content attributes At least one item is required.',
      attributes: ['content_attributes'],
    })
    // It leaves no gap in the numbers.
    expect((await send({ inbox_id: 1, contact_id: 1 }, 'POST', '/conversations')).body.id).toBe(2)
  })
})

describe('a message', () => {
  it('is refused after 200 in a minute, until the minute is over', async () => {
    for (let count = 0; count < 199; count++) expect((await send({ content: 'x' })).status).toBe(200)

    const refused = { status: 422, body: { error: 'Validation failed: Too many messages' } }
    expect(await send({ content: 'x' })).toEqual(refused)
    clock += 61
    expect((await send({ content: 'x' })).status).toBe(200)
  })

  it('is refused with a null byte', async () => {
    expect(await send({ content: 'a\0b' })).toEqual({ status: 422, body: { error: 'string contains null byte' } })
  })

  it('stores an object as the text that Ruby shows of it', async () => {
    const { body } = await send({ content: { a: [1, 'b', null] } })

    expect(body.content).toBe('{"a"=>[1, "b"]}')
  })

  it('keeps the id of its campaign, unless it has parameters of a template', async () => {
    await send({ content: 'x', campaign_id: 1 })
    await send({ content: 'x', campaign_id: 1, template_params: { name: 'welcome' } })

    const stored = (fake.state.messages.get(1) ?? []).slice(1).map((message) => message.additional_attributes)
    expect(stored).toEqual([{ campaign_id: 1 }, { template_params: { name: 'welcome' } }])
  })

  it('of an unknown bot is the caller’s', async () => {
    const { body } = await send({ content: 'x', sender_type: 'AgentBot', sender_id: 99 })

    expect(body.sender).toMatchObject({ type: 'user', id: 1 })
  })

  it('kept only some content attributes before 4.10', async () => {
    fake = startFake({ version: '4.7.0' })

    const { body } = await send({ content: 'x', content_attributes: { my_key: 'x', automation_rule_id: 1 } })

    expect(body.content_attributes).toEqual({ automation_rule_id: 1 })
  })

  it('is listed by the time of its creation', async () => {
    const says = [
      { content: 'late', created_at: start + 9 },
      { content: 'early', created_at: start + 5 },
      { content: 'as late', created_at: start + 9 },
    ]
    fake = startFake({ data: { conversations: [{ contact: 'Mara', messages: says }] } })

    const { body } = await send(undefined, 'GET')

    expect(body.payload.map(({ content }: { content: string }) => content)).toEqual(['early', 'late', 'as late'])
  })

  it('that failed is the only one sent again since 4.17', async () => {
    fake = startFake({ version: '4.17.0' })
    await send({ content: 'x', content_attributes: { mine: 1 } })

    expect((await send(undefined, 'POST', `${messages}/2/retry`)).body.content_attributes).toEqual({ mine: 1 })
    await send({ status: 'failed', external_error: 'no' }, 'PATCH', `${messages}/2`)
    expect((await send(undefined, 'POST', `${messages}/2/retry`)).body).toMatchObject({
      status: 'sent',
      content_attributes: {},
    })
  })

  it('replies to none that its conversation does not have', async () => {
    const { body } = await send({ content: 'x', content_attributes: { in_reply_to: 99 } })

    expect(body.content_attributes).toEqual({ in_reply_to: null, in_reply_to_external_id: null })
  })

  it('is on the first page if it is one of the newest', async () => {
    const said = Array.from({ length: 25 }, (_, index) => ({ content: `Message ${index}` }))
    fake = startFake({ data: { conversations: [{ contact: 'Mara', messages: said }] } })

    const { body } = await send(undefined, 'GET')

    expect(body.payload.map(({ id }: { id: number }) => id)).toEqual(said.slice(-20).map((_, index) => index + 6))
  })

  it('has an external error only once it has failed', async () => {
    await send({ content: 'x' })
    const update = async (body: object) => (await send(body, 'PATCH', `${messages}/2`)).body.content_attributes

    await expect(update({ status: 'delivered' })).resolves.toEqual({})
    await expect(update({ status: 'failed', external_error: 'No' })).resolves.toEqual({ external_error: 'No' })
    await expect(update({ status: 'sent' })).resolves.toEqual({ external_error: null })
  })

  it('cannot be listed by an id of more than four bytes before 4.17', async () => {
    expect((await send(undefined, 'GET', `${messages}?after=2147483648`)).status).toBe(500)

    fake = startFake({ version: '4.17.0' })
    expect((await send(undefined, 'GET', `${messages}?after=2147483648`)).body.payload).toEqual([])
    expect((await send(undefined, 'GET', `${messages}?before=2147483648`)).body.payload).toHaveLength(1)
  })
})

describe('a greeting', () => {
  it('answers the first message of the contact once', async () => {
    const inbox = { greeting_enabled: true, greeting_message: 'Hi {{contact.first_name}}, this is {{agent.name}}' }
    fake = startFake({ data: { inbox } })
    for (const content of ['Hello?', 'Anybody?']) await send({ content, message_type: 'incoming' })

    const templates = (fake.state.messages.get(1) ?? []).filter(({ message_type }) => message_type === 3)
    expect(templates).toMatchObject([{ content: 'Hi Mara, this is Ben Agent', sender: null }])
  })

  it('is left out once an agent has answered', async () => {
    fake = startFake({ data: { inbox: { greeting_enabled: true, greeting_message: 'Hi' } } })
    fake.state.messages.set(1, [])
    await send({ content: 'We are here' })
    await send({ content: 'Good', message_type: 'incoming' })

    expect(fake.state.messages.get(1)).toHaveLength(2)
  })
})

describe('a text with variables', () => {
  const contentOf = async (content: string) => (await send({ content })).body.content

  it.each([
    ['Hi {{contact.name}}', 'Hi Mara Van Müller'],
    ['{{ contact.first_name }} {{contact.last_name}}', 'Mara Müller'],
    ['{{contact.email}}|{{contact.phone_number}}', 'contact1@example.org|'],
    ['{{agent.name}}, {{agent.first_name}}', 'Ada Admin, Ada'],
    ['{{inbox.name}} {{account.name}} {{conversation.display_id}}', 'API Acme Support 1'],
    ['{{contact.custom_attribute.plan}}{{contact.nothing}}', ''],
    ['{{contact.nickname | default: "you"}}', 'you'],
    ['{{ contact.first_name | upcase | append: "!" }}', 'MARA!'],
    ['{{ contact.first_name | __proto__ | constructor }}{{ constructor }}', 'Mara'],
    ['`{{contact.name}}` {{inbox.name}}', '`{{contact.name}}` API'],
    ['{{contact.name}} {{inbox.name', '{{contact.name}} {{inbox.name'],
  ])('%s becomes %s', async (content, filledIn) => {
    expect(await contentOf(content)).toBe(filledIn)
  })

  it('knows no first name of a single word before 4.14', async () => {
    const data = { conversations: [{ contact: 'Mara', says: 'Hello' }] }
    fake = startFake({ data, version: '4.7.0' })
    expect(await contentOf('{{contact.first_name}}')).toBe('')

    fake = startFake({ data })
    expect(await contentOf('{{contact.first_name}}')).toBe('Mara')
  })
})

describe('the time when a conversation was read', () => {
  const read = async () => (await (await agent('POST', '/conversations/1/update_last_seen')).json()).agent_last_seen_at

  it('is written if there are new messages, and otherwise once in an hour', async () => {
    clock += 10
    expect(await read()).toBe(start + 10)
    clock += 10
    expect(await read()).toBe(start + 10)
    await send({ content: 'x' })
    clock += 1
    expect(await read()).toBe(start + 21)
    clock += 3601
    expect(await read()).toBe(start + 3622)
  })

  it('leaves ten messages to be counted at the most', async () => {
    const messages = Array.from({ length: 12 }, (_, index) => ({ content: `Message ${index}` }))
    fake = startFake({ data: { conversations: [{ contact: 'Mara', messages }] } })

    expect((await send(undefined, 'GET', '/conversations/1')).body.unread_count).toBe(10)
  })

  it('is before the newest message of the contact once the conversation is unread again', async () => {
    await read()
    const { body } = await send({}, 'POST', '/conversations/1/unread')

    expect(body.unread_count).toBe(1)
  })

  it('was written each time before 4.11', async () => {
    fake = startFake({ version: '4.10.0' })
    clock += 10
    await read()
    clock += 10
    expect(await read()).toBe(start + 20)
  })
})

describe('counts of unread conversations', () => {
  const counts = () => send(undefined, 'GET', '/conversations/unread_counts')

  it('are refused until the feature is on', async () => {
    const error = 'Conversation unread counts feature not enabled for this account'

    expect(await counts()).toEqual({ status: 403, body: { error } })
  })

  it('leave out what is read', async () => {
    fake = startFake({
      data: {
        account: { features: { conversation_unread_counts: true } },
        labels: [{ title: 'vip' }],
        inboxes: [{ name: 'Second' }],
        conversations: [
          { contact: 'Mara', says: 'Hello', labels: ['vip'], team_id: 1 },
          { contact: 'Jon', says: 'Hi', inbox_id: 2 },
        ],
      },
    })
    clock += 1
    await agent('POST', '/conversations/2/update_last_seen')

    expect((await counts()).body).toEqual({ payload: { inboxes: { 1: 1 }, labels: { 1: 1 }, teams: { 1: 1 } } })
  })

  it('are those of the inboxes and teams of who asks, and of labels in the sidebar', async () => {
    fake = startFake({
      data: {
        account: { features: { conversation_unread_counts: true } },
        labels: [{ title: 'vip' }, { title: 'hidden', show_on_sidebar: false }],
        teams: [{ name: 'other', members: [] }],
        inboxes: [{ name: 'Second', members: [] }],
        conversations: [
          { contact: 'Mara', says: 'Hello', labels: ['vip', 'hidden'], team_id: 2 },
          { contact: 'Jon', says: 'Hi', inbox_id: 2, labels: ['vip'] },
        ],
      },
    })
    const ofBen = await agent('GET', '/conversations/unread_counts')

    expect((await ofBen.json()).payload).toEqual({ inboxes: { 1: 1 }, labels: { 1: 1 }, teams: {} })
    expect((await counts()).body).toEqual({ payload: { inboxes: { 1: 1, 2: 1 }, labels: { 1: 2 }, teams: { 2: 1 } } })
  })

  it('did not exist before 4.14', async () => {
    fake = startFake({ version: '4.10.0' })

    expect((await counts()).status).toBe(404)
  })
})
