/** A real server with a profile and a cable, which does what a test wants at each step. */
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'

export interface Peer {
  readonly socket: WebSocket
  /** What is below the socket. */
  readonly stream: Socket
  /** The commands that arrived, parsed. */
  readonly commands: { readonly command: string; readonly identifier: string; readonly data?: string }[]
  readonly protocol: string
  /** Sends a frame: a string as it is, everything else as JSON. */
  send(frame: unknown): void
  /** Sends an event of the subscription. */
  emit(event: string, data: unknown): void
}

interface Behaviour {
  /** `silent`: the request for the socket gets no answer. A number: it gets this status. */
  upgrade: 'accept' | 'silent' | number
  welcome: boolean
  /** Whether it confirms this identifier; it refuses as Chatwoot does, silently. */
  confirms(identifier: string): boolean
  /** Sent in the same write as the confirmation. */
  withConfirm: readonly unknown[]
  /** Called instead of all this. */
  accept: ((peer: Peer) => void) | undefined
  /** Responds to every other request. */
  profile(response: ServerResponse): void
}

export interface CableServer extends AsyncDisposable {
  readonly url: string
  readonly behaviour: Behaviour
  /** All sockets that were accepted, the first one first. */
  readonly peers: readonly Peer[]
  /** TCP connections for sockets that are open now. */
  readonly open: number
  /** The most that were open at the same time. */
  readonly mostOpen: number
  /** Requests for a socket. */
  readonly upgrades: readonly string[]
  /** How often the profile was read. */
  readonly profiles: number
}

export const user = { id: 28, pubsub_token: 'token-of-nora', accounts: [{ id: 15 }] }

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

export async function cableServer(behaviour: Partial<Behaviour> = {}): Promise<CableServer> {
  const peers: Peer[] = []
  const upgrades: string[] = []
  const open = new Set<Socket>()
  const all = new Set<Socket>()
  let mostOpen = 0
  let profiles = 0
  const full: Behaviour = {
    upgrade: 'accept',
    welcome: true,
    confirms: () => true,
    withConfirm: [],
    accept: undefined,
    profile: (response) => answer(response, 200, user),
    ...behaviour,
  }
  const server = createServer((_request, response) => {
    profiles += 1
    full.profile(response)
  })
  const sockets = new WebSocketServer({ noServer: true })
  server.on('connection', (socket) => void all.add(socket))
  server.on('upgrade', (request, socket: Socket, head) => {
    upgrades.push(request.url ?? '')
    open.add(socket)
    mostOpen = Math.max(mostOpen, open.size)
    socket.on('close', () => open.delete(socket)).on('error', () => {})
    // Only what is read can be seen to end.
    if (full.upgrade === 'silent') return void socket.on('end', () => socket.end()).resume()
    if (full.upgrade !== 'accept') return void socket.end(`HTTP/1.1 ${full.upgrade} No\r\nContent-Length: 0\r\n\r\n`)
    sockets.handleUpgrade(request, socket, head, (accepted) => {
      const peer = peerOf(accepted, socket)
      accepted.on('message', (data) => {
        const command: Peer['commands'][number] = JSON.parse(String(data))
        peer.commands.push(command)
        if (full.accept || command.command !== 'subscribe' || !full.confirms(command.identifier)) return
        socket.cork()
        peer.send({ type: 'confirm_subscription', identifier: command.identifier })
        for (const frame of full.withConfirm) peer.send(frame)
        socket.uncork()
      })
      peers.push(peer)
      if (full.accept) full.accept(peer)
      else if (full.welcome) peer.send({ type: 'welcome' })
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  return {
    url: `http://127.0.0.1:${port}`,
    behaviour: full,
    peers,
    upgrades,
    get open() {
      return open.size
    },
    get mostOpen() {
      return mostOpen
    },
    get profiles() {
      return profiles
    },
    async [Symbol.asyncDispose]() {
      for (const socket of all) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function peerOf(socket: WebSocket, stream: Socket): Peer {
  const commands: Peer['commands'] = []
  const send = (frame: unknown) => socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame))
  return {
    socket,
    stream,
    commands,
    protocol: socket.protocol,
    send,
    emit: (event, data) => send({ identifier: commands[0]?.identifier, message: { event, data } }),
  }
}

/** Resolves when a condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve))
}
