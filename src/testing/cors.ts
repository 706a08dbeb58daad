/** Cross-origin access: pages of every origin may read the public API, and nothing else. */
import type { FakeAnswer } from './exchange/answers.ts'

export function isPublic(path: string): boolean {
  return path.startsWith('/public/api/')
}

/** The response to a browser's preflight request. */
export function preflight(request: Request): FakeAnswer {
  return {
    status: 200,
    headers: {
      ...allowed,
      'access-control-allow-methods': 'GET, POST, DELETE, PUT, PATCH, OPTIONS, HEAD',
      'access-control-allow-headers': request.headers.get('Access-Control-Request-Headers') ?? '',
      'access-control-max-age': '7200',
    },
  }
}

export function readableEverywhere(answer: FakeAnswer): FakeAnswer {
  return { ...answer, headers: { ...answer.headers, ...allowed } }
}

const allowed = { 'access-control-allow-origin': '*' }
