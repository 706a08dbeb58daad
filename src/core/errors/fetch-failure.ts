/** Converts what fetch throws into errors of this package. */

import { ChatwootError } from './chatwoot-error.ts'
import { cleanCause, isParserError } from './clean-cause.ts'
import { AbortError, ConnectionError, type RequestLine, TimeoutError } from './errors.ts'

/** Converts what fetch threw before there was a response. */
export function failureBeforeResponse(line: RequestLine, error: unknown): ChatwootError {
  return failure(line, error, diagnosis)
}

/** Converts what reading the response threw. */
export function failureInResponse(line: RequestLine, error: unknown): ChatwootError {
  return failure(line, error, () => brokenResponse)
}

function failure(line: RequestLine, error: unknown, diagnose: typeof diagnosis): ChatwootError {
  if (error instanceof ChatwootError) return error
  const { hide = (text: string) => text } = line
  const options = { cause: cleanCause(error, hide) }
  if (error instanceof Error && error.name === 'AbortError')
    return new AbortError(line, 'the call was aborted', options)
  const innermost = innermostOf(error)
  const reason = hide([...new Set(innermost.map(({ message }) => message))].join(', '))
  if (innermost.some(({ code }) => patience.has(code))) {
    return new TimeoutError(line, reason || 'the platform stopped waiting', 'platform', options)
  }
  const { what, neverSent, isPermanent, hint } = diagnose(innermost)
  const mayHaveArrived = line.mayHaveArrived || !neverSent
  const text = reason ? `${what}: ${reason}` : what
  return new ConnectionError(line, text, { mayHaveArrived, isPermanent, hint }, options)
}

/** What the innermost errors mean. */
interface Diagnosis {
  readonly what: string
  /** Whether it is certain that the server has not got the request. */
  readonly neverSent?: boolean
  /** Whether another attempt would fail the same way. */
  readonly isPermanent?: boolean
  readonly hint?: string | undefined
}

const brokenResponse: Diagnosis = { what: 'the connection broke while the response was read' }

function diagnosis(innermost: readonly Said[]): Diagnosis {
  const [first] = innermost
  const known = first && knownFailure(first)
  if (known) return known
  if (innermost.every(isBeforeSending)) return { what: unreached, neverSent: true }
  if (innermost.some(isParserError)) return { what: 'the server was reached, but its response is not HTTP' }
  if (innermost.some(isCut)) return { what: 'the server was reached, but the connection was cut before it responded' }
  return { what: unreached }
}

const unreached = 'the server could not be reached'

/** Returns what is wrong where that can be seen: at the certificate, the proxy, a file. */
function knownFailure(said: Said): Diagnosis | undefined {
  if (isCertificate(said)) {
    return {
      what: "the server's certificate is not valid here",
      neverSent: true,
      isPermanent: true,
      hint: certificateHint(said),
    }
  }
  // The standard of fetch names ports of other protocols that it refuses to connect to; browsers do not say so.
  if (said.message === 'bad port') return { what: badPort, neverSent: true, isPermanent: true }
  if (isNoTls(said)) return { what: noTls, neverSent: true, isPermanent: true, hint: noTlsHint }
  const proxy = /^Proxy (?:response|Authentication Required) \((\d+)\)/.exec(said.message)?.[1]
  if (proxy !== undefined) return proxyRefusal(Number(proxy))
  if (said.isHidden407) return hidden407
  // An incomplete body is not processed: its length does not match.
  return isUnreadable(said) ? { what: unreadable, neverSent: true, isPermanent: true } : undefined
}

function isCut({ code, syscall }: Said): boolean {
  return cut.has(code) || (syscall === 'read' && lost.has(code))
}

/** Connections that were open and ended. On platforms without codes only the reason shows it. */
const cut = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** What open connections end with when the network is lost. */
const lost = new Set(['EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT'])

/**
 * Whether the connection was never opened. The code alone does not say so: EHOSTUNREACH and others also come from open
 * connections, when the network is lost after the request was sent. `ConnectionRefused` is Bun's.
 */
function isBeforeSending({ code, syscall }: Said): boolean {
  return syscall === 'connect' || syscall.startsWith('getaddrinfo') || connecting.has(code)
}

const connecting = new Set(['UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused'])

/** Node's fetch has built-in time limits of 300 s each. */
const patience = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** OpenSSL's and Node's codes for certificates; Deno has no codes. The client checks them before it sends anything. */
function isCertificate({ code, message }: Said): boolean {
  return certificateCodes.test(code) || /\binvalid peer certificate\b/i.test(message)
}

const certificateCodes =
  /^(ERR_TLS_CERT_|CERT_|CRL_|ERROR_IN_(CERT|CRL)_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|INVALID_(CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$)/

function certificateHint({ code, message }: Said): string {
  const said = `${code} ${message}`
  if (/EXPIRED|NOT_YET_VALID/i.test(said)) {
    return 'renew the certificate on the server, or correct the clock of this machine; a `fetch` option can use another connection'
  }
  if (/ALTNAME|HOSTNAME_MISMATCH|NotValidForName/i.test(said)) {
    return 'set baseUrl to a host name that the certificate is for; if there is none, the `fetch` option can set the name to check'
  }
  return "if the server's CA is your own, set NODE_EXTRA_CA_CERTS to the file with its certificate, or pass a `fetch` that trusts it; if it is public, the server does not send its intermediate certificates"
}

/** Both show in the handshake, before a request is sent: the server has no TLS, or they have no version in common. */
function isNoTls({ code, message }: Said): boolean {
  return noTlsCodes.test(code) || /wrong version number|packet length too long/i.test(message)
}

const noTlsCodes =
  /^ERR_SSL_(WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNKNOWN_PROTOCOL|UNSUPPORTED_PROTOCOL|TLSV1_ALERT_PROTOCOL_VERSION|TLSV1_UNRECOGNIZED_NAME|(SSL|TLS)V\d_ALERT_HANDSHAKE_FAILURE)$/

const badPort = 'fetch does not connect to the port in baseUrl, which is one of another protocol'

const noTls = 'the server was reached, but no encrypted connection could be set up'

const noTlsHint =
  'does the server have https at this address and port? If it only has http, baseUrl must begin with http://'

function proxyRefusal(status: number): Diagnosis {
  const what = `the HTTP proxy did not open a connection to the server (${status})`
  const hint = status === 407 ? proxyCredentials : undefined
  return { what, neverSent: true, isPermanent: status < 500, hint }
}

/** A Blob rejects with an error of that name, a stream with that of the file system. */
function isUnreadable({ name, code, syscall }: Said): boolean {
  return name === 'NotReadableError' || (fileCodes.has(code) && fileCalls.has(syscall))
}

const fileCodes = new Set(['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'EIO', 'EBADF'])

const fileCalls = new Set(['open', 'read', 'stat', 'fstat'])

const unreadable = 'a file could not be read while it was sent; it was deleted or changed, or may not be read'

const proxyCredentials = 'the proxy needs a user name and a password: pass them where the proxy is configured'

/** The server itself may have sent the 407. */
const hidden407: Diagnosis = {
  what: "the response was 407, an HTTP proxy's refusal, which Node's fetch hides",
  isPermanent: true,
  hint: proxyCredentials,
}

/** What an innermost error says. */
interface Said {
  readonly name: string
  readonly message: string
  /** Its own, or that of the nearest error around it. */
  readonly code: string
  readonly syscall: string
  /** Whether it is how Node's fetch reports a 407: it has neither a message nor a code. */
  readonly isHidden407: boolean
}

/** Errors may contain each other, and AggregateErrors many. */
const mostErrors = 20

/**
 * Returns what the innermost errors say: "fetch failed" says nothing, its cause says ECONNREFUSED. Several attempts to
 * connect have one each.
 */
function innermostOf(error: unknown, around: Partial<Said> = {}, seen = new Set<unknown>()): readonly Said[] {
  if (!(error instanceof Error))
    return [{ name: '', code: '', syscall: '', isHidden407: false, ...around, message: String(error) }]
  const said = {
    name: error.name,
    message: error.message || (around.message ?? ''),
    code: stringIn(error, 'code') || (around.code ?? ''),
    syscall: stringIn(error, 'syscall'),
    isHidden407: error.message === '' && /\bhttpNetworkOrCacheFetch\b/.test(error.stack ?? ''),
  }
  if (seen.has(error) || seen.size > mostErrors) return [said]
  seen.add(error)
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.flatMap((inner: unknown) => innermostOf(inner, said, seen))
  }
  return error.cause === undefined ? [said] : innermostOf(error.cause, said, seen)
}

function stringIn(error: Error, key: 'code' | 'syscall'): string {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}
