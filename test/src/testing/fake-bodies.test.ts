/** Bodies in a wrapper and flat ones, as the Chatwoot in memory reads them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)

beforeEach(() => {
  fake = createFakeChatwoot({ data: { contacts: [{ name: 'Mara' }] } })
})

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
