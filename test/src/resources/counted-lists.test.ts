/** Which lists a walk goes through again, because the server says how many items they have. */
import { describe, expect, it } from 'vitest'
import { Chatwoot, type PagePromise, where } from '../../../src/index.ts'

type Body = (items: { id: number }[]) => unknown
type List = (chatwoot: Chatwoot) => PagePromise<{ id?: number }, unknown>

/** The ids that a walk shows of a list in which item 4 moves to the first page after that was read. */
async function shown(list: List, body: Body): Promise<(number | undefined)[]> {
  let requests = 0
  const fetch = async (url: string | URL | Request) => {
    const page = Number(new URL(String(url)).searchParams.get('page') ?? 1)
    requests += 1
    const ids = page > 2 ? [] : page === 2 ? [3] : requests === 1 ? [1, 2] : [4, 1]
    return Response.json(body(ids.map((id) => ({ id }))))
  }
  const chatwoot = new Chatwoot({ baseUrl: 'https://chat.test', accountId: 1, apiAccessToken: 'token', fetch })
  return (await list(chatwoot).toArray()).map(({ id }) => id)
}

const conversations = (counts: object): Body => {
  const meta = { mine_count: 3, assigned_count: 3, unassigned_count: 3, all_count: 3, ...counts }
  return (payload) => ({ data: { meta, payload } })
}
const withMeta = (meta: object): Body => {
  return (payload) => ({ meta, payload })
}

describe('a walk misses nothing in', () => {
  it.each<[string, List, Body]>([
    ['conversations', ({ conversations: c }) => c.list(), conversations({ all_count: 4 })],
    [
      'conversations, for an assignee_type that is no filter',
      ({ conversations: c }) => c.list({ assignee_type: 'all' }),
      conversations({ all_count: 4 }),
    ],
    [
      "the caller's conversations",
      ({ conversations: c }) => c.list({ assignee_type: 'me' }),
      conversations({ mine_count: 4 }),
    ],
    [
      'assigned conversations',
      ({ conversations: c }) => c.list({ assignee_type: 'assigned' }),
      conversations({ assigned_count: 4 }),
    ],
    [
      'unassigned conversations',
      ({ conversations: c }) => c.list({ assignee_type: 'unassigned' }),
      conversations({ unassigned_count: 4 }),
    ],
    [
      'filtered conversations',
      ({ conversations: c }) => c.filter(where('status', 'equal_to', 'open')),
      withMeta({ mine_count: 1, unassigned_count: 1, all_count: 4 }),
    ],
    ['the files of a conversation', ({ conversations: c }) => c.attachments(7), withMeta({ total_count: 4 })],
    ['contacts', ({ contacts }) => contacts.list(), withMeta({ count: 4, current_page: 1 })],
    ['active contacts', ({ contacts }) => contacts.active(), withMeta({ count: 4, current_page: 1 })],
    [
      'filtered contacts',
      ({ contacts }) => contacts.filter(where.contact('blocked', 'equal_to', true)),
      withMeta({ count: 4, current_page: 1 }),
    ],
    [
      'a search for contacts before 4.11',
      ({ contacts }) => contacts.search('a'),
      withMeta({ count: 4, current_page: 1 }),
    ],
    ['the files of a contact', ({ contacts }) => contacts.attachments(7), withMeta({ total_count: 4 })],
    [
      'notifications',
      ({ notifications }) => notifications.list(),
      (payload) => ({ data: { meta: { unread_count: 1, count: 4, current_page: 1 }, payload } }),
    ],
    [
      'audit logs',
      ({ auditLogs }) => auditLogs.list(),
      (audit_logs) => ({ per_page: 2, total_entries: 4, current_page: 1, audit_logs }),
    ],
    ['calls', ({ calls }) => calls.list(), withMeta({ count: 4, current_page: 1, total_pages: 2 })],
    ['articles', ({ portals }) => portals.articles.list('help'), withMeta({ articles_count: 4 })],
    ['reporting events', ({ reports }) => reports.events(), withMeta({ count: 4, current_page: 1, total_pages: 2 })],
  ])('%s', async (_, list, body) => {
    expect(await shown(list, body)).toEqual([1, 2, 3, 4])
  })
})

describe('a walk ends with the last page, whatever the counts say, in', () => {
  it.each<[string, List, Body]>([
    [
      'conversations with `q`: the counts are those of the page',
      ({ conversations: c }) => c.list({ q: '' }),
      conversations({ all_count: 4 }),
    ],
    [
      'a search for conversations, as well',
      ({ conversations: c }) => c.search('a'),
      withMeta({ mine_count: 4, unassigned_count: 4, all_count: 4 }),
    ],
    [
      'a search for contacts since 4.11, as well',
      ({ contacts }) => contacts.search('a'),
      (payload) => ({ meta: { count: 4, current_page: 1, has_more: payload[0]?.id === 1 }, payload }),
    ],
    [
      'articles of a status: it is not counted',
      ({ portals }) => portals.articles.list('help', { status: 'draft' }),
      withMeta({ articles_count: 4 }),
    ],
    [
      'articles of an author, as well',
      ({ portals }) => portals.articles.list('help', { author_id: 1 }),
      withMeta({ articles_count: 4 }),
    ],
    ['categories', ({ portals }) => portals.categories.list('help'), withMeta({ categories_count: 4 })],
    ['ratings, which are not counted', ({ csat }) => csat.list(), (items) => items],
  ])('%s', async (_, list, body) => {
    expect(await shown(list, body)).toEqual([1, 2, 3])
  })
})
