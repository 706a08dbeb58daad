import { describe, expect, it } from 'vitest'
import { missingField } from '../../../../src/core/errors/missing-field.ts'
import { Chatwoot, DecodeError } from '../../../../src/index.ts'

type Body = { payload: { contact: number; list: number[] }; meta: { count: number }; data: Body }

describe('the field that a response lacks', () => {
  it.each<[string, unknown, (body: Body) => unknown, string | undefined]>([
    ['the first one', {}, ({ payload, meta }) => ({ items: payload, meta }), 'payload'],
    ['one that is null', { payload: null }, ({ payload }) => payload, 'payload'],
    ['an inner one', { payload: {} }, ({ payload }) => payload.contact, 'payload.contact'],
    ['the outer one of an inner one', {}, ({ payload }) => payload.contact, 'payload'],
    ['the list, though meta is missing', { payload: {} }, ({ payload, meta }) => ({ items: payload, meta }), 'payload'],
    ['a list that is an object', { payload: {} }, ({ payload }) => payload.list.map(Number), 'payload.list'],
    [
      'a list whose methods are looked for',
      { payload: { list: {} } },
      (body) => body.payload.list.map(Number),
      'payload.list',
    ],
    ['an inner list', { data: {} }, ({ data }) => ({ items: data.payload, meta: data.meta }), 'data.payload'],
    ['a key that is asked for', { payload: {} }, ({ payload }) => 'contact' in payload || undefined, 'payload.contact'],
    ['none of a list that is the whole body', {}, (body) => ({ items: body }), undefined],
    ['none of a value without fields', 'text', (body) => (Array.isArray(body) ? body : undefined), undefined],
    ['none if the method refuses what is there', { payload: 1 }, ({ payload }) => (payload ? undefined : 1), undefined],
  ])('is %s', (_, body, read, field) => {
    // Anything may be in a response, whatever the type says.
    expect(missingField(body as Body, read)).toBe(field)
  })
})

describe('a DecodeError', () => {
  const chatwoot = (body: unknown) =>
    new Chatwoot({
      baseUrl: 'https://chat.test',
      accountId: 1,
      apiAccessToken: 'token-token',
      fetch: async () => Response.json(body),
    })

  it.each<[string, string, unknown, (client: Chatwoot) => PromiseLike<unknown>]>([
    ['a record', 'payload', {}, ({ contacts }) => contacts.get(5)],
    ['an inner record', 'payload.contact', { payload: {} }, ({ contacts }) => contacts.create({ name: 'Ann' })],
    ['a list', 'data.payload', { data: { meta: {} } }, ({ conversations }) => conversations.list()],
    ['labels', 'payload', { labels: [] }, ({ conversations }) => conversations.labels(7)],
  ])('names the field of %s that is missing', async (_, field, body, call) => {
    const error: unknown = await Promise.resolve(call(chatwoot(body))).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(DecodeError)
    expect(error).toHaveProperty('message', expect.stringContaining(`(expected ${field}): "{`))
  })
})

it.each(['x', 'ab', 'tok'])('the text of an error keeps every letter, though the token is only %j', async (token) => {
  const fetch = async () => Response.json({ error: 'Max tokens exceeded: ab is taxed' }, { status: 422 })
  const chatwoot = new Chatwoot({ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: token, fetch })

  await expect(chatwoot.conversations.get(7)).rejects.toThrow('422 Max tokens exceeded: ab is taxed')
})
