/** The code of the README and of the pages compiles, each block alone, and does what the page says. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { runHere } from '../examples/run-here.ts'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')
const client = "import { Chatwoot } from 'chatwoot-client'\nconst chatwoot = new Chatwoot()\n"
const pages = ['README.md', 'docs/faq.md', 'docs/runtimes.md', 'docs/types.md', 'docs/webhooks.md']

let folder: string
let programs: Map<string, string[]>

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pages-'))
  programs = new Map(await Promise.all(pages.map(async (page) => [page, await written(page)] as const)))
})
afterAll(() => rm(folder, { recursive: true }))

/** Each block of a page as a program, with a client if it uses one that it does not make. */
async function written(page: string): Promise<string[]> {
  const text = await readFile(path.join(root, page), 'utf8')
  const blocks = [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const files = blocks.map((_, index) => path.join(folder, `${page.replace(/\W/g, '-')}-${index}.ts`))
  const isOwn = (block: string) => !/\bchatwoot\./.test(block) || /const chatwoot = new Chatwoot\(/.test(block)
  await Promise.all(files.map((file, index) => writeFile(file, programOf(blocks[index] ?? '', isOwn))))
  return files
}

function programOf(block: string, isOwn: (block: string) => boolean): string {
  const program = isOwn(block) ? block : client + block
  return /^(import|export) /m.test(program) ? program : `${program}export {}\n`
}

async function run(page: string, index: number) {
  const code = await readFile(programs.get(page)?.[index] ?? '', 'utf8')
  const file = path.join(folder, `run-${page.replace(/\W/g, '-')}-${index}.ts`)
  await writeFile(file, code.replaceAll("'chatwoot-client'", JSON.stringify(path.join(root, 'src/index.ts'))))
  const conversations = Array.from({ length: 7 }, () => ({ contact: 'Mara', says: 'Hello', labels: ['billing'] }))
  const fake = createFakeChatwoot({ conversations })
  const { token: CHATWOOT_API_ACCESS_TOKEN } = fake
  vi.stubEnv('BOT_TOKEN', fake.tokens.bot)
  vi.stubEnv('PLATFORM_TOKEN', fake.tokens.platform)
  vi.stubEnv('INBOX_IDENTIFIER', 'fake-inbox-1')
  const environment = { CHATWOOT_BASE_URL: 'https://chat.test', CHATWOOT_ACCOUNT_ID: '1', CHATWOOT_API_ACCESS_TOKEN }
  const fetch: typeof globalThis.fetch = (...given) => fake.fetch(new Request(...given))
  return { outcome: await runHere(file, [], environment, { folder, fetch }), requests: fake.requests }
}

it('compiles', () => {
  const files = [...programs.values()].flat()

  expect(mistakesIn(files)).toEqual([])
  expect(files.length).toBeGreaterThan(15)
})

describe('README.md', () => {
  it('shows contact, assignee and last message in its first program, and then writes', async () => {
    const { outcome, requests } = await run('README.md', 0)

    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' })
    expect(outcome.stdout.split('\n')[0]).toMatch(/^\d+ Mara nobody Hello$/)
    expect(requests.filter(({ path: asked }) => asked.endsWith('/messages'))).toHaveLength(7)
  })

  it('runs, each block alone', async () => {
    const blocks = programs.get('README.md') ?? []

    for (const index of blocks.keys()) expect((await run('README.md', index)).outcome.exitCode, blocks[index]).toBe(0)
  })
})

describe('docs/webhooks.md', () => {
  const event = (name: string) => readFile(path.join(root, `test/fixtures/events/${name}.json`), 'utf8')

  let deliveries = 0

  /** What the receiver of the page responds to a recorded delivery, at the time when it came. */
  async function responseTo(change: (delivery: { body: string; headers: Headers }) => void): Promise<number> {
    const { headers, rawBody, signature } = JSON.parse(await event('019-account-message_created'))
    vi.useFakeTimers({ toFake: ['Date'], now: signature.timestamp * 1000 })
    vi.stubEnv('CHATWOOT_WEBHOOK_SECRET', signature.secret)
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const delivery = { body: rawBody, headers: new Headers(headers) }
    change(delivery)
    const file = programs.get('docs/webhooks.md')?.[1] ?? ''
    const { POST } = await import(/* @vite-ignore */ `${file}?delivery=${++deliveries}`)
    const { status } = await POST(new Request('https://hooks.test', { method: 'POST', ...delivery }))
    vi.useRealTimers()
    return status
  }

  it('accepts a delivery with its signature', async () => {
    await expect(responseTo(() => {})).resolves.toBe(204)
  })

  it.each<[string, (delivery: { body: string; headers: Headers }) => void]>([
    ['a changed body', (delivery) => Object.assign(delivery, { body: delivery.body.replace('{', '{ ') })],
    ['no signature', ({ headers }) => headers.delete('x-chatwoot-signature')],
    ['a signature of another length', ({ headers }) => headers.set('x-chatwoot-signature', 'sha256=é')],
    ['an old time', ({ headers }) => headers.set('x-chatwoot-timestamp', '1700000000')],
  ])('refuses %s', async (_, change) => {
    await expect(responseTo(change)).resolves.toBe(401)
  })
})
