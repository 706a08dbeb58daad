/** Who sent a request, which API it calls, and the route that answers it. */

import { isSince } from '../../helpers/server-version.ts'
import type { Announce } from '../events/observer.ts'
import {
  type FakeAnswer,
  failure,
  invalidPlatformToken,
  invalidToken,
  notForBots,
  notFound,
  signInRequired,
} from '../exchange/answers.ts'
import { operationOf } from '../exchange/operations.ts'
import type { RoutedRequest } from '../exchange/request.ts'
import { createRouter, type Exchange, type FindRoute, type Handler } from '../exchange/router.ts'
import { findContactInbox } from '../records/conversations/contacts.ts'
import type { Caller } from '../records/state.ts'
import { accountIdIn, accountRefusal } from '../routes/access/account-access.ts'
import { isOpenToBots } from '../routes/access/bot-routes.ts'
import { accountTables, platformTables, publicTables, reportTables, serverTables } from '../routes/tables.ts'
import { isPublic } from './paths.ts'

const findServerRoute = createRouter(...serverTables)
const findPlatformRoute = createRouter(...platformTables)
const findPublicRoute = createRouter(...publicTables)
const findReportRoute = createRouter(...reportTables)
const findAccountRoute = createRouter(...accountTables)

/** Who calls without a token. */
export const nobody: Caller = { kind: 'user', id: 0 }

/** What a request meets, apart from its own parts: with the state of the account that it is about. */
type Setting = Omit<Exchange, 'request' | 'caller' | 'params' | 'announce'>

type Found = NonNullable<ReturnType<FindRoute<Handler>>>

/** Answers a request; undefined if there is no route for it. */
export function dispatch(setting: Setting, request: RoutedRequest, announce: Announce): FakeAnswer | undefined {
  const { path, token } = request
  const { tokens } = setting.state
  const run = (route: Found | undefined, caller: Caller) =>
    route?.value({ ...setting, request, announce, caller, params: route.params })
  if (isPublic(path)) return run(findPublicRoute(request.method, path), nobody)
  if (path === '/cable') return { status: 404, body: 'Page not found' }
  const caller = tokens.get(token)
  const route = findRoute(request.method, path)
  // The server looks for the route before it looks at the token.
  if (!route && (isUnknownUrl(request.method, path) || !isOfApi(path))) return undefined
  if (path.startsWith('/platform/')) {
    return caller?.kind === 'platform' ? run(route, nobody) : invalidPlatformToken
  }
  if (route && isOpenToEverybody(route.name)) return run(route, nobody)
  if (!caller) return token === '' ? signInRequired : invalidToken
  if (caller.kind === 'platform') return route ? refusalOfPlatform(setting, request, route.name) : notForBots
  const refusal = refusalOfAccount(setting, caller, path)
  if (refusal) return refusal
  return caller.kind === 'bot' && route && !isOpenToBots(route.name, setting.version) ? notForBots : run(route, caller)
}

/** Whether no Chatwoot has this URL, or none with this method. */
export function isUnknownUrl(method: string, path: string): boolean {
  return isOfApi(path) && operationOf(method, path) === undefined
}

function isOfApi(path: string): boolean {
  return /^\/(api|platform|public|rails)\//.test(path)
}

function isOpenToEverybody(name: string): boolean {
  return name === 'GET /api' || name === 'GET /health' || name.startsWith('GET /rails/')
}

/** Before 4.12 the server takes an app for a bot, and fails on what it is to do. */
function refusalOfPlatform({ state, version }: Setting, { params }: RoutedRequest, route: string): FakeAnswer {
  if (!isOpenToBots(route, version) || isSince(version, 4, 12) === true) return notForBots
  const isNowhere = route === 'POST /conversations' && findContactInbox(state, String(params.source_id)) === undefined
  return isNowhere ? notFound : failure
}

/** Users and bots of other accounts, and accounts that nobody has. */
function refusalOfAccount({ state, version }: Setting, caller: Caller, path: string): FakeAnswer | undefined {
  const id = accountIdIn(path)
  return id === undefined ? undefined : accountRefusal(state, caller, { id, version })
}

function findRoute(method: string, path: string): Found | undefined {
  if (path.startsWith('/platform/')) return findPlatformRoute(method, path)
  const ofServer = findServerRoute(method, path)
  if (ofServer) return ofServer
  const [, api, rest] = /^\/api\/(v[12])\/accounts\/[^/]+(.*)$/.exec(path) ?? []
  if (rest === undefined) return undefined
  return api === 'v1' ? findAccountRoute(method, rest) : findReportRoute(method, rest)
}
