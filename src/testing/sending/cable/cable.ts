/** Action Cable as Chatwoot speaks it, apart from the sockets: welcome, pings, subscriptions, and what goes wrong. */
import type { Cancel, Runtime } from '../../../core/transport/runtime.ts'
import type { Cause, FakeEvent } from '../../events/event.ts'
import { isObject, parsedJson } from '../../exchange/request.ts'
import { earliest } from '../../records/earliest.ts'
import type { FakeState } from '../../records/state.ts'
import { createAlarm } from '../alarm.ts'
import { cableControls, type FakeCable, fateOf } from './controls.ts'
import { isOnTheCable } from './on-the-cable.ts'
import { createPresence } from './presence.ts'
import { type RealtimeMessageBody, realtimeMessage } from './realtime-messages.ts'
import { hears, type Subscriber, subscriberOf } from './subscriber.ts'

/** The other end of a socket. */
export interface Peer {
  send(text: string): void
  /** Closes with a handshake. */
  close(): void
  /** Closes without a close frame: the other side sees the code 1006. */
  cut(): void
}

/** This end of a socket. */
export interface Connection {
  receive(text: string): void
  /** The socket is closed. */
  ended(): void
}

export interface Cable {
  controls: FakeCable
  connect(peer: Peer): Connection
  /** @param account in which it happened */
  hear(account: FakeState, event: FakeEvent, cause: Cause): void
  /** Sends the late frames that the clock has reached. */
  settle(): void
  /** When the clock reaches the next late frame: unix seconds. */
  nextDue(): number | undefined
  /** Sets the timer for what the state now has; what was replaced is nobody's any more. */
  wakeUp(): void
  /** For good: cuts all sockets, forgets the timers, and lets no socket stay. */
  stop(): void
}

const pingInterval = 3000

interface Socket {
  /** Late frames know it by its number. */
  number: number
  peer: Peer
  /** By identifier; null for one that was refused, which sticks to the socket until it is unsubscribed. */
  subscribers: Map<string, Subscriber | null>
}

export function createCable({
  state,
  clock,
  version,
  runtime,
}: {
  state: FakeState
  /** Unix seconds. */
  clock: () => number
  version: string
  runtime: Pick<Runtime, 'pause'>
}): Cable {
  const sockets = new Set<Socket>()
  const presence = createPresence(state, clock, version)
  const wakeUp = createAlarm({ runtime, clock, nextDue, onDue: settle })
  let opened = 0
  let cancelPing: Cancel | undefined
  let isStopped = false

  const controls = cableControls(state, {
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
  })

  function send(socket: Socket, frame: object): void {
    sendText(socket, JSON.stringify(frame))
  }

  function sendText({ peer }: Socket, text: string): void {
    if (!controls.silent) peer.send(text)
  }

  /** As it is now, even if it is sent late. */
  function tellOfEvent(socket: Socket, identifier: string, message: RealtimeMessageBody): void {
    const { times, delay } = fateOf(state, message.event)
    const text = JSON.stringify({ identifier, message })
    for (let sent = 0; sent < times; sent++) {
      if (delay > 0) state.sending.frames.push({ due: clock() + delay, socket: socket.number, text })
      else sendText(socket, text)
    }
    if (delay > 0) wakeUp()
  }

  function settle(): void {
    const due = state.sending.frames.filter((frame) => frame.due <= clock())
    state.sending.frames = state.sending.frames.filter((frame) => !due.includes(frame))
    for (const { socket: number, text } of due.sort((one, other) => one.due - other.due)) {
      const socket = [...sockets].find((one) => one.number === number)
      if (socket) sendText(socket, text)
    }
    wakeUp()
  }

  function nextDue(): number | undefined {
    if (isStopped) return undefined
    return earliest(...state.sending.frames.map(({ due }) => due))
  }

  function stop(): void {
    isStopped = true
    controls.cut()
    wakeUp()
  }

  function end(socket: Socket): void {
    sockets.delete(socket)
    if (sockets.size > 0) return
    cancelPing?.()
    cancelPing = undefined
  }

  function ping(): void {
    cancelPing = runtime.pause(ping, pingInterval)
    if (!controls.pings) return
    for (const socket of sockets) send(socket, { type: 'ping', message: clock() })
  }

  function subscribe(socket: Socket, identifier: string): void {
    if (socket.subscribers.has(identifier)) return
    const subscriber = controls.refusesSubscriptions ? undefined : subscriberOf(state, identifier)
    socket.subscribers.set(identifier, subscriber ?? null)
    if (!subscriber) return
    send(socket, { identifier, type: 'confirm_subscription' })
    tellOfPresence(socket, identifier, subscriber)
  }

  function tellOfPresence(socket: Socket, identifier: string, subscriber: Subscriber): void {
    const message = presence.update(subscriber)
    if (message) send(socket, { identifier, message })
  }

  function receive(socket: Socket, text: string): void {
    const command = commandIn(text)
    if (!command) return
    const { name, identifier, action } = command
    const subscriber = socket.subscribers.get(identifier)
    if (name === 'subscribe') subscribe(socket, identifier)
    if (name === 'unsubscribe') socket.subscribers.delete(identifier)
    if (name === 'message' && action === 'update_presence' && subscriber) {
      tellOfPresence(socket, identifier, subscriber)
    }
  }

  return {
    controls,
    connect(peer) {
      opened++
      const socket: Socket = { number: opened, peer, subscribers: new Map() }
      if (isStopped) {
        peer.cut()
        return { receive() {}, ended() {} }
      }
      sockets.add(socket)
      cancelPing ??= runtime.pause(ping, pingInterval)
      send(socket, { type: 'welcome' })
      if (controls.closesAfterWelcome) peer.close()
      return { receive: (text) => receive(socket, text), ended: () => end(socket) }
    },
    hear(account, event, cause) {
      if (!isOnTheCable(event, version)) return
      for (const socket of sockets) {
        for (const [identifier, subscriber] of socket.subscribers) {
          if (!subscriber || !hears(account, subscriber, event)) continue
          tellOfEvent(socket, identifier, realtimeMessage(account, event, { cause, version, now: clock() }))
        }
      }
    },
    settle,
    nextDue,
    wakeUp: () => wakeUp(),
    stop,
  }
}

/** Returns undefined for what the server ignores. */
function commandIn(text: string): { name: string; identifier: string; action?: unknown } | undefined {
  const command = parsedJson(text)
  if (!isObject(command)) return undefined
  const { command: name, identifier, data } = command
  if (typeof name !== 'string' || typeof identifier !== 'string') return undefined
  const inner = typeof data === 'string' ? parsedJson(data) : undefined
  return { name, identifier, ...(isObject(inner) && { action: inner.action }) }
}
