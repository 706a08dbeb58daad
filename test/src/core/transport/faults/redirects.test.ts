import { describe, expect, it, vi } from 'vitest'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, rejection, token } from './clients.ts'
import { answers, success } from './servers.ts'

leavesNothingBehind()

const moved = [301, 302, 307, 308]

/** A fetch that responds by URL: a string is a redirect to it. */
function addresses(table: Record<string, string>) {
  const asked: string[] = []
  const fetch = async (url: string): Promise<Response> => {
    asked.push(url)
    const location = table[url]
    return location === undefined ? new Response(success) : new Response(null, { status: 302, headers: { location } })
  }
  return { asked, fetch }
}

const path = '/api/v1/accounts/1/conversations/7'

describe('a redirect', () => {
  it.each(moved)('with %i within the origin is followed by a GET, the token with it', async (status) => {
    const runtime = testRuntime()
    const seen: unknown[] = []
    await using server = await answers((request, response) => {
      seen.push([request.method, request.url, request.headers['api-access-token']])
      if (request.url === '/there') response.end(success)
      else response.writeHead(status, { location: '/there' }).end()
    })(runtime)

    await expect(clientOf(server.url, {}, runtime).send('get')).resolves.toEqual(JSON.parse(success))
    expect(seen).toEqual([
      ['GET', path, token],
      ['GET', '/there', token],
    ])
  })

  it('is followed by a HEAD, too', async () => {
    const { asked, fetch } = addresses({ 'https://chat.test/old': 'https://chat.test/new' })

    await clientOf('https://chat.test', { fetch }).connection.request('HEAD', '/old')

    expect(asked).toEqual(['https://chat.test/old', 'https://chat.test/new'])
  })

  it.each(moved)('with %i is never followed by a request with a body', async (status) => {
    const runtime = testRuntime()
    await using server = await answers((_, response) => void response.writeHead(status, { location: '/there' }).end())(
      runtime,
    )
    for (const kind of kinds.slice(1)) {
      await expect(clientOf(server.url, {}, runtime).send(kind)).rejects.toMatchObject({
        name: 'RedirectError',
        status,
        location: '/there',
        message: expect.stringContaining('set baseUrl to its new address'),
      })
    }
    expect(server.requests()).toBe(3)
  })

  it.each([
    ['http://chat.test', 'https://chat.test'],
    ['http://chat.test:3000', 'https://chat.test'],
    ['http://chat.test:8443', 'https://chat.test:8443'],
  ])('from %s to %s is followed', async (from, to) => {
    const { asked, fetch } = addresses({ [`${from}${path}`]: `${to}${path}` })

    await clientOf(from, { fetch }).send('get')

    expect(asked).toEqual([`${from}${path}`, `${to}${path}`])
  })

  it.each([
    ['http://chat.test', 'https://chat.test:8443'],
    ['http://chat.test:3000', 'https://chat.test:3001'],
    ['http://chat.test:3000', 'http://chat.test'],
  ])('from %s to %s is not: another port can be another service', async (from, to) => {
    const { asked, fetch } = addresses({ [`${from}${path}`]: `${to}${path}` })

    await expect(clientOf(from, { fetch }).send('get')).rejects.toThrow('the token must not go to another server')
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['another host', 'https://elsewhere.test/'],
    ['another host by its scheme-less form', '//elsewhere.test/'],
    ['a host that only begins alike', 'https://chat.test.elsewhere.test/'],
    ['http', 'http://chat.test/'],
    ['another port', 'https://chat.test:444/'],
    ['a user name', 'https://ann@chat.test/'],
    ['a file', 'file:///etc/passwd'],
  ])('to %s is not followed: the token stays here', async (_, location) => {
    const { asked, fetch } = addresses({ [`https://chat.test${path}`]: location })
    const error = await rejection(clientOf('https://chat.test', { fetch }).send('get'))

    expect(error).toMatchObject({ name: 'RedirectError', location, status: 302 })
    expect(error.message).toContain('the token must not go to another server')
    expect(asked).toHaveLength(1)
  })

  it('is relative to the redirect before it, and never leads from https back to http', async () => {
    const first = { [`http://chat.test${path}`]: 'https://chat.test/there' }
    const on = addresses({ ...first, 'https://chat.test/there': '/further' })
    const back = addresses({ ...first, 'https://chat.test/there': `http://chat.test${path}/again` })

    await clientOf('http://chat.test', { fetch: on.fetch }).send('get')
    expect(on.asked.at(-1)).toBe('https://chat.test/further')
    await expect(clientOf('http://chat.test', { fetch: back.fetch }).send('get')).rejects.toThrow(
      'the token must not go to another server',
    )
    expect(back.asked).toHaveLength(2)
  })

  it('is followed three times, not four', async () => {
    const steps = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, step) => [`https://chat.test${step ? `/${step}` : path}`, `/${step + 1}`]),
      )
    const three = addresses(steps(3))
    const four = addresses(steps(4))

    await clientOf('https://chat.test', { fetch: three.fetch }).send('get')
    await expect(clientOf('https://chat.test', { fetch: four.fetch }).send('get')).rejects.toThrow(
      'too many redirects (more than 3)',
    )
    expect([three.asked.length, four.asked.length]).toEqual([4, 4])
  })

  it.each([
    ['that is followed', '/there'],
    ['that is refused', 'https://elsewhere.test/'],
  ])('%s has its body cancelled, which frees the connection', async (_, location) => {
    const cancel = vi.fn()
    const fetch = async (url: string) => {
      if (url.endsWith('/there')) return new Response(success)
      return new Response(new ReadableStream({ cancel }), { status: 302, headers: { location } })
    }
    await clientOf('https://chat.test', { fetch })
      .send('get')
      .catch(() => {})

    expect(cancel).toHaveBeenCalledOnce()
  })

  it('that a browser hides is an error that says so', async () => {
    const fetch = async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })
    const error = await rejection(clientOf('https://chat.test', { fetch }).send('get'))

    expect(error).toMatchObject({ name: 'RedirectError', status: 0, location: undefined })
    expect(error.message).toContain('browsers hide its target')
  })

  it('without a target is an error like other statuses', async () => {
    const fetch = async () => new Response(null, { status: 302 })

    await expect(clientOf('https://chat.test', { fetch }).send('get')).rejects.toMatchObject({ name: 'ApiError' })
  })
})
