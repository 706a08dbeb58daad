/** Responses that several routes share, with the server's own messages. */
import type { RecordError } from '../records/errors.ts'

export interface FakeAnswer {
  status: number
  /** undefined: an empty body; a string is sent as it is, anything else as JSON. */
  body?: unknown
  headers?: Record<string, string>
}

export const done: FakeAnswer = { status: 200 }

/** The response of the few deletions that do not answer 200. */
export const removed: FakeAnswer = { status: 204 }

export const notFound: FakeAnswer = { status: 404, body: { error: 'Resource could not be found' } }

export const unknownRoute: FakeAnswer = { status: 404, body: { status: 404, error: 'Not Found' } }

export const tooManyRequests: FakeAnswer = { status: 429, body: 'Retry later\n' }

/** The response to words and shapes that the server does not know. */
export const failure: FakeAnswer = { status: 500, body: { status: 500, error: 'Internal Server Error' } }

const reasons = { 400: 'Bad Request', 404: 'Not Found' } as const

/**
 * The response to unknown URLs and malformed bodies: before a route is found, the Accept header decides how it looks. As
 * in Rails, one that ends in any type is a browser's.
 */
export function unroutedError(status: keyof typeof reasons, accept: string): FakeAnswer {
  const error = reasons[status]
  const [first = ''] = /,\s*\*\/\*|\*\/\*\s*,/.test(accept) ? [] : accept.toLowerCase().split(/\s*[,;]/)
  if (first === 'application/json') return { status, body: { status, error } }
  const asType = (type: string, body: string) => ({
    status,
    body,
    headers: { 'content-type': `${type}; charset=UTF-8` },
  })
  return first === 'application/xml'
    ? asType('application/xml', errorInXml(status, error))
    : asType('text/html', status === 404 ? notFoundPage : '')
}

function errorInXml(status: number, error: string): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<hash>', `  <status type="integer">${status}</status>`]
  return [...lines, `  <error>${error}</error>`, '</hash>', ''].join('\n')
}

const notFoundPage =
  "<!DOCTYPE html>\n<html>\n<head><title>The page you were looking for doesn't exist (404)</title></head>\n</html>\n"

export const signInRequired: FakeAnswer = {
  status: 401,
  body: { errors: ['You need to sign in or sign up before continuing.'] },
}

export const invalidToken = unauthorized('Invalid Access Token')
export const invalidPlatformToken = unauthorized('Invalid access_token')
export const notPermissible = unauthorized('Non permissible resource')
export const notAllowed = unauthorized('You are not authorized to do this action')
export const notForBots = unauthorized('Access to this endpoint is not authorized for bots')

export function ok(body: unknown): FakeAnswer {
  return { status: 200, body }
}

export function unprocessable(error: string): FakeAnswer {
  return { status: 422, body: { error } }
}

export function badRequest(error: string): FakeAnswer {
  return { status: 400, body: { error } }
}

export function forbidden(error: string): FakeAnswer {
  return { status: 403, body: { error } }
}

/** The response to an invalid record. */
export function invalidRecord(errors: readonly RecordError[]): FakeAnswer {
  const message = errors.map((error) => error.message).join(', ')
  return { status: 422, body: { message, attributes: [...new Set(errors.map(({ attribute }) => attribute))] } }
}

export function unauthorized(error: string): FakeAnswer {
  return { status: 401, body: { error } }
}
