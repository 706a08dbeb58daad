/** Responds over real HTTP, with the cable at `/cable`, on the loopback interface unless told otherwise. */
import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import { a, checkGiven, record } from '../given/kinds.ts'
import type { Cable } from '../sending/cable/cable.ts'
import { upgrade } from '../sending/cable/upgrade.ts'

/** @param bodyOfGet which a `Request` cannot have */
type Respond = (request: Request, bodyOfGet?: Uint8Array<ArrayBuffer>) => Promise<Response>

/** A listening server. */
export interface FakeServer {
  /** Such as `http://127.0.0.1:40123`. */
  url: string
  /** Cuts all connections, and stops listening. */
  close(): Promise<void>
  /** Closes it: `await using server = await fake.listen()`. */
  [Symbol.asyncDispose](): Promise<void>
}

/** Where to listen. */
export interface ListenOptions {
  /** Default: a free one. */
  port?: number | undefined
  /** Default: 127.0.0.1. With `0.0.0.0` or `::` other machines and containers reach it, too; its `url` is that of this one. */
  host?: string | undefined
}

const listenOptions = record<ListenOptions>({
  port: a<number>(
    'a port from 0 to 65535',
    (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 65536,
  ),
  host: a<string>('a host name or an IP address', (value) => typeof value === 'string' && value !== ''),
})

/** @throws TypeError for unknown options, and for a port that there is not */
export async function listenWith(respond: Respond, cable?: Cable, options: ListenOptions = {}): Promise<FakeServer> {
  const { port = 0, host = '127.0.0.1' } = checkGiven(listenOptions, options, 'listen')
  const upgraded = new Set<Duplex>()
  const server = createServer(serverOptions, (request, response) => {
    serve(respond, request, response).catch(() => request.socket.destroy())
  })
  server.on('upgrade', (request, socket, head) => {
    if (!isForWebSocket(request)) return serveAnyway(server, request, socket, head)
    upgraded.add(socket)
    socket.on('close', () => upgraded.delete(socket))
    if (cable) upgrade(cable, request, socket, head)
    else socket.destroy()
  })
  await listening(server, { port, host })
  const address = server.address() as AddressInfo // a TCP server has no other kind of address
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
      for (const socket of upgraded) socket.destroy()
    })
  return { url: `http://${nameOf(host)}:${address.port}`, close, [Symbol.asyncDispose]: close }
}

const isForWebSocket = ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket'

/** Node knows this option since 22.21 and 24.9; `@types/node` of Node 20 does not. */
const serverOptions: ServerOptions & { readonly shouldUpgradeCallback: (request: IncomingMessage) => boolean } = {
  shouldUpgradeCallback: isForWebSocket,
}

/** In a URL; every interface is none. */
function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

function listening(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(new Error(code === 'EADDRINUSE' ? `port ${port} of ${host} is in use: pass another one, or 0` : message)),
    )
    server.listen(port, host, resolve)
  })
}

async function serve(respond: Respond, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const asked = await requestOf(request, gone.signal)
  if (!asked) {
    response.writeHead(400).end()
    return
  }
  const answer = await respond(asked.request, asked.bodyOfGet)
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  // One that breaks off rejects here, and the connection is cut.
  for await (const chunk of answer.body ?? []) await new Promise((resolve) => response.write(chunk, resolve))
  response.end()
}

/** Undefined if no `Request` can be made of it, as with a method of proxies, or a Host that is none. */
async function requestOf(
  message: IncomingMessage,
  signal: AbortSignal,
): Promise<{ request: Request; bodyOfGet?: Uint8Array<ArrayBuffer> } | undefined> {
  const { method = 'GET', url = '/' } = message
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  const headers = new Headers()
  for (const [name, value] of Object.entries(message.headers)) if (value !== undefined) headers.set(name, String(value))
  // Not relative to the host: a path that begins with two slashes would name another one.
  const target = url.startsWith('/') ? `http://${message.headers.host ?? 'localhost'}${url}` : url
  const body = Buffer.concat(chunks)
  const init = { method, headers, signal }
  try {
    // A `Request` has no GET with a body; some clients send one, and Rails reads it.
    if (method === 'GET' || method === 'HEAD') return { request: new Request(target, init), bodyOfGet: body }
    return { request: new Request(target, { ...init, ...(body.length > 0 && { body }) }) }
  } catch {
    return undefined
  }
}

/**
 * A request that offers HTTP/2, as those of Java do, is answered as if it had not: once somebody listens for upgrades, Node
 * leaves all of them to the listener, unless it knows `shouldUpgradeCallback`.
 */
function serveAnyway(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { method, url, rawHeaders } = request
  const lines = [`${method} ${url} HTTP/1.1`]
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const [name = '', value = ''] = rawHeaders.slice(at)
    if (!/^(connection|upgrade|http2-settings)$/i.test(name)) lines.push(`${name}: ${value}`)
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]))
  server.emit('connection', socket)
}
