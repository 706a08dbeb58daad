/** The cable over real sockets: `listen()` with a client that is not ours. In the project `sockets`, without nock. */
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { connect as connectTcp } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import WebSocket from 'ws'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { frameOf, opcodes } from '../../../src/testing/sending/cable/frames.ts'
import type { FakeServer } from '../../../src/testing/serving/server.ts'
import { testRuntime } from '../core/transport/test-runtime.ts'

const identifier = JSON.stringify({
  channel: 'RoomChannel',
  pubsub_token: 'fake-pubsub-token-1',
  account_id: 1,
  user_id: 1,
})

let fake: FakeChatwoot
let server: FakeServer
let address: string

beforeEach(async () => {
  fake = createFakeChatwoot({
    runtime: testRuntime({ holdPauses: true }),
    data: { conversations: [{ contact: 'Mara', says: 'Hello' }] },
  })
  server = await fake.listen()
  address = `${server.url.replace('http', 'ws')}/cable`
})

afterEach(() => server.close())

/** Waits until as many frames have come. */
function framesOf(socket: WebSocket): (count: number) => Promise<string[]> {
  const frames: string[] = []
  let check = () => {}
  socket.on('message', (data) => {
    frames.push(String(data))
    check()
  })
  return (count) =>
    new Promise((resolve) => {
      check = () => frames.length >= count && resolve(frames)
      check()
    })
}

const say = (content: string) =>
  fetch(`${server.url}/api/v1/accounts/1/conversations/1/messages`, {
    method: 'POST',
    headers: { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' },
    body: JSON.stringify({ content }),
  })

describe('/cable of the Chatwoot in memory', () => {
  it.each([
    ['short', 'Hi'],
    ['of more than 125 bytes', 'Grüße, 漢字 🙂'.repeat(20)],
    ['of more than 65,535 bytes', 'long '.repeat(20_000)],
  ])('sends messages that are %s', async (_what, content) => {
    const socket = new WebSocket(address, ['actioncable-v1-json'])
    const frames = framesOf(socket)
    await once(socket, 'open')
    socket.send(JSON.stringify({ command: 'subscribe', identifier }))
    await frames(3)

    await say(content)

    const [welcome, confirmation, , message] = (await frames(4)).map((frame) => JSON.parse(frame))
    expect(welcome).toEqual({ type: 'welcome' })
    expect(confirmation).toEqual({ identifier, type: 'confirm_subscription' })
    expect(message.message).toMatchObject({ event: 'message.created', data: { content } })
    expect(socket.protocol).toBe('actioncable-v1-json')
  })

  it('reads commands that are sent before the welcome, in fragments, and longer than 65,535 bytes', async () => {
    const socket = new WebSocket(address)
    const frames = framesOf(socket)
    await once(socket, 'open')
    const command = JSON.stringify({ command: 'subscribe', identifier, padding: 'x'.repeat(70_000) })
    socket.send(command.slice(0, 10), { fin: false })
    socket.send(command.slice(10), { fin: true })

    expect(JSON.parse((await frames(2))[1] ?? '')).toMatchObject({ type: 'confirm_subscription' })
    expect(socket.protocol).toBe('')
  })

  it('answers pings and closes with a handshake', async () => {
    const socket = new WebSocket(address)
    await once(socket, 'open')
    socket.ping('there?')
    const [data] = await once(socket, 'pong')
    expect(String(data)).toBe('there?')

    socket.close(1000, 'done')
    const [code, reason] = await once(socket, 'close')
    expect([code, String(reason)]).toEqual([1000, 'done'])
    expect(fake.cable.connections).toBe(0)
  })

  it('is cut with 1006, by a test and when the server stops', async () => {
    for (const stop of [() => fake.cable.cut(), () => server.close()]) {
      const socket = new WebSocket(address)
      await once(socket, 'open')
      void stop()
      expect((await once(socket, 'close'))[0]).toBe(1006)
      expect(fake.cable.connections).toBe(0)
    }
  })

  it('closes after the welcome if a test wants it', async () => {
    fake.cable.closesAfterWelcome = true
    const socket = new WebSocket(address)
    const frames = framesOf(socket)

    expect((await once(socket, 'close'))[0]).toBe(1000)
    expect(await frames(1)).toEqual(['{"type":"welcome"}'])
  })

  it('does not confirm a subprotocol that it does not speak', async () => {
    const socket = new WebSocket(address, ['mqtt'])

    const [error] = await once(socket, 'error')
    expect(error.message).toBe('Server sent no subprotocol')
  })

  it.each([
    ['/cable', 502],
    ['/elsewhere', 404],
  ])('refuses the upgrade of %s with %i', async (path, status) => {
    if (status === 502) fake.cable.upgradeStatus = 502
    const socket = new WebSocket(address.replace('/cable', path))

    const [error] = await once(socket, 'error')
    expect(error.message).toBe(`Unexpected server response: ${status}`)
  })

  it('answers a plain request with 404', async () => {
    const response = await fetch(`${server.url}/cable`)

    expect(response.status).toBe(404)
    expect(await response.text()).toBe('Page not found')
  })

  it('ends a connection that sends a frame without a mask', async () => {
    const socket = await upgraded()
    const closed = once(socket, 'close')

    socket.write(Buffer.from([0x81, 2, 0x7b, 0x7d]))

    await closed
    expect(fake.cable.connections).toBe(0)
  })

  it('reads a frame that comes byte by byte', async () => {
    const socket = await upgraded()
    let received = ''
    const confirmed = new Promise<void>((resolve) => {
      socket.on('data', (chunk) => {
        received += String(chunk)
        if (received.includes('confirm_subscription')) resolve()
      })
    })

    for (const byte of masked(JSON.stringify({ command: 'subscribe', identifier }))) socket.write(Buffer.from([byte]))

    await confirmed
    socket.destroy()
  })
})

/** A bare TCP connection after its handshake. */
async function upgraded() {
  const { hostname, port } = new URL(address)
  const socket = connectTcp(Number(port), hostname)
  socket.setNoDelay(true)
  const key = randomBytes(16).toString('base64')
  const head = [`GET /cable HTTP/1.1`, `Host: ${hostname}`, 'Connection: Upgrade', 'Upgrade: websocket']
  socket.write(`${[...head, 'Sec-WebSocket-Version: 13', `Sec-WebSocket-Key: ${key}`].join('\r\n')}\r\n\r\n`)
  const [response] = await once(socket, 'data')
  const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
  expect(String(response)).toContain(`Sec-WebSocket-Accept: ${accept}`)
  return socket
}

function masked(text: string): Buffer {
  const payload = Buffer.from(text)
  const mask = randomBytes(4)
  const head = Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 0xff])
  return Buffer.concat([head, mask, payload.map((byte, index) => byte ^ (mask[index % 4] ?? 0))])
}

it.each([
  [125, [0x81, 125]],
  [126, [0x81, 126, 0, 126]],
  [65_535, [0x81, 126, 255, 255]],
  [65_536, [0x81, 127, 0, 0, 0, 0, 0, 1, 0, 0]],
])('a frame of %i bytes begins as RFC 6455 says', (length, head) => {
  expect([...frameOf(opcodes.text, Buffer.alloc(length)).subarray(0, head.length)]).toEqual(head)
})
