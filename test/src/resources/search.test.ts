import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { ServerError } from '../../../src/index.ts'
import { Search } from '../../../src/resources/search.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const search = new Search(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }))
const route = '/api/v1/accounts/17/search'
const payload = (name: string) => recordedBody<{ payload: Record<string, object[]> }>(name).payload

onlyNock()

describe('all', () => {
  it('returns the hits of each kind', async () => {
    server()
      .get(`${route}?q=refund`)
      .reply(...recorded('search-all'))

    const hits = await search.all('refund')

    expect(hits).toEqual(payload('search-all'))
    expect(hits.messages.length).toBeGreaterThan(0)
  })

  it('requests a page', async () => {
    server()
      .get(`${route}?page=2&q=refund`)
      .reply(...recorded('search-all'))

    await search.all('refund', { page: 2 })
  })
})

describe.each([
  ['conversations', 'search-conversations', 'contact21@example.org'],
  ['contacts', 'search-contacts', 'alma'],
  ['messages', 'search-messages', 'refund'],
] as const)('%s', (kind, name, q) => {
  it('returns a page of hits', async () => {
    server()
      .get(`${route}/${kind}?q=${encodeURIComponent(q)}`)
      .reply(...recorded(name))

    const page = await search[kind](q)

    expect(page.items).toEqual(payload(name)[kind])
    expect(page.items.length).toBeGreaterThan(0)
    expect(page.meta).toBeUndefined()
  })

  it('requests all pages, each with the query', async () => {
    const none = described(`GET /api/v1/accounts/{account_id}/search/${kind}`, { payload: { [kind]: [] } })
    server()
      .get(`${route}/${kind}?q=${encodeURIComponent(q)}`)
      .reply(...recorded(name))
    server()
      .get(`${route}/${kind}?q=${encodeURIComponent(q)}&page=2`)
      .reply(...none)

    await expect(search[kind](q).toArray()).resolves.toHaveLength(payload(name)[kind]?.length ?? 0)
  })
})

describe('articles', () => {
  const article = {
    id: 4,
    title: 'Refunds',
    locale: 'en',
    content: '# Refunds',
    slug: '1795232390-refunds',
    portal_slug: 'help',
    account_id: 17,
    category_name: null,
    status: 'published',
    updated_at: 1795232390,
  }

  it('returns a page of hits', async () => {
    server()
      .get(`${route}/articles?page=3&q=refund`)
      .reply(...described('GET /api/v1/accounts/{account_id}/search/articles', { payload: { articles: [article] } }))

    const page = await search.articles('refund', { page: 3 })

    expect(page.items).toEqual([article])
  })
})

it('rejects with ServerError before 4.17 when a conversation without messages is among the hits', async () => {
  server()
    .get(`${route}/conversations?q=Alma`)
    .reply(...recorded('search-conversations-without-messages'))

  await expect(search.conversations('Alma', {}, { maxRetries: 0 })).rejects.toThrow(ServerError)
})

it('finds a conversation without messages since 4.17, without its `message`', async () => {
  const [first] = payload('search-conversations').conversations ?? []
  const { message: _, ...hit } = { message: undefined, ...first }
  server()
    .get(`${route}/conversations?q=Alma`)
    .reply(
      ...described('GET /api/v1/accounts/{account_id}/search/conversations', { payload: { conversations: [hit] } }),
    )

  const { items } = await search.conversations('Alma')

  expect(items).toEqual([hit])
  expect(items[0]?.message).toBeUndefined()
})

it('searches for its first argument, whatever the parameters say', async () => {
  server()
    .get(`${route}?q=Alma`)
    .reply(...recorded('search-all'))

  // @ts-expect-error what JavaScript can do
  await search.all('Alma', { q: 'Ben' })
})

describe.each(['all', 'conversations', 'contacts', 'messages', 'articles'] as const)('%s', (kind) => {
  it.each([
    ['', '""'],
    [' \n', '" \\n"'],
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
  ])('sends nothing for %j, which is not a search string', async (q, shown) => {
    // @ts-expect-error what JavaScript can do
    await expect(search[kind](q)).rejects.toThrow(
      new TypeError(
        `q must be a string that is not blank, got ${shown}: without one the server would list whatever comes first`,
      ),
    )
  })
})
