/** Rehearsals of `npm run test:live`: the in-memory Chatwoot over HTTP in place of a real server. */
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Fetch } from '../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { listenWith } from '../../src/testing/server.ts'
import { type LiveOptions, runLive } from './live.ts'
import { clockOf } from './memory.ts'
import type { Report } from './report.ts'
import { withMissingRoutes } from './stand-in.ts'
import { subjects } from './subjects.ts'
import { prefix } from './world.ts'

const closings: (() => Promise<void>)[] = []

afterEach(async () => {
  for (const close of closings.splice(0)) await close()
})

interface Rehearsal {
  readonly fake: FakeChatwoot
  readonly printed: string[]
  run(changes?: Partial<LiveOptions>, environment?: LiveOptions['environment']): Promise<number>
  record(): Promise<Report>
}

async function rehearse(fake: FakeChatwoot, around: (fetch: Fetch) => Fetch = (fetch) => fetch): Promise<Rehearsal> {
  const send = around(withMissingRoutes(fake))
  const { url, close } = await listenWith(async (request) => {
    const body = request.body === null ? {} : { body: new Uint8Array(await request.arrayBuffer()) }
    return send(request.url, { method: request.method, headers: request.headers, ...body })
  })
  closings.push(close)
  const records = await mkdtemp(path.join(tmpdir(), 'contract-'))
  const printed: string[] = []
  const clock = clockOf(fake)
  const { administrator, agent, platform } = fake.tokens
  const tokens = {
    CHATWOOT_TEST_URL: url,
    CHATWOOT_TEST_ACCOUNT_ID: '1',
    CHATWOOT_TEST_TOKEN: administrator,
    CHATWOOT_TEST_AGENT_TOKEN: agent,
    CHATWOOT_TEST_PLATFORM_TOKEN: platform,
  }
  return {
    fake,
    printed,
    run: (changes = {}, environment = {}) =>
      runLive({
        environment: { ...tokens, ...environment },
        fetch: (target, init) => fetch(target, init),
        clock,
        sweepClock: clock,
        print: (line) => printed.push(line),
        records,
        ...changes,
      }),
    async record() {
      const [file = ''] = await readdir(records)
      return JSON.parse(await readFile(path.join(records, file), 'utf8'))
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
    const { fake, run, record, printed } = await rehearse(createFakeChatwoot())

    await expect(run(), printed.join("\n")).resolves.toBe(1)

    const report = await record()
    expect(report.version).toBe('4.14.2')
    expect(report.proven).toBeGreaterThanOrEqual(150)
    const failed = report.behaviours.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)
    expect(failed.sort()).toEqual(pendingNames())
    expect(leftIn(fake)).toEqual([])
  })

  it('reports what a missing token cannot show as not run, with the reason', async () => {
    const { run, record } = await rehearse(createFakeChatwoot())

    await run({}, { CHATWOOT_TEST_AGENT_TOKEN: '', CHATWOOT_TEST_PLATFORM_TOKEN: undefined })

    const notRun = (await record()).behaviours.filter(({ outcome }) => outcome === 'not run')
    const reasons = new Set(notRun.map(({ reason }) => reason))
    expect(reasons).toEqual(
      new Set([
        'CHATWOOT_TEST_AGENT_TOKEN is not set',
        'CHATWOOT_TEST_PLATFORM_TOKEN is not set',
        'the clock of a server cannot be set',
      ]),
    )
  })
})

/** What the in-memory Chatwoot cannot do yet fails in a rehearsal, where it is taken for a server. */
function pendingNames(): string[] {
  return subjects
    .flatMap(({ behaviours }) => behaviours)
    .filter(({ pendingInFake, needs = [] }) => pendingInFake && !needs.includes('clock'))
    .map(({ name }) => name)
    .sort()
}
