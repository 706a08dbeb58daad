/** Finds out why calls fail, for users who are setting up a client. */
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

/** The findings of `doctor`. */
export interface DoctorReport {
  /** True if there are no problems. */
  readonly ok: boolean
  readonly baseUrl: string
  /** Whether a server responds at this URL, Chatwoot or not. */
  readonly reachable: boolean
  /** Chatwoot's version; undefined if it was not Chatwoot that answered. */
  readonly version: string | undefined
  /** Where the server redirects to. */
  readonly redirectsTo: string | undefined
  /**
   * `valid`; `unknown` to the server; `lost`: the header did not arrive, a proxy removes it; `unchecked`.
   */
  readonly token: 'valid' | 'unknown' | 'lost' | 'unchecked'
  /** Whose token it is. Any other than `user` belongs to another client. */
  readonly tokenKind: 'user' | 'agent bot' | 'platform app' | undefined
  /** The owner of a user's token. */
  readonly user: { readonly id: number; readonly name: string; readonly email: string } | undefined
  /** The account of this client, with the user's role; undefined if the user is not a member of it. */
  readonly account: { readonly id: number; readonly name: string; readonly role: string } | undefined
  /** What is wrong and what to do about it, a sentence each. */
  readonly problems: readonly string[]
}

type Findings = { -readonly [Key in keyof DoctorReport]: DoctorReport[Key] } & { problems: string[] }

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
    report.token = 'valid'
    report.tokenKind = 'user'
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
  const [owner, client] =
    report.tokenKind === 'platform app' ? ["a platform app's", 'ChatwootPlatform'] : ["an agent bot's", 'ChatwootBot']
  report.problems.push(
    `the token is ${owner}: use ${client}, or a user's token from the profile settings of the dashboard`,
  )
}

/** The platform API accepts its own tokens, and returns 401 for those of bots. */
async function kindOfOther(connection: Connection, options: RequestOptions): Promise<'agent bot' | 'platform app'> {
  try {
    await connection.request('GET', '/platform/api/v1/agent_bots', options)
    return 'platform app'
  } catch (error) {
    reportable(error)
    return 'agent bot'
  }
}

function examineProfile({ id, name, email, accounts }: Profile, accountId: number, report: Findings): void {
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
  report.problems.push(error.message)
  if (isRedirectError(error)) report.redirectsTo = error.location
  report.reachable ||= isApiError(error) || isDecodeError(error) || isRedirectError(error)
}

/** Returns an error that belongs in the report; throws any other. */
function reportable(error: unknown): ChatwootError {
  if (isChatwootError(error) && !isAbortError(error)) return error
  throw error
}

function isProfile(value: unknown): value is Profile {
  return typeof value === 'object' && value !== null && 'accounts' in value && Array.isArray(value.accounts)
}
