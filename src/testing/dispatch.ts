/** Who sent a request, which API it calls, and the route that answers it. */

import { isPublic } from './cors.ts'
import type { Announce } from './events/observer.ts'
import {
  type FakeAnswer,
  invalidPlatformToken,
  invalidToken,
  notForBots,
  signInRequired,
  unknownRoute,
} from './exchange/answers.ts'
import { type FakeRequest, wholeNumber } from './exchange/request.ts'
import { createRouter, type Exchange, type Handler } from './exchange/router.ts'
import type { Caller } from './records/state.ts'
import { accountId } from './records/users/account.ts'
import { accountRefusal } from './routes/access/account-access.ts'
import { isOpenToBots } from './routes/access/bot-routes.ts'
import { accountTables, platformTables, publicTables, reportTables, serverTables } from './routes/tables.ts'

/** What a request meets, apart from its own parts. */
export type Setting = Omit<Exchange, 'request' | 'caller' | 'params' | 'announce'>

export const accountPrefix = `/api/v1/accounts/${accountId}`
const reportsPrefix = `/api/v2/accounts/${accountId}`

const findServerRoute = createRouter(...serverTables)
const findPlatformRoute = createRouter(...platformTables)
const findPublicRoute = createRouter(...publicTables)
const findReportRoute = createRouter(...reportTables)
const findAccountRoute = createRouter(...accountTables)

const routesBelow = [
  [accountPrefix, findAccountRoute],
  [reportsPrefix, findReportRoute],
] as const

/** Who calls without a token. */
export const nobody: Caller = { kind: 'user', id: 0 }

interface Found {
  name: string
  value: Handler
  params: Record<string, string>
}

/** Answers a request; undefined if there is no route for it. */
export function dispatch(setting: Setting, request: FakeRequest, announce: Announce): FakeAnswer | undefined {
  const { path, token } = request
  const { tokens } = setting.state
  const run = (route: Found | undefined, caller: Caller) =>
    route?.value({ ...setting, request, announce, caller, params: route.params })
  if (isPublic(path)) return run(findPublicRoute(request.method, path), nobody)
  if (path === '/cable') return { status: 404, body: 'Page not found' }
  const caller = tokens.get(token)
  if (path.startsWith('/platform/')) {
    return caller?.kind === 'platform' ? run(findPlatformRoute(request.method, path), nobody) : invalidPlatformToken
  }
  const ofServer = findServerRoute(request.method, path)
  if (ofServer && isOpenToEverybody(ofServer.name)) return run(ofServer, nobody)
  if (!caller) return token.trim() === '' ? signInRequired : invalidToken
  if (caller.kind === 'platform') return notForBots
  const refusal = ofServer ? undefined : refusalOfAccount(setting, caller, path)
  if (refusal) return refusal
  const route = ofServer ?? findRouteOfAccount(request.method, path)
  return caller.kind === 'bot' && route && !isOpenToBots(route.name, setting.version) ? notForBots : run(route, caller)
}

/** The response to a path that no operation has. */
export function answerToUnknownPath(path: string): FakeAnswer | undefined {
  return /^\/(api|platform|public|rails)\//.test(path) ? unknownRoute : undefined
}

function isOpenToEverybody(name: string): boolean {
  return name === 'GET /api' || name === 'GET /health' || name.startsWith('GET /rails/')
}

/** Users and bots of other accounts, and accounts that nobody has. */
function refusalOfAccount({ state, version }: Setting, caller: Caller, path: string): FakeAnswer | undefined {
  const [, id] = /^\/api\/v[12]\/accounts\/([^/]+)/.exec(path) ?? []
  return id === undefined ? undefined : accountRefusal(state, caller, { id: wholeNumber(id), version })
}

function findRouteOfAccount(method: string, path: string): Found | undefined {
  for (const [prefix, find] of routesBelow) {
    if (path === prefix || path.startsWith(`${prefix}/`)) return find(method, path.slice(prefix.length))
  }
  return undefined
}
