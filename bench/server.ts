/** The server of a measurement, in a process of its own: what it spends is not counted as the client's. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Serving } from './serve.ts'

export interface Server {
  readonly url: string
  stop(): void
}

export async function startServer(serving: Serving): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, 'serve.ts'), [JSON.stringify(serving)])
  const [url]: unknown[] = await once(child, 'message')
  return { url: String(url), stop: () => child.kill() }
}
