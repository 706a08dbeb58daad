/** The bot as a process: signed deliveries come over a socket, its answers go to a Chatwoot in memory. */
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ChatwootPublic } from '../../src/index.ts'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { type Delivery, deliver, messageCreated, signed } from '../servers/deliveries.ts'
import { type ServedDesk, serveDesk } from './run-example.ts'
import type { Outcome } from './run-here.ts'

const secret = 'the-secret-of-the-bot'
const question = 'Are you open on Sundays?'
const hours = 'We are here from 9 to 17 o’clock, Monday to Friday.'

// One of each test.
const conversation = { contact: 'Mara Lind', says: question, status: 'pending' as const }
const fake = createFakeChatwoot({ data: { conversations: Array(20).fill(conversation) } })
let id = 0

let desk: ServedDesk
let outcome: Promise<Outcome>
let url: string

beforeAll(async () => {
  desk = await serveDesk(fake)
  outcome = desk.run('bot', ['0'], fake.tokens.bot, { CHATWOOT_BOT_SECRET: secret })
  url = `http://127.0.0.1:${await portOf(desk)}/`
})
afterAll(() => desk[Symbol.asyncDispose]())
beforeEach(() => {
  id++
  fake.requests.length = 0
})

/** The port is the first thing that it prints. */
async function portOf({ program }: ServedDesk): Promise<string> {
  if (!program?.stdout) throw new Error('no program was started')
  const [printed] = await once(program.stdout, 'data')
  return /port: (\d+)/.exec(String(printed))?.[1] ?? ''
}

const says = (content: string, changes: object = {}) => messageCreated({ content, ...changes }, { id })
const status = () => fake.state.conversations.get(id)?.status
const messages = () => (fake.state.messages.get(id) ?? []).map(({ content }) => content)
const send = (delivery: Delivery) => deliver(url, delivery)

describe('the bot', () => {
  it('answers what a contact asks, once, also if Chatwoot delivers it again', async () => {
    const body = says(question)

    await expect(send(signed(body, secret, { id: 'one', age: 5 }))).resolves.toBe(200)
    await expect(send(signed(body, secret, { id: 'one' }))).resolves.toBe(200)

    expect(messages()).toEqual([question, hours])
    expect(status()).toBe('pending')
  })

  it('says how to reach a person when it has no answer', async () => {
    await send(signed(says('Do you sell boats?'), secret))

    expect(messages()).toEqual([question, expect.stringContaining('“agent”')])
  })

  it.each([
    ['its own message', () => says(question, { message_type: 'outgoing' })],
    ['a private note', () => says(question, { private: true })],
    ['a message that was edited', () => says(question, { event: 'message_updated' })],
    ['in a conversation that is open', () => messageCreated({ content: question }, { id, status: 'open' })],
  ])('does not answer %s', async (_, body) => {
    await expect(send(signed(body(), secret))).resolves.toBe(200)

    expect(fake.requests).toEqual([])
  })

  it.each(['I want a human', 'AGENT!'])('hands the conversation over: %s', async (content) => {
    await expect(send(signed(says(content), secret))).resolves.toBe(200)

    expect(status()).toBe('open')
    expect(fake.state.messages.get(id)?.at(-1)).toMatchObject({ content: 'Asks for a person.', private: true })
  })

  it('refuses a delivery that is signed with another secret', async () => {
    await expect(send(signed(says(question), 'another'))).resolves.toBe(401)

    expect(fake.requests).toEqual([])
  })

  it('has Chatwoot deliver a message again when the answer failed, and answers it then', async () => {
    fake.failNext({ method: 'POST', path: `/conversations/${id}/messages` })
    const body = says(question)

    await expect(send(signed(body, secret, { id: 'two', age: 5 }))).resolves.toBe(500)
    expect(messages()).toEqual([question])
    await expect(send(signed(body, secret, { id: 'two' }))).resolves.toBe(200)

    expect(messages()).toEqual([question, hours])
  })

  it('fails while Chatwoot still waits if its answer has to wait for longer', async () => {
    fake.failNext({
      method: 'POST',
      path: `/conversations/${id}/messages`,
      status: 429,
      headers: { 'Retry-After': '60' },
    })

    await expect(send(signed(says(question), secret))).resolves.toBe(500)
  })

  it('ends when it is told to, and has logged what failed', async () => {
    desk.program?.kill()

    const { exitCode, stderr } = await outcome
    expect(exitCode).toBe(0)
    expect(stderr).toMatch(/^chatwoot-client: delivery refused: wrong secret or changed body\n/)
    expect(stderr.match(/^chatwoot-client: \w*Error/gm)).toHaveLength(2)
  })
})

describe('a conversation', () => {
  it('is the bot’s until the contact asks for a person', async () => {
    const inboxes = [1]
    const fake = createFakeChatwoot({ data: { bot: { outgoing_url: 'http://hooks.test', secret, inboxes } } })
    await using desk = await serveDesk(fake)
    const outcome = desk.run('bot', ['0'], fake.tokens.bot, { CHATWOOT_BOT_SECRET: secret })
    Object.assign(fake.state.bots[0] ?? {}, { outgoing_url: `http://127.0.0.1:${await portOf(desk)}/` })
    const inbox = { baseUrl: 'https://chat.test', inboxIdentifier: 'fake-inbox-1' }
    const visitor = new ChatwootPublic({ ...inbox, fetch: fake.fetch })
    const { source_id } = await visitor.contacts.create({ name: 'Mara Lind' })
    const { id } = await visitor.conversations.create(source_id)

    for (const text of [question, 'I want a human', 'Hello?']) {
      await visitor.messages.send(source_id, id, text)
      await fake.idle()
    }

    // Activity messages, such as "reopened by", are the server's.
    const written = (fake.state.messages.get(id) ?? []).filter(({ message_type }) => message_type !== 2)
    const messages = written.map(({ content }) => content)
    expect(messages).toEqual([question, hours, 'I want a human', 'Asks for a person.', 'Hello?'])
    expect(fake.state.conversations.get(id)?.status).toBe('open')
    expect(fake.deliveries.filter(({ status }) => status !== 'delivered')).toEqual([])
    desk.program?.kill()
    await expect(outcome).resolves.toMatchObject({ exitCode: 0, stderr: '' })
  })
})
