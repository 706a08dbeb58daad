/** The hash that proves who a contact is: hex HMAC-SHA256 of the identifier with the inbox's token. */

// Handlers are synchronous and run in browsers too, where the only HMAC is asynchronous.

const blockSize = 64

export function identifierHash(identifier: string, hmacToken: string): string {
  const encoder = new TextEncoder()
  const token = encoder.encode(hmacToken)
  const key = new Uint8Array(blockSize)
  key.set(token.length > blockSize ? sha256(token) : token)
  const inner = sha256(joined(key.map(xor(0x36)), encoder.encode(identifier)))
  const digest = sha256(joined(key.map(xor(0x5c)), inner))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

function xor(pad: number): (byte: number) => number {
  return (byte) => byte ^ pad
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

/** FIPS 180-4. */
function sha256(message: Uint8Array): Uint8Array {
  const state = Uint32Array.from(firstPrimes(8), (prime) => fraction(Math.sqrt(prime)))
  const constants = Uint32Array.from(firstPrimes(64), (prime) => fraction(Math.cbrt(prime)))
  const blocks = padded(message)
  for (let offset = 0; offset < blocks.byteLength; offset += blockSize) {
    compress(state, scheduleOf(blocks, offset), constants)
  }
  const digest = new DataView(new ArrayBuffer(32))
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word)
  return new Uint8Array(digest.buffer)
}

function firstPrimes(count: number): number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  }
  return primes
}

/** The first 32 bits after the point. */
function fraction(value: number): number {
  return Math.floor((value - Math.floor(value)) * 2 ** 32)
}

/** With a one, zeros, and its length in bits, in whole blocks. */
function padded(message: Uint8Array): DataView {
  const length = Math.ceil((message.length + 9) / blockSize) * blockSize
  const bytes = new Uint8Array(length)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(length - 4, message.length * 8)
  return view
}

function scheduleOf(blocks: DataView, offset: number): Uint32Array {
  const words = new Uint32Array(64)
  const at = (index: number) => words[index] ?? 0
  for (let index = 0; index < 16; index++) words[index] = blocks.getUint32(offset + index * 4)
  for (let index = 16; index < 64; index++) {
    const [early, late] = [at(index - 15), at(index - 2)]
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
    words[index] = at(index - 16) + first + at(index - 7) + second
  }
  return words
}

function compress(state: Uint32Array, words: Uint32Array, constants: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (const [index, word] of words.entries()) {
    const high = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = h + high + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + word
    const low = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const second = low + ((a & b) ^ (a & c) ^ (b & c))
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0]
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits))
}
