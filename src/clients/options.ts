/** The options that clients are made with: their types, and checks whose errors say what to write instead. */

import { ChatwootError } from '../core/errors/chatwoot-error.ts'
import { describeKind, describeValue } from '../core/errors/describe-value.ts'
import { headerRecord } from '../core/options/header-record.ts'
import { type LogLevel, logLevels } from '../core/options/log.ts'
import { assertTransportOptions, type TransportOptions } from '../core/options/transport.ts'
import { isBrowser } from '../core/transport/runtime.ts'
import { urlOf } from '../core/transport/url.ts'

/** The options that all clients have. */
export interface ServerOptions extends TransportOptions {
  /**
   * The URL of the server, for instance `https://chat.example.com`. Default: the environment variable
   * CHATWOOT_BASE_URL. There is no other default: most people host Chatwoot themselves, and a token must not be sent to
   * a stranger.
   */
  readonly baseUrl?: string | undefined
}

/** The options of all clients with a token. */
interface TokenOptions extends ServerOptions {
  /**
   * Allows a web page to hold the token, where every visitor can read and use it. Default: false, the constructor throws
   * in a browser.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined
}

/** The options of the clients that work in one account. */
interface AccountOptions extends TokenOptions {
  /**
   * The number after /accounts/ in the URL of the dashboard. Default: the environment variable CHATWOOT_ACCOUNT_ID.
   */
  readonly accountId?: number | undefined
}

/** The options of `Chatwoot`. */
export interface ChatwootOptions extends AccountOptions {
  /**
   * A user's token, from the profile settings of the dashboard. Default: the environment variable
   * CHATWOOT_API_ACCESS_TOKEN.
   */
  readonly apiAccessToken?: string | undefined
}

/** The options of `ChatwootBot`. */
export interface ChatwootBotOptions extends AccountOptions {
  /** The `access_token` of an agent bot. Default: the environment variable CHATWOOT_API_ACCESS_TOKEN. */
  readonly apiAccessToken?: string | undefined
}

/** The options of `ChatwootPlatform`. */
export interface ChatwootPlatformOptions extends TokenOptions {
  /**
   * The token of a platform app, from the super admin console. It has no default: CHATWOOT_API_ACCESS_TOKEN is a user's
   * or a bot's.
   */
  readonly apiAccessToken: string
}

/** The options of `ChatwootPublic`. */
export interface ChatwootPublicOptions extends ServerOptions {
  /**
   * The identifier of an API inbox, from its settings; not its id. Everything but `csatSurveys` needs it: without it
   * those methods reject.
   */
  readonly inboxIdentifier?: string | undefined
}

interface OptionsOf {
  Chatwoot: ChatwootOptions
  ChatwootBot: ChatwootBotOptions
  ChatwootPlatform: ChatwootPlatformOptions
  ChatwootPublic: ChatwootPublicOptions
}

export type ClientName = keyof OptionsOf

type AnyOption = { [Name in ClientName]: keyof OptionsOf[Name] }[ClientName]

/** The options that only other clients have, and what to do instead. Does not compile when one is missing. */
const foreignOptions: {
  readonly [Name in ClientName]: { readonly [Option in Exclude<AnyOption, keyof OptionsOf[Name]>]: string }
} = {
  Chatwoot: {
    inboxIdentifier: 'it is for ChatwootPublic; a user works in all inboxes of the account',
  },
  ChatwootBot: {
    inboxIdentifier: 'it is for ChatwootPublic; a bot works in all inboxes of its account',
  },
  ChatwootPlatform: {
    accountId: "its methods take the account's id; for what is in an account use Chatwoot, with a user's token",
    inboxIdentifier: 'it is for ChatwootPublic',
  },
  ChatwootPublic: {
    apiAccessToken:
      'the public API needs no token, and every visitor of a page could read it; use Chatwoot, ChatwootBot or ChatwootPlatform on a server',
    accountId: 'the inbox implies its account; use Chatwoot for the account itself',
    dangerouslyAllowBrowser: 'without a token there is no danger; leave it out',
  },
}

/**
 * Returns the options that every client has, checked.
 * @throws ChatwootError if one is malformed or another client's
 */
export function checkOptions<Options extends ServerOptions>(client: ClientName, options: Options) {
  const given: unknown = options
  if (typeof given !== 'object' || given === null) {
    throw new ChatwootError(`the options of ${client} must be an object, got ${describeKind(given)}`)
  }
  assertOwnOptions(client, options)
  assertKnownOptions(client, options)
  return { ...checkTransportOptions(options), baseUrl: checkBaseUrl(options.baseUrl) }
}

/**
 * Returns the options of how requests are sent. `logLevel` falls back to CHATWOOT_LOG.
 * @throws ChatwootError if one is not valid; the message says what to write instead
 */
export function checkTransportOptions<Options extends TransportOptions>(options: Options): Options {
  assertTransportOptions(options)
  // Copies: the caller may change the objects afterwards.
  const copy = options.headers === undefined ? { ...options } : { ...options, headers: headerRecord(options.headers) }
  if (options.logLevel !== undefined) return copy
  const logLevel = logLevelFrom(fromEnvironment('CHATWOOT_LOG'))
  return logLevel === undefined ? copy : { ...copy, logLevel }
}

function logLevelFrom(word: string | undefined): LogLevel | undefined {
  const level = logLevels.find((known) => known === word)
  if (word === undefined || level !== undefined) return level
  throw new ChatwootError(`CHATWOOT_LOG must be one of ${logLevels.join(', ')}, got ${describeValue(word)}`)
}

/** The options of all clients together. Does not compile when one is missing. */
const allOptions: { readonly [Option in AnyOption]: true } = {
  accountId: true,
  apiAccessToken: true,
  baseUrl: true,
  dangerouslyAllowBrowser: true,
  fetch: true,
  headers: true,
  inboxIdentifier: true,
  logger: true,
  logLevel: true,
  maxResponseSize: true,
  maxRetries: true,
  onRequest: true,
  onResponse: true,
  onRetry: true,
  throttle: true,
  timeout: true,
  totalTimeout: true,
}

/** What clients pass on to those that `withOptions` derives from them. */
const internalOptions = new Set(['advice', 'runtime'])

/** Throws a ChatwootError for an option that no client has: a misspelt one would be ignored silently. */
function assertKnownOptions(client: ClientName, options: object): void {
  const known = Object.keys(allOptions).filter((name) => !Object.hasOwn(foreignOptions[client], name))
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name) || internalOptions.has(name)) continue
    throw new ChatwootError(`${client} has no option ${JSON.stringify(name)}; it has ${known.sort().join(', ')}`)
  }
}

/** Throws a ChatwootError for an option of another client. Its value is not quoted: it may be a token. */
export function assertOwnOptions(client: ClientName, options: object): void {
  for (const [name, advice] of Object.entries(foreignOptions[client])) {
    if (Reflect.get(options, name) === undefined) continue
    throw new ChatwootError(`${client} takes no ${name}: ${advice}`)
  }
}

/** Throws a ChatwootError in a browser, unless the caller allows it. */
export function assertNotBrowser(isAllowed: unknown, isInBrowser = isBrowser()): void {
  if (isAllowed === true || !isInBrowser) return
  throw new ChatwootError(
    'this is a browser, where everybody who opens the page can read the token and use it: call Chatwoot from a server, or set dangerouslyAllowBrowser: true if only the owner of the token opens the page',
  )
}

/**
 * Returns the URL of the server, without trailing slashes; a path in front of Chatwoot's own is kept. Falls back to
 * CHATWOOT_BASE_URL.
 * @throws ChatwootError if it is missing or malformed
 */
export function checkBaseUrl(given: unknown): string {
  // null is not a missing value: it may come from a variable that should have one, and the default be another server.
  const value = given === undefined ? fromEnvironment('CHATWOOT_BASE_URL') : given
  const example = "for instance 'https://chat.example.com'"
  if (value === undefined) throw missing('baseUrl', 'CHATWOOT_BASE_URL', example)
  const refuse = (why: string) => new ChatwootError(`baseUrl ${why}: pass the URL of the server, ${example}`)

  if (typeof value !== 'string' || value.trim() === '') throw refuse('must be a non-empty string')
  const got = isQuotable(value) ? `, got ${describeValue(value)}` : ''
  if (!/^\s*https?:\/\//i.test(value)) throw refuse(`must begin with https:// or http://${got}`)
  const url = urlOf(value)
  if (!url) throw refuse(`is not a valid URL${got}`)
  if (url.username || url.password) throw refuse('must not contain a user name or a password')
  if (/[?#]/.test(value)) throw refuse('must not have a query or a fragment')
  const path = url.pathname.replace(/\/+$/, '')
  const inside = /\/(app|super_admin|api\/v\d+|platform\/api|public\/api)(\/.*)?$/.exec(path)?.[0]
  if (inside) throw refuse(`must end before ${describeValue(inside)}`)
  return url.origin + path
}

/** Whether a value is a host or a URL with neither a password nor a query, and not a token. */
function isQuotable(value: string): boolean {
  return /^(\w+:\/*)?[\w.-]*(:\d{1,5})?(\/[\w.-]{0,15}){0,5}$/.test(value) && (value.includes('.') || value.length < 16)
}

const accountIdHint = 'it is the number after /accounts/ in the URL of the dashboard'

/**
 * Returns the id of an account. Falls back to CHATWOOT_ACCOUNT_ID.
 * @throws ChatwootError if it is missing or not a whole number from 1
 */
export function checkAccountId(given: unknown): number {
  const value = given === undefined ? numberFrom(fromEnvironment('CHATWOOT_ACCOUNT_ID')) : given
  if (value === undefined) throw missing('accountId', 'CHATWOOT_ACCOUNT_ID', accountIdHint)
  return checkOtherAccountId(value)
}

/**
 * Returns the id of an account, which has no fallback.
 * @throws ChatwootError if it is not a whole number from 1
 */
export function checkOtherAccountId(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw new ChatwootError(`accountId must be a whole number from 1, got ${describeOption(value)}: ${accountIdHint}`)
}

/** Nothing long, and no object: it may be, or contain, a token that was passed by mistake. */
function describeOption(value: unknown): string {
  if (typeof value === 'string')
    return value.length > 12 ? `a string of ${value.length} characters` : describeValue(value)
  return describeKind(value)
}

// Anything else is returned unchanged, for the error to show it.
function numberFrom(value: string | undefined): number | string | undefined {
  return value !== undefined && /^\d+$/.test(value) ? Number(value) : value
}

/**
 * Returns the access token. `hint` says where to find it. Falls back to CHATWOOT_API_ACCESS_TOKEN.
 * @throws ChatwootError if it is missing or malformed; the token is never quoted
 */
export function checkToken(given: unknown, hint = "it is in the profile settings of Chatwoot's dashboard"): string {
  const value = given === undefined ? fromEnvironment('CHATWOOT_API_ACCESS_TOKEN') : given
  if (value === undefined) throw missing('apiAccessToken', 'CHATWOOT_API_ACCESS_TOKEN', hint)
  const refuse = (why: string, more = '') => new ChatwootError(`apiAccessToken ${why}: ${hint}${more}`)

  if (value === '') throw refuse('must be a non-empty string', ' (that of a user in no account is empty since 4.16)')
  if (typeof value !== 'string') throw refuse('must be a non-empty string')
  if (/[\r\n]/.test(value)) throw refuse('contains a line break; remove it, with trim() if it was read from a file')
  if (value !== value.trim()) throw refuse('has a space before or after it; remove it, for instance with trim()')
  if (!/^[\x21-\x7e]+$/.test(value)) throw refuse('contains a character that tokens cannot have')
  return value
}

/**
 * Returns the token of a platform app. It has no fallback.
 * @throws ChatwootError if it is missing or malformed; the token is never quoted
 */
export function checkPlatformToken(given: unknown): string {
  const hint = 'it is the token of a platform app, from the super admin console'
  if (given !== undefined && given !== null) return checkToken(given, hint)
  throw new ChatwootError(
    `apiAccessToken is missing: pass it as an option (${hint}; CHATWOOT_API_ACCESS_TOKEN is not read for it)`,
  )
}

/**
 * Returns the identifier of an API inbox; undefined if there is none: the calls that need it say so.
 * @throws ChatwootError if it is malformed
 */
export function checkInboxIdentifier(given: unknown): string | undefined {
  const hint = 'it is in the settings of the API inbox, and is not its id'
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string' && given !== '' && !/[\s/?#]/.test(given)) return given
  throw new ChatwootError(
    `inboxIdentifier must be a non-empty string without spaces, slashes, ? and #, got ${describeOption(given)}: ${hint}`,
  )
}

/** Returns an environment variable; undefined if it is empty, or if the platform has no environment. */
export function fromEnvironment(name: string): string | undefined {
  try {
    return globalThis.process?.env?.[name] || undefined
  } catch {
    // Deno asks for permission; without it, the option must be passed.
    return undefined
  }
}

function missing(option: string, variable: string, hint: string): ChatwootError {
  return new ChatwootError(`${option} is missing: pass it as an option or set ${variable} (${hint})`)
}
