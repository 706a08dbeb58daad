import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createMessage } from '../../../../generated/operations.ts'
import { failureBeforeResponse } from '../../../../src/core/errors/fetch-failure.ts'
import { connection, loopback } from '../../../servers/loopback.ts'

const line = { method: 'GET', path: '/api/v1/x' }

/** What fetch of Node rejects with. */
function failed(code: string, message: string, more: object = {}): unknown {
  return failureBeforeResponse(line, fetchFailed(Object.assign(new Error(message), { code }, more)))
}

/** How Node 26 names what is not HTTP. */
const node26ParserError = { name: 'HTTPParserError', code: undefined }

function fetchFailed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause })
}

describe('a certificate', () => {
  it.each([
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'unable to get local issuer certificate'],
    ['CERT_UNTRUSTED', 'certificate not trusted'],
    ['CERT_REVOKED', 'certificate revoked'],
    ['CERT_HAS_EXPIRED', 'certificate has expired'],
    ['CERT_NOT_YET_VALID', 'certificate is not yet valid'],
    ['INVALID_CA', 'invalid CA certificate'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames"],
    ['HOSTNAME_MISMATCH', 'hostname mismatch'],
    ['', 'invalid peer certificate: UnknownIssuer'],
  ])('that is refused with %s is not retried: the server was reached, but nothing was sent', (code, message) => {
    const error = failed(code, message)

    expect(error).toMatchObject({ name: 'ConnectionError', mayHaveArrived: false, isPermanent: true })
    expect(error).toHaveProperty('message', expect.stringContaining(`certificate is not valid here: ${message}`))
    expect(error).not.toHaveProperty('message', expect.stringContaining('could not be reached'))
    expect(error).toHaveProperty('message', expect.stringContaining('`fetch`'))
  })

  it.each(['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])(
    'of an unknown CA (%s) names NODE_EXTRA_CA_CERTS',
    (code) => {
      expect(failed(code, 'no')).toHaveProperty('message', expect.stringMatching(/\n {2}\(.*NODE_EXTRA_CA_CERTS/))
    },
  )

  it.each([
    ['CERT_HAS_EXPIRED', 'renew the certificate on the server'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'set baseUrl to a host name that the certificate is for'],
  ])('with %s has another hint: trusting its CA would not help', (code, hint) => {
    expect(failed(code, 'no')).toHaveProperty('message', expect.stringContaining(hint))
    expect(failed(code, 'no')).not.toHaveProperty('message', expect.stringContaining('NODE_EXTRA_CA_CERTS'))
  })
})

describe('a port', () => {
  it('that fetch refuses is not retried: nothing was sent', async () => {
    const error = await fetch('http://127.0.0.1:6000').catch((thrown) => failureBeforeResponse(line, thrown))

    expect(error).toMatchObject({ name: 'ConnectionError', mayHaveArrived: false, isPermanent: true })
    expect(error).toHaveProperty('message', expect.stringContaining('fetch does not connect to the port in baseUrl'))
  })
})

describe('TLS', () => {
  it.each([
    'ERR_SSL_WRONG_VERSION_NUMBER',
    'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION',
    'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
  ])('that cannot be set up (%s) is not retried', (code) => {
    expect(failed(code, 'no')).toMatchObject({
      mayHaveArrived: false,
      isPermanent: true,
      message: expect.stringContaining('no encrypted connection could be set up: no'),
    })
  })

  it.each(['ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC', 'ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'EPROTO'])(
    'that breaks later (%s) may have delivered the request',
    (code) => {
      expect(failed(code, 'no')).toMatchObject({ mayHaveArrived: true, isPermanent: false })
    },
  )
})

describe('an HTTP proxy', () => {
  // What undici's ProxyAgent rejects with, and Node with HTTP_PROXY.
  const refused = (status: number) =>
    failureBeforeResponse(
      line,
      fetchFailed(
        Object.assign(new Error('Request was cancelled.'), {
          code: 0,
          cause: Object.assign(new Error(`Proxy response (${status}) !== 200 when HTTP Tunneling`), {
            name: 'AbortError',
            code: 'UND_ERR_ABORTED',
          }),
        }),
      ),
    )

  it('that wants credentials says so, and is asked once', () => {
    expect(refused(407)).toMatchObject({
      name: 'ConnectionError',
      mayHaveArrived: false,
      isPermanent: true,
      message: expect.stringMatching(
        /: the HTTP proxy did not open a connection to the server \(407\): .*\n {2}\(the proxy needs a user name and a password/,
      ),
    })
  })

  it('that wants credentials for http says so, too', () => {
    expect(failed('UND_ERR_PRX', 'Proxy Authentication Required (407)')).toMatchObject({
      mayHaveArrived: false,
      isPermanent: true,
      message: expect.stringContaining('the HTTP proxy did not open a connection to the server (407)'),
    })
  })

  it('that cannot reach the server is asked again: the server got nothing', () => {
    expect(refused(502)).toMatchObject({ mayHaveArrived: false, isPermanent: false })
  })
})

describe('a file', () => {
  it('that was deleted after it was opened is named as the reason, and nothing is sent again', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'chatwoot-client-'))
    const file = path.join(folder, 'a.txt')
    await writeFile(file, 'text')
    const attachments = [await openAsBlob(file)]
    await rm(folder, { recursive: true })
    await using server = await loopback((request) => void request.on('error', () => {}).resume())
    const call = connection(server.url).call(createMessage, { path: { conversation_id: 7 }, body: { attachments } })

    await expect(call).rejects.toMatchObject({
      attempts: 1,
      mayHaveArrived: false,
      message: expect.stringContaining(
        'a file could not be read while it was sent; it was deleted or changed, or may not be read',
      ),
    })
  })
})

describe('a stream of a file', () => {
  it.each([
    ['ENOENT', 'open'],
    ['EACCES', 'open'],
    ['EISDIR', 'read'],
  ])('that fails with %s (%s) is not the connection', (code, syscall) => {
    const error = failed(code, 'why', { syscall })

    expect(error).toMatchObject({ mayHaveArrived: false, isPermanent: true })
    expect(error).toHaveProperty('message', expect.stringContaining('a file could not be read while it was sent'))
  })

  it('is not a socket whose file does not exist', () => {
    expect(failed('ENOENT', 'why', { syscall: 'connect' })).toMatchObject({
      isPermanent: false,
      message: expect.stringContaining('the server could not be reached'),
    })
  })
})

describe('a response that is not HTTP', () => {
  it.each([
    ['with a code', { code: 'HPE_INVALID_CONSTANT' }],
    ['with a name, as in Node 26', node26ParserError],
  ])('comes from a server that was reached, be it reported %s', (_, reported) => {
    const error = failureBeforeResponse(line, fetchFailed(Object.assign(new Error('Expected HTTP/'), reported)))

    expect(error).toHaveProperty('message', expect.stringContaining('was reached, but its response is not HTTP'))
  })
})

describe('the cause', () => {
  const hide = (text: string) => text.replaceAll('SECRET', '[removed]')
  const causeOf = (error: unknown) => Object(failureBeforeResponse({ ...line, hide }, error)).cause

  it("is the platform's error itself", () => {
    const error = fetchFailed(new Error('reset'))

    expect(causeOf(error)).toBe(error)
  })

  it.each([
    ['a message', new Error('no SECRET')],
    ['a cause', fetchFailed(new Error('no SECRET'))],
    ['one of several', new AggregateError([new Error('a'), new Error('SECRET')])],
    ['a property', Object.assign(new Error('no'), { url: 'https://x.test/SECRET' })],
    ['the request of an HTTP library', Object.assign(new Error('no'), { config: { headers: { token: 'SECRET' } } })],
    ['headers', Object.assign(new Error('no'), { headers: new Headers({ token: 'SECRET' }) })],
    [
      'a request',
      Object.assign(new Error('no'), { request: new Request('https://x.test', { headers: { a: 'SECRET' } }) }),
    ],
    ['a string', 'SECRET'],
    ['an object', { token: 'SECRET' }],
    ["a parser's error", Object.assign(new Error('no'), { code: 'HPE_INVALID', data: 'U0VDUkVU SEC\0RET' })],
    ["that of Node 26's fetch", Object.assign(new Error('no'), { ...node26ParserError, data: 'U0VDUkVU SEC\0RET' })],
  ])('is a copy without secrets if there is one in %s', (_, error) => {
    const cause = causeOf(error)

    expect(inspect(cause, { depth: 20, showHidden: true })).not.toMatch(/SECRET|U0VDUkVU/)
    if (error instanceof Error) expect(cause).toBeInstanceOf(error.constructor)
  })

  it('keeps codes, names and messages of errors without the secret', () => {
    const cause = causeOf(fetchFailed(Object.assign(new Error('no'), { code: 'HPE_INVALID', data: 'GET / SECRET' })))

    expect(cause).toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'HPE_INVALID' } })
  })

  it("is a copy without the bytes that node:http's parser could not read", () => {
    const rawPacket = Buffer.from('the request, echoed')
    const cause = causeOf(Object.assign(new Error('Parse Error'), { code: 'HPE_INVALID_CONSTANT', rawPacket }))

    expect(cause).toMatchObject({ message: 'Parse Error', code: 'HPE_INVALID_CONSTANT' })
    expect(cause).not.toHaveProperty('rawPacket')
  })

  it('may refer to itself', () => {
    const error = Object.assign(new Error('SECRET'), { code: 'X' })
    Object.assign(error, { cause: error })

    expect(inspect(causeOf(error), { depth: 20 })).not.toContain('SECRET')
  })
})
