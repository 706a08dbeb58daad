/** Rehearsals of `npm run test:live`: the in-memory Chatwoot over HTTP in place of a real server. */
import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import type { Fetch } from '../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import type { Subject } from './behaviour.ts'
import { busyFetch } from './busy-server.ts'
import { type LiveOptions, runLive } from './live.ts'
import { clockOf } from './memory.ts'
import type { Report } from './report.ts'
import { subjects } from './subjects.ts'
import { prefix } from './world.ts'

const closings: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closings.splice(0)) await close()
})

/** What the in-memory Chatwoot cannot do yet is left out of rehearsals. */
const ready: readonly Subject[] = subjects.map(({ subject, behaviours }) => ({
  subject,
  behaviours: behaviours.filter(({ pendingInFake }) => !pendingInFake),
}))

/** The first behaviours of each subject. */
const some: readonly Subject[] = ready.map(({ subject, behaviours }) => ({
  subject,
  behaviours: behaviours.slice(0, 2),
}))

interface Rehearsal {
  readonly printed: string[]
  readonly environment: Record<string, string>
  readonly records: string
  run(changes?: Partial<LiveOptions>): Promise<number>
  /** The record that was written; undefined if none was. */
  record(): Promise<Report | undefined>
}

const overHttp: Fetch = (url, init) => fetch(url, init)

async function rehearse(fake: FakeChatwoot): Promise<Rehearsal> {
  const { url, close } = await fake.listen()
  closings.push(close)
  const records = await mkdtemp(path.join(tmpdir(), 'contract-'))
  const printed: string[] = []
  const clock = clockOf(fake)
  const { administrator, agent, platform } = fake.tokens
  const environment = {
    CHATWOOT_TEST_URL: url,
    CHATWOOT_TEST_ACCOUNT_ID: '1',
    CHATWOOT_TEST_TOKEN: administrator,
    CHATWOOT_TEST_AGENT_TOKEN: agent,
    CHATWOOT_TEST_PLATFORM_TOKEN: platform,
  }
  return {
    printed,
    environment,
    records,
    run: (changes = {}) =>
      runLive({
        environment,
        fetch: overHttp,
        clock,
        sweepClock: clock,
        print: (line) => printed.push(line),
        records,
        subjects: some,
        WebSocket,
        ...changes,
      }),
    async record() {
      const [file] = await readdir(records)
      return file === undefined ? undefined : JSON.parse(await readFile(path.join(records, file), 'utf8'))
    },
  }
}

/** Everything in the fake whose name begins with the prefix. */
function leftIn({ state }: FakeChatwoot): string[] {
  const names = [
    ...state.inboxes.map(({ name }) => name),
    ...[...state.contacts.values()].map(({ name, identifier }) => identifier ?? name),
    ...state.webhooks.map(({ url }) => url.replace('https://', '')),
    ...state.teams.map(({ name }) => name),
    ...state.labels.map(({ title }) => title),
    ...state.attributeDefinitions.map(({ attribute_key }) => attribute_key.replaceAll('_', '-')),
  ]
  return names.filter((name) => name.startsWith(prefix))
}

describe('npm run test:live', () => {
  it('proves what the server shows, records it and leaves nothing', async () => {
    const fake = createFakeChatwoot()
    const { run, record, printed } = await rehearse(fake)

    const code = await run({ subjects: ready })

    const report = await record()
    expect(report?.behaviours.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(code, printed.at(-1)).toBe(0)
    expect(report?.version).toBe('4.14.2')
    expect(report?.proven).toBeGreaterThanOrEqual(150)
    expect(leftIn(fake)).toEqual([])
  })

  it('reports what missing tokens cannot show as not run, with the reason', async () => {
    const { run, record, environment } = await rehearse(createFakeChatwoot())
    const { CHATWOOT_TEST_AGENT_TOKEN: _, CHATWOOT_TEST_PLATFORM_TOKEN: __, ...rest } = environment

    expect(await run({ environment: rest, subjects: ready.slice(-10) })).toBe(0)

    const notRun = (await record())?.behaviours.filter(({ outcome }) => outcome === 'not run') ?? []
    expect(new Set(notRun.map(({ reason }) => reason))).toEqual(
      new Set(['CHATWOOT_TEST_AGENT_TOKEN is not set', 'CHATWOOT_TEST_PLATFORM_TOKEN is not set']),
    )
  })

  it.each([
    [
      'a token that the server does not accept',
      { CHATWOOT_TEST_TOKEN: 'wrong' },
      'does not accept CHATWOOT_TEST_TOKEN',
    ],
    ["an agent's token", { CHATWOOT_TEST_TOKEN: 'fake-agent-token' }, 'must be the token of an administrator'],
    ['another account', { CHATWOOT_TEST_ACCOUNT_ID: '7' }, 'not in account 7; their accounts are 1'],
    ['no URL', { CHATWOOT_TEST_URL: '' }, 'CHATWOOT_TEST_URL is not set'],
    ['a server that is not there', { CHATWOOT_TEST_URL: 'http://127.0.0.1:2' }, 'could not be reached'],
  ])('says what is wrong with %s, and records nothing', async (_, change, text) => {
    const { run, record, printed, environment } = await rehearse(createFakeChatwoot())

    expect(await run({ environment: { ...environment, ...change } })).toBe(2)

    expect(printed.at(-1)).toContain(text)
    expect(await record()).toBeUndefined()
  })

  it('waits where the server throttles', async () => {
    const fake = createFakeChatwoot()
    let requests = 0
    const throttled = fake.failNext({ status: 429, when: () => ++requests % 7 === 0, times: Number.POSITIVE_INFINITY })
    const { run, record } = await rehearse(fake)

    expect(await run()).toBe(0)

    expect((await record())?.failed).toBe(0)
    expect(throttled.met).toBeGreaterThan(0)
  })

  it.each(['4.14.2', '4.15.1'])('proves the same on a busy server %s, which runs its jobs late', async (version) => {
    const fake = createFakeChatwoot({ version })
    const clock = clockOf(fake)
    const { run, record } = await rehearse(fake)

    const code = await run({ subjects: ready, clock, sweepClock: clock, fetch: busyFetch(overHttp, clock, fake) })

    const report = await record()
    expect(report?.behaviours.filter(({ outcome }) => outcome === 'failed')).toEqual([])
    expect(report?.behaviours.filter(({ tries = 1 }) => tries > 1)).toEqual([])
    expect(code).toBe(0)
    expect(report?.version).toBe(version)
    expect(leftIn(fake)).toEqual([])
  })

  it('proves the same within the default rate limits', async () => {
    const fake = createFakeChatwoot({ version: '4.16.2', throttling: true })
    const throttled: string[] = []
    const watching: Fetch = async (url, init) => {
      const response = await overHttp(url, init)
      if (response.status === 429) throttled.push(url)
      return response
    }
    const { run, record } = await rehearse(fake)

    expect(await run({ subjects: ready, fetch: watching })).toBe(0)

    expect((await record())?.failed).toBe(0)
    expect(throttled).toEqual([])
  })

  it('leaves out what an agent with other rights than agents have could not show', async () => {
    const restricted: Fetch = async (url, init) => {
      const response = await overHttp(url, init)
      if (!url.endsWith('/profile') || !response.ok) return response
      const profile = await response.json()
      const accounts = profile.accounts.map((account: object) => ({ ...account, custom_role_id: 7 }))
      return Response.json({ ...profile, accounts })
    }
    const { run, record } = await rehearse(createFakeChatwoot())

    expect(await run({ fetch: restricted })).toBe(0)

    const reasons = (await record())?.behaviours.flatMap(({ reason }) => reason ?? [])
    expect(new Set(reasons)).toContain(
      'CHATWOOT_TEST_AGENT_TOKEN is the token of an agent with a custom role, who has other rights',
    )
  })

  it('needs an administrator whose language is English', async () => {
    const fake = createFakeChatwoot()
    const { run, printed, environment } = await rehearse(fake)
    const headers = { 'api-access-token': fake.tokens.administrator, 'content-type': 'application/json' }
    const body = JSON.stringify({ ui_settings: { locale: 'de' } })
    await fetch(`${environment.CHATWOOT_TEST_URL}/api/v1/profile`, { method: 'PUT', headers, body })

    expect(await run()).toBe(2)

    expect(printed.at(-1)).toContain('the language in the profile of CHATWOOT_TEST_TOKEN must be English (en), got de')
  })

  it('keeps tokens out of the record', async () => {
    const fake = createFakeChatwoot()
    const { run, record } = await rehearse(fake)
    const telling: Subject = {
      subject: 'tokens',
      behaviours: [{ name: 'one is told', prove: async ({ adminToken }) => Promise.reject(new Error(adminToken)) }],
    }

    expect(await run({ subjects: [telling] })).toBe(1)

    expect((await record())?.behaviours[0]?.error).toBe('Error: [token]')
  })

  it('never counts more than 30 times a minute', async () => {
    const fake = createFakeChatwoot()
    const minutes: number[] = []
    const clock = clockOf(fake)
    const watching: Fetch = (url, init) => {
      if (url.includes('/conversations/meta')) minutes.push(Math.floor(clock.now() / 60_000))
      return overHttp(url, init)
    }
    const { run } = await rehearse(fake)
    const counting: Subject = {
      subject: 'counts',
      behaviours: [
        {
          name: 'many counts',
          prove: async ({ admin }) => {
            for (let number = 0; number < 70; number++) await admin.conversations.counts()
          },
        },
      ],
    }

    expect(await run({ subjects: [counting], clock, fetch: watching })).toBe(0)

    const most = Math.max(...minutes.map((minute) => minutes.filter((other) => other === minute).length))
    expect(minutes).toHaveLength(70)
    expect(most).toBeLessThanOrEqual(30)
  })

  it('removes what a dead run has left, and nothing else', async () => {
    const fake = createFakeChatwoot({
      data: {
        inboxes: [{ name: `${prefix}-dead-inbox-1` }, { name: `my ${prefix}-like inbox` }],
        teams: [{ name: `${prefix}-dead-team-1` }],
        webhooks: [{ url: `https://${prefix}-dead-hook-1.invalid/` }, { url: 'https://hooks.example.org/' }],
        attributeDefinitions: [{ attribute_key: 'cwc_contract_dead_text_1' }, { attribute_key: 'plan' }],
        contacts: [
          { name: 'Pat', identifier: `${prefix}-dead-contact-1` },
          { name: `${prefix}-dead-contact-2` },
          { name: 'Kim', email: 'kim@example.org' },
        ],
      },
    })
    const { run } = await rehearse(fake)

    expect(await run()).toBe(0)

    expect(leftIn(fake)).toEqual([])
    expect(fake.state.inboxes.map(({ name }) => name)).toContain(`my ${prefix}-like inbox`)
    expect([...fake.state.contacts.values()].map(({ name }) => name)).toEqual(['Kim'])
    expect(fake.state.webhooks.map(({ url }) => url)).toEqual(['https://hooks.example.org/'])
    expect(fake.state.attributeDefinitions.map(({ attribute_key }) => attribute_key)).toEqual(['plan'])
  })

  it('proves the same in an account that is full of other data', async () => {
    const people = Array.from({ length: 120 }, (_, number) => ({
      name: `Person ${number}`,
      email: `p${number}@example.org`,
    }))
    const conversations = people.map(({ name }, number) => ({
      contact: name,
      says: 'Hello, a needle, a word, billing',
      labels: ['a', 'b', 'billing', 'vip'],
      assignee_id: number % 2 ? 1 : null,
    }))
    const fake = createFakeChatwoot({ data: { contacts: people, conversations } })
    const { run, record } = await rehearse(fake)

    expect(await run({ subjects: ready.filter(({ subject }) => /lists|filters|contacts/.test(subject)) })).toBe(0)

    expect((await record())?.failed).toBe(0)
    expect(fake.state.conversations.size).toBe(120)
  })

  it('stops when the server is gone', async () => {
    const fake = createFakeChatwoot()
    fake.failNext({ skip: 60, times: Number.POSITIVE_INFINITY, cut: 'before' })
    const { run, record, printed } = await rehearse(fake)

    expect(await run()).toBe(2)

    expect(printed.at(-1)).toContain('the server no longer responds')
    expect(await record()).toBeUndefined()
  })

  it('removes what it has made when it is ended half-way', async () => {
    const fake = createFakeChatwoot()
    const controller = new AbortController()
    let requests = 0
    const ending: Fetch = (url, init) => {
      if (++requests === 100) controller.abort(new Error('ended'))
      return overHttp(url, init)
    }
    const { run, record } = await rehearse(fake)

    expect(await run({ signal: controller.signal, fetch: ending })).toBe(130)

    expect(leftIn(fake)).toEqual([])
    expect(await record()).toBeUndefined()
  })

  it('removes what it has made after Ctrl-C', async () => {
    const fake = createFakeChatwoot()
    const stuck = fake.failNext({ operation: 'createConversation', hang: true })
    const { environment, records } = await rehearse(fake)
    const program = path.resolve(import.meta.dirname, 'live.ts')
    const child = spawn(process.execPath, ['--import', 'tsx', program], {
      env: { ...process.env, ...environment, CHATWOOT_TEST_RECORDS: records },
      stdio: 'ignore',
    })
    const code = new Promise((resolve) => child.on('exit', resolve))

    await vi.waitFor(() => expect(stuck.met).toBe(1), { timeout: 120_000 })
    expect(leftIn(fake)).not.toEqual([])
    child.kill('SIGINT')

    expect(await code).toBe(130)
    expect(leftIn(fake)).toEqual([])
  })
})
