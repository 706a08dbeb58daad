/** What a first user needs to know when nothing works. */

import { getProfile, getServerVersion } from '../../generated/operations.ts'
import type { Connection } from '../core/connection.ts'
import { isApiError, isPermissionDeniedError } from '../core/errors/api-errors.ts'
import {
  type ChatwootError,
  isAbortError,
  isChatwootError,
  isDecodeError,
  isRedirectError,
} from '../core/errors/errors.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { askServer } from '../core/server-info.ts'
import type { Profile } from '../types.ts'

/** What `doctor` has found out. */
export interface DoctorReport {
  /** True when nothing is wrong. */
  readonly ok: boolean
  readonly baseUrl: string
  /** Whether something answers at this address, be it Chatwoot or not. */
  readonly reachable: boolean
  /** Chatwoot's version; undefined when it was not Chatwoot that answered. */
  readonly version: string | undefined
  /** Where the server sends its callers instead. */
  readonly redirectsTo: string | undefined
  /**
   * `valid`; `unknown` to the server; `lost`: the header never arrived, something on the way takes it; `unchecked`.
   */
  readonly token: 'valid' | 'unknown' | 'lost' | 'unchecked'
  /** Whose token it is. Other than `user` they belong to another client. */
  readonly tokenKind: 'user' | 'agent bot' | 'platform app' | undefined
  /** The owner of a user's token. */
  readonly user: { readonly id: number; readonly name: string; readonly email: string } | undefined
  /** The account of this client as its user has it; undefined when the user is no member of it. */
  readonly account: { readonly id: number; readonly name: string; readonly role: string } | undefined
  /** What is wrong and the way out, a sentence each. */
  readonly problems: readonly string[]
}

type Findings = { -readonly [Key in keyof DoctorReport]: DoctorReport[Key] } & { problems: string[] }

/** Asks a server three things at most; what it finds is reported, not thrown. */
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
  }
  if (await examineServer(connection, report, options)) await examineToken(connection, accountId, report, options)
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
    if (queue_services !== 'ok') report.problems.push(`the server's queue (Redis) is ${queue_services}`)
    if (data_services !== 'ok') report.problems.push(`the server's database is ${data_services}`)
    return true
  } catch (error) {
    note(report, found(error))
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
    report.token = 'valid'
    report.tokenKind = 'user'
    if (isProfile(profile)) examineProfile(profile, accountId, report)
    else report.problems.push('the profile of the user is none: something between here and Chatwoot changes answers')
  } catch (thrown) {
    const error = found(thrown)
    if (isApiError(error) && error.status === 401) return examineRefusal(connection, error, report, options)
    note(report, error)
  }
}

async function examineRefusal(
  connection: Connection,
  error: ChatwootError,
  report: Findings,
  options: RequestOptions,
): Promise<void> {
  if (!isPermissionDeniedError(error)) {
    report.token = error.message.includes('Invalid Access Token') ? 'unknown' : 'lost'
    return note(report, error)
  }
  report.token = 'valid'
  report.tokenKind = await kindOfOther(connection, options)
  report.problems.push(
    `the token is ${report.tokenKind === 'platform app' ? "a platform app's" : "an agent bot's"}: Chatwoot needs a user's, from the profile settings of the dashboard`,
  )
}

/** The platform API knows its own tokens: it answers 401 to those of bots. */
async function kindOfOther(connection: Connection, options: RequestOptions): Promise<'agent bot' | 'platform app'> {
  try {
    await connection.request('GET', '/platform/api/v1/agent_bots', options)
    return 'platform app'
  } catch (error) {
    found(error)
    return 'agent bot'
  }
}

function examineProfile({ id, name, email, accounts }: Profile, accountId: number, report: Findings): void {
  report.user = { id, name, email }
  const account = accounts.find((one) => one.id === accountId)
  if (!account) {
    const others = accounts.map((one) => `${one.id} (${one.name})`).join(', ') || 'none'
    report.problems.push(`${name} is no member of account ${accountId}; accounts of this user: ${others}`)
    return
  }
  report.account = { id: account.id, name: account.name, role: account.role }
  if (account.status === 'suspended') report.problems.push(`account ${accountId} is suspended on this server`)
}

function note(report: Findings, error: ChatwootError): void {
  report.problems.push(error.message)
  if (isRedirectError(error)) report.redirectsTo = error.location
  report.reachable ||= isApiError(error) || isDecodeError(error) || isRedirectError(error)
}

/** What belongs into the report; everything else goes on. */
function found(error: unknown): ChatwootError {
  if (isChatwootError(error) && !isAbortError(error)) return error
  throw error
}

function isProfile(value: unknown): value is Profile {
  return typeof value === 'object' && value !== null && 'accounts' in value && Array.isArray(value.accounts)
}
