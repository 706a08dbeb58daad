/** Bodies in a wrapper and flat ones, as the Chatwoot in memory reads them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)

beforeEach(() => {
  fake = createFakeChatwoot({ data: { contacts: [{ name: 'Mara' }] } })
})

async function sendForm(path: string, body: FormData | URLSearchParams | null) {
  const headers = { 'Api-Access-Token': fake.token }
  const response = await fake.fetch(`http://fake/api/v1/accounts/1${path}`, { method: 'POST', headers, body })
  return { status: response.status, body: await response.json() }
}

const resources: [wrapper: string, path: string, fields: Record<string, unknown>][] = [
  ['label', '/labels', { title: 'bug' }],
  ['team', '/teams', { name: 'sales' }],
  ['agent', '/agents', { name: 'Dan', email: 'dan@example.com' }],
  ['canned_response', '/canned_responses', { short_code: 'hello', content: 'Hello!' }],
  ['custom_attribute_definition', '/custom_attribute_definitions', { attribute_display_name: 'A', attribute_key: 'a' }],
  ['custom_filter', '/custom_filters', { name: 'Open ones' }],
  ['webhook', '/webhooks', { url: 'https://hooks.example.test/a' }],
  ['note', '/contacts/1/notes', { content: 'Likes tea' }],
]

describe.each(resources)('a %s in a request', (wrapper, path, fields) => {
  it('is read flat and in its wrapper', async () => {
    const flat = await ask('POST', path, fields)
    fake = createFakeChatwoot({ now: () => 0, data: { contacts: [{ name: 'Mara' }] } })
    const nested = await ask('POST', path, { [wrapper]: fields, ignored: true })

    expect(flat).toMatchObject({ status: 200 })
    expect(nested).toMatchObject({ status: 200 })
    expect(Object.keys(nested.body as object)).toEqual(Object.keys(flat.body as object)) // both are objects
  })

  it.each([{}, { [wrapper]: {} }, { [wrapper]: null }, { [wrapper]: '' }, { [wrapper]: [] }])(
    'is missing in %j',
    async (body) => {
      const error = `param is missing or the value is empty: ${wrapper}`
      expect(await ask('POST', path, body)).toEqual({ status: 422, body: { error } })
    },
  )

  it('is never flat in a form', async () => {
    const missing = { status: 422, body: { error: `param is missing or the value is empty: ${wrapper}` } }
    const multipart = new FormData()
    for (const [name, value] of Object.entries(fields)) multipart.set(name, String(value))

    expect(await sendForm(path, multipart)).toEqual(missing)
    expect(
      await sendForm(path, new URLSearchParams([...multipart].map(([name, value]) => [name, String(value)]))),
    ).toEqual(missing)
  })

  it('is read from its wrapper in a form', async () => {
    const form = new URLSearchParams(
      Object.entries(fields).map(([name, value]) => [`${wrapper}[${name}]`, String(value)]),
    )

    expect(await sendForm(path, form)).toMatchObject({ status: 200 })
  })

  it('breaks the server when its wrapper has no fields but a value', async () => {
    expect(await ask('POST', path, { [wrapper]: 'x' })).toMatchObject({ status: 500 })
  })
})

describe('a flat body', () => {
  it('without any column of the record has no record', async () => {
    expect(await ask('POST', '/labels', { colour: 'red' })).toMatchObject({
      status: 422,
      body: { error: 'param is missing or the value is empty: label' },
    })
  })

  it('is read from the wrapper only if there is one', async () => {
    expect(await ask('POST', '/labels', { title: 'outer', label: { title: 'inner' } })).toMatchObject({
      body: { title: 'inner' },
    })
  })

  it('loses values that a column cannot hold', async () => {
    expect(await ask('POST', '/labels', { title: 'bug', description: { a: 1 }, show_on_sidebar: 'off' })).toMatchObject(
      {
        body: { title: 'bug', description: null, show_on_sidebar: false },
      },
    )
  })
})

describe('names with brackets', () => {
  const pairs: [name: string, value: string][] = [
    ['name', 'Thank'],
    ['actions[][action_name]', 'add_label'],
    ['actions[][action_params][]', 'vip'],
    ['actions[][action_params][]', 'paid'],
    ['actions[][action_name]', 'resolve_conversation'],
  ]
  const multipart = new FormData()
  for (const [name, value] of pairs) multipart.append(name, value)

  it.each([
    ['an urlencoded form', '/macros', new URLSearchParams(pairs)],
    ['a multipart form', '/macros', multipart],
    ['a query', `/macros?${new URLSearchParams(pairs)}`, null],
  ])('of %s make a new object in an array when a key repeats', async (_, path, form) => {
    expect((await sendForm(path, form)).body.payload).toMatchObject({
      name: 'Thank',
      actions: [{ action_name: 'add_label', action_params: ['vip', 'paid'] }, { action_name: 'resolve_conversation' }],
    })
  })

  it.each([
    ['a[][b][c]=1&a[][b][d]=2&a[][b][c]=3', { a: [{ b: { c: '1', d: '2' } }, { b: { c: '3' } }] }],
    ['a[][]=1&a[][]=2', { a: [['1'], ['2']] }],
    ['a[b=1&[c]=2&d[=3', { a: { '[b': '1' }, '[c]': '2', 'd[': '3' }],
    ['a[b]=1&a=2', { a: '2' }],
    ['a&b=&c[]', { a: null, b: '', c: [] }],
    ['a[][]&a[][]=1', { a: [[], ['1']] }],
    ['a[][b]=1&a[]&a[][c]=2', { a: [{ b: '1' }, { c: '2' }] }],
    ['a+b=c+d%26e=', { 'a b': 'c d&e=' }],
  ])('are read as Rack reads them: %s', async (query, params) => {
    await ask('GET', `/labels?${query}`)

    expect(fake.requests[0]?.params).toEqual(params)
  })
})

describe('the query of a write', () => {
  it.each([
    ['POST', '/contacts?name=Ida', { payload: { contact: { name: 'Ida' } } }],
    ['POST', '/labels?label[title]=bug', { title: 'bug' }],
    ['PATCH', '/contacts/1?custom_attributes[plan]=gold', { payload: { custom_attributes: { plan: 'gold' } } }],
  ])('has parameters as its body has: %s %s', async (method, path, body) => {
    expect(await ask(method, path)).toMatchObject({ status: 200, body })
  })

  it('wins, with all that is inside', async () => {
    const body = { name: 'Body', email: 'ida@example.org', custom_attributes: { size: 1 } }
    const { body: created } = await ask('POST', '/contacts?name=Query&custom_attributes[plan]=gold', body)

    expect(created).toMatchObject({
      payload: { contact: { name: 'Query', email: 'ida@example.org', custom_attributes: { plan: 'gold' } } },
    })
    expect(Object(created).payload.contact.custom_attributes).toEqual({ plan: 'gold' })
    expect(fake.requests[0]).toMatchObject({ body, params: { name: 'Query', email: 'ida@example.org' } })
  })

  it('is never put into a wrapper', async () => {
    expect(await ask('POST', '/labels?title=query')).toMatchObject({ status: 422 })
    expect(await ask('POST', '/labels?title=query', { title: 'body' })).toMatchObject({ body: { title: 'body' } })
  })
})

describe('null in a list of JSON', () => {
  it('is dropped, however deep', async () => {
    await ask('POST', '/contacts/1/labels', { labels: [null, 'vip', null] })
    await ask('PUT', '/contacts/1', { custom_attributes: { sizes: [[1, null], null, { a: [null], b: null }] } })

    expect(await ask('GET', '/contacts/1/labels')).toMatchObject({ body: { payload: ['vip'] } })
    expect(await ask('GET', '/contacts/1')).toMatchObject({
      body: { payload: { custom_attributes: { sizes: [[1], { a: [], b: null }] } } },
    })
  })

  it('is dropped from the entries and the values of a filter', async () => {
    await ask('PUT', '/contacts/1', { email: 'mara@example.org' }) // filters leave out contacts without any address
    const payload = [null, { attribute_key: 'name', filter_operator: 'contains', values: [null, 'Mara'] }]

    expect(await ask('POST', '/contacts/filter', { payload })).toMatchObject({
      status: 200,
      body: { meta: { count: 1 } },
    })
  })
})

describe('a flat profile', () => {
  it('is missing in a form', async () => {
    const headers = { 'Api-Access-Token': fake.token }
    const body = new URLSearchParams({ name: 'Ada' })
    const response = await fake.fetch('http://fake/api/v1/profile', { method: 'PUT', headers, body })

    expect([response.status, await response.json()]).toEqual([
      422,
      { error: 'param is missing or the value is empty: profile' },
    ])
  })
  it.each([
    [null, 422],
    ['Ada', 500],
  ])('does not count beside a profile that is no object: %j', async (profile, status) => {
    const headers = { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' }
    const body = JSON.stringify({ name: 'Someone', profile })

    expect((await fake.fetch('http://fake/api/v1/profile', { method: 'PUT', headers, body })).status).toBe(status)
  })
})
