/** A Chatwoot in memory whose requests a test reads, and lets wait. */
import { onTestFinished } from 'vitest'
import { Chatwoot, ChatwootPlatform } from '../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot, type FakeChatwootOptions } from '../../src/testing/fake-chatwoot.ts'
import type { FakeData } from '../../src/testing/index.ts'
import { held } from './held.ts'

/** A request that the test lets wait before the server has it. */
export interface Waiting {
  /** Resolves when it has arrived. */
  readonly arrived: Promise<void>
  /** Lets the server process it. */
  passes(): void
}

export interface Desk {
  readonly fake: FakeChatwoot
  /** The administrator's client, which sends every request once. */
  readonly chatwoot: Chatwoot
  /** A client in another process: it shares no queues and no work with `chatwoot`. */
  another(role?: 'administrator' | 'agent'): Chatwoot
  readonly platform: ChatwootPlatform
  /** `POST /conversations/7/labels`, without the account, for each request so far, waiting ones included. */
  readonly lines: string[]
  /** The bodies of the requests with this line that the server has received, as it parsed them. */
  bodies(line: string): unknown[]
  /** Lets the next request with this line wait. */
  holds(line: string): Waiting
}

let desks = 0

/** Opens one for the running test, which fails if a failure was never met or something is not supported. */
export function openDesk(data: FakeData = {}, settings: Omit<FakeChatwootOptions, 'data'> = {}): Desk {
  const fake = createFakeChatwoot({ data, ...settings })
  onTestFinished(() => fake.close())
  const lines: string[] = []
  const waits: { line: string; arrives: () => void; passed: Promise<void> }[] = []

  async function fetch(url: string | URL | Request, init: RequestInit = {}): Promise<Response> {
    const line = lineOf(init.method, new URL(String(url)))
    lines.push(line)
    const place = waits.findIndex((wait) => wait.line === line)
    const [wait] = place < 0 ? [] : waits.splice(place, 1)
    if (wait) await waiting(wait, init.signal)
    return fake.fetch(url, init)
  }

  // Each has its own address: clients at the same one share queues and the version of the server.
  const own = () => ({ baseUrl: `http://desk-${++desks}.test`, maxRetries: 0, fetch })
  const another = (role?: 'administrator' | 'agent') => new Chatwoot({ ...fake.options(role), ...own() })
  return {
    fake,
    chatwoot: another(),
    another,
    platform: new ChatwootPlatform({ ...fake.options('platform'), ...own() }),
    lines,
    bodies: (line) =>
      fake.requests
        .filter(({ method, path, query }) => lineOf(method, { pathname: path, search: `?${query}` }) === line)
        .map(({ body }) => body),
    holds(line) {
      const [arrival, passage] = [held<void>(), held<void>()]
      waits.push({ line, arrives: arrival.resolve, passed: passage.promise })
      return { arrived: arrival.promise, passes: passage.resolve }
    },
  }
}

/** @throws when the request is aborted */
function waiting({ arrives, passed }: { arrives: () => void; passed: Promise<void> }, signal?: AbortSignal | null) {
  arrives()
  const { promise: aborted, reject } = held<never>()
  signal?.addEventListener('abort', () => reject(signal.reason))
  return Promise.race([passed, aborted])
}

function lineOf(method = 'GET', { pathname, search }: { pathname: string; search: string }): string {
  const query = search === '?' ? '' : decodeURIComponent(search)
  return `${method} ${pathname.replace('/api/v1/accounts/1/', '/')}${query}`
}
