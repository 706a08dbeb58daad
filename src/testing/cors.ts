/** Which pages of other origins may read an answer: all may read the public API, none may read the rest. */
import type { FakeAnswer } from './answers.ts'

export function isPublic(path: string): boolean {
  return path.startsWith('/public/api/')
}

/** The answer to the question that a browser asks before it sends a request. */
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
