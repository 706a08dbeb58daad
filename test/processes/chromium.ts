/** A page in headless Chromium, driven over the pipe that its developer tools listen on. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { promisify } from 'node:util'

/** The command's name on Debian, and in Google's own package. */
const commands = ['chromium', 'google-chrome']

const installed = await Promise.all(
  commands.map((command) =>
    promisify(execFile)(command, ['--version']).then(
      () => [command],
      () => [],
    ),
  ),
)
const [command] = installed.flat()

export const isChromiumInstalled = command !== undefined

export interface BrowserPage extends AsyncDisposable {
  open(url: string): Promise<void>
  /** Evaluates JavaScript in the page, and awaits the result if it is a promise. */
  evaluate(expression: string): Promise<unknown>
  setOffline(isOffline: boolean): Promise<void>
  /** Sends a command of the developer tools to the page. */
  send(method: string, params: object): Promise<Record<string, unknown>>
  /** Calls a function with each event of the developer tools from now on. */
  listen(listener: (event: BrowserEvent) => void): void
}

export interface BrowserEvent {
  method: string
  params: Record<string, unknown>
}

interface Reply {
  id?: number
  method?: string
  sessionId?: string
  params?: Record<string, unknown>
  result?: Record<string, unknown>
  error?: { message: string }
}

export async function openBrowser(): Promise<BrowserPage> {
  if (command === undefined) throw new Error(`none of ${commands.join(', ')} is installed`)
  const profile = await mkdtemp(path.join(tmpdir(), 'chromium-'))
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--remote-debugging-pipe']
  const chromium = spawn(command, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const { send, next, listen } = connect(chromium)
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
  await send('Page.enable', {}, sessionId)
  await send('Network.enable', {}, sessionId)
  return {
    async open(url) {
      const loaded = next('Page.loadEventFired')
      await send('Page.navigate', { url }, sessionId)
      await loaded
    },
    async evaluate(expression) {
      const given = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
      const { result, exceptionDetails } = await send('Runtime.evaluate', given, sessionId)
      if (exceptionDetails) throw new Error(`in the page: ${JSON.stringify(exceptionDetails)}`)
      return result.value
    },
    async setOffline(offline) {
      const conditions = { offline, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
      await send('Network.emulateNetworkConditions', conditions, sessionId)
    },
    send: (method, params) => send(method, params, sessionId),
    listen,
    async [Symbol.asyncDispose]() {
      const exited = once(chromium, 'exit')
      chromium.kill()
      await exited
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Messages in both directions are JSON, each followed by a zero byte. */
function connect(chromium: ChildProcess) {
  const [, , , requests, replies] = chromium.stdio as [null, null, null, Writable, Readable] // as it was started
  const waiting = new Map<number, (reply: Reply) => void>()
  const expected = new Map<string, () => void>()
  const listeners: ((event: BrowserEvent) => void)[] = []
  let lastId = 0
  let rest = ''
  replies.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const reply: Reply = JSON.parse(message)
      if (reply.id !== undefined) waiting.get(reply.id)?.(reply)
      else if (reply.method !== undefined) publish({ method: reply.method, params: reply.params ?? {} })
    }
  })
  function publish(event: BrowserEvent) {
    expected.get(event.method)?.()
    for (const listener of listeners) listener(event)
  }
  return {
    // biome-ignore lint/suspicious/noExplicitAny: each command has its own result type
    async send(method: string, params: object, sessionId?: unknown): Promise<any> {
      const id = ++lastId
      const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve))
      requests.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
      const { result, error } = await answered
      if (error) throw new Error(`${method}: ${error.message}`)
      return result
    },
    listen: (listener: (event: BrowserEvent) => void) => void listeners.push(listener),
    next: (method: string) => new Promise<void>((resolve) => expected.set(method, resolve)),
  }
}
