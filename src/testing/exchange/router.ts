/** Finds the route of a request: literal segments win over parameters. */

import type { Announce } from '../events/observer.ts'
import type { Caller, FakeState } from '../records/state.ts'
import type { FakeAnswer } from './answers.ts'
import type { FakeRequest, RoutedRequest } from './request.ts'

/** How many items a page has, by kind of list. */
export interface PageSizes {
  conversations: number
  contacts: number
  /** Newest messages, or those before one. */
  messages: number
  messagesAfter: number
  messagesBetween: number
  attachments: number
}

export interface Exchange {
  state: FakeState
  request: RoutedRequest
  caller: Caller
  /** The moment of the request: unix seconds with a fraction, as records have them. */
  now: number
  version: string
  pageSizes: PageSizes
  announce: Announce
  /** The values of the `:name` segments of the path. */
  params: Record<string, string>
}

/** What a message meets that comes in by no request of the API. */
export type Arrival = Pick<Exchange, 'state' | 'now' | 'version' | 'caller' | 'announce'>

export type Handler = (exchange: Exchange) => FakeAnswer

/** By `METHOD /path/:parameter`; routes of the account without `/api/v1/accounts/1`. */
export type Routes = Readonly<Record<string, Handler>>

interface Route<T> {
  segments: readonly string[]
  name: string
  value: T
}

/** Returns what stands for a method and a path, and the values of the parameters of the path. */
export type FindRoute<T> = (
  method: string,
  path: string,
) => { name: string; value: T; params: Record<string, string> } | undefined

/**
 * The request as it is routed: HEAD is a GET, slashes count once, and `.json` may follow the path. Names of files keep
 * their ending.
 */
export function routed(request: FakeRequest): FakeRequest {
  const squeezed = request.path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, '')
  const path = squeezed.startsWith('/rails/') ? squeezed : squeezed.replace(/\.json$/, '')
  return { ...request, path, method: request.method === 'HEAD' ? 'GET' : request.method }
}

export function createRouter<T>(...tables: Readonly<Record<string, T>>[]): FindRoute<T> {
  const byShape = new Map<string, Route<T>[]>()
  for (const [name, value] of tables.flatMap((table) => Object.entries(table))) {
    const [method = '', path = ''] = name.split(' ')
    const segments = path.split('/')
    const shape = `${method} ${segments.length}`
    const routes = byShape.get(shape) ?? []
    routes.push({ segments, name, value })
    routes.sort((a, b) => parameters(a) - parameters(b))
    byShape.set(shape, routes)
  }
  return (method, path) => {
    const segments = path.split('/')
    const route = byShape.get(`${method} ${segments.length}`)?.find((candidate) => fits(candidate, segments))
    if (!route) return undefined
    const params = route.segments.flatMap((segment, index) =>
      segment.startsWith(':') ? [[segment.slice(1), decoded(segments[index] ?? '')]] : [],
    )
    return { name: route.name, value: route.value, params: Object.fromEntries(params) }
  }
}

function fits({ segments }: Route<unknown>, sent: readonly string[]): boolean {
  return segments.every((segment, index) => segment.startsWith(':') || segment === sent[index])
}

function parameters({ segments }: Route<unknown>): number {
  return segments.filter((segment) => segment.startsWith(':')).length
}

/** A percent sign that escapes nothing stands for itself. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
