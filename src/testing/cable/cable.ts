/** Action Cable as Chatwoot speaks it, apart from the sockets: welcome, pings, subscriptions, and what goes wrong. */
import type { Cancel, Runtime } from '../../core/transport/runtime.ts'
import type { Cause, FakeEvent } from '../events/event.ts'
import { isObject } from '../exchange/request.ts'
import type { FakeState } from '../records/state.ts'
import { createPresence } from './presence.ts'
import { type RealtimeMessageBody, realtimeMessage } from './realtime-messages.ts'
import { hears, type Subscriber, subscriberOf } from './subscriber.ts'

/** The other end of a socket. */
export interface Peer {
  send(text: string): void
  /** Closes with a handshake. */
  close(): void
  /** Closes without a word: the other side sees the code 1006. */
  cut(): void
}

/** This end of a socket. */
export interface Connection {
  receive(text: string): void
  /** The socket is closed. */
  ended(): void
}

/** What a test does to the cable. */
export interface FakeCable {
  /** Open sockets. */
  readonly connections: number
  /** Confirmed subscriptions of all sockets. */
  readonly subscriptions: number
  /** Closes all sockets without a word, as a server that is stopped does. */
  cut(): void
  /** While true, sockets open and stay open, and nothing is sent: no welcome, ping, confirmation or event. */
  silent: boolean
  /** While true, subscriptions are refused, which the server does without a word. */
  refusesSubscriptions: boolean
  /** While true, sockets are closed right after their welcome. */
  closesAfterWelcome: boolean
  /** While set, no socket opens: the status of a proxy that does not pass the upgrade, such as 404 or 502. */
  upgradeStatus: number | undefined
}

export interface Cable {
  controls: FakeCable
  connect(peer: Peer): Connection
  hear(event: FakeEvent, cause: Cause): void
}

const pingInterval = 3000

interface Socket {
  peer: Peer
  /** By identifier; null for one that was refused, which sticks to the socket until it is unsubscribed. */
  subscribers: Map<string, Subscriber | null>
}

export function createCable({
  state,
  clock,
  runtime,
}: {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  runtime: Pick<Runtime, 'pause'>
}): Cable {
  const sockets = new Set<Socket>()
  const presence = createPresence(state, clock)
  let cancelPing: Cancel | undefined

  const controls: FakeCable = {
    get connections() {
      return sockets.size
    },
    get subscriptions() {
      return [...sockets].flatMap(({ subscribers }) => [...subscribers.values()].filter(Boolean)).length
    },
    cut() {
      for (const socket of [...sockets]) {
        end(socket)
        socket.peer.cut()
      }
    },
    silent: false,
    refusesSubscriptions: false,
    closesAfterWelcome: false,
    upgradeStatus: undefined,
  }

  function send({ peer }: Socket, frame: object): void {
    if (!controls.silent) peer.send(JSON.stringify(frame))
  }

  function tell(socket: Socket, identifier: string, message: RealtimeMessageBody): void {
    send(socket, { identifier, message })
  }

  function end(socket: Socket): void {
    sockets.delete(socket)
    if (sockets.size > 0) return
    cancelPing?.()
    cancelPing = undefined
  }

  function ping(): void {
    cancelPing = runtime.pause(ping, pingInterval)
    for (const socket of sockets) send(socket, { type: 'ping', message: clock() })
  }

  function subscribe(socket: Socket, identifier: string): void {
    if (socket.subscribers.has(identifier)) return
    const subscriber = controls.refusesSubscriptions ? undefined : subscriberOf(state, identifier)
    socket.subscribers.set(identifier, subscriber ?? null)
    if (!subscriber) return
    send(socket, { identifier, type: 'confirm_subscription' })
    tell(socket, identifier, presence.update(subscriber))
  }

  function receive(socket: Socket, text: string): void {
    const command = commandIn(text)
    if (!command) return
    const { name, identifier, action } = command
    const subscriber = socket.subscribers.get(identifier)
    if (name === 'subscribe') subscribe(socket, identifier)
    if (name === 'unsubscribe') socket.subscribers.delete(identifier)
    if (name === 'message' && action === 'update_presence' && subscriber) {
      tell(socket, identifier, presence.update(subscriber))
    }
  }

  return {
    controls,
    connect(peer) {
      const socket: Socket = { peer, subscribers: new Map() }
      sockets.add(socket)
      cancelPing ??= runtime.pause(ping, pingInterval)
      send(socket, { type: 'welcome' })
      if (controls.closesAfterWelcome) peer.close()
      return { receive: (text) => receive(socket, text), ended: () => end(socket) }
    },
    hear(event, cause) {
      for (const socket of sockets) {
        for (const [identifier, subscriber] of socket.subscribers) {
          if (subscriber && hears(state, subscriber, event))
            tell(socket, identifier, realtimeMessage(state, event, cause))
        }
      }
    },
  }
}

/** Returns undefined for what the server ignores. */
function commandIn(text: string): { name: string; identifier: string; action?: unknown } | undefined {
  const command = parsed(text)
  if (!isObject(command)) return undefined
  const { command: name, identifier, data } = command
  if (typeof name !== 'string' || typeof identifier !== 'string') return undefined
  const inner = typeof data === 'string' ? parsed(data) : undefined
  return { name, identifier, ...(isObject(inner) && { action: inner.action }) }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
