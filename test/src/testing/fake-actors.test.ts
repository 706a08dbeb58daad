import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Chatwoot, ChatwootBot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot, type SubmittedValues } from '../../../src/testing/index.ts'

const now = 1_800_000_000
const png = { name: 'dot.png', type: 'image/png', bytes: new Uint8Array([137, 80, 0, 255]) }
let fake: FakeChatwoot
let chatwoot: Chatwoot

beforeEach(() => {
  fake = createFakeChatwoot({ now: () => now, data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
  chatwoot = new Chatwoot({ ...fake.options(), maxRetries: 0 })
})
afterEach(() => fake.close().catch(() => {}))

describe('a visitor', () => {
  it('makes a contact and a conversation with the first message', async () => {
    const visitor = fake.visitor({ name: 'Ida', email: 'ida@example.org' })
    expect([visitor.contactId, visitor.conversationId]).toEqual([undefined, undefined])
    await visitor.says('Where is my parcel?')
    await visitor.says('Hello?')

    const { items } = await chatwoot.messages.list(visitor.conversationId ?? 0)
    expect(items.map(({ content, message_type }) => [content, message_type])).toEqual([
      ['Hello?', 0],
      ['Where is my parcel?', 0],
    ])
    expect(await chatwoot.contacts.get(visitor.contactId ?? 0)).toMatchObject({ name: 'Ida', email: 'ida@example.org' })
  })

  it('hears what agents and bots answer, and no notes', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    const heard = visitor.hears(/parcel/)
    const bot = new ChatwootBot(fake.options('bot'))
    await bot.messages.send(visitor.conversationId ?? 0, 'One moment')
    await fake.agent().replies(visitor, 'the parcel is lost', { private: true })
    await fake.agent().replies(visitor, 'The parcel is on its way')

    expect(await heard).toMatchObject({ content: 'The parcel is on its way', sender: { name: 'Ben Agent' } })
  })

  it('hears each message once, in order', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    for (const text of ['one', 'two']) await fake.agent().replies(visitor, text)

    expect((await visitor.hears()).content).toBe('one')
    expect((await visitor.hears()).content).toBe('two')
  })

  it('says that the fake was closed, rather than to wait for ever', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    await fake.close()

    await expect(visitor.says('Hello?')).rejects.toThrow('the fake Chatwoot was closed: create another one')
    await expect(visitor.hears()).rejects.toThrow('the fake Chatwoot was closed')
    await expect(fake.agent().replies(visitor, 'Hi')).rejects.toThrow('the fake Chatwoot was closed')
    await expect(chatwoot.conversations.get(1)).rejects.toThrow('the fake Chatwoot was closed')
  })

  it.each([undefined, { content: 'Hello' }])('says nothing but text, such as %o', async (content: unknown) => {
    const visitor = fake.visitor()
    await visitor.says('Hello')

    const wrong = content as string // as JavaScript does
    await expect(visitor.says(wrong)).rejects.toThrow('content must be a string, got')
    await expect(fake.agent().replies(visitor, wrong)).rejects.toThrow('content must be a string, got')
  })

  it('says what a webhook has thrown', async () => {
    const bot = { outgoing_url: 'http://bot.test/', inboxes: [1] }
    const webhookFetch = async () => {
      throw new TypeError('answer is not a function', { cause: new Error('no model') })
    }
    const broken = createFakeChatwoot({ data: { bot }, webhookFetch })
    const visitor = broken.visitor()
    await visitor.says('Hello')
    await broken.idle()
    const heard = visitor.hears()

    const failed =
      /has heard nothing; message_created to http:\/\/bot.test\/ failed: TypeError: answer is not a function .*, caused by Error: no model/
    await expect(broken.close()).rejects.toThrow(failed)
    await expect(heard).rejects.toThrow(failed)
  })

  it('says what it has heard when the test ends before', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    await fake.agent().replies(visitor, 'one', { attachments: [png] })
    const heard = visitor.hears('two')
    await fake.close().catch(() => {})

    await expect(heard).rejects.toThrow('the visitor waited for "two" and has heard "one" (with image)')
  })

  it('stops waiting when the records start again, and says so', async () => {
    const heard = fake.visitor().hears('anything')

    expect(() => fake.reset()).toThrow('the visitor waited for "anything" and has heard nothing')
    await expect(heard).rejects.toThrow('the visitor waited')
  })

  it('stops waiting on a signal', async () => {
    const controller = new AbortController()
    const heard = fake.visitor().hears('anything', { signal: controller.signal })
    controller.abort()

    await expect(heard).rejects.toThrow('the wait was aborted: the visitor waited for "anything" and has heard nothing')
  })

  it('stops waiting after the timeout, also under fake timers, and says what the receiver has answered', async () => {
    vi.useFakeTimers()
    try {
      const data = { bot: { outgoing_url: 'http://bot.test/', inboxes: [1] } }
      const refused = createFakeChatwoot({ data, webhookFetch: async () => new Response('', { status: 401 }) })
      const visitor = refused.visitor()
      await visitor.says('Hello')
      await refused.idle()
      const late = visitor.hears('anything', { timeout: 60_000 })
      vi.advanceTimersByTime(3_600_000)
      expect(vi.getTimerCount()).toBe(0)

      await expect(visitor.hears('anything', { timeout: 1 })).rejects.toThrow(
        /^nothing came within 1 ms \(option timeout\): the visitor waited for "anything" and has heard nothing; .*401/,
      )
      await expect(refused.close()).rejects.toThrow('the visitor waited for "anything"')
      await expect(late).rejects.toThrow('the fake Chatwoot was closed')
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([
    [{ timeout: '5' }, 'options.timeout must be a number of milliseconds from 0, got "5"'],
    [{ tiemout: 5 }, 'options.tiemout: unknown field; did you mean "timeout"?'],
    [{ signal: 5 }, 'options.signal must be an AbortSignal, got 5'],
  ])('refuses to wait with %o', async (options, message) => {
    // @ts-expect-error as a JavaScript program may call it
    await expect(fake.visitor().hears('anything', options)).rejects.toThrow(new TypeError(message))
  })

  it('needs an inbox that is there', async () => {
    await expect(fake.visitor({ inbox: 9 }).says('Hello')).rejects.toThrow('there is no inbox 9: the records have 1')
  })

  it('has a transcript of both sides, without notes and activity messages', async () => {
    const visitor = fake.visitor({ name: 'Ida' })
    expect(visitor.transcript).toEqual([])
    await visitor.says('Hello')
    await fake.agent().replies(visitor, 'careful', { private: true })
    await chatwoot.conversations.resolve(visitor.conversationId ?? 0)
    await fake.agent().replies(visitor, 'Hi')

    expect(visitor.transcript.map(({ content, sender }) => [content, sender?.name])).toEqual([
      ['Hello', 'Ida'],
      ['Hi', 'Ben Agent'],
    ])
  })

  it('cannot change the records by what it has heard', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    Object.assign(visitor.transcript[0]?.content_attributes ?? {}, { deleted: true })

    expect(visitor.transcript[0]?.content_attributes).toEqual({})
  })

  it.each([
    ['a plain one', png],
    ['a File', new File([png.bytes], 'dot.png', { type: 'image/png' })],
  ])('sends files, which others can read: %s', async (_, attachment) => {
    const visitor = fake.visitor()
    await visitor.says('Look', { attachments: [attachment] })
    const { items } = await chatwoot.messages.list(visitor.conversationId ?? 0)
    const [file] = items[0]?.attachments ?? []

    expect(file).toMatchObject({ file_type: 'image', extension: 'png', file_size: 4 })
    const response = await fake.fetch(file && 'data_url' in file ? (file.data_url ?? '') : '')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(png.bytes)
  })

  it('hears files', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    await fake.agent().replies(visitor, 'Here', { attachments: [new Blob(['x'], { type: 'text/plain' })] })

    expect((await visitor.hears()).attachments).toMatchObject([{ file_type: 'file', file_size: 1 }])
  })

  it('speaks while timers are replaced', async () => {
    vi.useFakeTimers()
    const visitor = fake.visitor()
    await visitor.says('Look', { attachments: [png, new Blob(['x'])] })
    vi.useRealTimers()

    expect(visitor.transcript).toHaveLength(1)
  })

  it('answers a message with choices', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    const items = [{ title: 'Yes', value: 'yes' }]
    const body = { content: 'Sure?', content_type: 'input_select', content_attributes: { items } } as const
    await chatwoot.messages.send(visitor.conversationId ?? 0, body)
    await visitor.submits(await visitor.hears('Sure?'), { title: 'Yes', value: 'yes' })

    expect(visitor.transcript.at(-1)?.content_attributes.submitted_values).toEqual({ title: 'Yes', value: 'yes' })
  })

  it.each<[string, SubmittedValues, unknown]>([
    ['a choice as an array', { title: 'Yes', value: 'yes' }, [{ title: 'Yes', value: 'yes' }]],
    ['a form as an array', [{ name: 'size', value: 'M' }], [{ name: 'size', value: 'M' }]],
    ['a survey as an object', { csat_survey_response: { rating: 5 } }, { csat_survey_response: { rating: 5 } }],
  ])('submits %s in a website inbox, as its widget does', async (_, values, stored) => {
    const inboxes = [{ name: 'Site', channel_type: 'Channel::WebWidget' as const }]
    const fake = createFakeChatwoot({ data: { inboxes } })
    const visitor = fake.visitor({ inbox: 2, email: 'mara@example.org' })
    await visitor.says('Hello')
    await fake.agent('Ada').replies(visitor, 'Sure?')

    await visitor.submits(await visitor.hears('Sure?'), values)

    const asked = visitor.transcript.find(({ content }) => content === 'Sure?')
    expect(asked?.content_attributes.submitted_values).toEqual(stored)
  })

  it('types, for the others to see', async () => {
    fake.state.webhooks = []
    await chatwoot.webhooks.create({ url: 'https://hooks.test/', subscriptions: ['conversation_typing_on'] })
    const visitor = fake.visitor()
    await expect(visitor.types()).rejects.toThrow('the visitor has said nothing yet')
    await visitor.says('Hello')
    await visitor.types()

    expect(fake.deliveries.map(({ event }) => event)).toEqual(['conversation_typing_on'])
  })

  it.each<[object, RegExp]>([
    [{ attachements: [] }, /^says has no option "attachements": use attachments, inReplyTo, subject$/],
    [{ attachments: ['dot.png'] }, /^an attachment must be a Blob, a File or \{ name, type, bytes \}, got "dot.png"$/],
    [{ inReplyTo: 1 }, /^visitors of API inboxes cannot reply to a message/],
    [{ subject: 'Hi' }, /^only e-mails have a subject$/],
  ])('cannot say something with %j', async (options, message) => {
    await expect(fake.visitor().says('Hello', options)).rejects.toThrow(message)
  })
})

describe('after the records were set back', () => {
  it('a visitor who is not in them says so', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    fake.reset()

    const gone = 'the visitor is gone: contact 2 was deleted, or the records were set back'
    await expect(visitor.says('Hello?')).rejects.toThrow(gone)
    await expect(visitor.hears()).rejects.toThrow(gone)
    expect(visitor.transcript).toEqual([])
  })

  it('a visitor does not become another one with the same id', async () => {
    const [one, other] = [fake.visitor({ name: 'Ida' }), fake.visitor({ name: 'Jon' })]
    await one.says('Hello')
    fake.reset()
    await other.says('Hello')

    await expect(one.says('Hello?')).rejects.toThrow('the visitor is gone')
    expect(one.conversationId).toBeUndefined()
    expect((await chatwoot.contacts.get(other.contactId ?? 0)).name).toBe('Jon')
  })

  it('a visitor who is still there goes on', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    const snapshot = fake.snapshot()
    await fake.agent().replies(visitor, 'one')
    await visitor.hears()
    fake.restore(snapshot)
    await fake.agent().replies(visitor, 'two')

    expect((await visitor.hears()).content).toBe('two')
    await visitor.says('Thanks')
    expect(visitor.transcript.map(({ content }) => content)).toEqual(['Hello', 'two', 'Thanks'])
  })

  it('a visitor who waits and is not in them stops waiting', async () => {
    const snapshot = fake.snapshot()
    const visitor = fake.visitor()
    await visitor.says('Hello')
    const heard = visitor.hears()
    fake.restore(snapshot)

    await expect(heard).rejects.toThrow('the visitor is gone')
  })

  it('an agent who is not in them says so', async () => {
    const { id } = await chatwoot.agents.create({ name: 'Eve', email: 'eve@example.org', role: 'administrator' })
    const eve = fake.agent(id)
    await eve.replies(1, 'Hi')
    fake.reset()

    await expect(eve.replies(1, 'Hi')).rejects.toThrow(/^the agent Eve is gone: user \d+ was deleted, or the records/)
    await expect(fake.agent().replies(7, 'Hi')).rejects.toThrow('there is no conversation 7')
  })

  it('a deleted contact is gone, and a deleted conversation begins again', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    await chatwoot.conversations.delete(visitor.conversationId ?? 0)
    await visitor.says('Hello?')
    expect(visitor.conversationId).toBe(3)
    await chatwoot.contacts.delete(visitor.contactId ?? 0)

    await expect(visitor.says('Hello!')).rejects.toThrow('the visitor is gone')
  })

  it('a contact who was merged goes on as the other one', async () => {
    const visitor = fake.visitor()
    await visitor.says('Hello')
    await chatwoot.contacts.merge({ base: 1, mergee: visitor.contactId ?? 0 })
    await visitor.says('Hello?')

    expect(visitor.contactId).toBe(1)
  })
})

describe('an agent', () => {
  it('has a token of their own', async () => {
    const ben = new Chatwoot({ ...fake.options(), apiAccessToken: fake.agent().token })

    expect((await ben.profile.get()).name).toBe('Ben Agent')
  })

  it.each([1, 'Ada', 'Ada Admin', 'ada@example.com'])('is found by id, name and e-mail address: %s', (who) => {
    expect(fake.agent(who)).toMatchObject({ id: 1, name: 'Ada Admin', token: fake.tokens.administrator })
  })

  it.each([9, 'Eve'])('must be there: %s', (who) => {
    const message = `there is no agent ${JSON.stringify(who)}: the records have 1 (Ada Admin, ada@example.com), 2 (Ben`
    expect(() => fake.agent(who)).toThrow(message)
  })

  it('must be the only one of a name', () => {
    fake.reset({ agents: [{ name: 'Ben Other' }] })

    expect(() => fake.agent('Ben')).toThrow('there are several agents "Ben": 2 (Ben Agent, ')
    expect(fake.agent('Ben Other').id).toBe(3)
  })

  it('cannot reply to a visitor who has said nothing', async () => {
    await expect(fake.agent().replies(fake.visitor(), 'Hi')).rejects.toThrow('the visitor has said nothing yet')
  })
})
