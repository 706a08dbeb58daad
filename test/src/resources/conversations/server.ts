/** What the tests of conversations share: nock at the client's address, and a server that responds on command. */
import nock from 'nock'
import { afterEach, beforeAll, expect, vi } from 'vitest'
import { Chatwoot, type Conversation } from '../../../../src/index.ts'
import { recordedBody } from '../../../recordings/recorded.ts'
import { base, token } from '../client.ts'

export const account = '/api/v1/accounts/1'
export const root = `${account}/conversations`
export const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

/** Blocks the network, and fails a test that leaves a prepared response unused. */
export function onlyNock(): void {
  beforeAll(() => nock.disableNetConnect())
  afterEach(() => {
    vi.useRealTimers()
    const left = nock.pendingMocks()
    nock.cleanAll()
    expect(left).toEqual([])
  })
}

/** A request that has arrived and waits for its response. */
export interface Held {
  /** `POST /conversations/7/labels`, without the account. */
  readonly line: string
  readonly body: unknown
  answer(body: unknown, status?: number): void
}

let servers = 0

/** A server that holds each request until the test responds to it. Each has its own address, so tests share no queues. */
export class HeldServer {
  /** The lines of all requests so far. */
  readonly lines: string[] = []
  readonly #always = new Map<string, unknown>()
  readonly #arrived: Held[] = []
  readonly #waiting: ((held: Held) => void)[] = []
  readonly chatwoot = new Chatwoot({
    baseUrl: `http://held-${++servers}.test`,
    accountId: 1,
    apiAccessToken: token,
    maxRetries: 0,
    fetch: (url, init) => this.#fetch(String(url), init),
  })

  /** Responds to this line immediately, every time; it is not added to `lines`. */
  always(line: string, body: unknown): void {
    this.#always.set(line, body)
  }

  /** The next request, once it has arrived. */
  next(): Promise<Held> {
    const held = this.#arrived.shift()
    return held ? Promise.resolve(held) : new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Expects the next request to be this one, and responds to it. Returns its body. */
  async answers(line: string, body: unknown, status?: number): Promise<unknown> {
    const held = await this.next()
    expect(held.line).toBe(line)
    held.answer(body, status)
    return held.body
  }

  #fetch(url: string, { method = 'GET', body, signal }: RequestInit = {}): Promise<Response> {
    const { pathname, search } = new URL(url)
    const line = `${method} ${pathname.replace(account, '')}${search}`
    if (this.#always.has(line)) return Promise.resolve(Response.json(this.#always.get(line)))
    return new Promise((resolve, reject) => {
      const held: Held = {
        line,
        body: typeof body === 'string' ? JSON.parse(body) : body,
        answer: (content, status = 200) => {
          const text = content === undefined ? '' : JSON.stringify(content)
          resolve(new Response(text, { status, headers: { 'content-type': 'application/json' } }))
        },
      }
      signal?.addEventListener('abort', () => reject(signal.reason))
      this.lines.push(line)
      const waiting = this.#waiting.shift()
      if (waiting) waiting(held)
      else this.#arrived.push(held)
    })
  }
}

/** Resolves when everything that does not wait for a response has happened. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** A recorded conversation, with other values. */
export function conversation(values: Partial<Conversation>): Conversation {
  return { ...recordedBody<Conversation>('conversation-create-minimal'), ...values }
}

/** A team as the assignments view of the server writes it: on the recorded server none was assigned. */
export const team = {
  id: 20,
  name: 'sales',
  description: null,
  allow_auto_assign: true,
  account_id: 1,
  created_at: '2026-11-21T03:38:59.123Z',
  updated_at: '2026-11-21T03:38:59.123Z',
}

/** What a promise rejects with. */
export async function reasonOf(promise: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(promise).then(
    (value) => expect.fail(`resolved with ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  )
}
