/** Responds over real HTTP, with the cable at `/cable`, on the loopback interface. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Cable } from './cable/cable.ts'
import { upgrade } from './cable/upgrade.ts'

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
  port?: number
}

export async function listenWith(
  fetch: (request: Request) => Promise<Response>,
  cable?: Cable,
  { port = 0 }: ListenOptions = {},
): Promise<FakeServer> {
  const upgraded = new Set<Duplex>()
  const server = createServer((request, response) => {
    serve(fetch, request, response).catch(() => request.socket.destroy())
  })
  server.on('upgrade', (request, socket, head) => {
    upgraded.add(socket)
    socket.on('close', () => upgraded.delete(socket))
    if (cable) upgrade(cable, request, socket, head)
    else socket.destroy()
  })
  await listening(server, port)
  const address = server.address() as AddressInfo // a TCP server has no other kind of address
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
      for (const socket of upgraded) socket.destroy()
    })
  return { url: `http://127.0.0.1:${address.port}`, close, [Symbol.asyncDispose]: close }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(
        new Error(code === 'EADDRINUSE' ? `port ${port} of 127.0.0.1 is in use: give another one, or 0` : message),
      ),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
}

async function serve(
  fetch: (request: Request) => Promise<Response>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value))
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'localhost'}`)
  const { method = 'GET' } = request
  const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const answer = await fetch(new Request(url, { method, headers, signal: gone.signal, ...body }))
  response.writeHead(answer.status, Object.fromEntries(answer.headers))
  // One that breaks off rejects here, and the connection is cut.
  for await (const chunk of answer.body ?? []) await new Promise((resolve) => response.write(chunk, resolve))
  response.end()
}
