import { describe, expect, it } from 'vitest'
import { answering } from '../../../servers/loopback.ts'

function echoing(
  body: BodyInit | null = '{"ok":true}',
  init: ResponseInit = { headers: { 'content-type': 'application/json' } },
) {
  const sent: string[] = []
  const client = answering(async (request) => {
    sent.push(`${request.method} ${request.url.replace('https://chat.test', '')} ${await request.text()}`.trim())
    return new Response(body, init)
  })
  return { sent, client }
}

describe('a request to any path', () => {
  it('fills in the account, writes the query and sends a body, as all calls do', async () => {
    const { sent, client } = echoing()
    const init = { path: { id: 5 }, query: { ids: [1, 2], none: null }, body: { name: 'a', gone: undefined } }

    await expect(client.request('POST', '/api/v1/accounts/{account_id}/things/{id}', init)).resolves.toEqual({
      ok: true,
    })
    expect(sent).toEqual(['POST /api/v1/accounts/1/things/5?ids%5B%5D=1&ids%5B%5D=2 {"name":"a"}'])
  })

  it('sends a body that contains a file as a form, also to a route of the document', async () => {
    const forms: FormData[] = []
    const client = answering(async (request) => {
      forms.push(await request.formData())
      return Response.json({ id: 1 })
    })
    const path = '/api/v1/accounts/{account_id}/contacts'
    const avatar = new File(['png'], 'me.png', { type: 'image/png' })
    await client.request('POST', path, { body: { name: 'Ada', custom_attributes: { plan: 'gold' }, avatar } })
    await client.request('PATCH', '/api/v1/new', { body: { deep: { files: [{ data: 'x', filename: 'a.txt' }] } } })

    expect(forms.map((form) => [...form.keys()])).toEqual([
      ['name', 'custom_attributes[plan]', 'avatar'],
      ['deep[files][]'],
    ])
    expect(forms[0]?.get('avatar')).toMatchObject({ name: 'me.png', type: 'image/png', size: 3 })
  })

  it('writes arrays in the query in brackets, and Dates in ISO 8601', async () => {
    const { sent, client } = echoing('[]')
    const query = { labels: ['a', 'b'], since: new Date(0) }
    await client.request('GET', '/api/v1/accounts/{account_id}/conversations', { query })

    expect(sent).toEqual([
      'GET /api/v1/accounts/1/conversations?labels%5B%5D=a&labels%5B%5D=b&since=1970-01-01T00%3A00%3A00.000Z',
    ])
  })

  it('does not repeat a POST that may have reached the server, whatever the document says of its route', async () => {
    const { sent, client } = echoing('', { status: 503 })
    const path = '/api/v1/accounts/{account_id}/conversations/{conversation_id}/labels'
    const call = client.request('POST', path, { path: { conversation_id: 7 }, body: { labels: [] } })

    await expect(call).rejects.toMatchObject({ name: 'ServerError', attempts: 1 })
    await expect(call).rejects.toThrow('check before sending it again')
    expect(sent).toHaveLength(1)
  })

  it('returns undefined for the empty response of a route of the document', async () => {
    const path = '/api/v1/accounts/{account_id}/conversations/{conversation_id}/toggle_priority'
    const { client } = echoing('')

    await expect(
      client.request('POST', path, { path: { conversation_id: 7 }, body: { priority: null } }),
    ).resolves.toBeUndefined()
  })

  it.each([
    ['JSON by its name', '{"a":1}', 'application/json', { a: 1 }],
    ['null', 'null', 'application/json', null],
    ['nothing', '', 'application/json', undefined],
    ['text', 'a,b\n', 'text/csv', 'a,b\n'],
  ])('returns %s for an unknown route', async (_, body, type, answer) => {
    const { client } = echoing(body, { headers: { 'content-type': type } })

    await expect(client.request('GET', '/api/v1/new')).resolves.toEqual(answer)
  })

  it.each(['GET', 'HEAD'])('refuses a body with %s, which the platform could not send', async (method) => {
    const { sent, client } = echoing()

    await expect(client.request(method, '/api/v1/new', { body: { a: 1 } })).rejects.toThrow(
      new TypeError(`${method} cannot have a body: use \`query\``),
    )
    expect(sent).toEqual([])
  })

  it.each(['HEAD', 'OPTIONS'])(
    'returns undefined for the empty response of %s, and its headers with withResponse()',
    async (method) => {
      const { sent, client } = echoing(null, { headers: { 'content-type': 'text/html', allow: 'GET' } })
      const { data, response } = await client
        .request(method, '/api/v1/accounts/{account_id}/conversations')
        .withResponse()

      expect([data, response.headers.get('allow')]).toEqual([undefined, 'GET'])
      expect(sent).toEqual([`${method} /api/v1/accounts/1/conversations`])
    },
  )

  it('uses the account in its path variables', async () => {
    const { sent, client } = echoing('[]')
    await client.request('GET', '/api/v1/accounts/{account_id}/labels', { path: { account_id: 2 } })

    expect(sent).toEqual(['GET /api/v1/accounts/2/labels'])
  })

  it('takes any string for an id: only the routes of methods are known', async () => {
    const { sent, client } = echoing()
    await client.request('GET', '/api/v1/things/{thing_id}', { path: { thing_id: '1abc' } })

    expect(sent).toEqual(['GET /api/v1/things/1abc'])
  })

  it.each([0, -1, Number.NaN, '..', ''])('refuses %j for an account', async (account_id) => {
    const { sent, client } = echoing()
    const call = client.request('GET', '/api/v1/accounts/{account_id}/labels', { path: { account_id } })

    await expect(call).rejects.toThrow(TypeError)
    expect(sent).toEqual([])
  })

  it('rejects a page with a DecodeError', async () => {
    const { client } = echoing('<!doctype html>', { headers: { 'content-type': 'text/html' } })

    await expect(client.request('GET', '/api/v1/new')).rejects.toMatchObject({ name: 'DecodeError' })
  })

  it('rejects with the error of the status', async () => {
    const { client } = echoing('{"error":"Resource could not be found"}', { status: 404 })

    await expect(client.request('GET', '/api/v1/new')).rejects.toMatchObject({ name: 'NotFoundError' })
  })

  it.each([
    ['GET', 'api/v1/x', 'must start with a slash'],
    ['GET', '@elsewhere.test/x', 'must start with a slash'],
    ['GET', 'https://elsewhere.test/x', 'must start with a slash'],
    ['GET', '/api/v1/x?a=1', 'must not have a query or a fragment: use `query`'],
    ['GET', '/api/v1/x#a', 'must not have a query'],
    ['GET', '/api/../../x', 'must not have `.` or `..` as a segment'],
    ['GET', '/api/%2E%2e/x', 'must not have `.` or `..` as a segment'],
    ['GET', '/\\elsewhere.test', 'must not contain a backslash'],
    ['GET', '/api/v1/a b', 'must not contain a backslash or white space'],
    ['GET', '/api\r\nX: 1', 'must not contain a backslash or white space'],
    ['get', '/api', 'the method must be one of GET, POST'],
    ['TRACE', '/api', 'the method must be one of GET, POST'],
    ['__proto__', '/api', 'the method must be one of GET, POST'],
  ])('refuses %s %j before anything is sent', async (method, path, why) => {
    const { sent, client } = echoing()
    const call = client.request(method, path)

    await expect(call).rejects.toThrow(TypeError)
    await expect(call).rejects.toThrow(why)
    expect(sent).toEqual([])
  })
})
