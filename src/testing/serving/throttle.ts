/** The rate limits of a real server, which exempts requests from its own machine. */
import { type FakeAnswer, tooManyRequests } from '../exchange/answers.ts'
import { isIncluded, type Lifetime } from '../exchange/release.ts'
import type { FakeRequest } from '../exchange/request.ts'
import type { FakeState } from '../records/state.ts'

/** With `until`, another limit follows. */
interface Limit extends Lifetime {
  name: string
  /** Requests per period. */
  most: number
  /** Seconds; periods start at multiples of it since 1970. */
  period: number
  /** Who is limited; undefined if the limit is not about the request. */
  key: (request: ThrottledRequest) => string | undefined
}

type ThrottledRequest = Pick<FakeRequest, 'method' | 'path' | 'token' | 'params'>

const minute = 60
const hour = 60 * minute
const day = 24 * hour

// All requests to a Chatwoot in memory come from one address.
const address = 'address'
const account = '/api/v1/accounts/(\\d+)'
const reports = /\/api\/v2\/accounts\/(\d+)\/reports/

/** In the order in which the server counts; after the first that is exceeded it counts no further. */
const limits: readonly Limit[] = [
  { name: 'address', most: 3000, period: minute, key: () => address },
  { name: 'sign-in', most: 5, period: 5 * minute, key: signIn(() => address) },
  { name: 'sign-in e-mail', most: 10, period: 15 * minute, key: signIn(emailOf) },
  { name: 'password', most: 5, period: 30 * minute, key: post('/auth/password', () => address) },
  { name: 'password e-mail', most: 5, period: hour, key: post('/auth/password', emailOf) },
  {
    name: 'confirmation',
    most: 5,
    period: 30 * minute,
    since: [14, 2],
    key: post('/resend_confirmation', () => address),
  },
  { name: 'confirmation e-mail', most: 5, period: hour, since: [14, 2], key: post('/resend_confirmation', emailOf) },
  {
    name: 'own confirmation',
    most: 5,
    period: 30 * minute,
    key: post('/api/v1/profile/resend_confirmation', () => address),
  },
  { name: 'accounts', most: 5, period: 30 * minute, key: post('/api/v1/accounts', () => address) },
  {
    name: 'transcript',
    most: 30,
    period: hour,
    until: [14, 2],
    key: accountAt(`${account}/conversations/\\d+/transcript`),
  },
  {
    name: 'transcript',
    most: 1000,
    period: hour,
    since: [14, 2],
    key: accountAt(`${account}/conversations/\\d+/transcript`),
  },
  {
    name: 'conversation deletion',
    most: 60,
    period: minute,
    since: [16],
    key: accountAt(`^${account}/conversations/\\d+/?$`, 'DELETE'),
  },
  {
    name: 'agent creation',
    most: 100,
    period: day,
    since: [16],
    key: accountAt(`^${account}/agents(?:/bulk_create)?/?$`, 'POST'),
  },
  {
    name: 'agent deletion',
    most: 50,
    period: day,
    since: [16],
    key: accountAt(`^${account}/agents/\\d+/?$`, 'DELETE'),
  },
  { name: 'upload', most: 60, period: hour, key: accountAt(`${account}/upload`) },
  { name: 'contact search', most: 100, period: minute, key: accountAt(`${account}/contacts/search`) },
  {
    name: 'drill-down',
    most: 10,
    period: minute,
    since: [16],
    key: tokenAt(/^\/api\/v2\/accounts\/(\d+)\/reports\/drilldown\/?$/, 'GET'),
  },
  { name: 'reports of a user', most: 100, period: minute, key: tokenAt(reports) },
  { name: 'reports', most: 1000, period: minute, key: ({ path }) => reports.exec(path)?.[1] },
  {
    name: 'conversation counts',
    most: 30,
    period: minute,
    since: [12],
    key: tokenAt(new RegExp(`${account}/conversations/meta`), 'GET'),
  },
]

/**
 * Counts a request, and returns the response to one that is over a limit.
 * @param state its `throttle` is changed
 * @param now unix seconds
 */
export function throttled(
  { throttle }: Pick<FakeState, 'throttle'>,
  request: ThrottledRequest,
  now: number,
  version: string,
): FakeAnswer | undefined {
  if (request.path === '/health') return undefined
  for (const limit of limits) {
    if (!isIncluded(limit, version)) continue
    const { name, most, period, key } = limit
    const limited = key(request)
    if (limited === undefined || limited === '') continue
    if (count(throttle, `${name}:${limited}`, Math.floor(now / period)) > most) return tooManyRequests
  }
  return undefined
}

function count(throttle: FakeState['throttle'], key: string, period: number): number {
  const before = throttle[key]
  const counted = before?.period === period ? before.count + 1 : 1
  throttle[key] = { period, count: counted }
  return counted
}

function post(wanted: string, key: Limit['key']): Limit['key'] {
  return (request) =>
    request.method === 'POST' && withoutExtension(request.path) === wanted ? key(request) : undefined
}

/** With an `mfa_token`, the request is the second step of signing in. */
function signIn(key: Limit['key']): Limit['key'] {
  return post('/auth/sign_in', (request) => (request.params.mfa_token ? undefined : key(request)))
}

function emailOf({ params: { email } }: ThrottledRequest): string | undefined {
  return typeof email === 'string' ? email.toLowerCase().replace(/\s+/g, '') : undefined
}

function accountAt(pattern: string, method?: string): Limit['key'] {
  const path = new RegExp(pattern)
  return (request) => (method === undefined || request.method === method ? path.exec(request.path)?.[1] : undefined)
}

function tokenAt(path: RegExp, method?: string): Limit['key'] {
  return (request) => {
    const [, accountId] = path.exec(request.path) ?? []
    const isMeant = accountId !== undefined && request.token !== '' && (method ?? request.method) === request.method
    return isMeant ? `${request.token}:${accountId}` : undefined
  }
}

/** `/auth/sign_in.json` is limited with `/auth/sign_in`. */
function withoutExtension(path: string): string {
  return /^[^.]+/.exec(path)?.[0] ?? path
}
