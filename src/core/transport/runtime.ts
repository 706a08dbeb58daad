/** What requests need of the runtime: clocks, timers, random numbers, its name. */

// Set by the build; in a checkout it is not defined.
declare const PACKAGE_VERSION: string | undefined

/** The version of this package. */
const version = typeof PACKAGE_VERSION === 'undefined' ? '0.0.0' : PACKAGE_VERSION

/** Cancels a timer, or stops listening. */
export type Cancel = () => void

/** An option of connections, so that tests need not wait. */
export interface Runtime {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since some moment; monotonic. */
  elapsed(): number
  /** From 0 (inclusive) to 1 (exclusive). */
  random(): number
  /** Calls back when a time limit has passed. */
  limit(callback: () => void, milliseconds: number): Cancel
  /** Calls back when it is time for the next attempt. */
  pause(callback: () => void, milliseconds: number): Cancel
  /** Calls back in the next macrotask: when everyone who waits for a promise has been notified. */
  soon(callback: () => void): Cancel
}

// Looked up at each call: test libraries and monitoring tools may replace them at any time.
function timer(callback: () => void, milliseconds: number): Cancel {
  const id = setTimeout(callback, milliseconds)
  return () => clearTimeout(id)
}

export const realRuntime: Runtime = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  limit: timer,
  pause: timer,
  soon: (callback) => timer(callback, 0),
}

interface Globals {
  readonly document?: unknown
  readonly WorkerGlobalScope?: unknown
  readonly navigator?: { readonly userAgent?: string }
  readonly process?: { readonly versions?: { readonly [name: string]: string | undefined } }
}

/** Whether this is a web page or one of its workers, where every visitor can read the token. */
export function isBrowser(globals: Globals = globalThis): boolean {
  const { document, WorkerGlobalScope, navigator } = globals
  // The workers of Cloudflare and Deno have the scope, too, but user agents of their own.
  return document !== undefined || (WorkerGlobalScope !== undefined && /^Mozilla\//.test(navigator?.userAgent ?? ''))
}

/** Returns the User-Agent of requests; undefined in browsers, where it would cost a preflight and add nothing. */
export function userAgent(globals: Globals = globalThis): string | undefined {
  if (isBrowser(globals)) return undefined
  const versions = globals.process?.versions
  const runtime = ['bun', 'deno', 'node'].find((name) => versions?.[name])
  const name = runtime ? `${runtime}/${versions?.[runtime]}` : globals.navigator?.userAgent
  return `chatwoot-client/${version}${name ? ` ${name}` : ''}`
}
