/** A real server on this machine (node:http), and connections to it or to a function. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Connection } from '../../src/core/connection.ts'
import type { ConnectionOptions } from '../../src/core/connection-options.ts'
import type { Fetch } from '../../src/core/options/transport.ts'
import { testRuntime } from '../src/core/transport/test-runtime.ts'

export interface Loopback extends AsyncDisposable {
  readonly url: string
}

/** A real server on a free port of this machine, until the end of the block. */
export async function loopback(listener: RequestListener): Promise<Loopback> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Returns the whole request. */
export async function received(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += chunk
  return text
}

/** A connection to the first account of that server, without waits between attempts. */
export function connection(baseUrl: string, fetch?: Fetch, options: Partial<ConnectionOptions> = {}): Connection {
  const runtime = testRuntime()
  return new Connection({ baseUrl, accountId: 1, apiAccessToken: 'secret-token', fetch, runtime, ...options })
}

/** A connection whose requests never leave this process. */
export function answering(
  answer: (request: Request, init?: RequestInit) => Response | Promise<Response>,
  options: Partial<ConnectionOptions> = {},
): Connection {
  return connection('https://chat.test', async (url, init) => answer(new Request(url, init), init), options)
}
