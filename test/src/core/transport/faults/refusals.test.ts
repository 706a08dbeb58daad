import { describe, expect, it } from 'vitest'
import { setConversationPriority } from '../../../../../generated/operations.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, rejection } from './clients.ts'
import { answers } from './servers.ts'

leavesNothingBehind()

const names: { readonly [status: number]: string } = {
  400: 'BadRequestError',
  401: 'AuthenticationError',
  402: 'PaymentRequiredError',
  403: 'PermissionDeniedError',
  404: 'NotFoundError',
  409: 'ConflictError',
  422: 'ValidationError',
  429: 'RateLimitError',
  500: 'ServerError',
  502: 'ServerError',
  503: 'ServerError',
  504: 'ServerError',
}

const bodies = {
  'an error': ['{"error":"it says"}', /: \d+ it says/],
  'a message with attributes': ['{"message":"it says","attributes":["title"]}', /: \d+ it says/],
  'a list of errors': ['{"errors":["it","says"]}', /: \d+ it, says/],
  'a status with an error': ['{"status":400,"error":"it says"}', /: \d+ it says/],
  'plain text': ['it says\n', /: \d+ it says/],
  'errors by field': ['{"error":{"name":["it says"]}}', /: \d+ name it says/],
  'nothing but a flag': ['{"success":false}', /: \d+ \{"success":false\}/],
  'nothing at all': ['', /: \d+ \(empty body\)/],
  "a proxy's page": ['<html><head><title>it says</title></head><body>x</body></html>', /: \d+ it says/],
} as const

/** In this form the server says in a 401 that the token's owner may not do this. */
const namesOfErrors = { ...names, 401: 'PermissionDeniedError' }

describe.each(Object.entries(bodies))('an error response with %s', (form, [body, message]) => {
  it.each(Object.entries(form === 'an error' ? namesOfErrors : names))(
    'with the status %i is a %s',
    async (status, name) => {
      const runtime = testRuntime()
      await using server = await answers((_, response) => void response.writeHead(Number(status)).end(body))(runtime)
      for (const kind of kinds) {
        const error = await rejection(clientOf(server.url, {}, runtime).send(kind, { maxRetries: 0 }))

        expect(error).toMatchObject({ name, status: Number(status) })
        expect(error.message).toMatch(message)
      }
    },
  )
})

describe('an operation whose success is empty', () => {
  const priority = async (status: number, body: string, type = 'application/json') => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => {
      response.writeHead(status, { 'content-type': type }).end(status === 204 ? undefined : body)
    })(runtime)
    const { connection } = clientOf(server.url, {}, runtime)
    const input = { path: { conversation_id: 7 }, body: { priority: null } }
    return await connection.call(setConversationPriority, input)
  }

  it.each([
    ['an empty 200', 200, ''],
    ['204', 204, ''],
    ['null', 200, 'null'],
    ['what is not described', 200, '{"id":7}'],
  ])('returns undefined after %s', async (_, status, body) => {
    await expect(priority(status, body)).resolves.toBeUndefined()
  })

  it('does not accept a page as a success', async () => {
    await expect(priority(200, '<html></html>', 'text/html')).rejects.toMatchObject({ name: 'DecodeError' })
  })
})
