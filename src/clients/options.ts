/** The options that clients are made with: checked once, with errors that tell what to write instead. */

import { describeValue } from '../core/errors/describe-value.ts'
import { ChatwootError } from '../core/errors/errors.ts'
import { type LogLevel, logLevels } from '../core/options/log.ts'
import { assertTransportOptions, type TransportOptions } from '../core/options/transport.ts'
import { isBrowser } from '../core/transport/runtime.ts'

/**
 * The address of the server, without a slash at its end; a path before Chatwoot's own is kept.
 * Falls back to CHATWOOT_BASE_URL. Throws a ChatwootError for what is no such address.
 */
export function checkBaseUrl(given: unknown): string {
  const value = given ?? fromEnvironment('CHATWOOT_BASE_URL')
  const example = "for instance 'https://chat.example.com'"
  // There is no default: most people host Chatwoot themselves, and a token must not go to a stranger.
  if (value === undefined) throw missing('baseUrl', 'CHATWOOT_BASE_URL', example)
  const refuse = (why: string) => new ChatwootError(`baseUrl ${why}: give the address of the server, ${example}`)

  if (typeof value !== 'string' || value.trim() === '') throw refuse('must be a text that is not empty')
  if (!/^https?:\/\//i.test(value)) throw refuse(`must begin with https:// or http://, got ${JSON.stringify(value)}`)
  if (!URL.canParse(value)) throw refuse(`is no address, got ${JSON.stringify(value)}`)
  const url = new URL(value)
  // Nothing of it is describeValue: a password or a token may be in there.
  if (url.username || url.password) throw refuse('must not hold a user name or a password')
  if (/[?#]/.test(value)) throw refuse('must not have a query or a fragment')
  const path = url.pathname.replace(/\/+$/, '')
  const inside = /\/(app|api\/v\d+|platform\/api|public\/api)(\/.*)?$/.exec(path)?.[0]
  if (inside) throw refuse(`must end before ${JSON.stringify(inside)}`)
  return url.origin + path
}

/** The id of an account. Falls back to CHATWOOT_ACCOUNT_ID. Throws a ChatwootError for what is none. */
export function checkAccountId(given: unknown): number {
  return checkGivenAccountId(given ?? numberFrom(fromEnvironment('CHATWOOT_ACCOUNT_ID')))
}

/** The id of an account that has to be given. Throws a ChatwootError for what is none. */
export function checkGivenAccountId(value: unknown): number {
  const where = 'it is the number after /accounts/ in the address of the dashboard'
  if (value === undefined) throw missing('accountId', 'CHATWOOT_ACCOUNT_ID', where)
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw new ChatwootError(`accountId must be a whole number from 1, got ${describeValue(value)}: ${where}`)
}

/**
 * An access token; `where` tells where its owner finds it. Falls back to CHATWOOT_API_ACCESS_TOKEN. Throws a
 * ChatwootError that never quotes it.
 */
export function checkToken(
  given: unknown,
  where = "it stands in the profile settings of Chatwoot's dashboard",
): string {
  const value = given ?? fromEnvironment('CHATWOOT_API_ACCESS_TOKEN')
  if (value === undefined) throw missing('apiAccessToken', 'CHATWOOT_API_ACCESS_TOKEN', where)
  const refuse = (why: string) => new ChatwootError(`apiAccessToken ${why}: ${where}`)

  if (typeof value !== 'string' || value === '') throw refuse('must be a text that is not empty')
  if (/[\r\n]/.test(value))
    throw refuse('has a line break in it; take it out, with trim() where it was read from a file')
  if (value !== value.trim()) throw refuse('has a space before or after it; take it out, with trim() for instance')
  if (!/^[\x21-\x7e]+$/.test(value)) throw refuse('has a character in it that no token has')
  return value
}

/**
 * Returns the options of how requests are sent. `logLevel` falls back to CHATWOOT_LOG. Throws a ChatwootError, which says
 * what to write instead, for options that are not valid.
 */
export function checkTransportOptions<Options extends TransportOptions>(options: Options): Options {
  assertTransportOptions(options)
  if (options.logLevel !== undefined) return options
  const logLevel = logLevelFrom(fromEnvironment('CHATWOOT_LOG'))
  return logLevel === undefined ? options : { ...options, logLevel }
}

function logLevelFrom(word: string | undefined): LogLevel | undefined {
  const level = logLevels.find((known) => known === word)
  if (word === undefined || level !== undefined) return level
  throw new ChatwootError(`CHATWOOT_LOG must be one of ${logLevels.join(', ')}, got ${describeValue(word)}`)
}

/** Throws a ChatwootError in a browser unless its caller wants it so. */
export function assertNotBrowser(isAllowed: unknown, isInBrowser = isBrowser()): void {
  if (isAllowed === true || !isInBrowser) return
  throw new ChatwootError(
    'this is a browser, where everybody who opens the page can read the token and act as its user: call Chatwoot from a server, or give dangerouslyAllowBrowser: true where only the owner of the token opens the page',
  )
}

// What is no number stays as it is, for the check to show it.
function numberFrom(text: string | undefined): number | string | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : text
}

function missing(option: string, variable: string, how: string): ChatwootError {
  return new ChatwootError(`${option} is missing: give it as an option or set ${variable} (${how})`)
}

/** Returns an environment variable; undefined where it is empty, or where there is no environment. */
export function fromEnvironment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined
  } catch {
    // Deno asks for permission; without it, the option must be given.
    return undefined
  }
}
