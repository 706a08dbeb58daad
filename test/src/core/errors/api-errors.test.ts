import { inspect } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import * as errors from '../../../../src/core/errors/api-errors.ts'
import { isChatwootError } from '../../../../src/core/errors/chatwoot-error.ts'
import { tokenAdvice as advice } from '../../../../src/core/errors/hints/token-hints.ts'
import { recorded, recording } from '../../../recordings/recorded.ts'

const call = { method: 'POST', path: '/api/v1/accounts/1/conversations/7/mute' }
const line = { ...call, advice }

function errorOf(name: string) {
  const [status, body, headers] = recorded(name)
  const { method, path } = recording(name).request
  return errors.apiError({ method, path, advice }, new Response(body || null, { status, headers }), body)
}

function errorWith(status: number, body = '', headers: Record<string, string> = {}) {
  return errors.apiError(line, new Response(body || null, { status, headers }), body)
}

it.each([401, 403, 404])('says that a page with the status %d is not Chatwoot’s', (status) => {
  const page = '<!doctype html><title>Welcome</title>'

  expect(errorWith(status, page).message).toContain("an HTML page, not Chatwoot's JSON: does baseUrl point at Chatwoot")
  expect(errorWith(502, page).message).not.toContain('does baseUrl')
})

describe('serverMessage', () => {
  it.each([
    [422, '{"message":"Email has already been taken","attributes":["email"]}', 'Email has already been taken'],
    [422, '{"errors":{"name":["is blank"]}}', 'name is blank'],
    [429, 'Retry\nlater\n', 'Retry later'],
    [502, '<html><title>502 Bad Gateway</title></html>', '502 Bad Gateway'],
    [422, '[]', undefined],
    [500, '', undefined],
  ])('is only what the server says: %d %s', (status, body, said) => {
    expect(errorWith(status, body).serverMessage).toBe(said)
  })

  it('is undefined if the server did not say it, or it was not read', () => {
    const unread = errors.apiError(line, new Response('busy', { status: 503 }), undefined)
    const absent = errors.notFoundError(line, new Response(), 'there is no agent 7')

    expect([unread.serverMessage, absent.serverMessage]).toEqual([undefined, undefined])
    expect([unread.message, absent.message].join()).toMatch(/body not read.*there is no agent 7/s)
  })
})

describe('hint', () => {
  it('is the end of the message, and not printed twice', () => {
    const error = errors.apiError({ ...line, creates: true }, new Response('busy', { status: 502 }), 'busy')

    expect(error.hint).toBe(
      'the server may have processed the request and cannot detect duplicates: check before sending it again',
    )
    expect(error.message.endsWith(`\n  (${error.hint})`)).toBe(true)
    expect(JSON.stringify(error).split(String(error.hint))).toHaveLength(2)
    expect(inspect(error).split(String(error.hint))).toHaveLength(2)
  })

  it('is undefined where there is none', () => {
    expect(errorWith(422, '{"message":"Email has already been taken"}').hint).toBeUndefined()
  })
})

describe('the class of a refusal', () => {
  it.each([
    ['error-malformed-json-accept-json', 'BadRequestError'],
    ['error-malformed-json-accept-axios', 'BadRequestError'],
    ['error-bad-token', 'AuthenticationError'],
    ['error-no-token-post', 'AuthenticationError'],
    ['platform-bad-token', 'AuthenticationError'],
    ['account-update-agent-refused', 'PermissionDeniedError'],
    ['conversation-show-other-account', 'PermissionDeniedError'],
    ['error-suspended-account', 'PermissionDeniedError'],
    ['bot-refused-messages-list', 'PermissionDeniedError'],
    ['error-platform-token', 'PermissionDeniedError'],
    ['bot-other-account', 'PermissionDeniedError'],
    ['team-members-add-foreign-user', 'PermissionDeniedError'],
    ['platform-account-show-not-permissible', 'PermissionDeniedError'],
    ['conversations-unread-counts', 'PermissionDeniedError'],
    ['message-status-web-widget-refused', 'PermissionDeniedError'],
    ['error-id-too-large', 'NotFoundError'],
    ['error-unknown-url-accept-any', 'NotFoundError'],
    ['contact-inboxes-filter-nothing', 'NotFoundError'],
    ['label-create-invalid', 'ValidationError'],
    ['bulk-unknown-type', 'ValidationError'],
    ['error-throttled', 'RateLimitError'],
    ['profile-availability-unknown', 'ServerError'],
  ])('of %s is %s', (name, expected) => {
    expect(errorOf(name).name).toBe(expected)
  })

  it.each([
    [402, 'PaymentRequiredError'],
    [409, 'ConflictError'],
    [418, 'ApiError'],
    [503, 'ServerError'],
  ])('of a %i is %s', (status, expected) => {
    expect(errorWith(status).name).toBe(expected)
  })

  it.each([
    ['{"error":"Você não está autorizado a acessar esta conta"}', 'PermissionDeniedError'],
    ['{"error":"Unauthorized"}', 'AuthenticationError'],
    ['{"error":"invalid_token","error_description":"The access token expired"}', 'AuthenticationError'],
    ['{"message":"Unauthorized"}', 'AuthenticationError'],
    ['{"errors":["Inicia sesión"]}', 'AuthenticationError'],
    ['', 'AuthenticationError'],
  ])('of a 401 with %j is %s: servers since 4.16 translate refusals', (body, expected) => {
    expect(errorWith(401, body).name).toBe(expected)
  })

  it('is recognised by its guard and by those of its base classes', () => {
    const error = errorOf('error-throttled')

    expect([isChatwootError, errors.isApiError, errors.isRateLimitError].map((is) => is(error))).toEqual([
      true,
      true,
      true,
    ])
    expect([errors.isServerError, errors.isNotFoundError].map((is) => is(error))).toEqual([false, false])
  })

  it('is recognised by the guards of another copy of the package', async () => {
    vi.resetModules()
    const copy = await import('../../../../src/core/errors/api-errors.ts')

    expect(copy.ApiError).not.toBe(errors.ApiError)
    expect(copy.isValidationError(errorOf('label-create-invalid'))).toBe(true)
    expect(copy.isApiError(new Error('x'))).toBe(false)
  })
})

describe('the message of a refusal', () => {
  it('contains the call, the status, what the server says and a hint', () => {
    expect(errorOf('account-update-agent-refused').message).toBe(
      'PATCH /api/v1/accounts/17: 401 You are not authorized to do this action\n' +
        '  (the token is valid, but its user may not do this: it needs an administrator, or a custom role that allows it)',
    )
  })

  it.each([
    ['error-bad-token', /401 Invalid Access Token\n {2}\(.*copy it from the profile settings/],
    ['error-no-token-post', /\(the server got no token: .*Api-Access-Token/],
    ['platform-bad-token', /\(the platform API needs the token of a platform app/],
    ['error-platform-token', /needs the token of a user\)/],
    ['profile-availability-unknown', /500 Internal Server Error\n {2}\(.*must be online, offline or busy/],
  ])('of %s says what to do', (name, hint) => {
    expect(errorOf(name).message).toMatch(hint)
  })

  it.each([
    ['<html><head><title>502 Bad Gateway</title></head></html>', '502 Bad Gateway'],
    ['<html><title>chat.example.com | 502: Bad gateway</title></html>', '502 chat.example.com | Bad gateway'],
    ['502 Bad Gateway\n', '502 Bad Gateway'],
    ['<title>502</title>', '502'],
    ['{"error":"5021 is no port, 502 neither"}', '502 5021 is no port, 502 neither'],
  ])('of %j shows the status once', (body, said) => {
    expect(errorWith(502, body).message.split('\n')[0]).toBe(`POST ${line.path}: ${said}`)
  })

  it.each([
    ['/api/v1/accounts/99', '(this server has no account 99: accountId is the number after /accounts/'],
    ['/api/v1/accounts/99/conversations', '(this server has no account 99: accountId is the number after /accounts/'],
    ['/chat/api/v2/accounts/99/reports/agents', 'or account 99 itself'],
  ])('of a 404 of %s says that it may be the account', (path, hint) => {
    const [status, body] = recorded('contact-show-unknown')
    const error = errors.apiError({ method: 'GET', path, advice }, new Response(body, { status }), body)

    expect(error.message).toContain(`404 Resource could not be found\n  `)
    expect(error.message).toContain(hint)
  })

  it('of a 404 of a record names the record and the account', () => {
    expect(errorOf('contact-show-unknown').message.split('\n')[1]).toMatch(
      /^ {2}\(account \d+ has no contact \d+, or does not exist itself\)$/,
    )
  })

  it('of an unknown route does not mention the account', () => {
    const [status, body] = recorded('error-unknown-url-accept-json')
    const request = { method: 'GET', path: '/api/v1/accounts/99/captain', advice }
    expect(errors.apiError(request, new Response(body, { status }), body).message.split('\n')[1]).toBe(
      '  (this version or edition of Chatwoot has no such route; serverInfo() returns the version)',
    )
  })

  it.each([408, 502, 503, 504, 520, 521, 522, 523, 524, 530])(
    'of a %i to a request that creates something says to check first',
    (status) => {
      const line = { method: 'POST', path: '/x', creates: true }

      expect(errors.apiError(line, new Response('', { status }), '').message).toContain('check before sending it again')
    },
  )

  it('of an empty body says that it is empty', () => {
    expect(errorWith(404).message).toBe(`POST ${line.path}: 404 (empty body)`)
  })

  it('does not blame the values of a request that sent none', () => {
    const body = '{"status":500,"error":"Internal Server Error"}'
    const get = { ...line, method: 'GET' }

    expect(errors.apiError(get, new Response(body, { status: 500 }), body).message).not.toContain('\n')
  })
})

describe('the fields of a refusal', () => {
  it('are the status, the call, the id of the request, the headers and the body', () => {
    const error = errorWith(404, '{"error":"Resource could not be found"}', { 'x-request-id': 'abc' })

    expect(error).toMatchObject({
      status: 404,
      ...call,
      requestId: 'abc',
      body: { error: 'Resource could not be found' },
    })
    expect(error.headers.get('x-request-id')).toBe('abc')
  })

  it('are what JSON.stringify writes, with the message and without the headers', () => {
    const error = errorWith(422, '{"message":"Title is invalid","attributes":["title"]}', { 'access-token': 'session' })

    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'ValidationError',
      attempts: 1,
      message: `POST ${line.path}: 422 Title is invalid`,
      status: 422,
      ...call,
      body: { message: 'Title is invalid', attributes: ['title'] },
      fields: ['title'],
    })
  })

  it('do not print headers: a session may be among them', () => {
    expect(inspect(errorWith(500, '', { 'access-token': 'session' }))).not.toContain('session')
  })

  it('list the fields that a validation rejected', () => {
    expect(errorOf('label-create-invalid')).toMatchObject({ fields: ['title'] })
    expect(errorOf('automation-create-invalid-condition')).toMatchObject({ fields: ['conditions'] })
    expect(errorOf('bulk-unknown-type')).toMatchObject({ fields: [] })
  })
})

describe('retryAfter', () => {
  afterEach(() => void vi.useRealTimers())

  it.each([
    ['30', 30],
    ['0', 0],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('of %j is %s seconds', (header, seconds) => {
    vi.useFakeTimers({ now: new Date('2026-03-01T12:00:00Z') })

    expect(errorWith(429, '', { 'retry-after': header })).toMatchObject({ retryAfter: seconds })
  })

  it("is undefined for Chatwoot's own response", () => {
    expect(errorOf('error-throttled')).toMatchObject({ retryAfter: undefined })
  })
})
