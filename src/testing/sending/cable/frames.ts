/** The frames of the WebSocket protocol (RFC 6455), as far as a server without extensions needs them. */

export const opcodes = { continuation: 0, text: 1, close: 8, ping: 9, pong: 10 } as const

export interface Frame {
  opcode: number
  isFinal: boolean
  payload: Buffer
}

/** Servers send their frames unmasked. */
export function frameOf(opcode: number, payload: Buffer): Buffer {
  return Buffer.concat([headOf(opcode, payload.length), payload])
}

function headOf(opcode: number, length: number): Buffer {
  if (length < 126) return Buffer.from([0x80 | opcode, length])
  const head = Buffer.alloc(length < 0x10000 ? 4 : 10)
  head[0] = 0x80 | opcode
  head[1] = length < 0x10000 ? 126 : 127
  if (length < 0x10000) head.writeUInt16BE(length, 2)
  else head.writeBigUInt64BE(BigInt(length), 2)
  return head
}

/** Longer frames of a client are a mistake of a test. */
const longest = 1024 * 1024

/**
 * Takes the first whole frame from the bytes, and returns it with the bytes after it; undefined if there is none yet.
 * @throws Error for a frame that is not masked or too long
 */
export function takeFrame(bytes: Buffer): { frame: Frame; rest: Buffer } | undefined {
  const [first, second] = bytes
  if (first === undefined || second === undefined) return undefined
  if ((second & 0x80) === 0) throw new Error('the frame of a client must be masked')
  const short = second & 0x7f
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  if (bytes.length < start + 4) return undefined
  const length = short === 126 ? bytes.readUInt16BE(2) : short === 127 ? Number(bytes.readBigUInt64BE(2)) : short
  if (length > longest) throw new Error(`the frame of a client must have at most ${longest} bytes, got ${length}`)
  const end = start + 4 + length
  if (bytes.length < end) return undefined
  const mask = bytes.subarray(start, start + 4)
  const payload = bytes.subarray(start + 4, end).map((byte, index) => byte ^ (mask[index % 4] ?? 0))
  return {
    frame: { opcode: first & 0x0f, isFinal: (first & 0x80) !== 0, payload: Buffer.from(payload) },
    rest: bytes.subarray(end),
  }
}
