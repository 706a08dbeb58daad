/** The code of the README and of the pages compiles, each block alone, and does what the page says. */
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { Chatwoot } from '../../src/index.ts'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { sendersOfEvents } from '../../src/webhooks/events/senders.ts'
import { runHere } from '../examples/run-here.ts'
import { type Delivery, deliver, messageCreated, signed } from '../servers/deliveries.ts'
import { cableServer } from '../src/realtime/cable-server.ts'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')
const client = "import { Chatwoot } from 'chatwoot-client'\nconst chatwoot = new Chatwoot()\n"
const pages = [
  'README.md',
  ...[
    'bots',
    'errors-and-retries',
    'faq',
    'filtering',
    'migrating-from-figuro',
    'realtime',
    'runtimes',
    'testing',
    'types',
    'webhooks',
  ].map((name) => `docs/${name}.md`),
]

/** What the pages import that is the reader's. */
const ofReaders = {
  'model.ts': `export async function ask(question: string, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted()
    if (question === 'fail') throw new Error('no answer')
    return question.toUpperCase()
  }`,
  'queue.ts': `import type { ReceivedWebhookEvent } from 'chatwoot-client/webhooks'
  type Job = { id: string | undefined; event: ReceivedWebhookEvent }
  const jobs: Job[] = []
  export const queue = {
    jobs,
    add: async (job: Job) => void jobs.push(job),
    work: (take: (job: Job) => Promise<void>) => Object.assign(queue, { take }),
    take: async (_: Job): Promise<void> => {},
  }`,
}

let folder: string
let programs: Map<string, string[]>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'))
  await Promise.all(Object.entries(ofReaders).map(([name, code]) => writeFile(path.join(folder, name), code)))
  programs = new Map(await Promise.all(pages.map(async (page) => [page, await written(page)] as const)))
})
afterAll(() => rm(folder, { recursive: true }))

/** Each block of a page as a program, with a client if it uses one that it does not make. */
async function written(page: string): Promise<string[]> {
  const text = await readFile(path.join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const files = blocks.map((_, index) => path.join(folder, `${page.replace(/\W/g, '-')}-${index}.ts`))
  const isOwn = (block: string) => !/\bchatwoot[.,)]/.test(block) || /const chatwoot = new Chatwoot\(/.test(block)
  await Promise.all(files.map((file, index) => writeFile(file, programOf(blocks[index] ?? '', isOwn))))
  await Promise.all(blocks.map(writeNamed))
  return files
}

/** A block that starts with the name of its file is what others import. */
async function writeNamed(block: string): Promise<void> {
  const [, name] = /^\/\/ ([\w.-]+\.ts)\n/.exec(block) ?? []
  if (name) await writeFile(path.join(folder, name), block)
}

function programOf(block: string, isOwn: (block: string) => boolean): string {
  const program = isOwn(block) ? block : client + block
  return /^(import|export) /m.test(program) ? program : `${program}export {}\n`
}

/** A block that runs without the package being installed. */
async function runnable(page: string, index: number, change = (code: string) => code): Promise<string> {
  const code = await readFile(programs.get(page)?.[index] ?? '', 'utf8')
  const file = path.join(folder, `run-${page.replace(/\W/g, '-')}-${index}.ts`)
  const sources = {
    'chatwoot-client': 'src/index.ts',
    'chatwoot-client/realtime': 'src/realtime/index.ts',
    'chatwoot-client/testing': 'src/testing/index.ts',
    'chatwoot-client/webhooks': 'src/webhooks/index.ts',
    ws: 'node_modules/ws/wrapper.mjs',
  }
  const resolved = Object.entries(sources).reduce(
    (text, [name, source]) => text.replaceAll(`'${name}'`, JSON.stringify(path.join(root, source))),
    change(code),
  )
  await writeFile(file, resolved)
  return file
}

async function run(page: string, index: number) {
  const file = await runnable(page, index)
  const conversations = Array.from({ length: 7 }, () => ({ contact: 'Mara', says: 'Hello', labels: ['billing'] }))
  const fake = createFakeChatwoot({ data: { conversations } })
  const { token: CHATWOOT_API_ACCESS_TOKEN } = fake
  vi.stubEnv('BOT_TOKEN', fake.tokens.bot)
  vi.stubEnv('PLATFORM_TOKEN', fake.tokens.platform)
  vi.stubEnv('INBOX_IDENTIFIER', 'fake-inbox-1')
  vi.stubEnv('CHATWOOT_WEBHOOK_SECRET', secret)
  const environment = { CHATWOOT_BASE_URL: 'https://chat.test', CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN }
  const fetch: typeof globalThis.fetch = (...given) => fake.fetch(new Request(...given))
  return { outcome: await runHere(file, [], environment, { folder, fetch }), requests: fake.requests }
}

it('compiles', () => {
  const files = [...programs.values()].flat()

  expect(mistakesIn(files)).toEqual([])
  expect([...programs].filter(([, blocks]) => blocks.length === 0)).toEqual([])
})

it('does not compile without what a block imports', async () => {
  const [block = ''] = programs.get('docs/filtering.md') ?? []
  const file = path.join(folder, 'without-import.ts')
  await writeFile(file, (await readFile(block, 'utf8')).replace(/^import .*\band\b.*$/m, ''))

  expect(mistakesIn([file]).join()).toContain("Cannot find name 'and'")
})

const useOfDeclared = `
  import { Chatwoot, ChatwootPublic } from 'chatwoot-client'
  import { connect } from 'chatwoot-client/realtime'
  import { createWebhookHandler } from 'chatwoot-client/webhooks'

  type Plan = 'free' | 'pro' | null | undefined
  type Since = string | undefined
  const plans: Plan[] = []
  const dates: Since[] = []
  const chatwoot = new Chatwoot()
  createWebhookHandler({
    unsigned: 'accept',
    on: {
      message_created: ({ conversation }) => plans.push(conversation.custom_attributes?.plan),
      conversation_updated: ({ custom_attributes }) => plans.push(custom_attributes?.plan),
      contact_updated: ({ custom_attributes }) => dates.push(custom_attributes.customer_since),
    },
  })
  const realtime = connect(chatwoot)
  realtime.on('conversation.updated', ({ custom_attributes }) => plans.push(custom_attributes?.plan))
  realtime.on('contact.updated', ({ custom_attributes }) => dates.push(custom_attributes?.customer_since))
  plans.push((await chatwoot.conversations.get(7)).custom_attributes?.plan)
  dates.push((await chatwoot.contacts.get(5)).custom_attributes?.customer_since)
  // @ts-expect-error no such plan
  chatwoot.conversations.create({ inbox_id: 1, source_id: 'x', custom_attributes: { plan: 'none' } })
  // @ts-expect-error no such plan
  new ChatwootPublic().conversations.create('x', { custom_attributes: { plan: 'none' } })
  // @ts-expect-error not a string
  new ChatwootPublic().contacts.update('x', { custom_attributes: { customer_since: 1 } })
`

it('knows declared custom attributes in responses, requests, webhooks and realtime events', async () => {
  const file = path.join(folder, 'declared.mts')
  await writeFile(file, useOfDeclared)

  expect(mistakesIn([...(programs.get('docs/types.md') ?? []), file])).toEqual([])
})

describe('README.md', () => {
  it('shows contact, assignee and last message in its first program, which only reads', async () => {
    const { outcome, requests } = await run('README.md', 0)

    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' })
    expect(outcome.stdout.trimEnd().split('\n')).toHaveLength(7)
    expect(outcome.stdout.split('\n')[0]).toMatch(/^\d+ Mara nobody Hello$/)
    expect([...new Set(requests.map(({ method }) => method))]).toEqual(['GET'])
  })

  it('starts an in-memory Chatwoot whose data, URL and token are right', async () => {
    const readme = await readFile(path.join(root, 'README.md'), 'utf8')
    const [, data = ''] = /^echo '(.*)' > data\.json$/m.exec(readme) ?? []
    const fake = createFakeChatwoot({ data: JSON.parse(data) })

    expect([...fake.state.conversations.keys()]).toEqual([1])
    expect(readme).toContain(`its token \`${fake.token}\``)
    expect(readme).toMatch(/`http:\/\/127\.0\.0\.1:(\d+)`[\s\S]*fake --port \1 /)
    await fake.close()
  })

  it('runs, each block alone', async () => {
    const blocks = programs.get('README.md') ?? []

    for (const index of blocks.keys()) expect((await run('README.md', index)).outcome.exitCode, blocks[index]).toBe(0)
  })
})

/** Which block of a page contains a line. */
async function blockWith(page: string, line: string): Promise<number> {
  const codes = await Promise.all((programs.get(page) ?? []).map((file) => readFile(file, 'utf8')))
  const index = codes.findIndex((code) => code.includes(line))
  if (index < 0) throw new Error(`${page} has no block with ${line}`)
  return index
}

let imports = 0

/** Imports the block of a page that contains a line, with an environment; returns what it exports. */
async function imported(
  page: string,
  line: string,
  environment: Record<string, string>,
  change?: (code: string) => string,
) {
  const index = await blockWith(page, line)
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  // A program that is imported again runs again.
  return import(/* @vite-ignore */ `${await runnable(page, index, change)}?import=${++imports}`)
}

/** Collects what the programs print. */
function printed(): unknown[][] {
  const lines: unknown[][] = []
  for (const method of ['log', 'error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => void lines.push(values))
  }
  return lines
}

const secret = 'the-secret-of-the-sender'
const request = (delivery: Delivery, url = 'https://hooks.test') => new Request(url, { method: 'POST', ...delivery })

describe('docs/webhooks.md', () => {
  const page = 'docs/webhooks.md'
  const environment = { CHATWOOT_WEBHOOK_SECRET: secret }
  const body = messageCreated({ content: 'a < b' }, { id: 7 })

  it('starts with a program that receives deliveries', async () => {
    const lines = printed()
    const listening = "export const server = createServer(toNodeHandler(handler)).listen(0, '127.0.0.1')"
    const exported = (code: string) => code.replace('createServer(toNodeHandler(handler)).listen(3000)', listening)
    const { server } = await imported(page, '.listen(3000)', environment, exported)
    if (!server.listening) await once(server, 'listening')
    const url = `http://127.0.0.1:${server.address().port}`
    const changed = { ...signed(body, secret), body: body.replace('a < b', 'a > b') }

    const statuses = [await deliver(url, signed(body, secret)), await deliver(url, changed)]

    server.close()
    expect(statuses).toEqual([200, 401])
    expect(lines[0]).toEqual(['#7', 'a < b'])
    expect(String(lines[1])).toContain('changed body')
  })

  it('sets up a webhook and shows its secret', async () => {
    const { outcome } = await run(page, await blockWith(page, 'webhooks.ensure('))

    expect(outcome).toMatchObject({ exitCode: 0, stdout: 'fake-webhook-secret-1\n', stderr: '' })
  })

  it('shows how to test a receiver', async () => {
    const lines = printed()

    await imported(page, 'exampleEvent(', {})

    expect(lines).toEqual([[200], [['Are you open?', 'And on Sundays?']]])
  })

  it('puts deliveries in a queue, from which a worker takes them', async () => {
    const lines = printed()
    const { POST } = await imported(page, './queue.ts', environment)
    const { queue } = await import(/* @vite-ignore */ path.join(folder, 'queue.ts'))

    const statuses = [signed(body, secret, { id: 'one' }), signed(body, 'another')].map(async (delivery) => {
      return (await POST(request(delivery))).status
    })

    await expect(Promise.all(statuses)).resolves.toEqual([200, 401])
    expect(queue.jobs).toEqual([{ id: 'one', event: expect.objectContaining({ content: 'a < b' }) }])
    await queue.take(JSON.parse(JSON.stringify(queue.jobs[0])))
    expect(lines.at(-1)).toEqual(['a < b'])
  })

  it('looks up the secret of a tenant', async () => {
    printed()
    const { handler } = await imported(page, '?tenant=acme', {})
    const status = async (tenant: string, its: string) =>
      (await handler(request(signed(body, its), `https://hooks.test/?tenant=${tenant}`))).status

    await expect(status('acme', 'the-secret-of-its-webhook')).resolves.toBe(200)
    await expect(status('globex', 'the-old-secret')).resolves.toBe(200)
    await expect(status('globex', 'the-secret-of-its-webhook')).resolves.toBe(401)
    await expect(status('nobody', 'the-new-secret')).resolves.toBe(401)
  })

  it('takes unsigned deliveries whose URL has the key', async () => {
    const lines = printed()
    const { POST } = await imported(page, 'MACRO_KEY', { MACRO_KEY: 'the-key' })
    const macro = messageCreated({ event: 'macro.executed', id: 7 })
    const status = async (query: string) =>
      (await POST(request({ body: macro, headers: {} }, `https://hooks.test/${query}`))).status

    await expect(status('?key=the-key')).resolves.toBe(200)
    await expect(status('?key=another')).resolves.toBe(404)
    await expect(status('')).resolves.toBe(404)
    expect(lines).toEqual([['macro in #7']])
  })

  it('explains every reason of a refusal', async () => {
    const source = await readFile(path.join(root, 'src/webhooks/verification-error.ts'), 'utf8')
    const type = /export type WebhookRejection =\n([\s\S]*?)\n\n/.exec(source)?.[1] ?? ''
    const reasons = [...type.matchAll(/^ {2}\| '([\w-]+)'$/gm)].map(([, reason]) => reason)

    expect(reasons.length).toBeGreaterThan(20)
    expect((await rows(page, 'reason')).map(([reason = '']) => reason.replaceAll('`', ''))).toEqual(reasons)
  })

  it('lists the events of each sender', async () => {
    // Those with a dot are of macros and automation rules.
    const senders = Object.entries(sendersOfEvents).filter(([name]) => !name.includes('.'))

    const listed = (await rows(page, 'event')).flatMap(([names = '', ...cells]) =>
      [...names.matchAll(/`(\w+)`/g)].map(([, name]) => {
        return [name, ['account', 'inbox', 'bot'].filter((_, column) => cells[column])]
      }),
    )

    expect(listed.sort()).toEqual(senders.sort())
  })
})

/** The rows of the table whose first column is called so. */
async function rows(page: string, name: string): Promise<string[][]> {
  const text = await readFile(path.join(root, page), 'utf8')
  const table = new RegExp(`^\\| \`?${name}\`? \\|.*\\n\\|[- |]+\\n((?:\\|.*\\n)+)`, 'm').exec(text)?.[1] ?? ''
  return table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
}

describe('docs/realtime.md', () => {
  const page = 'docs/realtime.md'
  const exported = (code: string) =>
    code.replace(
      'const connection = connect(chatwoot, {',
      'export const connection = connect(chatwoot, {\n  minDelay: 1,',
    )
  const program = (url: string, account: number, token: string) =>
    imported(
      page,
      'catchUp, connect',
      { CHATWOOT_BASE_URL: url, CHATWOOT_ACCOUNT_ID: String(account), CHATWOOT_API_ACCESS_TOKEN: token },
      exported,
    )

  it('starts with a program that prints each message once, also those of a gap', async () => {
    const lines = printed()
    const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara', says: 'Hello' }] } })
    const server = await fake.listen()
    const { connection } = await program(server.url, 1, fake.token)
    const chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: fake.token })

    await chatwoot.messages.send(1, 'One')
    await vi.waitUntil(() => lines.some(([, content]) => content === 'One'))
    fake.cable.cut()
    await chatwoot.messages.send(1, 'Two')
    await vi.waitUntil(() => lines.some(([, content]) => content === 'Two'), 60_000)
    await connection.close()
    await server.close()

    const messages = lines.filter(([first]) => first === '#1').map(([, content]) => content)
    expect(messages.filter((content) => content !== 'Hello')).toEqual(['One', 'Two'])
    expect(lines.map(([first]) => first).filter((first) => first !== '#1')).toEqual([
      'live',
      'waiting',
      'connecting',
      'live',
      'closed',
    ])
  })

  it('starts with a program that prints a message in the same read as the confirmation', async () => {
    const lines = printed()
    await using server = await cableServer({
      confirms(identifier) {
        const message = { event: 'message.created', data: { id: 5, conversation_id: 7, content: 'At once' } }
        server.behaviour.withConfirm = [{ identifier, message }]
        return true
      },
    })
    const { connection } = await program(server.url, 15, 'token')

    await connection.close()

    expect(lines).toEqual([
      ['live', ''],
      ['#7', 'At once'],
      ['closed', ''],
    ])
  })

  it('explains every status', async () => {
    const source = await readFile(path.join(root, 'src/realtime/connection.ts'), 'utf8')
    const type = /readonly status: (.*)/.exec(source)?.[1] ?? ''
    const statuses = [...type.matchAll(/'(\w+)'/g)].map(([, status]) => status)

    expect(statuses.length).toBeGreaterThan(3)
    expect((await rows(page, 'status')).map(([status = '']) => status.replaceAll('`', ''))).toEqual(statuses)
  })
})

describe('docs/bots.md', () => {
  it('has a bot that thinks, and hands over when that fails', async () => {
    printed()
    const fake = createFakeChatwoot({
      data: { conversations: [{ contact: 'Mara', says: 'Hello', status: 'pending' }] },
    })
    vi.stubGlobal('fetch', fake.fetch)
    const { handler } = await imported('docs/bots.md', './model.ts', {
      CHATWOOT_BASE_URL: 'https://chat.test',
      CHATWOOT_ACCOUNT_ID: '1',
      CHATWOOT_API_ACCESS_TOKEN: fake.tokens.bot,
      CHATWOOT_BOT_SECRET: secret,
    })
    let id = 100
    const says = (content: string) => handler(request(signed(messageCreated({ id: id++, content }, { id: 1 }), secret)))
    const newest = () => fake.state.messages.get(1)?.at(-1)

    await says('hello?')
    expect(newest()).toMatchObject({ content: 'HELLO?', private: false })
    expect(fake.state.conversations.get(1)?.status).toBe('pending')

    const people = new Chatwoot({ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: fake.token })
    await people.conversations.resolve(1)
    await says('fail')
    await says('hello?')
    expect(fake.state.conversations.get(1)?.status).toBe('resolved')
    expect(fake.state.messages.get(1)?.map(({ content }) => content)).not.toContain('The bot failed.')
    expect(fake.state.messages.get(1)?.filter(({ content }) => content === 'HELLO?')).toHaveLength(1)

    await people.conversations.markPending(1)
    await says('fail')
    expect(newest()).toMatchObject({ content: 'The bot failed.', private: true })
    expect(fake.state.conversations.get(1)?.status).toBe('open')
  })

  it('leaves to people what waited while the bot was down', async () => {
    const fake = createFakeChatwoot({
      data: {
        conversations: [
          { contact: 'Mara', says: 'Hello?', status: 'pending' },
          { contact: 'Jon', says: 'Hello', status: 'pending', messages: [{ content: 'Hello Jon', from: 1 }] },
        ],
      },
    })
    vi.stubGlobal('fetch', fake.fetch)
    await imported('docs/bots.md', 'The bot was restarted.', {
      CHATWOOT_BASE_URL: 'https://chat.test',
      CHATWOOT_ACCOUNT_ID: '1',
      CHATWOOT_API_ACCESS_TOKEN: fake.token,
      CHATWOOT_BOT_TOKEN: fake.tokens.bot,
    })

    expect([1, 2].map((id) => fake.state.conversations.get(id)?.status)).toEqual(['open', 'pending'])
  })
})

describe('docs/errors-and-retries.md', () => {
  it('has a throttle that stays below the limit', async () => {
    const fake = createFakeChatwoot({ throttling: true })
    vi.stubGlobal('fetch', fake.fetch)
    const { chatwoot } = await imported(
      'docs/errors-and-retries.md',
      'throttle: ',
      { CHATWOOT_BASE_URL: 'https://chat.test', CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN: fake.token },
      (code) => code.replace('const chatwoot', 'export const chatwoot'),
    )
    vi.useFakeTimers()

    const all = Promise.all(Array.from({ length: 60 }, () => chatwoot.conversations.counts({}, { maxRetries: 0 })))
    await vi.advanceTimersByTimeAsync(60 * 2100)

    await expect(all).resolves.toHaveLength(60)
    vi.useRealTimers()
  })
})

describe('docs/testing.md', () => {
  const page = 'docs/testing.md'

  it('starts with a program that runs', async () => {
    const { outcome } = await run(page, 0)

    expect(outcome).toEqual({ exitCode: 0, stdout: '2 open\n1 snoozed\n', stderr: '' })
  })

  it('shows a sync that survives its faults', async () => {
    const { outcome } = await run(page, await blockWith(page, "cut: 'after' })"))

    expect(outcome).toMatchObject({ stdout: '{ synced: true }\n', stderr: '' })
  })
})
