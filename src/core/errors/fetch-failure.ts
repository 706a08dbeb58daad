/** Converts what fetch throws into errors of this package. */
import { AbortError, ChatwootError, ConnectionError, type RequestLine, TimeoutError } from './errors.ts'

/** Converts what fetch threw before there was a response. */
export function failureBeforeResponse(line: RequestLine, error: unknown): ChatwootError {
  return failure(line, error, 'before')
}

/** Converts what reading the response threw. */
export function failureInResponse(line: RequestLine, error: unknown): ChatwootError {
  return failure(line, error, 'within')
}

function failure(line: RequestLine, error: unknown, place: 'before' | 'within'): ChatwootError {
  if (error instanceof ChatwootError) return error
  if (error instanceof Error && error.name === 'AbortError') {
    return new AbortError(line, 'the call was aborted', { cause: error })
  }
  const reason = reasonOf(error)
  const codes = codesOf(error)
  if (codes.some((code) => patience.has(code))) {
    return new TimeoutError(line, reason || 'the platform stopped waiting', 'platform', { cause: error })
  }
  const isUntrusted = codes.some((code) => untrusted.test(code))
  const neverLeft = place === 'before' && (isUntrusted || codes.some((code) => beforeSending.has(code)))
  const mayHaveArrived = line.mayHaveArrived || !neverLeft
  const what = place === 'within' ? 'the connection broke while the response was read' : failureOf(codes)
  const text = reason ? `${what}: ${reason}` : what
  return new ConnectionError(line, text, { mayHaveArrived, isPermanent: isUntrusted }, { cause: error })
}

function failureOf(codes: readonly string[]): string {
  if (codes.some((code) => cut.has(code)))
    return 'the server was reached, but the connection was cut before it responded'
  if (codes.some((code) => code.startsWith('HPE_'))) return 'the server was reached, but its response is not HTTP'
  return 'the server could not be reached'
}

/** Connections that were open and ended. On platforms without codes only the reason shows it. */
const cut = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** Node's codes for failures before the first byte of a request is sent; the last one is Bun's. */
const beforeSending = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ConnectionRefused',
])

// Certificates, and servers without TLS: both show before anything is sent, and trying again fixes neither.
const untrusted = /^(ERR_TLS_|ERR_SSL_|CERT_|EPROTO$|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH$)/

/** Node's fetch has built-in time limits of 300 s each. */
const patience = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** The innermost message: "fetch failed" says nothing, its cause says ECONNREFUSED. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error instanceof AggregateError && error.errors.length > 0) {
    return [...new Set(error.errors.map(reasonOf))].join(', ')
  }
  const inner = error.cause === undefined ? '' : reasonOf(error.cause)
  return inner || error.message
}

/** The codes of the innermost errors; several attempts to connect have one each. */
function codesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.flatMap(codesOf)
  const inner = codesOf(error.cause)
  if (inner.length > 0) return inner
  return 'code' in error && typeof error.code === 'string' ? [error.code] : []
}
