import { describe, expect, it, vi } from 'vitest'
import { settled } from '../../servers/held.ts'
import { cableServer, until } from './cable-server.ts'
import { asUser, type Connected } from './connected.ts'
import { recordedFrames } from './recorded-frames.ts'

const hour = 3600_000

/** Lets the server ping, by a clock that differs from this machine's. */
async function ping({ connection, runtime }: Connected, send: (frame: unknown) => void, ahead = 0): Promise<number> {
  const seconds = Math.floor((runtime.now() + ahead) / 1000)
  const listened = connection.state.droppedFrames
  send({ type: 'ping', message: seconds })
  // The next frame is counted: the ping has been read by then.
  send('null')
  await until(() => connection.state.droppedFrames > listened)
  return seconds * 1000
}

describe('a gap', () => {
  it('begins with the last ping, by the server’s clock, and is reported once, when the subscription is confirmed', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const last = await ping(live, (frame) => server.peers[0]?.send(frame), 5 * hour)

    live.runtime.advance(10_000)
    await live.reaches('waiting')
    server.behaviour.upgrade = 502
    for (let attempt = 2; attempt <= 4; attempt += 1) {
      live.runtime.advance(30_000)
      await until(() => live.connection.state.status === 'waiting' && live.connection.state.attempt === attempt)
    }
    expect(live.gaps).toEqual([])
    server.behaviour.upgrade = 'accept'
    live.runtime.advance(30_000)
    await live.reaches('live')

    expect(live.gaps).toHaveLength(1)
    expect(live.gaps[0]).toMatchObject({
      since: new Date(last),
      until: new Date(live.runtime.now() + 5 * hour),
      clockOffset: 5 * hour,
    })
    expect(live.gaps[0]?.cause.message).toContain('no frame')
  })

  it('is dated by the server’s clock also if that is behind', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const last = await ping(live, (frame) => server.peers[0]?.send(frame), -hour)
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')

    expect(live.gaps).toMatchObject([
      { since: new Date(last), until: new Date(live.runtime.now() - hour), clockOffset: -hour },
    ])
  })

  it('begins with the last frame, by this machine’s clock, if there was no ping', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const last = live.runtime.now()
    live.runtime.advance(5_000)
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')

    expect(live.gaps).toEqual([
      expect.objectContaining({ since: new Date(last), until: new Date(last + 6_000), clockOffset: 0 }),
    ])
  })

  it('after another begins with the new connection, if that was lost before its first ping', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    await ping(live, (frame) => server.peers[0]?.send(frame), 5 * hour)
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')
    const reconnected = live.runtime.now()
    live.runtime.advance(5_000)
    server.peers.at(-1)?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_500)
    await live.reaches('live')

    const [, gap] = live.gaps
    expect(gap?.since).toEqual(new Date(reconnected + (gap?.clockOffset ?? 0)))
  })

  it('is not dated by a ping without a time', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const last = live.runtime.now()
    server.peers[0]?.send({ type: 'ping', message: 'soon' })
    server.peers[0]?.send('null')
    await until(() => live.connection.state.droppedFrames === 1)
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')

    expect(live.gaps[0]).toMatchObject({ since: new Date(last), until: new Date(last + 1_000), clockOffset: 0 })
  })

  it('does not come with the first connection, however many attempts it takes', async () => {
    await using server = await cableServer({ upgrade: 502 })
    await using live = asUser(server)
    await live.reaches('waiting')
    server.behaviour.upgrade = 'accept'
    live.runtime.advance(1_500)
    await live.connection.ready

    expect(live.gaps).toEqual([])
  })

  it('is as long as the sleep of the machine, which is noticed at the next timer', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const last = await ping(live, (frame) => server.peers[0]?.send(frame))

    live.runtime.sleep(8 * hour)
    const [next = 0] = live.runtime.timers
    expect(next).toBeLessThanOrEqual(10_000)
    live.runtime.advance(next)
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')

    const [gap] = live.gaps
    expect(gap?.since).toEqual(new Date(last))
    expect((gap?.until.getTime() ?? 0) - last).toBeGreaterThan(8 * hour)
  })

  it('is not shortened by a ping from before the sleep that is read after it', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const last = await ping(live, (frame) => server.peers[0]?.send(frame))

    live.runtime.sleep(8 * hour)
    // Sent before the sleep, and kept by the system until now.
    await ping(live, (frame) => server.peers[0]?.send(frame), -8 * hour)
    const read = new Promise((resolve) => live.connection.on('contact.created', resolve))
    server.peers[0]?.emit('contact.created', { id: 1 })
    await read
    live.runtime.advance(10_000)
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')

    expect(live.gaps[0]).toMatchObject({ since: new Date(last), clockOffset: 0 })
  })

  it('knows the last 1,000 messages of the connection, those after it, too', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    const ids: number[] = []
    live.connection.on('message.created', ({ id }) => ids.push(id))
    for (let id = 1; id <= 1000; id += 1) server.peers[0]?.emit('message.created', { id })
    server.peers[0]?.emit('message.updated', { id: 1003 })
    server.peers[0]?.emit('message.created', { id: 1001 })
    await until(() => ids.length === 1001)
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await live.reaches('live')

    const [gap] = live.gaps
    expect([1, 2, 1001, 1002, 1003].map((id) => gap?.hasSeen(id))).toEqual([false, true, true, false, false])
    server.peers[1]?.emit('message.created', { id: 1002 })
    await until(() => ids.length === 1002)
    expect(gap?.hasSeen(1002)).toBe(true)
  })

  it('is reported although the program throws', async () => {
    await using server = await cableServer()
    const onGap = vi.fn(async () => {
      throw new Error('mine')
    })
    await using live = asUser(server, { onGap })
    await live.connection.ready
    server.peers[0]?.socket.terminate()
    await live.reaches('waiting')
    live.runtime.advance(1_000)
    await until(() => onGap.mock.calls.length === 1)
    await settled()

    expect(live.errors).toEqual([new Error('mine')])
    expect(live.connection.state.status).toBe('live')
  })
})

describe('a connection that is cut', () => {
  const identifier = '{"channel":"RoomChannel","pubsub_token":"token-of-nora","account_id":15,"user_id":28}'
  const frames = recordedFrames('agent', identifier)

  it.each(frames.map((_, index) => index + 1))(
    'after %i recorded frames is live again, and reports what was missed',
    async (count) => {
      await using server = await cableServer({
        accept(peer) {
          if (server.peers.length > 1) {
            peer.send({ type: 'welcome' })
            peer.socket.on('message', () => peer.send({ type: 'confirm_subscription', identifier }))
            return
          }
          peer.send(frames[0])
          peer.socket.on('message', () => {
            for (const frame of frames.slice(1, count)) peer.send(frame)
            peer.socket.terminate()
          })
          if (count === 1) peer.socket.terminate()
        },
      })
      await using live = asUser(server)
      await live.reaches('waiting')
      expect(live.connection.state.cause).toMatchObject({ name: 'RealtimeError', closeCode: 1006 })
      live.runtime.advance(30_000)
      await live.reaches('live')

      expect(live.gaps).toHaveLength(count > 1 ? 1 : 0)
      expect(server.mostOpen).toBe(1)
      expect(live.connection.state.droppedFrames).toBe(0)
    },
  )

  it('in the middle of a frame does not take the half for one', async () => {
    await using server = await cableServer()
    await using live = asUser(server)
    await live.connection.ready
    // The header of a text frame of 100 bytes, and some of them.
    server.peers[0]?.stream.end(Buffer.from([0x81, 100, ...Buffer.from('{"type":"ping"')]))

    await live.reaches('waiting')

    expect(live.connection.state.droppedFrames).toBe(0)
  })
})
