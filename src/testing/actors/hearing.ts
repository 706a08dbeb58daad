/** What visitors hear, and their waits for it. */
import type { PublicMessage } from '../../types.ts'
import type { Stage } from './stage.ts'

/** A message as the visitor sees it: the files are at the `data_url` of each of its `attachments`. */
export type HeardMessage = Readonly<PublicMessage>

/** Those who wait: each ends with a reason, to which it adds what was heard instead. */
export type Waiting = Set<(reason: Error) => void>

export interface Ear {
  /** The next message that fits; those before are passed over. @throws if the visitor is not there any more */
  take(expected: string | RegExp | undefined): HeardMessage | undefined
  /** Everything that has been said to the visitor. */
  heard(): readonly HeardMessage[]
}

export function nextHeard(
  stage: Stage,
  waiting: Waiting,
  ear: Ear,
  { expected, signal }: { expected: string | RegExp | undefined; signal: AbortSignal | undefined },
): Promise<HeardMessage> {
  const heard = new Promise<HeardMessage>((resolve, reject) => {
    const check = () => {
      try {
        const message = ear.take(expected)
        if (!message) return
        end()
        resolve(message)
      } catch (error) {
        end()
        reject(error)
      }
    }
    const fail = (reason: Error) => {
      end()
      reason.message = `${reason.message}: ${disappointment(expected, ear.heard())}`
      reject(reason)
    }
    const onAbort = () => fail(new Error('the wait was aborted'))
    const stop = stage.watch(check)
    const end = () => {
      stop()
      waiting.delete(fail)
      signal?.removeEventListener('abort', onAbort)
    }
    waiting.add(fail)
    signal?.addEventListener('abort', onAbort)
    if (signal?.aborted) onAbort()
    else check()
  })
  // A test that does not wait for it gets the reason at close().
  heard.catch(() => {})
  return heard
}

export function fits({ content }: HeardMessage, expected: string | RegExp | undefined): boolean {
  if (expected === undefined) return true
  return expected instanceof RegExp ? (content ?? '').search(expected) >= 0 : content === expected
}

function disappointment(expected: string | RegExp | undefined, heard: readonly HeardMessage[]): string {
  const isAny = expected === undefined
  const what = isAny ? 'a message' : expected instanceof RegExp ? String(expected) : JSON.stringify(expected)
  return `the visitor waited for ${what} and has heard ${heard.map(inWords).join(', ') || 'nothing'}`
}

function inWords({ content, attachments = [] }: HeardMessage): string {
  const files = attachments.map(({ file_type }) => `, ${file_type}`).join('')
  return files === '' ? JSON.stringify(content) : `${JSON.stringify(content)} (with${files.slice(1)})`
}
