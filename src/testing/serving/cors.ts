/** Cross-origin access, as the server grants it: which paths pages of other origins may call. */
import type { FakeAnswer } from '../exchange/answers.ts'
import { isControl } from './paths.ts'

export interface Cors {
  /** The response to a browser's preflight request; undefined for any other request. */
  preflight(request: Request): FakeAnswer | undefined
  /** Lets a page of another origin read the response to this request, if it may. */
  readable(request: Request): (answer: FakeAnswer) => FakeAnswer
}

/** The control is open always: nobody could open it with a setting of the server. */
export function createCors({ opensApi }: { opensApi: boolean }): Cors {
  const headersFor = (request: Request) => {
    const { pathname } = new URL(request.url)
    if (!request.headers.has('Origin')) return {}
    // rack-cors makes `^\/api\/?(.*?)$` of the server's `/api/*`: the slash need not be there.
    if (pathname.startsWith('/public/api') || isControl(pathname)) return allowing('')
    return opensApi && pathname.startsWith('/api') ? allowing('access-token, client, uid, expiry') : {}
  }
  return {
    preflight(request) {
      const { method, headers } = request
      const isPreflight = headers.has('Origin') && headers.has('Access-Control-Request-Method')
      if (method !== 'OPTIONS' || !isPreflight) return undefined
      const allowed = headersFor(request)
      const asked = headers.get('Access-Control-Request-Headers')
      const isAllowed = 'access-control-allow-origin' in allowed && asked !== null
      // The server answers 200 to those that it refuses, too: without the headers, a browser stops there.
      return { status: 200, headers: { ...allowed, ...(isAllowed && { 'access-control-allow-headers': asked }) } }
    },
    readable(request) {
      const headers = headersFor(request)
      return (answer) => ({ ...answer, headers: { ...headers, ...answer.headers } })
    },
  }
}

function allowing(exposed: string): Record<string, string> {
  return {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS',
    'access-control-expose-headers': exposed,
    'access-control-max-age': '7200',
    vary: 'Origin',
  }
}
