/** Finds out why calls fail, for users who are setting up a client. */
import { getProfile, getServerVersion } from '../../generated/operations.ts'
import type { Connection } from '../core/connection.ts'
import { type ApiError, isApiError } from '../core/errors/api-errors.ts'
import { type ChatwootError, isChatwootError } from '../core/errors/chatwoot-error.ts'
import {
  isAbortError,
  isConnectionError,
  isDecodeError,
  isRedirectError,
  isTimeoutError,
} from '../core/errors/errors.ts'
import { notForBots, unknownPlatformToken, unknownToken } from '../core/errors/hints/refusal-hints.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { askServer } from '../core/server-info.ts'
import type { Profile } from '../types.ts'

/** The findings of `doctor`. */
export interface DoctorReport {
  /** True if there are no problems. */
  readonly ok: boolean
  readonly baseUrl: string
  /** Whether a server responds at this URL, Chatwoot or not; also if its certificate is not trusted. */
  readonly reachable: boolean
  /** Chatwoot's version; undefined if it was not Chatwoot that answered. */
  readonly version: string | undefined
  /** Where the server redirects to. */
  readonly redirectsTo: string | undefined
  /**
   * `valid`; `unknown` to the server; `lost`: the header did not arrive, a proxy removes it; `unchecked`.
   */
  readonly token: 'valid' | 'unknown' | 'lost' | 'unchecked'
  /** Whose token it is; undefined if that could not be found out. Any other than `user` belongs to another client. */
  readonly tokenKind: 'user' | 'agent bot' | 'platform app' | undefined
  /** The owner of a user's token. */
  readonly user: { readonly id: number; readonly name: string; readonly email: string } | undefined
  /** The account of this client, with the user's role; undefined if the user is not a member of it. */
  readonly account: { readonly id: number; readonly name: string; readonly role: string } | undefined
  /** What is wrong and what to do about it, a sentence each. */
  readonly problems: readonly string[]
}

type Findings = { -readonly [Key in keyof DoctorReport]: DoctorReport[Key] } & {
  problems: string[]
  /** What the server says about its database, if that is not that it works. */
  database: string | undefined
}

/** Examines a server and a token with at most three requests. Reports what they find instead of throwing it. */
export async function examine(
  connection: Connection,
  { baseUrl, accountId }: { baseUrl: string; accountId: number },
  given: RequestOptions = {},
): Promise<DoctorReport> {
  const options = { maxRetries: 0, ...given }
  const report: Findings = {
    ok: false,
    baseUrl,
    reachable: false,
    version: undefined,
    redirectsTo: undefined,
    token: 'unchecked',
    tokenKind: undefined,
    user: undefined,
    account: undefined,
    problems: [],
    database: undefined,
  }
  if (await examineServer(connection, report, options)) await examineToken(connection, accountId, report, options)
  return conclude(report)
}

// A server that has just started says `failing` of a database that it has not used yet. Whether a token exists, it reads there.
function conclude({ database, ...report }: Findings): DoctorReport {
  const wasRead = report.token === 'valid' || report.token === 'unknown'
  if (database && !wasRead) report.problems.unshift(`the server's database is ${database}`)
  return { ...report, ok: report.problems.length === 0 }
}

async function examineServer(connection: Connection, report: Findings, options: RequestOptions): Promise<boolean> {
  try {
    const { version, queue_services, data_services } = await askServer(
      (given) => connection.call(getServerVersion, {}, given),
      options,
    )
    report.version = version
    report.reachable = true
    if (isBad(queue_services)) report.problems.push(`the server's queue (Redis) is ${queue_services}`)
    if (isBad(data_services)) report.database = data_services
    return true
  } catch (error) {
    note(report, reportable(error))
    return false
  }
}

async function examineToken(
  connection: Connection,
  accountId: number,
  report: Findings,
  options: RequestOptions,
): Promise<void> {
  try {
    const profile: unknown = await connection.call(getProfile, {}, options)
    if (isProfile(profile)) examineProfile(profile, accountId, report)
    else
      report.problems.push(
        'the response to GET /profile is not a profile: something between here and Chatwoot changes responses',
      )
  } catch (thrown) {
    const error = reportable(thrown)
    if (isApiError(error) && error.status === 401) return examineRefusal(connection, error, report, options)
    note(report, error)
  }
}

async function examineRefusal(
  connection: Connection,
  error: ApiError,
  report: Findings,
  options: RequestOptions,
): Promise<void> {
  if (!says(error, notForBots)) {
    if (says(error, unknownToken)) report.token = 'unknown'
    if (says(error, 'You need to sign in')) report.token = 'lost'
    return note(report, error)
  }
  report.token = 'valid'
  await examineOther(connection, report, options)
}

/** Finds out whether a token is a bot's or an app's: the platform API accepts those of apps, and no others. */
async function examineOther(connection: Connection, report: Findings, options: RequestOptions): Promise<void> {
  try {
    await connection.request('GET', '/platform/api/v1/agent_bots', options)
    report.tokenKind = 'platform app'
  } catch (thrown) {
    const error = reportable(thrown)
    if (isApiError(error) && says(error, unknownPlatformToken)) report.tokenKind = 'agent bot'
    else note(report, error)
  }
  report.problems.push(
    `the token is ${othersToken(report)}, or a user's token from the profile settings of the dashboard`,
  )
}

function othersToken({ tokenKind }: Findings): string {
  if (tokenKind === 'platform app') return "a platform app's: use ChatwootPlatform"
  if (tokenKind === 'agent bot') return "an agent bot's: use ChatwootBot"
  return "an agent bot's or a platform app's: use ChatwootBot or ChatwootPlatform"
}

function examineProfile({ id, name, email, accounts }: Profile, accountId: number, report: Findings): void {
  report.token = 'valid'
  report.tokenKind = 'user'
  report.user = { id, name, email }
  const account = accounts.find((one) => one.id === accountId)
  if (!account) {
    const others = accounts.map((one) => `${one.id} (${one.name})`).join(', ') || 'none'
    report.problems.push(`${name} is not a member of account ${accountId}; accounts of this user: ${others}`)
    return
  }
  report.account = { id: account.id, name: account.name, role: account.role }
  if (account.status === 'suspended') report.problems.push(`account ${accountId} is suspended on this server`)
}

function note(report: Findings, error: ChatwootError): void {
  const gotNone = isConnectionError(error) || isTimeoutError(error)
  report.problems.push(report.version && gotNone ? `after a response to GET /api: ${error.message}` : error.message)
  if (isRedirectError(error)) report.redirectsTo = error.location
  report.reachable ||= isApiError(error) || isDecodeError(error) || isRedirectError(error) || wasReached(error)
}

// The server has shown its certificate, or has cut the connection: of this, only the message says more.
function wasReached(error: ChatwootError): boolean {
  return isConnectionError(error) && /certificate|the server was reached/.test(error.message)
}

function says({ body }: ApiError, text: string): boolean {
  return JSON.stringify(body ?? '').includes(text)
}

function isBad(state: unknown): state is string {
  return typeof state === 'string' && state !== 'ok'
}

/** Returns an error that belongs in the report; throws any other. */
function reportable(error: unknown): ChatwootError {
  if (isChatwootError(error) && !isAbortError(error)) return error
  throw error
}

function isProfile(value: unknown): value is Profile {
  return typeof value === 'object' && value !== null && 'accounts' in value && Array.isArray(value.accounts)
}
