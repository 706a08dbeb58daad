/**
 * Proves the behaviours on a real server and writes what it has shown to `records/`:
 *
 *   CHATWOOT_TEST_URL=https://chat.example.com CHATWOOT_TEST_ACCOUNT_ID=1 CHATWOOT_TEST_TOKEN=… npm run test:live
 *
 * The token is an administrator's. CHATWOOT_TEST_AGENT_TOKEN and CHATWOOT_TEST_PLATFORM_TOKEN show more. Whatever it
 * makes has the prefix in its name and is removed at the end, also after Ctrl-C; what a run left that was killed is
 * removed by the next one. One run at a time in an account. The agent may get e-mails about assignments.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { WebSocket } from 'ws'
import { startProgram } from '../../scripts/run-program.ts'
import { Chatwoot, ChatwootPlatform, type Fetch, isChatwootError } from '../../src/index.ts'
import type { WebSocketClass } from '../../src/realtime/cable/socket.ts'
import type { Subject } from './behaviour.ts'
import { type Clock, realClock } from './clock.ts'
import { logCalls } from './operations.ts'
import { pacedFetch } from './pacing.ts'
import { type Report, reportOf, writeReport } from './report.ts'
import { type Result, runAll, ServerLost } from './run.ts'
import { subjects } from './subjects.ts'
import { sweep } from './sweep.ts'
import { ConfigurationError, makeWorld, type World, type WorldOptions } from './world.ts'

export interface LiveOptions {
  readonly environment: { readonly [name: string]: string | undefined }
  readonly fetch: Fetch
  /** Its sleeps end when the signal is aborted. */
  readonly clock: Clock
  /** The clock while sweeping, which the signal does not end. */
  readonly sweepClock: Clock
  readonly print: (line: string) => void
  /** Ends the run; what it made is removed. */
  readonly signal?: AbortSignal
  /** The folder of the records. */
  readonly records: string
  /** What is proven. Default: all behaviours. */
  readonly subjects?: readonly Subject[]
  readonly WebSocket: WebSocketClass
}

/** Returns the exit code: 0, 1 if a behaviour failed, 2 if the run could not be finished, 130 if it was ended. */
export async function runLive(options: LiveOptions): Promise<number> {
  const { print, signal } = options
  try {
    const report = await runAndSweep(options)
    print(writeReport(report))
    await writeRecord(report, options)
    return report.failed > 0 ? 1 : 0
  } catch (error) {
    if (signal?.aborted) return 130
    if (!(error instanceof ConfigurationError || error instanceof ServerLost || isChatwootError(error))) throw error
    print(error.message)
    return 2
  }
}

async function runAndSweep(options: LiveOptions): Promise<Report> {
  const { print, signal, clock } = options
  const place = placeFrom(options.environment)
  const send: Fetch = (url, init) => options.fetch(url, signal ? withSignal(init, signal) : init)
  const calls = logCalls(pacedFetch(send, clock))
  const started = clock.now()
  const run = Math.floor(started / 1000).toString(36)
  const world = await makeWorld({
    ...place,
    place: 'server',
    fetch: calls.fetch,
    clock,
    run,
    WebSocket: options.WebSocket,
  })
  print(`Chatwoot ${world.version} at ${new URL(place.baseUrl).host}, account ${place.accountId}`)
  await printRules(world, print)
  await sweepAndPrint(options, place, world, 'left by earlier runs')
  let results: readonly Result[]
  try {
    const onResult = (result: Result) => print(lineOf(result))
    const rest = { tries: 2, now: clock.now, ...(signal && { signal }) }
    results = await runAll(options.subjects ?? subjects, world, { calls, onResult, ...rest })
  } finally {
    await sweepAndPrint(options, place, world, 'made by this run')
  }
  const safe = results.map((result) => withoutTokens(result, place.tokens))
  return reportOf(world.version, safe, started, clock.now())
}

/** Rules of the account act on what behaviours make, too. A server that does not list them is no reason to stop. */
async function printRules({ admin }: World, print: LiveOptions['print']): Promise<void> {
  const rules = await admin.automationRules.list().then(
    ({ items }) => items,
    () => [],
  )
  const active = rules.filter((rule) => rule.active)
  if (active.length === 0) return
  print(
    `the account has active automation rules, which may change what is shown: ${active.map(({ name }) => name).join(', ')}`,
  )
}

/** Records are published: an error may show what the server has answered. */
function withoutTokens(result: Result, tokens: WorldOptions['tokens']): Result {
  if (result.error === undefined) return result
  const error = Object.values(tokens).reduce((text, token) => text.replaceAll(token, '[token]'), result.error)
  return { ...result, error }
}

type Place = Pick<WorldOptions, 'baseUrl' | 'accountId' | 'tokens'>

function placeFrom(environment: LiveOptions['environment']): Place {
  const needed = (name: string) => {
    const value = environment[name]?.trim()
    if (value) return value
    throw new ConfigurationError(`${name} is not set: see test/contract/live.ts`)
  }
  const baseUrl = needed('CHATWOOT_TEST_URL').replace(/\/+$/, '')
  if (!URL.canParse(baseUrl)) throw new ConfigurationError(`CHATWOOT_TEST_URL is not a URL: ${baseUrl}`)
  const accountId = Number(needed('CHATWOOT_TEST_ACCOUNT_ID'))
  if (!Number.isSafeInteger(accountId) || accountId < 1) {
    throw new ConfigurationError('CHATWOOT_TEST_ACCOUNT_ID must be a whole number from 1')
  }
  const agent = environment.CHATWOOT_TEST_AGENT_TOKEN?.trim()
  const platform = environment.CHATWOOT_TEST_PLATFORM_TOKEN?.trim()
  const tokens = {
    administrator: needed('CHATWOOT_TEST_TOKEN'),
    ...(agent && { agent }),
    ...(platform && { platform }),
  }
  return { baseUrl, accountId, tokens }
}

async function sweepAndPrint(
  { fetch, sweepClock: clock, print }: LiveOptions,
  { baseUrl, accountId, tokens }: Place,
  { missing }: World,
  what: string,
): Promise<void> {
  // Without the signal: sweeping is what follows when it is aborted.
  const sending = { baseUrl, fetch: pacedFetch(fetch, clock), timeout: 300_000 }
  const admin = new Chatwoot({ ...sending, accountId, apiAccessToken: tokens.administrator })
  const platform =
    tokens.platform === undefined || missing.has('platform')
      ? undefined
      : new ChatwootPlatform({ ...sending, apiAccessToken: tokens.platform })
  const { removed, left } = await sweep({ admin, platform, clock })
  print(`removed ${removed} records ${what}`)
  for (const one of left) print(`  not removed: ${one}`)
}

function withSignal(init: RequestInit, signal: AbortSignal): RequestInit {
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, signal]) : signal }
}

function lineOf({ outcome, subject, name, error, reason, milliseconds }: Result): string {
  const why = error ?? reason
  const more = outcome === 'proven' || why === undefined ? '' : `\n    ${why.replaceAll('\n', '\n    ')}`
  return `${outcome.padEnd(9)} ${subject}: ${name} (${milliseconds} ms)${more}`
}

async function writeRecord(report: Report, { records, print }: LiveOptions): Promise<void> {
  const file = path.join(records, `${report.version}.json`)
  await mkdir(records, { recursive: true })
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`)
  print(`wrote ${file}`)
}

/** The first signal ends the run and sweeps, the second ends the process. */
function endedBySignal(print: (line: string) => void): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => {
      print('ending: removing what this run has made (once more to leave it)')
      controller.abort(new Error(`ended by ${name}`))
    })
  }
  return controller.signal
}

await startProgram(import.meta.url, async () => {
  const print = console.log
  const signal = endedBySignal(print)
  const code = await runLive({
    environment: process.env,
    fetch: (url, init) => fetch(url, init),
    clock: realClock(signal),
    sweepClock: realClock(),
    print,
    signal,
    WebSocket,
    records: process.env.CHATWOOT_TEST_RECORDS ?? path.join(import.meta.dirname, 'records'),
  })
  // A behaviour that was ended may still hold a connection.
  if (signal.aborted) process.exit(code)
  return code
})
