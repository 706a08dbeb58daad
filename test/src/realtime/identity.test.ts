import { describe, expect, it, vi } from 'vitest'
import { reasonOf } from '../../servers/held.ts'
import { answer, cableServer, until, user } from './cable-server.ts'
import { asContact, asUser, type Connected } from './connected.ts'

describe('a profile that cannot be read', () => {
  it.each([
    ['is not valid', 401, { errors: ['Invalid Access Token'] }, 'AuthenticationError'],
    ['may not read it', 403, { error: 'Forbidden' }, 'PermissionDeniedError'],
  ])('stops the connection when the token %s', async (_, status, error, name) => {
    await using server = await cableServer({ profile: (response) => answer(response, status, error) })
    await using live = asUser(server)

    const reason = await reasonOf(live.connection.ready)

    expect(reason).toMatchObject({ name })
    expect(live.connection.state).toMatchObject({ status: 'closed', cause: reason })
    expect(live.runtime.timers).toEqual([])
  })

  it('is read again, as long as the server is down', async () => {
    await using server = await cableServer({ profile: (response) => answer(response, 503, {}) })
    await using live = asUser(server)
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === attempt)
      if (attempt === 12) server.behaviour.profile = (response) => answer(response, 200, user)
      live.runtime.advance(30_000)
    }

    await live.connection.ready

    expect(server.profiles).toBe(13)
  })

  it('is read again when nothing has arrived in time', async () => {
    await using server = await cableServer({ profile: () => {} })
    await using live = asUser(server)
    await until(() => server.profiles === 1)
    live.runtime.advance(10_000)
    await live.reaches('waiting')
    expect(live.connection.state.cause?.message).toBe('no pubsub_token in time (10000 ms)')
    server.behaviour.profile = (response) => answer(response, 200, user)
    live.runtime.advance(30_000)

    await live.connection.ready
  })

  it.each([new TypeError('mine'), 'mine', undefined])('is read again when onRequest throws %o', async (thrown) => {
    await using server = await cableServer()
    const onRequest = vi.fn().mockImplementationOnce(() => {
      throw thrown
    })
    await using live = asUser(server, { onRequest })
    await live.reaches('waiting')
    expect(live.connection.state.cause).toMatchObject({ name: 'RealtimeError', cause: thrown })
    live.runtime.advance(30_000)

    await live.connection.ready
  })

  it.each(['{}', '[]', '"sign in"', '{"id":1}', '{"accounts":[{"id":15}]}'])(
    'is read again if it is not of Chatwoot: %s',
    async (body) => {
      await using server = await cableServer({ profile: (response) => answer(response, 200, JSON.parse(body)) })
      await using live = asUser(server)
      await live.reaches('waiting')
      expect(live.connection.state.cause?.message).toBe('the profile has no `accounts` or no `pubsub_token`')
    },
  )
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

  it.each([
    [undefined, 'undefined'],
    ['', '""'],
  ])('that is %j stops the connection', async (given, shown) => {
    await using server = await cableServer()
    // JavaScript callers have no types.
    await using live = asContact(server, { token: (async () => given) as never })

    const reason = await reasonOf(live.connection.ready)

    expect(reason).toEqual(new TypeError(`token must return a non-empty string, got ${shown}`))
  })

  it('whose function rejects is tried again', async () => {
    await using server = await cableServer()
    let calls = 0
    const token = async () => (++calls === 1 ? Promise.reject(new TypeError('fetch failed')) : 'token')
    await using live = asContact(server, { token })
    await live.reaches('waiting')
    live.runtime.advance(30_000)

    await live.connection.ready
  })
})
