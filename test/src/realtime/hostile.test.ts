import { describe, expect, it, vi } from 'vitest'
import type { RealtimeSocket, RealtimeSocketEvent } from '../../../src/realtime/socket.ts'
import { answer, cableServer, until } from './cable-server.ts'
import { asContact, asUser, type Connected } from './connected.ts'

describe('a connection that onState closes', () => {
  it('stays closed when that was the start of a new attempt', async () => {
    await using server = await cableServer({ upgrade: 502 })
    const seen: string[] = []
    const holder: { live?: Connected; closed?: Promise<void> | undefined } = {}
    const onState = ({ status }: { readonly status: string }) => {
      seen.push(status)
      if (status === 'connecting') holder.closed = holder.live?.connection.close()
    }
    const live = asContact(server, { onState })
    holder.live = live
    await live.reaches('waiting')
    server.behaviour.upgrade = 'accept'
    live.runtime.advance(30_000)
    await until(() => holder.closed !== undefined)
    await holder.closed
    expect(seen).toEqual(['waiting', 'connecting', 'closed'])
    expect(server.upgrades).toHaveLength(1)
  })

  it('reports no gap afterwards', async () => {
    await using server = await cableServer()
    let isSecond = false
    const holder: { live?: Connected } = {}
    const live = asUser(server, {
      onState: ({ status }) => {
        if (status === 'live' && isSecond) void holder.live?.connection.close()
      },
    })
    holder.live = live
    await live.connection.ready
    isSecond = true
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(30_000)
    await live.reaches('closed')
    await live.connection.close()
    expect(live.gaps).toEqual([])
  })
})

describe("a contact's token", () => {
  // Wherever the connection is between the token and the socket.
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8])('opens no socket if the connection is closed %i steps later', async (steps) => {
    await using server = await cableServer()
    const holder: { live?: Connected; closed?: Promise<void> | undefined } = {}
    const closeLater = async () => {
      for (let step = 0; step < steps; step += 1) await undefined
      holder.closed = holder.live?.connection.close()
    }
    holder.live = asContact(server, {
      token: async () => {
        void closeLater()
        return 'token'
      },
    })
    await until(() => holder.closed !== undefined)
    await holder.closed
    expect(holder.live.connection.state.status).toBe('closed')
    expect(server.peers).toEqual([])
  })

  it('that never comes is asked for again', async () => {
    await using server = await cableServer()
    const token = vi.fn(async () => 'token').mockReturnValueOnce(new Promise(() => {}))
    await using live = asContact(server, { token })
    await until(() => token.mock.calls.length === 1)
    live.runtime.advance(10_000)
    await live.reaches('waiting')
    expect(live.connection.state.cause?.message).toBe('no pubsub_token in time (10000 ms)')
    live.runtime.advance(30_000)
    await live.connection.ready
  })

  it('that never comes leaves no timer when the connection is closed', async () => {
    await using server = await cableServer()
    const token = vi.fn(() => new Promise<string>(() => {}))
    const live = asContact(server, { token })
    await until(() => token.mock.calls.length === 1)
    await live.connection.close()
    expect(live.runtime.timers).toEqual([])
  })

  it.each([Object.create(null), Symbol('reason'), { toString: 1 }])(
    'that fails with %o is asked for again',
    async (reason) => {
      await using server = await cableServer()
      await using live = asContact(server, { token: () => Promise.reject(reason) })
      await live.reaches('waiting')
    },
  )
})

describe('what others send', () => {
  it.each(['{}', '[]', '"sign in"', '{"id":1}', '{"accounts":[{"id":15}]}'])(
    'the profile %s is read again: it is not of Chatwoot',
    async (body) => {
      await using server = await cableServer({ profile: (response) => answer(response, 200, JSON.parse(body)) })
      await using live = asUser(server)
      await live.reaches('waiting')
      expect(live.connection.state.cause?.message).toBe('the profile has no `accounts` or no `pubsub_token`')
    },
  )

  it('a reason that cannot become a string does not throw out of the socket', async () => {
    await using server = await cableServer({
      accept: (peer) => peer.send({ type: 'disconnect', reason: { toString: 1 } }),
    })
    await using live = asUser(server)
    await live.reaches('waiting')
    expect(live.connection.state.cause?.message).toBe('the server ended the connection: an object (Object)')
  })
})

describe('a WebSocket class that reports an error and no close', () => {
  it('is not waited for until the time for the welcome is over', async () => {
    class Forgetful implements RealtimeSocket {
      send() {}
      close() {}
      addEventListener(type: string, listener: (event: RealtimeSocketEvent) => void) {
        if (type === 'error') queueMicrotask(() => listener({ message: 'non-101 status code' }))
      }
    }
    await using server = await cableServer()
    const live = asUser(server, { WebSocket: Forgetful })
    await until(() => live.runtime.timers[0] === 1000)
    // Nor is its goodbye, longer than any other.
    live.runtime.advance(1000)
    await live.reaches('waiting')
    expect(live.connection.state.cause).toMatchObject({ message: 'non-101 status code', closeCode: 1006 })
    await live.connection.close()
  })
})

describe('functions of the program', () => {
  it('an onError that rejects goes to the console', async () => {
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

  it('a listener that another one removes is not called any longer', async () => {
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
