/** What a request needs of the machine that it runs on: its clocks, its timers, its chance, its name. */
import { version } from './version.ts'

/** Takes a timer back. */
export type Cancel = () => void

/** Given to a connection, so that tests need not wait. */
export interface Platform {
  /** Milliseconds since 1970. */
  now(): number
  /** Milliseconds since some moment; it does not jump when the clock is set. */
  elapsed(): number
  /** From 0 to below 1. */
  random(): number
  /** Calls back when a time limit is over. */
  limit(callback: () => void, milliseconds: number): Cancel
  /** Calls back when it is time for the next attempt. */
  pause(callback: () => void, milliseconds: number): Cancel
}

// Looked up at each call: test libraries and monitoring replace them whenever they are installed.
function timer(callback: () => void, milliseconds: number): Cancel {
  const id = setTimeout(callback, milliseconds)
  return () => clearTimeout(id)
}

export const realPlatform: Platform = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  random: () => Math.random(),
  limit: timer,
  pause: timer,
}

interface Surroundings {
  readonly document?: unknown
  readonly WorkerGlobalScope?: unknown
  readonly navigator?: { readonly userAgent?: string }
  readonly process?: { readonly versions?: { readonly [name: string]: string | undefined } }
}

/** Whether this is a page, or a worker of one: there everybody can read the token. */
export function isBrowser(surroundings: Surroundings = globalThis): boolean {
  const { document, WorkerGlobalScope, navigator } = surroundings
  // Cloudflare's workers and Deno's have the scope, but call themselves by their own names.
  return document !== undefined || (WorkerGlobalScope !== undefined && /^Mozilla\//.test(navigator?.userAgent ?? ''))
}

/** How a request calls its sender; nothing in browsers, where it would cost a preflight and say nothing new. */
export function userAgent(surroundings: Surroundings = globalThis): string | undefined {
  if (isBrowser(surroundings)) return undefined
  const versions = surroundings.process?.versions
  const runtime = ['bun', 'deno', 'node'].find((name) => versions?.[name])
  const name = runtime ? `${runtime}/${versions?.[runtime]}` : surroundings.navigator?.userAgent
  return `chatwoot-client/${version}${name ? ` ${name}` : ''}`
}
