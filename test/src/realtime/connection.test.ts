import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isRealtimeError, isRealtimeRefusedError } from '../../../src/realtime/cable/errors.ts'
import type { RealtimeSocket, RealtimeSocketEvent } from '../../../src/realtime/cable/socket.ts'
import { reasonOf, settled } from '../../servers/held.ts'
import { answer, cableServer, until, user } from './cable-server.ts'
import { asContact, asUser, token } from './connected.ts'

describe('a connection', () => {
  it('subscribes as the user of the token, and is live with the confirmation', async () => {
    await using server = await cableServer()
    await using live = asUser(server)

    expect(live.connection.state).toEqual({ status: 'connecting', attempt: 0, droppedFrames: 0 })
    await live.connection.ready

    expect(live.connection.state).toMatchObject({ status: 'live', attempt: 1, droppedFrames: 0 })
    expect(live.connection.state.lastFrameAt?.getTime()).toBe(live.runtime.now())
    expect(server.upgrades).toEqual(['/cable'])
    expect(server.peers[0]?.protocol).toBe('actioncable-v1-json')
    const identifier = '{"channel":"RoomChannel","pubsub_token":"token-of-nora","account_id":15,"user_id":28}'
    expect(server.peers[0]?.commands).toEqual([{ command: 'subscribe', identifier }])
  })

  it('subscribes as a contact with the token alone', async () => {
    await using server = await cableServer()
    await using live = asContact(server)

    await live.connection.ready

    expect(server.peers[0]?.commands).toEqual([
      { command: 'subscribe', identifier: '{"channel":"RoomChannel","pubsub_token":"token-of-contact"}' },
    ])
  })

  it('keeps the path of a server that is not at the root of its host', async () => {
    await using server = await cableServer()
    await using live = asUser({ url: `${server.url}/desk` })

    await live.connection.ready

    expect(server.upgrades).toEqual(['/desk/cable'])
  })

  it('subscribes only after the welcome', async () => {
    await using server = await cableServer({ welcome: false })
    await using _live = asUser(server)
    await until(() => server.peers.length === 1)
    await settled()

    expect(server.peers[0]?.commands).toEqual([])
  })

  it('shows no token in the console, in JSON or in its states', async () => {
    await using server = await cableServer({ upgrade: 404 })
    await using live = asUser(server)
    await live.reaches('waiting')

    const shown = [inspect(live.connection, { depth: 9 }), JSON.stringify(live.connection), inspect(live.states)]

    expect(shown.join()).not.toContain(user.pubsub_token)
    expect(shown.join()).not.toContain(token)
  })
})

describe('a server that says nothing', () => {
  it('to the request for a socket: the attempt ends after 10 seconds, and another one begins', async () => {
    await using server = await cableServer({ upgrade: 'silent' })
    await using live = asUser(server)
    await until(() => server.upgrades.length === 1)

    live.runtime.advance(9_999)
    await settled()
    expect(live.connection.state.status).toBe('connecting')
    live.runtime.advance(1)
    await live.reaches('waiting')

    expect(live.connection.state.cause?.message).toBe('no welcome from the server (10000 ms)')
    await until(() => server.open === 0)
    server.behaviour.upgrade = 'accept'
    live.runtime.advance(30_000)
    await live.reaches('live')
  })

  it('after the socket is open: no welcome', async () => {
    await using server = await cableServer({ welcome: false })
    await using live = asUser(server)
    await until(() => server.peers.length === 1)

    live.runtime.advance(10_000)
    await live.reaches('waiting')

    expect(live.connection.state.cause?.message).toContain('no welcome')
  })

  it('to the subscription, although it pings: no confirmation', async () => {
    await using server = await cableServer({ confirms: () => false })
    await using live = asUser(server)
    await until(() => server.peers[0]?.commands.length === 1)
    server.peers[0]?.send({ type: 'ping', message: 1 })

    live.runtime.advance(10_000)
    await live.reaches('waiting')

    expect(live.connection.state.cause?.message).toContain('no confirmation')
  })

  it('once it is live: no pings', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    live.runtime.advance(10_000)
    await live.reaches('waiting')

    expect(live.connection.state.cause?.message).toContain('no frame')
    live.runtime.advance(30_000)
    await live.reaches('live')
    expect(server.mostOpen).toBe(1)
  })

  it('stays connected as long as there are pings', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    for (let ping = 1; ping <= 20; ping += 1) {
      live.runtime.advance(3_000)
      server.peers[0]?.send({ type: 'ping', message: ping })
      await until(() => live.connection.state.lastFrameAt?.getTime() === live.runtime.now())
    }

    expect(live.states.map(({ status }) => status)).toEqual(['live'])
  })

  it('takes the deadlines of the options', async () => {
    await using server = await cableServer({ welcome: false, confirms: () => false })
    // The first is also a limit of the clock, for the profile: long enough for any machine.
    await using live = asUser(server, { welcomeTimeout: 50_000, confirmTimeout: 60_000, silenceTimeout: 70_000 })
    await until(() => server.peers.length === 1)

    expect(live.runtime.timers).toEqual([50_000])
    server.peers[0]?.send({ type: 'welcome' })
    await until(() => server.peers[0]?.commands.length === 1)
    expect(live.runtime.timers).toEqual([60_000])
    const { identifier } = server.peers[0]?.commands[0] ?? {}
    server.peers[0]?.send({ identifier, type: 'confirm_subscription' })
    await live.connection.ready
    expect(live.runtime.timers).toEqual([70_000])
  })
})

describe('a program that was busy', () => {
  it('reads the frames that have arrived meanwhile before it gives up the connection', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    // Both become due in the same turn: the frame is in the socket, its timer fires first.
    server.peers[0]?.socket.send('{"type":"ping","message":1}')
    live.runtime.advance(10_000)
    await until(() => live.connection.state.lastFrameAt?.getTime() === live.runtime.now())
    await settled()

    expect(live.connection.state.status).toBe('live')
  })
})

describe('attempts', () => {
  it('wait longer each time, up to maxDelay', async () => {
    await using server = await cableServer({ upgrade: 502 })
    await using live = asUser(server, { random: 1 })
    const waits: number[] = []

    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === attempt)
      waits.push((live.connection.state.retryAt?.getTime() ?? 0) - live.runtime.now())
      live.runtime.advance(30_000)
    }

    expect(waits).toEqual([1500, 2500, 4500, 8500, 16500, 30000, 30000, 30000, 30000])
  })

  it('never wait less than minDelay', async () => {
    await using server = await cableServer({ upgrade: 502 })
    await using live = asUser(server, { random: 0, minDelay: 700 })

    await live.reaches('waiting')

    expect(live.runtime.timers).toEqual([700])
  })

  it('are not counted anew for a server that closes each connection after the welcome, or the confirmation', async () => {
    await using server = await cableServer({ accept: (peer) => peer.send({ type: 'welcome' }) })
    await using live = asUser(server)
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await until(() => server.peers[attempt - 1]?.commands.length === 1)
      const { identifier } = server.peers[attempt - 1]?.commands[0] ?? {}
      if (attempt % 2) server.peers[attempt - 1]?.send({ type: 'confirm_subscription', identifier })
      server.peers[attempt - 1]?.socket.close()
      await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === attempt)
      if (attempt < 8) live.runtime.advance(30_000)
    }

    // With random = 0.5 at its longest wait: four connections a minute.
    expect(live.runtime.timers).toEqual([15_500])
    expect(server.mostOpen).toBe(1)
  })

  it.each([
    ['anew after 30 seconds live', 30_000, 750],
    ['on before', 29_999, 15_500],
  ])('are counted %s', async (_, milliseconds, wait) => {
    await using server = await cableServer({ upgrade: 502 })
    await using live = asUser(server, { silenceTimeout: 60_000 })
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === attempt)
      if (attempt === 5) server.behaviour.upgrade = 'accept'
      live.runtime.advance(30_000)
    }
    await live.reaches('live')
    expect(live.connection.state.attempt).toBe(6)

    live.runtime.advance(milliseconds)
    server.peers.at(-1)?.socket.terminate()
    await live.reaches('waiting')

    expect(live.runtime.timers).toEqual([wait])
  })

  it('read the token again when it is older than 10 minutes, and else use the one they have', async () => {
    let calls = 0
    await using server = await cableServer({ upgrade: 502 })
    await using live = asContact(server, { token: async () => `token-${++calls}` })
    for (let attempt = 1; attempt <= 20; attempt += 1) {
      await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === attempt)
      expect(calls).toBe(1)
      live.runtime.advance(30_000)
    }

    await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === 21)
    expect(calls).toBe(2)
  })
})

describe('a request for a socket that is refused', () => {
  it.each([404, 502])('with %i: the state has the status, and says that it is the proxy', async (status) => {
    await using server = await cableServer({ upgrade: status })
    await using live = asUser(server)

    await live.reaches('waiting')

    const { cause } = live.connection.state
    expect(isRealtimeError(cause) && cause.upgradeStatus).toBe(status)
    expect(cause?.message).toBe(
      `GET /cable: ${status} instead of 101\n  (the proxy does not pass Upgrade, or does not pass /cable to Chatwoot)`,
    )
  })

  it('because nobody listens: the state has the error of the socket, and attempts go on', async () => {
    const server = await cableServer()
    await server[Symbol.asyncDispose]()
    await using live = asContact(server)

    await live.reaches('waiting')

    expect(live.connection.state.cause?.message).toContain('ECONNREFUSED')
    expect(live.connection.state.cause?.cause).toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('shows the code with which a connection was closed', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready

    server.peers[0]?.socket.close(1001, 'restart')
    await live.reaches('waiting')

    const { cause } = live.connection.state
    expect(isRealtimeError(cause) && cause.closeCode).toBe(1001)
    expect(cause?.message).toBe('closed with code 1001 restart')
  })
})

describe('a connection that the server ends', () => {
  it.each([
    [true, 'RealtimeError'],
    [undefined, 'RealtimeError'],
    [false, 'RealtimeRefusedError'],
  ])('with reconnect: %s has a %s as its cause', async (reconnect, name) => {
    await using server = await cableServer({
      accept: (peer) => peer.send({ type: 'disconnect', reason: 'unauthorized', reconnect }),
    })
    await using live = asUser(server)
    await live.reaches('waiting')

    expect(live.connection.state.cause).toMatchObject({
      name,
      message: 'the server ended the connection: "unauthorized"',
    })
  })

  it('for a reason that cannot become a string is made again', async () => {
    await using server = await cableServer({
      accept: (peer) => peer.send({ type: 'disconnect', reason: { toString: 1 } }),
    })
    await using live = asUser(server)
    await live.reaches('waiting')
    expect(live.connection.state.cause?.message).toBe('the server ended the connection: an object (Object)')
  })
})

describe('a refused subscription', () => {
  it('is tried once more on a new socket with the token read again; refused again, it stops for that reason', async () => {
    await using server = await cableServer({ confirms: () => false })
    await using live = asUser(server)
    await until(() => server.peers[0]?.commands.length === 1)
    live.runtime.advance(10_000)
    await live.reaches('waiting')
    live.runtime.advance(30_000)
    await until(() => server.peers[1]?.commands.length === 1)
    live.runtime.advance(10_000)
    await live.reaches('closed')

    const reason = await reasonOf(live.connection.ready)
    expect(isRealtimeRefusedError(reason)).toBe(true)
    expect(live.connection.state.cause).toBe(reason)
    expect(reason).toMatchObject({ cause: { message: expect.stringContaining('no confirmation') } })
    expect(server.profiles).toBe(2)
    await until(() => server.open === 0)
    expect(live.runtime.timers).toEqual([])
  })

  it('goes on when the token has changed', async () => {
    const tokens = ['old', 'new', 'newer']
    const profile = () => ({ ...user, pubsub_token: tokens.shift() })
    await using server = await cableServer({
      confirms: (identifier) => identifier.includes('newer'),
      profile: (response) => answer(response, 200, profile()),
    })
    await using live = asUser(server)
    for (const index of [0, 1]) {
      await until(() => server.peers[index]?.commands.length === 1)
      live.runtime.advance(10_000)
      await live.reaches('waiting')
      live.runtime.advance(30_000)
    }

    await live.connection.ready

    expect(server.profiles).toBe(3)
  })

  it('goes on for ever with a token that was accepted before: the server is in trouble', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    server.behaviour.confirms = () => false
    server.peers[0]?.socket.terminate()

    for (let peer = 1; peer <= 4; peer += 1) {
      await live.reaches('waiting')
      if (peer === 4) server.behaviour.confirms = () => true
      live.runtime.advance(30_000)
      await until(() => server.peers[peer]?.commands.length === 1)
      if (peer < 4) live.runtime.advance(10_000)
    }

    await live.reaches('live')
    expect(live.gaps).toHaveLength(1)
    expect(server.profiles).toBe(4)

    // It has confirmed again: the token is as good as before.
    server.peers.at(-1)?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(30_000)
    await live.reaches('live')
    expect(server.profiles).toBe(4)
  })

  it('stops at once for a user who is not in the account', async () => {
    await using server = await cableServer({
      profile: (response) => answer(response, 200, { ...user, accounts: [{ id: 16 }] }),
    })
    await using live = asUser(server)

    const reason = await reasonOf(live.connection.ready)

    expect(isRealtimeRefusedError(reason)).toBe(true)
    expect(String(reason)).toContain('user 28 is not in account 15')
    expect(server.upgrades).toEqual([])
  })

  it('is told by the frame that other servers send', async () => {
    await using server = await cableServer({ confirms: () => false })
    await using live = asUser(server)
    for (const index of [0, 1]) {
      await until(() => server.peers[index]?.commands.length === 1)
      const { identifier } = server.peers[index]?.commands[0] ?? {}
      server.peers[index]?.send({ type: 'reject_subscription', identifier })
      if (index === 0) await live.reaches('waiting')
      live.runtime.advance(30_000)
    }

    await live.reaches('closed')
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
