/** Finds the route of a request: literal segments win over parameters. */

import type { Announce } from '../events/observer.ts'
import type { Caller, FakeState } from '../records/state.ts'
import type { FakeAnswer } from './answers.ts'
import type { FakeRequest } from './request.ts'

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
  request: FakeRequest
  caller: Caller
  /** Unix seconds. */
  now: number
  version: string
  pageSizes: PageSizes
  announce: Announce
  /** The values of the `:name` segments of the path. */
  params: Record<string, string>
}

export type Handler = (exchange: Exchange) => FakeAnswer

/** By `METHOD /path/:parameter`; routes of the account without `/api/v1/accounts/1`. */
export type Routes = Readonly<Record<string, Handler>>

interface Route {
  segments: readonly string[]
  name: string
  handler: Handler
}

export type FindRoute = (
  method: string,
  path: string,
) => { name: string; handler: Handler; params: Record<string, string> } | undefined

export function createRouter(...tables: readonly Routes[]): FindRoute {
  const byShape = new Map<string, Route[]>()
  for (const [name, handler] of tables.flatMap((table) => Object.entries(table))) {
    const [method = '', path = ''] = name.split(' ')
    const segments = path.split('/')
    const shape = `${method} ${segments.length}`
    const routes = byShape.get(shape) ?? []
    routes.push({ segments, name, handler })
    routes.sort((a, b) => parameters(a) - parameters(b))
    byShape.set(shape, routes)
  }
  return (method, path) => {
    const segments = path.replace(/\/$/, '').split('/')
    const route = byShape.get(`${method} ${segments.length}`)?.find((candidate) => fits(candidate, segments))
    if (!route) return undefined
    const params = route.segments.flatMap((segment, index) =>
      segment.startsWith(':') ? [[segment.slice(1), decodeURIComponent(segments[index] ?? '')]] : [],
    )
    return { name: route.name, handler: route.handler, params: Object.fromEntries(params) }
  }
}

function fits({ segments }: Route, sent: readonly string[]): boolean {
  return segments.every((segment, index) => segment.startsWith(':') || segment === sent[index])
}

function parameters({ segments }: Route): number {
  return segments.filter((segment) => segment.startsWith(':')).length
}
