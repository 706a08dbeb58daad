/** Responds over real HTTP, with the cable at `/cable`, on a free port of the loopback interface. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Cable } from './cable/cable.ts'
import { upgrade } from './cable/upgrade.ts'

export interface FakeServer {
  url: string
  close(): Promise<void>
}

export async function listenWith(fetch: (request: Request) => Promise<Response>, cable?: Cable): Promise<FakeServer> {
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
        for (const socket of upgraded) socket.destroy()
      }),
  }
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
  const answer = await fetch(new Request(url, { method, headers, ...body }))
  const content = Buffer.from(await answer.arrayBuffer())
  response.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': content.length,
  })
  response.end(content)
}
