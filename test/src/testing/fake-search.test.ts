import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

const start = 1_800_000_000
let fake: FakeChatwoot

beforeEach(() => {
  fake = startFake()
})

function startFake(version = '4.14.2') {
  return createFakeChatwoot({
    version,
    now: () => start,
    data: {
      contacts: [
        { name: 'Alma', email: 'alma@example.org', additional_attributes: { company_name: 'Acme' } },
        { name: 'Almut' },
      ],
      conversations: [
        { contact: 'Bora Alm', says: 'I want a refund', assignee_id: 2, created_at: start - 60 },
        { contact: 'Cyra', says: 'No Refund!' },
        { contact: 'Dora', says: 'refund', created_at: start - 100 * 24 * 3600 },
      ],
    },
  })
}

async function search(path: string) {
  const response = await requestsTo(() => fake)(fake.token)('GET', path)
  return { status: response.status, payload: (await response.json()).payload }
}

it.each([
  '/search?q=a%00b',
  '/search/contacts?q=a%00b',
  '/search/conversations?q=a%00b',
  '/search/messages?q=a%00b',
  '/search/articles?q=a%00b',
  '/contacts/search?q=a%00b',
  '/conversations?q=%00',
  '/conversations/meta?q=%00',
  '/conversations/search?q=%00',
  '/canned_responses?search=%00',
])('breaks the server with a null byte in what is sought: %s', async (path) => {
  expect(await search(path)).toMatchObject({ status: 500 })
})

describe('the search for contacts', () => {
  it('counts the page since 4.11, and before it everything', async () => {
    const meta = async (query: string) => {
      const response = await requestsTo(() => fake)(fake.token)('GET', `/contacts/search?${query}`)
      return (await response.json()).meta
    }
    expect(await meta('q=al')).toEqual({ count: 3, current_page: 1, has_more: false })

    fake = startFake('4.7.0')
    expect(await meta('q=al')).toEqual({ count: 2, current_page: 1 })
    expect(await meta('q=acme')).toEqual({ count: 1, current_page: 1 })
    expect(await meta('q=al&page=0')).toEqual({ count: 2, current_page: '0' })
    expect(await meta('')).toEqual({ count: null, current_page: 1 })
  })
})

describe('the global search', () => {
  it('finds messages of three months, newest first, whatever the case', async () => {
    const { payload } = await search('/search/messages?q=refund')

    const contents = payload.messages.map(({ content }: { content: string }) => content)
    expect(contents).toEqual(['No Refund!', 'I want a refund'])
  })

  it('finds contacts with an address, most recently active first', async () => {
    const { payload } = await search('/search/contacts?q=alm')

    expect(payload.contacts).toMatchObject([
      { name: 'Bora Alm', last_activity_at: start - 60 },
      { name: 'Alma', last_activity_at: null },
    ])
  })

  it('finds conversations by their number and by their contact, with the first message', async () => {
    const { payload } = await search('/search/conversations?q=alm')

    expect(payload.conversations).toMatchObject([
      { id: 1, message: { content: 'I want a refund' }, contact: { name: 'Bora Alm' }, agent: { name: 'Ben Agent' } },
    ])
    expect((await search('/search/conversations?q=2')).payload.conversations).toMatchObject([{ id: 2 }])
  })

  it('finds all kinds at once, 15 of each on a page', async () => {
    const { payload } = await search('/search')

    expect(Object.keys(payload).sort()).toEqual(['articles', 'contacts', 'conversations', 'messages'])
    expect((await search('/search?page=2')).payload).toMatchObject({ contacts: [], messages: [] })
  })

  it('fails on a conversation without messages before 4.17', async () => {
    const empty = (found: FakeChatwoot) => found.state.messages.delete(1)
    empty(fake)
    expect((await search('/search/conversations?q=alm')).status).toBe(500)

    fake = startFake('4.17.0')
    empty(fake)
    const { payload } = await search('/search/conversations?q=alm')
    expect(payload.conversations[0]).not.toHaveProperty('message')
  })
})

describe('the global search of an agent', () => {
  it('leaves out conversations and messages of inboxes that they are not in', async () => {
    fake = createFakeChatwoot({
      data: {
        inboxes: [
          { name: 'Own', members: [2] },
          { name: 'Other', members: [] },
        ],
        conversations: [
          { contact: 'Mara', inbox_id: 2, says: 'A refund' },
          { contact: 'Mart', inbox_id: 3, says: 'Another refund' },
        ],
      },
    })
    const found = async (token: string, kind: string, q: string) => {
      const response = await requestsTo(() => fake)(token)('GET', `/search/${kind}?q=${q}`)
      return (await response.json()).payload[kind].length
    }

    expect(await found(fake.tokens.agent, 'conversations', 'mar')).toBe(1)
    expect(await found(fake.token, 'conversations', 'mar')).toBe(2)
    expect(await found(fake.tokens.agent, 'messages', 'refund')).toBe(1)
    expect(await found(fake.token, 'messages', 'refund')).toBe(2)
  })

  it('reads % and _ in the text as wildcards', async () => {
    expect((await search('/search/messages?q=want%25refund')).payload.messages).toHaveLength(1)
    expect((await search('/search/messages?q=N_%20Ref')).payload.messages).toHaveLength(1)
  })
})
