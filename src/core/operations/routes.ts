/** Requests by method and path: typed where the corrected document has the route, but never looked up in it. */
import type { Routes } from '../../schema.ts'
import { describeValue } from '../errors/describe-value.ts'
import type { RequestOptions } from '../options/request.ts'
import type { Answer, CallInput, Operation, OperationId, ResponseKind } from './operation.ts'

/** The HTTP methods of `request`. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'

/** The paths of the corrected document for a method: `/api/v1/accounts/{account_id}/conversations` and so on. */
export type KnownPath<M extends Method> = M extends keyof Routes ? keyof Routes[M] & string : never

/** Any other path: input that does not fit a known route must not compile as that of an unknown one. */
export type OtherPath<M extends Method, Path extends string> = Path extends KnownPath<M> ? never : Path

type IdOf<M extends Method, Path extends string> = M extends keyof Routes
  ? Path extends keyof Routes[M]
    ? Routes[M][Path] & OperationId
    : never
  : never

/**
 * The input of a known route: path variables (the account is filled in), query and body as the server reads them, and
 * request options. Only the types know the route. At run time `request` treats all routes alike: it takes no Dates
 * here, because the format that a route needs is unknown, and never repeats a POST that may have reached the server. A
 * body that contains a file becomes a form.
 */
export type RouteInit<M extends Method, Path extends KnownPath<M>> = CallInput<IdOf<M, Path>, never> & RequestOptions

/** The result of a known route. */
export type RouteAnswer<M extends Method, Path extends KnownPath<M>> = Answer<IdOf<M, Path>>

/** The init may be omitted where nothing in it is required. */
export type InitArguments<Init> = object extends Init ? [init?: Init] : [init: Init]

/**
 * The input of any other route. A POST counts as creating something: it is not repeated when it may have reached the
 * server. Dates are written in ISO 8601: where the server reads unix seconds, pass a number.
 */
export interface LooseInit extends RequestOptions {
  /** Values for `{names}` in the path; `account_id` is filled in. */
  readonly path?: { readonly [name: string]: string | number } | undefined
  /** Arrays are written as `name[]=…`; null and undefined are omitted. */
  readonly query?: { readonly [name: string]: unknown } | undefined
  /**
   * Forms, blobs, URL parameters, bytes, streams and strings are sent as they are. An object that contains a file at
   * any depth becomes a form with nested names in brackets; everything else is JSON.
   */
  readonly body?: unknown
}

/** Where a call goes: an operation, or any method and path. */
export interface Route extends Omit<Operation, 'id' | 'answer'>, ResponseKind {
  /** Undefined for a request by method and path. */
  readonly id: string | undefined
}

/** Returns the route of a request by method and path. */
export function looseRoute(method: string, path: string): Route {
  return { id: undefined, method, path, answer: 'any', nullAnswer: true, multipart: true }
}

const methods: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Throws a TypeError for a method or path that would lead to another request than it appears to. */
export function assertRoute(method: unknown, path: unknown, body?: unknown): void {
  if (typeof method !== 'string' || !methods.includes(method)) {
    throw new TypeError(`the method must be one of ${methods.join(', ')}, got ${describeValue(method)}`)
  }
  if (body !== undefined && (method === 'GET' || method === 'HEAD')) {
    throw new TypeError(`${method} cannot have a body: use \`query\``)
  }
  const refuse = (why: string) => new TypeError(`the path ${why}, got ${describeValue(path)}`)
  if (typeof path !== 'string' || !path.startsWith('/')) throw refuse('must start with a slash')
  if (/[?#]/.test(path)) throw refuse('must not have a query or a fragment: use `query`')
  // URL parsers treat a backslash as a slash, and a dot may be written as %2e.
  if (/[\\\s]/.test(path)) throw refuse('must not contain a backslash or white space')
  const segments = path.split('/').map((segment) => segment.replaceAll(/%2e/gi, '.'))
  if (segments.some((segment) => segment === '.' || segment === '..'))
    throw refuse('must not have `.` or `..` as a segment')
}
