import { describe, expect, it, vi } from 'vitest'
import { and, where } from '../../../../src/filter/index.ts'
import type {
  Conversation,
  ConversationAttachment,
  ConversationCounts,
  ConversationSearchHit,
  FilterCounts,
} from '../../../../src/index.ts'
import { NotFoundError, PermissionDeniedError, ValidationError } from '../../../../src/index.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { root } from './records.ts'

const { conversations } = chatwoot

onlyNock()

const many = (count: number) =>
  Array.from({ length: count }, (_, place) => ({ contact: `Mara ${place}`, created_at: 1_700_000_000 + place }))

interface ListBody {
  data: { meta: ConversationCounts; payload: Conversation[] }
}
interface FilterBody {
  meta: FilterCounts
  payload: Conversation[]
}

describe('list', () => {
  it('sends no parameters by default and returns a page with its counts', async () => {
    server()
      .get(root)
      .reply(...recorded('conversations-list-status-pending'))

    const page = await conversations.list()

    const { data } = recordedBody<ListBody>('conversations-list-status-pending')
    expect(page.items).toEqual(data.payload)
    expect(page.meta).toEqual(data.meta)
  })

  it('sends every parameter as the server reads it, arrays with brackets', async () => {
    const query =
      '?status=all&assignee_type=me&inbox_id=2&team_id=3&labels%5B%5D=vip&labels%5B%5D=a%26b&q=help%20me&sort_by=created_at_asc&page=2'
    const call = server()
      .get(`${root}${query}`)
      .reply(...recorded('conversations-list-page-past-end'))

    await conversations.list({
      status: 'all',
      assignee_type: 'me',
      inbox_id: 2,
      team_id: 3,
      labels: ['vip', 'a&b'],
      q: 'help me',
      sort_by: 'created_at_asc',
      page: 2,
    })

    expect(call.isDone()).toBe(true)
  })

  it('leaves out what is undefined', async () => {
    server()
      .get(`${root}?status=open`)
      .reply(...recorded('conversations-list-page-past-end'))

    await conversations.list({ status: 'open', inbox_id: undefined, labels: [] })
  })

  it('converts updatedSince to seconds, and requests only one page', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
    server()
      .get(`${root}?updated_within=3600`)
      .reply(...recorded('conversations-list-updated-within'))

    const found = await conversations.list({ updatedSince: new Date('2026-11-21T11:00:00Z') }).toArray()

    expect(found).toHaveLength(recordedBody<ListBody>('conversations-list-updated-within').data.payload.length)
  })

  it('requests at least a second, and refuses anything but a valid Date of the past', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
    server()
      .get(`${root}?updated_within=1`)
      .reply(...recorded('conversations-list-updated-within'))
    await conversations.list({ updatedSince: new Date(Date.now() + 500) })

    const future = conversations.list({ updatedSince: new Date(Date.now() + 60_000) })
    await expect(Promise.resolve(future)).rejects.toThrow(
      "updatedSince must not be in the future, got 2026-11-21T12:01:00.000Z: pass a time of this machine's clock",
    )
    const promise = conversations.list({ updatedSince: new Date('never') })
    await expect(Promise.resolve(promise)).rejects.toThrow('updatedSince must be a valid Date')
    // @ts-expect-error a number is not a Date
    const number = conversations.list({ updatedSince: 0 })
    await expect(Promise.resolve(number)).rejects.toThrow('updatedSince must be a valid Date, got 0')
  })

  it('walks all pages, and shows what moves meanwhile once', async () => {
    const { chatwoot, fake, holds } = openDesk({ conversations: many(60) })
    const second = holds('GET /conversations?page=2')
    const walk = chatwoot.conversations.list().toArray()
    await second.arrived
    await fake.agent(2).replies(1, 'Still there?')
    second.passes()

    const ids = (await walk).map(({ id }) => id)
    expect(ids.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 60 }, (_, place) => place + 1))
  })

  it('shows an agent what is in their inboxes, and to nobody what is resolved', async () => {
    const { another } = openDesk({
      inboxes: [{ name: 'Other', members: [] }],
      conversations: [...many(2), { contact: 'Jon', inbox_id: 2 }, { contact: 'Ann', status: 'resolved' }],
    })
    const idsOf = async (role: 'administrator' | 'agent') =>
      (await another(role).conversations.list().toArray()).map(({ id }) => id).sort()

    expect(await idsOf('administrator')).toEqual([1, 2, 3])
    expect(await idsOf('agent')).toEqual([1, 2])
  })

  it('rejects for a token that may not list', async () => {
    server()
      .get(root)
      .reply(...recorded('bot-refused-list'))

    await expect(Promise.resolve(conversations.list())).rejects.toThrow(PermissionDeniedError)
  })
})

describe('filter', () => {
  it('sends the conditions as they are and returns a page with its counts', async () => {
    const payload = [
      { attribute_key: 'status', filter_operator: 'not_equal_to', values: ['open'], query_operator: 'AND' },
      { attribute_key: 'labels', filter_operator: 'equal_to', values: ['bug'], query_operator: null },
    ] as const
    server()
      .post(`${root}/filter`, { payload })
      .reply(...recorded('conversations-filter-status-not-equal'))

    const page = await conversations.filter(payload)

    const body = recordedBody<FilterBody>('conversations-filter-status-not-equal')
    expect(page.items).toEqual(body.payload)
    expect(page.meta).toEqual(body.meta)
  })

  it('sends what where, and, or build in the form that the server reads', async () => {
    const payload = [
      { attribute_key: 'status', filter_operator: 'equal_to', values: ['open'], query_operator: 'AND' },
      { attribute_key: 'labels', filter_operator: 'equal_to', values: ['vip'] },
    ]
    server()
      .post(`${root}/filter`, { payload })
      .reply(...recorded('conversations-filter-status-not-equal'))

    const page = await conversations.filter(
      and(where('status', 'equal_to', 'open'), where('labels', 'equal_to', 'vip')),
    )

    expect(page.items.length).toBeGreaterThan(0)
  })

  it('refuses what the server cannot express before anything is sent', async () => {
    // @ts-expect-error one condition without an array around it
    const promise = Promise.resolve(conversations.filter({ attribute_key: 'status' }))

    await expect(promise).rejects.toThrow(TypeError)
  })

  it('requests a page in the query', async () => {
    server()
      .post(`${root}/filter?page=3`, { payload: [] })
      .reply(...recorded('conversations-filter-status-unknown'))

    await expect(conversations.filter([], { page: 3 }).toArray()).resolves.toEqual([])
  })

  it('requests an order in the query, for every page', async () => {
    server()
      .post(`${root}/filter?sort_by=unread&page=2`, { payload: [] })
      .reply(...recorded('conversations-filter-status-unknown'))

    await expect(conversations.filter([], { sort_by: 'unread', page: 2 }).toArray()).resolves.toEqual([])
  })

  it('rejects with the server’s own message', async () => {
    server()
      .post(`${root}/filter`)
      .reply(...recorded('conversations-filter-invalid-operator'))

    const error = await Promise.resolve(conversations.filter([])).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty(
      'message',
      expect.stringContaining('Invalid operator. The allowed operators for status'),
    )
  })
})

describe('get', () => {
  const operation = 'GET /api/v1/accounts/{account_id}/conversations/{conversation_id}'
  const assigned = (assignee: object, assignee_type: string) => {
    const body = recordedBody<Conversation>('conversation-show-assigned-agent-bot')
    return { ...body, meta: { ...body.meta, assignee, assignee_type } }
  }

  it('returns a conversation that a Captain assistant owns', async () => {
    const assignee = { id: 3, name: 'Captain', description: null, thumbnail: '' }
    const body = {
      ...assigned(assignee, 'Captain::Assistant'),
      applied_sla: null,
      contact_info_request: { available: false, reason: null, delivery_mode: null },
    }
    server()
      .get(`${root}/5`)
      .reply(...described(operation, body))

    const { meta } = await conversations.get(5)

    expect(meta.assignee_type === 'Captain::Assistant' && meta.assignee.name).toBe('Captain')
  })

  it('returns a conversation with an assignee of a kind that it does not know', async () => {
    const body = assigned({ id: 4, rank: 'colonel' }, 'Robot')
    server()
      .get(`${root}/5`)
      .reply(...described(operation, body))

    await expect(conversations.get(5)).resolves.toEqual(body)
  })

  it('returns the conversation', async () => {
    server()
      .get(`${root}/5`)
      .reply(...recorded('conversation-show-resolved'))

    await expect(conversations.get(5)).resolves.toEqual(recordedBody('conversation-show-resolved'))
  })

  it('is a NotFoundError if there is none', async () => {
    server()
      .get(`${root}/999`)
      .reply(...recorded('conversation-show-not-a-number'))

    await expect(conversations.get(999)).rejects.toThrow(NotFoundError)
  })
})

describe('search', () => {
  interface SearchBody {
    meta: FilterCounts
    payload: ConversationSearchHit[]
  }

  it('sends the text and returns a page of hits with its counts', async () => {
    server()
      .get(`${root}/search?q=Question&page=2`)
      .reply(...recorded('conversations-search-page-2'))

    const page = await conversations.search('Question', { page: 2 })

    const body = recordedBody<SearchBody>('conversations-search-page-2')
    expect(page.items).toEqual(body.payload)
    expect(page.meta).toEqual(body.meta)
  })

  it('sends every parameter as the server reads it', async () => {
    server()
      .get(`${root}/search?assignee_type=me&inbox_id=2&labels%5B%5D=vip&sort_by=created_at_asc&q=a%26b`)
      .reply(...recorded('conversations-search-nothing'))

    const params = { assignee_type: 'me', inbox_id: 2, labels: ['vip'], sort_by: 'created_at_asc' } as const
    await expect(conversations.search('a&b', params).toArray()).resolves.toEqual([])
  })

  it('requests only one page with updatedSince', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
    server()
      .get(`${root}/search?updated_within=3600&q=Question`)
      .reply(...recorded('conversations-search-page-2'))

    const hits = await conversations.search('Question', { updatedSince: new Date('2026-11-21T11:00:00Z') }).toArray()

    expect(hits).toHaveLength(recordedBody<SearchBody>('conversations-search-page-2').payload.length)
  })

  it('requests only one page with updated_within', async () => {
    server()
      .get(`${root}/search?updated_within=60&q=Question`)
      .reply(...recorded('conversations-search-page-2'))

    expect((await conversations.search('Question', { updated_within: 60 })).hasNextPage).toBe(false)
  })

  it.each(['', '  '])('refuses %j, for which the server would list the open conversations', async (q) => {
    const promise = Promise.resolve(conversations.search(q))

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(
      `q must be a string that is not blank, got ${JSON.stringify(q)}: without one the server lists the open conversations`,
    )
  })
})

describe('counts', () => {
  it('sends what to count and returns the counts', async () => {
    server()
      .get(`${root}/meta?status=all`)
      .reply(...recorded('conversations-meta-status-all'))

    const { meta } = recordedBody<{ meta: ConversationCounts }>('conversations-meta-status-all')
    await expect(conversations.counts({ status: 'all' })).resolves.toEqual(meta)
  })

  it('sends no parameters by default', async () => {
    const call = server()
      .get(`${root}/meta`)
      .reply(...recorded('conversations-meta-agent'))

    await conversations.counts()

    expect(call.isDone()).toBe(true)
  })
})

describe('unreadCounts', () => {
  it('returns the counts by id', async () => {
    // As the view of 4.14.2 writes it: on the recorded server the feature was off.
    const payload = { inboxes: { '61': 3 }, labels: {}, teams: { '20': 1 } }
    server().get(`${root}/unread_counts`).reply(200, { payload })

    await expect(conversations.unreadCounts()).resolves.toEqual(payload)
  })

  it('reports that the account does not have the feature', async () => {
    server()
      .get(`${root}/unread_counts`)
      .reply(...recorded('conversations-unread-counts'))

    const promise = conversations.unreadCounts()

    await expect(promise).rejects.toThrow(PermissionDeniedError)
    await expect(promise).rejects.toThrow('Conversation unread counts feature not enabled for this account')
  })
})

describe('attachments', () => {
  it('returns a page with the total count', async () => {
    // A conversation's list is a contact's without the conversation in each row.
    const body = recordedBody<{ meta: { total_count: number }; payload: ConversationAttachment[] }>(
      'contact-attachments',
    )
    server()
      .get(`${root}/88/attachments`)
      .reply(...recorded('contact-attachments'))

    const page = await conversations.attachments(88)

    expect(page.items).toEqual(body.payload)
    expect(page.meta).toEqual({ total_count: 9 })
  })

  it('requests a page in the query', async () => {
    server()
      .get(`${root}/88/attachments?page=9`)
      .reply(...recorded('conversation-attachments-page-past-end'))

    const page = await conversations.attachments(88, { page: 9 })

    expect(page.items).toEqual([])
    expect(page.meta.total_count).toBe(10)
  })
})

describe('reportingEvents', () => {
  it('returns the events', async () => {
    server()
      .get(`${root}/63/reporting_events`)
      .reply(...recorded('conversation-reporting-events'))

    await expect(conversations.reportingEvents(63)).resolves.toEqual(recordedBody('conversation-reporting-events'))
  })
})
