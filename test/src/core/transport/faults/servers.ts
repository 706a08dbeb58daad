/** Real servers that fail in every way listed in the table. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Socket,
  type Server as SocketServer,
} from 'node:net'
import path from 'node:path'
import type { TestRuntime } from '../test-runtime.ts'

export interface FaultyServer extends AsyncDisposable {
  readonly url: string
  /** How many requests arrived. */
  readonly requests: () => number
}

/** Starts a server; `runtime` lets it expire time limits. */
export type Faulty = (runtime: TestRuntime) => Promise<FaultyServer>

const folder = path.resolve(import.meta.dirname, '../../../../fixtures/tls')

async function started(server: Server | SocketServer, scheme: string, requests: () => number): Promise<FaultyServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    requests,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  about: { readonly count: number; readonly runtime: TestRuntime },
) => void

/** An HTTP server that reads each request completely, then responds; `count` is 1 for the first. */
export function answers(answer: Answer): Faulty {
  return (runtime) => {
    let count = 0
    const listener: RequestListener = (request, response) => {
      count += 1
      const about = { count, runtime }
      response.on('error', () => {})
      request.resume().on('end', () => answer(request, response, about))
    }
    return started(createServer(listener), 'http', () => count)
  }
}

/** A success that every kind of call accepts. */
export const success = JSON.stringify({ id: 7, payload: ['vip'] })

const json = { 'content-type': 'application/json; charset=utf-8' }

function ok(response: ServerResponse): void {
  response.writeHead(200, json).end(success)
}

/** A status with a body and headers. */
function status(code: number, body = '', headers: Record<string, string> = json): Faulty {
  return answers((_, response) => void response.writeHead(code, headers).end(body))
}

function thenOk(code: number, body: string, headers: Record<string, string>): Faulty {
  return answers((_, response, { count }) => {
    if (count > 1) ok(response)
    else response.writeHead(code, headers).end(body)
  })
}

/** A server of plain sockets; `received` is called when a request has arrived. */
export function sockets(received: (socket: Socket, request: string) => void): Faulty {
  return () => {
    let count = 0
    const server = createSocketServer((socket) => {
      socket.once('data', (data) => {
        count += 1
        received(socket, String(data))
      })
    })
    return started(server, 'http', () => count)
  }
}

const throttled = { 'content-type': 'text/plain' }
const page = '<html><head><title>Bad Gateway</title></head><body>nginx</body></html>'

const refused: Faulty = async (runtime) => {
  const server = await status(200)(runtime)
  await server[Symbol.asyncDispose]()
  return { ...server, [Symbol.asyncDispose]: async () => {} }
}

const secure: Faulty = () => {
  let count = 0
  const [key, cert] = ['key.pem', 'certificate.pem'].map((file) => readFileSync(path.join(folder, file)))
  const server = createSecureServer({ key, cert }, (_, response) => {
    count += 1
    ok(response)
  })
  return started(server, 'https', () => count)
}

const broken = (start: string) =>
  answers((_, response) => {
    response.writeHead(200, { ...json, 'content-length': '100' })
    response.write(start, () => response.destroy())
  })

const closesWhenUsedAgain: Faulty = () => {
  let count = 0
  const seen = new WeakSet<Socket>()
  const server = createServer((request, response) => {
    if (request.url === '/api') {
      seen.add(request.socket)
      return ok(response)
    }
    count += 1
    if (seen.has(request.socket)) request.socket.destroy()
    else request.resume().on('end', () => ok(response))
  })
  return started(server, 'http', () => count)
}

export const servers: { readonly [fault: string]: Faulty } = {
  'connection refused': refused,
  'unknown host': async (runtime) => ({ ...(await refused(runtime)), url: 'http://chatwoot.invalid' }),
  'untrusted certificate': secure,
  'https to an http server': async (runtime) => {
    const server = await status(200, success)(runtime)
    return { ...server, url: server.url.replace('http', 'https') }
  },
  'reset before the headers': sockets((socket) => void socket.resetAndDestroy()),
  'reset in the middle of the headers': sockets((socket) => {
    socket.write('HTTP/1.1 200 OK\r\ncontent-ty', () => socket.resetAndDestroy())
  }),
  'reset in the middle of the body': broken(success.slice(0, 9)),
  'kept-alive connection closes while the request is sent': closesWhenUsedAgain,
  'a response that is not HTTP': sockets((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
  'headers never come': answers((_request, _response, { runtime }) => runtime.expire()),
  'body stalls half-way': answers((_, response, { runtime }) => {
    response.writeHead(200, json)
    // Once the client has the headers.
    response.write(success.slice(0, 9), () => setImmediate(() => setImmediate(() => runtime.expire())))
  }),
  'body shorter than Content-Length': sockets((socket) => {
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"id":7}')
  }),
  'invalid gzip': status(200, 'not compressed', { ...json, 'content-encoding': 'gzip' }),
  '200 with HTML': status(200, page, { 'content-type': 'text/html' }),
  '200 with broken JSON': status(200, '{"id":'),
  '200, empty, where JSON is described': status(200),
  '204 where JSON is described': status(204),
  '200, null, where JSON is described': status(200, 'null'),
  'redirect to the same origin': answers((request, response) => {
    if (request.url?.endsWith('/there')) ok(response)
    else response.writeHead(302, { location: '/there' }).end(page)
  }),
  'redirect to another host': status(302, page, { location: 'http://elsewhere.invalid/' }),
  'redirect to an invalid URL': status(302, page, { location: 'http://' }),
  'redirects in a loop': answers((request, response) => void response.writeHead(302, { location: request.url }).end()),
  400: status(400, '{"status":400,"error":"Bad Request"}'),
  401: status(401, '{"error":"Invalid Access Token"}'),
  '401 with a refusal': status(401, '{"error":"You are not authorized to do this action"}'),
  402: status(402, '{"error":"Account limit exceeded. Please purchase more licenses"}'),
  403: status(403, '{"error":"feature is off"}'),
  404: status(404, '{"error":"Resource could not be found"}'),
  407: status(407, page, { 'content-type': 'text/html' }),
  408: status(408, page, { 'content-type': 'text/html' }),
  409: status(409, '{"duplicate_articles":[]}'),
  422: status(422, '{"message":"Title is invalid","attributes":["title"]}'),
  '429 of Chatwoot': status(429, 'Retry later\n', throttled),
  '429 of a proxy, without Retry-After': status(429, page, { 'content-type': 'text/html' }),
  '429, then ok': thenOk(429, 'Retry later\n', throttled),
  '429 with Retry-After in seconds': status(429, '', { 'retry-after': '60' }),
  '429 with Retry-After as a date': status(429, '', {
    date: 'Sun, 01 Mar 2026 12:00:00 GMT',
    'retry-after': 'Sun, 01 Mar 2026 12:01:00 GMT',
  }),
  '429 with a negative Retry-After': status(429, 'slow down', { 'retry-after': '-5' }),
  '429 with garbage as Retry-After': status(429, 'slow down', { 'retry-after': 'soon' }),
  '429 with Retry-After: 3600': status(429, 'slow down', { 'retry-after': '3600' }),
  '429, empty': status(429),
  500: status(500, '{"status":500,"error":"Internal Server Error"}'),
  501: status(501),
  502: status(502, page, { 'content-type': 'text/html' }),
  503: status(503, page, { 'content-type': 'text/html' }),
  '503, then ok': thenOk(503, page, { 'content-type': 'text/html' }),
  '503 with Retry-After: 3600': status(503, page, { 'retry-after': '3600' }),
  504: status(504),
  "520 to 524 and 530, Cloudflare's": answers((_, response, { count }) => {
    const statuses = [520, 521, 522, 523, 524, 530]
    response.writeHead(statuses[count % 6] ?? 520, { 'content-type': 'text/html' }).end(page)
  }),
  "525 and 526, Cloudflare's": answers((_, response, { count }) => {
    response.writeHead(525 + (count % 2), { 'content-type': 'text/html' }).end(page)
  }),
  'larger than maxResponseSize': answers((_, response) => {
    response.writeHead(200, json)
    const chunk = Buffer.alloc(2 ** 20, ' ')
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    }
    response.on('drain', more)
    more()
  }),
  '503 whose body breaks off': answers((_, response) => {
    response.writeHead(503, { 'content-length': '100' })
    response.write('sorry', () => response.destroy())
  }),
}
