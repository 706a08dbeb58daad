/** `/cable` of the HTTP server: upgrades requests to WebSockets. */
import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Cable } from './cable.ts'
import { type Frame, frameOf, opcodes, takeFrame } from './frames.ts'
import { subprotocol } from './web-socket.ts'

const handshakeSuffix = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

export function upgrade(cable: Cable, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  socket.on('error', () => socket.destroy())
  const [pathname] = (request.url ?? '').split('?')
  const key = request.headers['sec-websocket-key']
  const status = pathname === '/cable' && key ? cable.controls.upgradeStatus : 404
  if (status !== undefined) {
    socket.end(`HTTP/1.1 ${status} Refused\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
    return
  }
  socket.write(handshake(request, key ?? ''))
  serve(cable, socket, head)
}

/** A subprotocol that the server does not know is not an error for the server. */
function handshake({ headers }: IncomingMessage, key: string): string {
  const accept = createHash('sha1').update(`${key}${handshakeSuffix}`).digest('base64')
  const wanted = (headers['sec-websocket-protocol'] ?? '').split(',').map((name) => name.trim())
  const lines = [
    'HTTP/1.1 101 Switching Protocols',
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Accept: ${accept}`,
    ...(wanted.includes(subprotocol) ? [`Sec-WebSocket-Protocol: ${subprotocol}`] : []),
  ]
  return `${lines.join('\r\n')}\r\n\r\n`
}

function serve(cable: Cable, socket: Duplex, head: Buffer): void {
  let isClosing = false
  let waiting: Buffer = Buffer.alloc(0)
  let fragments: Buffer[] = []

  function write(opcode: number, payload: Buffer): void {
    if (isClosing || !socket.writable) return
    isClosing = opcode === opcodes.close
    socket.write(frameOf(opcode, payload))
  }

  const connection = cable.connect({
    send: (text) => write(opcodes.text, Buffer.from(text)),
    close: () => write(opcodes.close, closeCode(1000)),
    cut: () => socket.destroy(),
  })

  function handle({ opcode, isFinal, payload }: Frame): void {
    if (opcode === opcodes.close) {
      connection.ended()
      write(opcodes.close, payload)
      socket.end()
    } else if (opcode === opcodes.ping) {
      write(opcodes.pong, payload)
    } else if (opcode === opcodes.text || opcode === opcodes.continuation) {
      fragments.push(payload)
      if (!isFinal) return
      const text = Buffer.concat(fragments).toString()
      fragments = []
      connection.receive(text)
    }
  }

  function read(chunk: Buffer): void {
    waiting = Buffer.concat([waiting, chunk])
    for (let taken = takeFrame(waiting); taken; taken = takeFrame(waiting)) {
      waiting = taken.rest
      handle(taken.frame)
    }
  }

  function readOrEnd(chunk: Buffer): void {
    try {
      read(chunk)
    } catch {
      socket.destroy()
    }
  }

  socket.on('data', readOrEnd)
  socket.on('end', () => socket.end())
  socket.on('close', () => connection.ended())
  readOrEnd(head)
}

function closeCode(code: number): Buffer {
  const payload = Buffer.alloc(2)
  payload.writeUInt16BE(code)
  return payload
}
