/** A server whose responses the test sends when it wants to. */
import { expect } from 'vitest'
import { Chatwoot } from '../../src/index.ts'
import { account, token } from './nock.ts'

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
