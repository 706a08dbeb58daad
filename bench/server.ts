/** The server of a measurement, in a process of its own: what it spends is not counted as the client's. */
import { fork } from 'node:child_process'
import path from 'node:path'
import { firstMessage } from './messages.ts'
import type { Serving } from './serve.ts'

export interface Server {
  readonly url: string
  stop(): void
}

export async function startServer(serving: Serving): Promise<Server> {
  const child = fork(path.join(import.meta.dirname, 'serve.ts'), [JSON.stringify(serving)])
  return { url: String(await firstMessage(child)), stop: () => child.kill() }
}
