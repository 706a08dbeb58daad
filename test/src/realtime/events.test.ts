import { describe, expect, it, vi } from 'vitest'
import type { RealtimeEvent } from '../../../src/types.ts'
import { reasonOf, settled } from '../../servers/held.ts'
import { answer, cableServer, type Peer, until } from './cable-server.ts'
import { asContact, asUser, type Connected } from './connected.ts'
import { recordedFrames } from './recorded-frames.ts'

type Parsed = { readonly message: RealtimeEvent } | { readonly type: string }

const isEvent = (frame: Parsed): frame is { readonly message: RealtimeEvent } =>
  'message' in frame && typeof frame.message === 'object'

/** Sends the frames of a recording as answers to the subscription. */
function replay(connection: 'admin' | 'agent' | 'outsider' | 'contact', frames: unknown[] = []) {
  return (peer: Peer) => {
    peer.send({ type: 'welcome' })
    peer.socket.on('message', () => {
      for (const frame of recordedFrames(connection, peer.commands[0]?.identifier ?? '').slice(1)) {
        frames.push(JSON.parse(frame))
        peer.send(frame)
      }
      // The last one: what is before it has been read by then.
      peer.emit('end of the recording', {})
    })
  }
}

/** Everything that the connection receives until the recording ends. */
async function received({ connection }: Connected): Promise<unknown[]> {
  const events: unknown[] = []
  for await (const event of connection) {
    if (event.event === 'unknown') return events
    events.push(event)
  }
  return events
}

describe.each(['admin', 'agent', 'outsider', 'contact'] as const)('the recorded frames of the %s', (role) => {
  it('arrive as events, all of them, in their order, as they were sent', async () => {
    const frames: Parsed[] = []
    await using server = await cableServer({ accept: replay(role, frames) })
    await using live = role === 'contact' ? asContact(server) : asUser(server)

    const events = await received(live)

    expect(events).toEqual(frames.filter(isEvent).map(({ message }) => message))
    expect(events.length).toBeGreaterThan(30)
    expect(live.connection.state.droppedFrames).toBe(0)
  })
})

describe('a listener', () => {
  it('is called with the data of each event of its name', async () => {
    await using server = await cableServer({ accept: replay('admin') })
    await using live = asUser(server)
    const contents: unknown[] = []
    live.connection.on('message.created', ({ conversation_id, content }) => contents.push([conversation_id, content]))

    const events = await received(live)

    const created = (events as RealtimeEvent[]).filter(({ event }) => event === 'message.created')
    expect(contents).toHaveLength(118)
    expect(created).toHaveLength(118)
  })

  it('is not called after it was removed, and may be added twice', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const listener = vi.fn()
    const off = live.connection.on('contact.deleted', listener)
    live.connection.on('contact.deleted', listener)
    await live.connection.ready

    off()
    off()
    server.peers[0]?.emit('contact.deleted', { id: 1 })
    await until(() => listener.mock.calls.length > 0)
    await settled()

    expect(listener.mock.calls).toEqual([[{ id: 1 }]])
  })

  it('of unknown events is called with the name, too', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const unknown = vi.fn()
    live.connection.on('unknown', unknown)
    await live.connection.ready

    server.peers[0]?.emit('toString', { a: 1 })
    server.peers[0]?.emit('copilot.message.created', [1])
    await until(() => unknown.mock.calls.length === 2)

    expect(unknown.mock.calls).toEqual([
      [{ event: 'unknown', name: 'toString', data: { a: 1 } }],
      [{ event: 'unknown', name: 'copilot.message.created', data: [1] }],
    ])
    expect(live.connection.state.droppedFrames).toBe(0)
  })

  it('that throws or rejects hurts neither others nor the connection, even in the same read as the confirmation', async () => {
    await using server = await cableServer({
      confirms(identifier) {
        const message = { event: 'contact.created', data: { id: 1 } }
        server.behaviour.withConfirm = [{ identifier, message }]
        return true
      },
    })
    await using live = asUser(server)
    const other = vi.fn()
    live.connection.on('contact.created', () => {
      throw new Error('first')
    })
    live.connection.on('contact.created', async () => {
      throw new Error('second')
    })
    live.connection.on('contact.created', other)

    await until(() => other.mock.calls.length === 1)
    server.peers[0]?.emit('contact.created', { id: 2 })
    await until(() => other.mock.calls.length === 2)
    await settled()

    expect(live.errors.map(String)).toEqual(['Error: first', 'Error: second', 'Error: first', 'Error: second'])
    expect(live.connection.state.status).toBe('live')
    expect(server.peers).toHaveLength(1)
  })

  it('whose onError throws is reported to the console', async () => {
    const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => {})
    await using server = await cableServer()
    await using live = asUser(server, {
      onError(error) {
        throw error
      },
    })
    live.connection.on('contact.created', () => {
      throw new Error('mine')
    })
    await live.connection.ready

    server.peers[0]?.emit('contact.created', { id: 1 })
    await until(() => console.mock.calls.length > 0)

    expect(console.mock.calls).toEqual([[new Error('mine')]])
  })

  it('whose onError rejects is reported to the console, too', async () => {
    const written = vi.spyOn(console, 'error').mockReturnValue()
    const worse = new Error('the log is down')
    await using server = await cableServer()
    await using live = asUser(server, { onError: () => Promise.reject(worse) })
    live.connection.on('team.changed', () => Promise.reject(new Error('listener')))
    await live.connection.ready
    server.peers[0]?.emit('team.changed', {})
    await until(() => written.mock.calls.length > 0)
    expect(written.mock.calls).toEqual([[worse]])
  })

  it('that another one removes is not called any longer', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const removed = vi.fn()
    const last = vi.fn()
    live.connection.on('team.changed', () => remove())
    const remove = live.connection.on('team.changed', removed)
    live.connection.on('team.changed', last)
    await live.connection.ready
    server.peers[0]?.emit('team.changed', {})
    await until(() => last.mock.calls.length === 1)
    expect(removed).not.toHaveBeenCalled()
  })
})

describe('a frame that is not one', () => {
  it.each([
    ['null', 'null'],
    ['an array', '[]'],
    ['a number', '7'],
    ['a string', '"ping"'],
    ['half of a frame', '{"type":"pi'],
    ['nothing', ''],
    ['a type that nobody knows', '{"type":"teapot"}'],
    ['a second welcome', '{"type":"welcome"}'],
    ['an event of another subscription', '{"identifier":"{}","message":{"event":"contact.created","data":{}}}'],
  ])('is counted and dropped: %s', async (_, frame) => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    server.peers[0]?.send(frame)
    await until(() => live.connection.state.droppedFrames === 1)

    expect(live.connection.state.status).toBe('live')
    expect(live.errors).toEqual([])
  })

  it.each([
    ['no name', { data: {} }],
    ['a known name without data', { event: 'contact.created' }],
    ['a known name with null', { event: 'contact.created', data: null }],
    ['no object', 'contact.created'],
  ])('is counted and dropped: a message with %s', async (_, message) => {
    await using server = await cableServer()
    await using live = asUser(server)
    const listener = vi.fn()
    live.connection.on('contact.created', listener)
    await live.connection.ready

    server.peers[0]?.send({ identifier: server.peers[0].commands[0]?.identifier, message })
    await until(() => live.connection.state.droppedFrames === 1)

    expect(listener).not.toHaveBeenCalled()
  })

  it('is counted and dropped: a second confirmation', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    const { identifier } = server.peers[0]?.commands[0] ?? {}
    server.peers[0]?.send({ type: 'confirm_subscription', identifier })
    await until(() => live.connection.state.droppedFrames === 1)

    expect(live.states.map(({ status }) => status)).toEqual(['live'])
  })

  it('of bytes is dropped, too', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    server.peers[0]?.socket.send(new Uint8Array([0xff, 0, 1]))

    await until(() => live.connection.state.droppedFrames === 1)
  })

  it('with an event before the confirmation is dropped', async () => {
    await using server = await cableServer({ confirms: () => false })
    await using live = asUser(server)
    await until(() => server.peers[0]?.commands.length === 1)

    server.peers[0]?.emit('contact.created', { id: 1 })

    await until(() => live.connection.state.droppedFrames === 1)
  })
})

describe('iterating', () => {
  it('keeps 1,000 events, drops the oldest, and reports a gap when it goes on', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const ids: number[] = []
    const iterator = live.connection[Symbol.asyncIterator]()
    await live.connection.ready
    live.connection.on('message.created', ({ id }) => ids.push(id))

    const start = live.runtime.now()
    for (const last of [1, 3, 1003]) {
      for (let id = ids.length + 1; id <= last; id += 1) server.peers[0]?.emit('message.created', { id })
      await until(() => ids.length === last)
      live.runtime.advance(1000)
    }
    expect(live.gaps).toEqual([])
    const first = await iterator.next()

    expect(first.value).toMatchObject({ data: { id: 4 } })
    expect(live.gaps.map(({ cause }) => cause.message)).toEqual([
      'the iteration did not keep up: 3 events were dropped',
    ])
    expect(live.gaps[0]).toMatchObject({ since: new Date(start), until: new Date(start + 2000) })
    expect([1, 1003].map((id) => live.gaps[0]?.hasSeen(id))).toEqual([false, false])
    for (let id = 5; id <= 1003; id += 1) expect((await iterator.next()).value).toMatchObject({ data: { id } })
    expect(live.gaps).toHaveLength(1)
  })

  it('ends when the connection is closed, after the events that have arrived', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const iterator = live.connection[Symbol.asyncIterator]()
    await live.connection.ready
    const arrived = new Promise((resolve) => live.connection.on('contact.created', resolve))
    server.peers[0]?.emit('contact.created', { id: 1 })
    await arrived

    await live.connection.close()

    expect(await iterator.next()).toMatchObject({ done: false, value: { data: { id: 1 } } })
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(await live.connection[Symbol.asyncIterator]().next()).toEqual({ done: true, value: undefined })
  })

  it('ends while it waits', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const waiting = [live.connection[Symbol.asyncIterator]().next(), live.connection[Symbol.asyncIterator]().next()]

    await live.connection.close()

    expect(await Promise.all(waiting)).toEqual([
      { done: true, value: undefined },
      { done: true, value: undefined },
    ])
  })

  it('answers calls that wait side by side in their order, and ends all that are left', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const iterator = live.connection[Symbol.asyncIterator]()
    const waiting = [iterator.next(), iterator.next(), iterator.next(), iterator.next()]
    await live.connection.ready
    const ids: number[] = []
    live.connection.on('contact.created', ({ id }) => ids.push(id))
    for (const id of [1, 2]) server.peers[0]?.emit('contact.created', { id })
    await until(() => ids.length === 2)
    await settled()

    await live.connection.close()

    const end = { done: true, value: undefined }
    expect(await Promise.all(waiting)).toMatchObject([
      { value: { data: { id: 1 } } },
      { value: { data: { id: 2 } } },
      end,
      end,
    ])
  })

  it('throws the reason when the connection has stopped', async () => {
    const error = { errors: ['Invalid Access Token'] }
    await using server = await cableServer({ profile: (response) => answer(response, 401, error) })
    await using live = asUser(server)
    const iterator = live.connection[Symbol.asyncIterator]()

    const reason = await reasonOf(iterator.next())

    expect(reason).toBe(live.connection.state.cause)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(await reasonOf(live.connection[Symbol.asyncIterator]().next())).toBe(reason)
  })

  it('reports no gap after it was left', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const iterator = live.connection[Symbol.asyncIterator]()
    await live.connection.ready
    let heard = 0
    live.connection.on('message.created', () => heard++)
    for (let id = 1; id <= 1001; id += 1) server.peers[0]?.emit('message.created', { id })
    await until(() => heard === 1001)
    await iterator.return?.()

    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(live.gaps).toEqual([])
  })

  it('returns nothing any more after it was left, neither what waited nor what came later', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    const iterator = live.connection[Symbol.asyncIterator]()
    await live.connection.ready
    const ids: number[] = []
    live.connection.on('contact.created', ({ id }) => ids.push(id))
    server.peers[0]?.emit('contact.created', { id: 1 })
    await until(() => ids.length === 1)
    await iterator.return?.()
    server.peers[0]?.emit('contact.created', { id: 2 })
    await until(() => ids.length === 2)

    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  it('stops with a break, and leaves the connection as it is', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    setImmediate(() => server.peers[0]?.emit('contact.created', { id: 1 }))

    for await (const { event } of live.connection) {
      expect(event).toBe('contact.created')
      break
    }

    expect(live.connection.state.status).toBe('live')
  })
})

describe('presence', () => {
  const presence = { command: 'message', data: '{"action":"update_presence"}' }

  it('is not reported for a user', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    // Only the watch for silence.
    expect(live.runtime.timers).toEqual([10_000])
  })

  it.each([
    ['a contact', asContact, {}],
    ['a user who wants it', asUser, { presence: true }],
  ] as const)('is reported every 15 seconds for %s', async (_, open, options) => {
    await using server = await cableServer()
    await using live = open(server, options)
    await live.connection.ready
    const [peer] = server.peers

    for (let seconds = 3; seconds <= 30; seconds += 3) {
      live.runtime.advance(3_000)
      peer?.send({ type: 'ping', message: 1 })
      await until(() => live.connection.state.lastFrameAt?.getTime() === live.runtime.now())
      await until(() => peer?.commands.length === 1 + Math.floor(seconds / 15))
    }

    expect(peer?.commands.slice(1)).toEqual([expect.objectContaining(presence), expect.objectContaining(presence)])
    await live.connection.close()
    expect(live.runtime.timers).toEqual([])
  })

  it('is not reported while a connection that was given up is still being closed', async () => {
    await using server = await cableServer()
    await using live = asContact(server)
    await live.connection.ready
    server.peers[0]?.stream.pause()
    live.runtime.advance(10_000)
    await until(() => live.runtime.timers[0] === 1000)

    // Only the wait for the server's goodbye.
    expect(live.runtime.timers).toEqual([1000])
    server.peers[0]?.stream.resume()
  })

  it('is not reported while there is no connection, and throws nothing', async () => {
    await using server = await cableServer()
    await using live = asContact(server)
    await live.connection.ready
    server.behaviour.upgrade = 502
    server.peers[0]?.socket.terminate()

    await live.reaches('waiting')

    // Only the wait for the next attempt.
    expect(live.runtime.timers).toHaveLength(1)
    expect(live.errors).toEqual([])
  })
})
