/** What visitors hear, and their waits for it. */
import type { PublicMessage } from '../../types.ts'
import { hold } from '../exchange/hold.ts'
import { a, checkGiven, duration, record } from '../given/kinds.ts'
import { failedInWords } from '../records/sending.ts'
import type { Stage } from './stage.ts'

/** A message as the visitor sees it: the files are at the `data_url` of each of its `attachments`. */
export type HeardMessage = Readonly<PublicMessage>

/** Of a wait. */
export interface HearsOptions {
  /** Ends the wait when it is aborted. */
  readonly signal?: AbortSignal | undefined
  /** How long to wait, in milliseconds of real time. Default: 30,000. */
  readonly timeout?: number | undefined
}

const optionsOfWaits = record<HearsOptions>({
  signal: a<AbortSignal>('an AbortSignal', (value) => typeof Object(value).addEventListener === 'function'),
  timeout: duration('milliseconds'),
})

/** Those who wait: each ends for a reason, and returns it with what was heard instead. */
export type Waiting = Set<(reason: string) => string>

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
  expected: string | RegExp | undefined,
  options: HearsOptions,
): Promise<HeardMessage> {
  const heard = new Promise<HeardMessage>((resolve, reject) => {
    const { signal, timeout = 30_000 } = checkGiven(optionsOfWaits, options, 'options')
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
    // Made now, so that its stack shows who waits.
    const error = new Error()
    const fail = (reason: string) => {
      end()
      error.message = `${reason}: ${disappointment(expected, ear.heard())}${failuresOf(stage)}`
      error.stack = (error.stack ?? '').replace(/^Error/, () => `Error: ${error.message}`)
      reject(error)
      return error.message
    }
    const onAbort = () => fail('the wait was aborted')
    const stop = stage.watch(check)
    // node:test has no time limit by default: the reason would never be shown.
    const release = hold(timeout, () => fail(`nothing came within ${timeout} ms (option timeout)`))
    const end = () => {
      stop()
      release()
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

function failuresOf(stage: Stage): string {
  return failedInWords(stage.state().sending)
    .map((one) => `; ${one}`)
    .join('')
}

function inWords({ content, attachments = [] }: HeardMessage): string {
  const files = attachments.map(({ file_type }) => `, ${file_type}`).join('')
  return files === '' ? JSON.stringify(content) : `${JSON.stringify(content)} (with${files.slice(1)})`
}
