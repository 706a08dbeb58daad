/** A small Chatwoot in memory: enough of the server to try the client against it, over real HTTP. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FakeAnswer, failure, notFound } from './answers.ts'
import { answer } from './routes.ts'
import { addConversation, type ConversationSeed, emptyState, type FakeState } from './state.ts'

export interface FakeChatwoot {
  state: FakeState
  /** The token that it accepts; the account is 1. */
  token: string
  /** Starts on a free port of the loopback interface. */
  listen(): Promise<{ url: string; close(): Promise<void> }>
}

export interface FakeChatwootOptions {
  conversations?: ConversationSeed[]
  /** Unix seconds; the clock of the server. */
  now?: () => number
}

export function createFakeChatwoot({ conversations = [], now = unixNow }: FakeChatwootOptions = {}): FakeChatwoot {
  const state = emptyState()
  const token = 'fake-user-token'
  for (const seed of conversations) addConversation(state, seed, now())

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const body = parseBody(await readBody(request), request.headers['content-type'])
    const refusal = refuse(request.headers['api-access-token'], token, url.pathname)
    const query = url.searchParams
    send(
      response,
      refusal ?? answer(state, { method: request.method ?? 'GET', path: url.pathname, query, body }, now()),
    )
  }

  return {
    state,
    token,
    async listen() {
      const server = createServer((request, response) => {
        handle(request, response).catch(() => send(response, failure))
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
      return {
        url: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((resolve) => {
            server.close(() => resolve())
            server.closeAllConnections()
          }),
      }
    },
  }
}

function refuse(sent: string | string[] | undefined, token: string, path: string): FakeAnswer | undefined {
  if (!sent) return { status: 401, body: { errors: ['You need to sign in or sign up before continuing.'] } }
  if (sent !== token) return { status: 401, body: { error: 'Invalid Access Token' } }
  if (/^\/api\/v1\/accounts\/(?!1\/)/.test(path)) return notFound
  return undefined
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** JSON objects as they are; of a form its text fields, since this server stores no files. */
function parseBody(bytes: Buffer, contentType = ''): Record<string, unknown> {
  const boundary = /boundary=(.+)$/.exec(contentType)?.[1]
  if (boundary) return formFields(bytes.toString('utf8'), boundary)
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'))
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function formFields(text: string, boundary: string): Record<string, unknown> {
  const parts = text.split(`--${boundary}`).filter((part) => !part.includes('filename='))
  return Object.fromEntries(
    parts.flatMap((part) => {
      const [, name, value] = part.match(/name="([^"]*)"\r\n\r\n([\s\S]*)\r\n$/) ?? []
      return name === undefined ? [] : [[name, value]]
    }),
  )
}

function send(response: ServerResponse, { status, body }: FakeAnswer): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}

function unixNow(): number {
  return Math.floor(Date.now() / 1000)
}
