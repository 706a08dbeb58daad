/** What a child process that a measurement has forked sends back. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** @throws Error if the child ends without a message */
export async function firstMessage(child: ChildProcess): Promise<unknown> {
  // `close` comes after all messages; `exit` may come before the last.
  const ended = once(child, 'close').then(([code, signal]) => {
    const file = child.spawnargs.find((argument) => argument.endsWith('.ts'))
    throw new Error(`${file} ended with ${code ?? signal} and has sent nothing`)
  })
  const [message]: unknown[] = await Promise.race([once(child, 'message'), ended])
  return message
}
