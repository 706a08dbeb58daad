import { describe, expect, it } from 'vitest'
import { DecodeError } from '../../../../src/core/errors/errors.ts'
import type { ResponseKind } from '../../../../src/core/operations/operation.ts'
import { decode } from '../../../../src/core/response/decode.ts'

const line = { method: 'GET', path: '/api/v1/accounts/1/conversations' }
const json = { answer: 'json' } as const
const page = '<!DOCTYPE html><title>Sign in</title>'

async function read(body: BodyInit | null, described: ResponseKind, init?: ResponseInit) {
  const response = new Response(body, init)
  return decode({ line, response }, await response.text(), described)
}

describe('a described JSON response', () => {
  it('is parsed', async () => {
    await expect(read('{"payload":[]}', json)).resolves.toEqual({ payload: [] })
  })

  it('is parsed after a byte order mark', async () => {
    await expect(read('\ufeff{"a":1}', json)).resolves.toEqual({ a: 1 })
  })

  it('may be null only where null is described', async () => {
    await expect(read('null', { ...json, nullAnswer: true })).resolves.toBeNull()
    await expect(read('null', json)).rejects.toThrow(DecodeError)
  })

  it('may be false, 0 or an empty string', async () => {
    await expect(Promise.all(['false', '0', '""'].map((body) => read(body, json)))).resolves.toEqual([false, 0, ''])
  })

  it.each([
    ['an empty body', null, 'GET /api/v1/accounts/1/conversations: 200, expected JSON, got an empty body'],
    ['broken JSON', '{"a":', 'GET /api/v1/accounts/1/conversations: 200, expected JSON, got invalid JSON: "{\\"a\\":"'],
    ['a page', page, /200, expected JSON, got an HTML page .*: "<!DOCTYPE html>/],
  ])('is a DecodeError when it is %s', async (_, body, message) => {
    await expect(read(body, json)).rejects.toThrow(DecodeError)
    await expect(read(body, json)).rejects.toThrow(message)
  })

  it('is a DecodeError when the server has nothing to send', async () => {
    await expect(read(null, json, { status: 204 })).rejects.toMatchObject({ name: 'DecodeError', status: 204 })
  })

  it('may be called a page by a proxy if it is an object; no page is one', async () => {
    const headers = { 'Content-Type': 'text/html' }

    await expect(read('{"id":1}', { answer: 'json' }, { headers })).resolves.toEqual({ id: 1 })
    await expect(read('"Welcome"', { answer: 'json' }, { headers })).rejects.toThrow('got an HTML page')
  })

  it("reports the server's id of the request", async () => {
    const headers = { 'x-request-id': 'abc' }

    await expect(read('x', json, { headers })).rejects.toMatchObject({ requestId: 'abc' })
    await expect(read('x', json)).rejects.toHaveProperty('requestId', undefined)
  })

  it('shows the first 200 characters of an unexpected body', async () => {
    const error = await read(`nonsense ${'x'.repeat(1000)}`, json).catch((reason: unknown) => reason)

    expect(error).toMatchObject({ name: 'DecodeError', ...line, status: 200, excerpt: `nonsense ${'x'.repeat(191)}` })
    expect(error).toHaveProperty('cause', expect.any(SyntaxError))
  })
})

describe('a response that may be empty', () => {
  it('is undefined when it is empty, and parsed when it is not', async () => {
    await expect(read('', { answer: 'optional' })).resolves.toBeUndefined()
    await expect(read('{"content":null}', { answer: 'optional' })).resolves.toEqual({ content: null })
  })
})

describe('an operation without a response body', () => {
  it.each([null, '', '{"id":1}', 'null', 'ok'])('returns undefined for the body %j', async (body) => {
    await expect(read(body, { answer: 'none' })).resolves.toBeUndefined()
  })

  it('does not treat the page of a proxy as a success', async () => {
    await expect(read(page, { answer: 'none' })).rejects.toThrow(DecodeError)
    await expect(read('Sign in', { answer: 'none' }, { headers: { 'content-type': 'text/html' } })).rejects.toThrow(
      DecodeError,
    )
  })
})

describe('a text response', () => {
  it('is returned unchanged, even if it is empty', async () => {
    await expect(read('a,b\n1,2\n', { answer: 'text' })).resolves.toBe('a,b\n1,2\n')
    await expect(read('', { answer: 'text' })).resolves.toBe('')
  })

  it('is a DecodeError when it is a page', async () => {
    await expect(read(page, { answer: 'text' })).rejects.toThrow(DecodeError)
  })
})

describe('a response that is not described', () => {
  const any = { answer: 'any', nullAnswer: true } as const
  const typed = (type: string) => ({ headers: { 'content-type': type } })

  it.each(['application/json', 'Application/JSON; charset=utf-8', 'application/problem+json'])(
    'is parsed if its type is %s',
    async (type) => {
      await expect(read('{"id":1}', any, typed(type))).resolves.toEqual({ id: 1 })
      await expect(read('{"id":', any, typed(type))).rejects.toThrow(DecodeError)
    },
  )

  it.each(['text/csv', 'application/jsonlines', ''])('is text if its type is "%s"', async (type) => {
    await expect(read('{"id":1}', any, typed(type))).resolves.toBe('{"id":1}')
  })

  it('is undefined when it is empty, whatever its type is', async () => {
    await expect(read('', any, typed('application/json'))).resolves.toBeUndefined()
    await expect(read('', any, typed('text/html'))).resolves.toBeUndefined()
  })

  it.each(['text/html', 'Text/HTML; charset=utf-8'])('is a DecodeError when its type is %s', async (type) => {
    await expect(read('Sign in', any, typed(type))).rejects.toThrow('got an HTML page')
  })
})
