import nock from 'nock'
import { afterEach, beforeAll, describe, expect, expectTypeOf, it, vi } from 'vitest'
import type {
  ApiPromise,
  Conversation,
  ConversationCounts,
  FilterCounts,
  Page,
  PagePromise,
  StatusChange,
} from '../../../src/index.ts'
import { NotFoundError, PermissionDeniedError, ServerError, ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, chatwoot, token } from './client.ts'

const { conversations } = chatwoot
const root = '/api/v1/accounts/1/conversations'
const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  vi.useRealTimers()
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})

interface ListBody {
  data: { meta: ConversationCounts; payload: Conversation[] }
}
interface FilterBody {
  meta: FilterCounts
  payload: Conversation[]
}

describe('list', () => {
  it('asks for nothing by itself and gives a page with its counts', async () => {
    server()
      .get(root)
      .reply(...recorded('conversations-list-status-pending'))

    const page = await conversations.list()

    const { data } = recordedBody<ListBody>('conversations-list-status-pending')
    expect(page.items).toEqual(data.payload)
    expect(page.meta).toEqual(data.meta)
  })

  it('sends every parameter as the server reads it, lists with brackets', async () => {
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

  it('turns updatedSince into seconds, and asks for one page only', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
    server()
      .get(`${root}?updated_within=3600`)
      .reply(...recorded('conversations-list-updated-within'))

    const found = await conversations.list({ updatedSince: new Date('2026-11-21T11:00:00Z') }).toArray()

    expect(found).toHaveLength(recordedBody<ListBody>('conversations-list-updated-within').data.payload.length)
  })

  it('asks for a second at least, and names what is no Date', async () => {
    server()
      .get(`${root}?updated_within=1`)
      .reply(...recorded('conversations-list-updated-within'))
    await conversations.list({ updatedSince: new Date(Date.now() + 60_000) })

    const promise = conversations.list({ updatedSince: new Date('never') })
    await expect(Promise.resolve(promise)).rejects.toThrow('updatedSince must be a valid Date')
  })

  it('walks all pages', async () => {
    const first = recordedBody<ListBody>('conversations-list-status-pending').data.payload.map(({ id }) => id)
    server()
      .get(root)
      .reply(...recorded('conversations-list-status-pending'))
    server()
      .get(`${root}?page=2`)
      .reply(...recorded('conversations-list-page-past-end'))

    const ids: number[] = []
    for await (const conversation of conversations.list()) ids.push(conversation.id)

    expect(ids).toEqual(first)
  })

  it('says who may not', async () => {
    server()
      .get(root)
      .reply(...recorded('bot-refused-list'))

    await expect(Promise.resolve(conversations.list())).rejects.toThrow(PermissionDeniedError)
  })
})

describe('filter', () => {
  it('sends the conditions as they are and gives a page with its counts', async () => {
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

  it('asks for a page in the query', async () => {
    server()
      .post(`${root}/filter?page=3`, { payload: [] })
      .reply(...recorded('conversations-filter-status-unknown'))

    await expect(conversations.filter([], { page: 3 }).toArray()).resolves.toEqual([])
  })

  it('says in the server’s words what it refuses', async () => {
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
  it('gives the conversation', async () => {
    server()
      .get(`${root}/5`)
      .reply(...recorded('conversation-show-resolved'))

    await expect(conversations.get(5)).resolves.toEqual(recordedBody('conversation-show-resolved'))
  })

  it('is a NotFoundError where there is none', async () => {
    server()
      .get(`${root}/999`)
      .reply(...recorded('conversation-show-not-a-number'))

    await expect(conversations.get(999)).rejects.toThrow(NotFoundError)
  })
})

describe('create', () => {
  it('sends inbox, contact and first message, and gives the conversation', async () => {
    const params = { inbox_id: 61, contact_id: 317, message: { content: 'Hello **there**' } }
    server()
      .post(root, params)
      .reply(...recorded('conversation-create-with-message'))

    await expect(conversations.create(params)).resolves.toEqual(recordedBody('conversation-create-with-message'))
  })

  it('writes a Date of snoozed_until as ISO 8601, as only this endpoint takes it', async () => {
    const body = { source_id: 's', status: 'snoozed', snoozed_until: '2027-01-02T03:04:05.000Z' }
    server()
      .post(root, body)
      .reply(...recorded('conversation-create-status-snoozed-iso'))

    await conversations.create({ source_id: 's', status: 'snoozed', snoozed_until: new Date('2027-01-02T03:04:05Z') })
  })

  it('sends a first message with a file as a form with nested names', async () => {
    let sent = ''
    server()
      .post(root, (body: string) => {
        sent = Buffer.from(body, 'hex').toString().includes('form-data') ? Buffer.from(body, 'hex').toString() : body
        return true
      })
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(...recorded('conversation-create-multipart'))

    const file = new File(['dot'], 'dot.png', { type: 'image/png' })
    await conversations.create({
      inbox_id: 61,
      contact_id: 323,
      message: { content: 'See the picture', attachments: [file] },
    })

    for (const name of ['inbox_id', 'contact_id', 'message[content]', 'message[attachments][]'])
      expect(sent).toContain(`name="${name}"`)
    expect(sent).toContain('filename="dot.png"')
  })

  it('names what the server misses', async () => {
    server()
      .post(root)
      .reply(...recorded('conversation-create-email-contact-without-email'))

    await expect(conversations.create({ inbox_id: 64, contact_id: 317 })).rejects.toThrow('contact email')
  })
})

describe('status', () => {
  const toggle = `${root}/13/toggle_status`
  const change = (name: string) => recordedBody<{ payload: StatusChange }>(name).payload

  it('is set to any of the four words', async () => {
    server()
      .post(toggle, { status: 'pending' })
      .reply(...recorded('toggle-status-pending'))

    await expect(conversations.setStatus(13, 'pending')).resolves.toEqual(change('toggle-status-pending'))
  })

  it('is set with a date in unix seconds', async () => {
    server()
      .post(toggle, { status: 'snoozed', snoozed_until: 1798761600 })
      .reply(...recorded('toggle-status-snoozed-until-unix'))

    await conversations.setStatus(13, 'snoozed', { snoozed_until: new Date('2027-01-01T00:00:00Z') })
  })

  it('resolves and reopens', async () => {
    server()
      .post(toggle, { status: 'resolved' })
      .reply(...recorded('toggle-status-resolved'))
    server()
      .post(toggle, { status: 'open' })
      .reply(...recorded('toggle-status-open'))

    await expect(conversations.resolve(13)).resolves.toEqual(change('toggle-status-resolved'))
    await expect(conversations.reopen(13)).resolves.toEqual(change('toggle-status-open'))
  })

  it('switches without a body', async () => {
    server()
      .post(toggle, (body) => body === '')
      .reply(...recorded('toggle-status-no-body-open'))

    await expect(conversations.toggleStatus(13)).resolves.toEqual(change('toggle-status-no-body-open'))
  })

  it('is refused to an agent without the inbox, with the way out', async () => {
    server()
      .post(toggle)
      .reply(...recorded('toggle-status-agent-without-inbox'))

    const error = await conversations.resolve(13).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(error).toHaveProperty('message', expect.stringContaining("member of the conversation's inbox"))
  })
})

describe('snooze', () => {
  const toggle = `${root}/13/toggle_status`

  it.each([
    ['a Date', new Date('2027-01-01T00:00:00Z')],
    ['unix seconds', 1798761600],
  ])('takes %s', async (_, until) => {
    vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00Z'), toFake: ['Date'] })
    server()
      .post(toggle, { status: 'snoozed', snoozed_until: 1798761600 })
      .reply(...recorded('toggle-status-snoozed-until-unix'))

    await conversations.snooze(13, until)
  })

  it('without a time waits for the contact', async () => {
    server()
      .post(toggle, { status: 'snoozed' })
      .reply(...recorded('toggle-status-snoozed'))

    await expect(conversations.snooze(13)).resolves.toMatchObject({ current_status: 'snoozed', snoozed_until: null })
  })

  it.each([
    ['the past', new Date('2020-01-01T00:00:00Z'), 'must be in the future, got 2020-01-01T00:00:00.000Z'],
    ['the past in seconds', 1577836800, 'must be in the future, got 2020-01-01T00:00:00.000Z'],
    ['the beginning of time', 0, 'must be in the future'],
    ['milliseconds', 1798761600000, 'milliseconds'],
    ['no time at all', new Date('never'), 'must be a valid Date or unix seconds'],
  ])('refuses %s before anything is sent', async (_, until, message) => {
    const promise = conversations.snooze(13, until)

    await expect(promise).rejects.toThrow(TypeError)
    await expect(promise).rejects.toThrow(message)
  })
})

describe('times that the server would store as others', () => {
  it('are refused as a text, which it would read as 1970', async () => {
    // @ts-expect-error a text is no time
    await expect(conversations.snooze(13, '2030-01-01')).rejects.toThrow(
      'must be a valid Date or unix seconds, got "2030-01-01"',
    )
    // @ts-expect-error a text is no time
    const promise = conversations.setStatus(13, 'snoozed', { snoozed_until: '2030-01-01' })
    await expect(promise).rejects.toThrow('snoozed_until must be a Date or unix seconds, got the text "2030-01-01"')
  })

  it('are refused as milliseconds in any status', async () => {
    const promise = conversations.setStatus(13, 'snoozed', { snoozed_until: 1798761600000 })
    await expect(promise).rejects.toThrow('snoozed_until must be in seconds, got milliseconds (1798761600000)')
  })
})

describe('priority', () => {
  it('is set and gives nothing back', async () => {
    server()
      .post(`${root}/7/toggle_priority`, { priority: 'low' })
      .reply(...recorded('toggle-priority-low'))

    await expect(conversations.setPriority(7, 'low')).resolves.toBeUndefined()
  })

  it('is cleared with null', async () => {
    server()
      .post(`${root}/7/toggle_priority`, { priority: null })
      .reply(...recorded('toggle-priority-null'))

    await expect(conversations.setPriority(7, null)).resolves.toBeUndefined()
  })

  it('is a ServerError for a word that no server knows', async () => {
    server()
      .post(`${root}/7/toggle_priority`)
      .reply(...recorded('toggle-priority-none'))

    // @ts-expect-error the published document offers "none"; servers answer 500 to it
    await expect(conversations.setPriority(7, 'none')).rejects.toThrow(ServerError)
  })
})

describe('labels', () => {
  it('are listed', async () => {
    server()
      .get(`${root}/7/labels`)
      .reply(...recorded('conversation-labels-list-none'))

    await expect(conversations.labels(7)).resolves.toEqual([])
  })

  it('are replaced', async () => {
    const labels = recordedBody<{ payload: string[] }>('conversation-labels-set').payload
    server()
      .post(`${root}/7/labels`, { labels })
      .reply(...recorded('conversation-labels-set'))

    await expect(conversations.setLabels(7, labels)).resolves.toEqual(labels)
  })

  it('are cleared by an empty list', async () => {
    server()
      .post(`${root}/7/labels`, { labels: [] })
      .reply(...recorded('conversation-labels-clear'))

    await expect(conversations.setLabels(7, [])).resolves.toEqual([])
  })

  it('are refused as a text, by which the server would clear them', async () => {
    // @ts-expect-error a list is wanted
    await expect(conversations.setLabels(7, 'vip')).rejects.toThrow('labels must be an array, got "vip"')
  })

  it('are refused with a comma, at which the server would split them', async () => {
    await expect(conversations.setLabels(7, ['a,b'])).rejects.toThrow('the label "a,b" has a comma')
  })
})

describe('the types', () => {
  it('give what is awaited', () => {
    expectTypeOf(conversations.list).returns.toEqualTypeOf<PagePromise<Conversation, ConversationCounts>>()
    expectTypeOf<Awaited<ReturnType<typeof conversations.list>>>().toEqualTypeOf<
      Page<Conversation, ConversationCounts>
    >()
    expectTypeOf(conversations.filter).returns.toEqualTypeOf<PagePromise<Conversation, FilterCounts>>()
    expectTypeOf(conversations.get).returns.toEqualTypeOf<ApiPromise<Conversation>>()
    expectTypeOf(conversations.create).returns.toEqualTypeOf<ApiPromise<Conversation>>()
    expectTypeOf(conversations.snooze).returns.toEqualTypeOf<ApiPromise<StatusChange>>()
    expectTypeOf(conversations.setPriority).returns.toEqualTypeOf<ApiPromise<void>>()
    expectTypeOf(conversations.setLabels).returns.toEqualTypeOf<ApiPromise<string[]>>()
    expectTypeOf<Conversation['snoozed_until']>().toEqualTypeOf<string | null>()
    expectTypeOf<Conversation['status']>().toEqualTypeOf<'open' | 'resolved' | 'pending' | 'snoozed'>()
  })

  it('tell a bot from a user by assignee_type', () => {
    const check = ({ meta }: Conversation) => {
      if (meta.assignee_type === 'AgentBot') expectTypeOf(meta.assignee.bot_type).toBeString()
      else expectTypeOf(meta.assignee?.email).toEqualTypeOf<string | undefined>()
    }
    expect(check).toBeTypeOf('function')
  })

  it('refuse what no server takes', () => {
    const neverCalled = () => {
      // @ts-expect-error a status that is gone
      conversations.list({ status: 'bot' })
      // @ts-expect-error the name on the wire is the serialiser's business
      conversations.list({ 'labels[]': ['a'] })
      // @ts-expect-error ids are numbers
      conversations.get('7')
      // @ts-expect-error neither contact nor source_id
      conversations.create({ inbox_id: 1 })
      // @ts-expect-error all is no status to set
      conversations.setStatus(7, 'all')
      // @ts-expect-error no such operator for any key
      conversations.filter([{ attribute_key: 'status', filter_operator: 'resembles', values: ['open'] }])
      // @ts-expect-error a condition needs a key
      conversations.filter([{ filter_operator: 'equal_to', values: ['open'] }])
    }
    expect(neverCalled).toBeTypeOf('function')
  })
})
