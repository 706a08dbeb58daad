/** Where calls go: the routes that the document knows, and any others by method and path. */
import type { Routes } from '../../../generated/operations.ts'
import type { RequestOptions } from '../options/request.ts'
import type { Answer, CallInput, Operation, OperationId, ResponseKind } from './operation.ts'

/** The methods that `request` sends. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'

/** The paths that the document knows for a method: `/api/v1/accounts/{account_id}/conversations` and so on. */
export type KnownPath<M extends Method> = M extends keyof Routes ? keyof Routes[M] & string : never

type IdOf<M extends Method, Path extends string> = M extends keyof Routes
  ? Path extends keyof Routes[M]
    ? Routes[M][Path] & OperationId
    : never
  : never

/**
 * What a known route takes: its path variables (the account is filled in), query and body as the server reads them, and
 * how to send it. There are no Dates: which form a route wants is not known at run time.
 */
export type RouteInit<M extends Method, Path extends KnownPath<M>> = CallInput<IdOf<M, Path>, never> & RequestOptions

/** What a known route answers. */
export type RouteAnswer<M extends Method, Path extends KnownPath<M>> = Answer<IdOf<M, Path>>

/** An init may be left out where nothing in it is required. */
export type InitArguments<Init> = object extends Init ? [init?: Init] : [init: Init]

/** What any other route takes. */
export interface LooseInit extends RequestOptions {
  /** For `{names}` in the path; `account_id` is filled in. */
  readonly path?: { readonly [name: string]: string | number } | undefined
  /** Lists are written as `name[]=…`; null and undefined are left out. */
  readonly query?: { readonly [name: string]: unknown } | undefined
  /** Forms, blobs, parameters, bytes, streams and texts go as they are, everything else as JSON. */
  readonly body?: unknown
}

/** What a call needs to know about where it goes: an operation of the document, or any other route. */
export interface Route extends Omit<Operation, 'id' | 'answer'>, ResponseKind {
  /** Undefined for a request by method and path. */
  readonly id: string | undefined
}

/** The route of a request by method and path. */
export function looseRoute(method: string, path: string): Route {
  return { id: undefined, method, path, answer: 'any', nullAnswer: true, multipart: true }
}

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Throws a TypeError for a method or path that would make another request than it seems to. */
export function assertRoute(method: unknown, path: unknown, body?: unknown): void {
  if (typeof method !== 'string' || !methods.includes(method)) {
    throw new TypeError(`the method must be one of ${methods.join(', ')}, got ${JSON.stringify(method)}`)
  }
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw new TypeError(`${method} takes no body: give \`query\``)
  }
  const refuse = (why: string) => new TypeError(`the path ${why}, got ${JSON.stringify(path)}`)
  if (typeof path !== 'string' || !path.startsWith('/')) throw refuse('must begin with a slash')
  if (/[?#]/.test(path)) throw refuse('must not have a query or a fragment: give `query`')
  // A backslash is a slash to URL parsers, and a dot may be written as %2e.
  if (/[\\\s]/.test(path)) throw refuse('must not have a backslash or white space')
  const segments = path.split('/').map((segment) => segment.replaceAll(/%2e/gi, '.'))
  if (segments.some((segment) => segment === '.' || segment === '..')) throw refuse('must not have dots for a segment')
}
