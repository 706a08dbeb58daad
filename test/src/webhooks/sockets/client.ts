/** A server with the handler, and clients that send it bytes one by one. */
import { createServer } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { toNodeHandler, type WebhookHandler } from '../../../../src/webhooks/index.ts'

export interface Receiving extends AsyncDisposable {
  readonly url: string
  /** Opens a connection on which the test writes what it wants. */
  client(): Promise<Client>
}

/** Serves a handler on a free port of this machine, until the end of the block. */
export async function receiving(handler: WebhookHandler): Promise<Receiving> {
  const server = createServer(toNodeHandler(handler))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const sockets: Socket[] = []
  return {
    url: `http://127.0.0.1:${port}`,
    async client() {
      const socket = connect(port, '127.0.0.1')
      sockets.push(socket)
      await new Promise<void>((resolve) => socket.once('connect', resolve))
      return new Client(socket)
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** One connection. */
export class Client {
  readonly #socket: Socket
  #received = ''
  #error: Error | undefined
  #notify = () => {}

  constructor(socket: Socket) {
    this.#socket = socket
    socket.on('data', (data) => {
      this.#received += data.toString('latin1')
      this.#notify()
    })
    socket.on('error', (error) => {
      this.#error = error
      this.#notify()
    })
    socket.on('close', () => this.#notify())
  }

  /** Resolves when the bytes were handed to the system, or the connection is closed. */
  write(bytes: string | Uint8Array): Promise<void> {
    return new Promise((resolve) => this.#socket.write(bytes, () => resolve()))
  }

  /** Writes the head of a request, in one packet with the start of its body. */
  head(
    headers: { readonly [name: string]: string | number },
    { start = 'POST / HTTP/1.1', body = '' } = {},
  ): Promise<void> {
    const lines = Object.entries({ host: 'hooks.example.com', ...headers }).map(([name, value]) => `${name}: ${value}`)
    return this.write(`${[start, ...lines].join('\r\n')}\r\n\r\n${body}`)
  }

  /** Closes the connection in the middle of whatever it is. */
  cut(): void {
    this.#socket.destroy()
  }

  /** Returns the status and the headers of the next response, which has to arrive whole. */
  async response(): Promise<{ status: number; headers: Headers; text: string }> {
    for (;;) {
      const found = this.#take()
      if (found) return found
      if (this.#error) throw this.#error
      if (this.#socket.destroyed) throw new Error(`closed after ${JSON.stringify(this.#received)}`)
      await new Promise<void>((resolve) => {
        this.#notify = resolve
      })
    }
  }

  #take() {
    const end = this.#received.indexOf('\r\n\r\n')
    if (end < 0) return undefined
    const [statusLine = '', ...lines] = this.#received.slice(0, end).split('\r\n')
    const headers = new Headers(
      lines.map((line): [string, string] => [line.split(': ')[0] ?? '', line.split(': ')[1] ?? '']),
    )
    const rest = this.#received.slice(end + 4)
    // Of chunked responses only the first chunk: they are one word.
    const [, chunk] = /^([\da-f]+)\r\n/i.exec(rest) ?? []
    const isChunked = headers.get('transfer-encoding') === 'chunked'
    if (isChunked && !rest.includes('0\r\n\r\n')) return undefined
    const start = isChunked ? (chunk?.length ?? 0) + 2 : 0
    const length = isChunked ? Number.parseInt(chunk ?? '0', 16) : Number(headers.get('content-length'))
    if (rest.length < start + length) return undefined
    this.#received = isChunked ? rest.slice(rest.indexOf('0\r\n\r\n') + 5) : rest.slice(length)
    return { status: Number(statusLine.split(' ')[1]), headers, text: rest.slice(start, start + length) }
  }
}
