/** Lists, searches and filters of the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

let fake: FakeChatwoot
const send = (method: string, path: string, body?: unknown) => requestsTo(() => fake)(fake.token)(method, path, body)
const get = async (path: string) => (await send('GET', path)).json()
const status = async (path: string) => (await send('GET', path)).status

/** Names of contacts, which have conversations with these messages. */
function fakeWith(says: readonly string[], options: { version?: string; pageSize?: number } = {}): FakeChatwoot {
  return createFakeChatwoot({
    ...options,
    data: { conversations: says.map((text) => ({ contact: text, says: text })) },
  })
}

async function ids(query: string): Promise<number[]> {
  const { data } = await get(`/conversations?${query}`)
  return data.payload.map(({ id }: { id: number }) => id).sort()
}

beforeEach(() => {
  fake = fakeWith(['100% sure', '1000 sure', 'snake_case', 'snake case'])
})

describe('q of conversations', () => {
  it.each([
    ['SURE', [1, 2]],
    ['0%s', [1, 2]],
    ['0\\%', [1]],
    ['e_c', [3, 4]],
    ['e\\_c', [3]],
    [' sure ', []],
  ])('finds %j with the wildcards of ILIKE', async (q, found) => {
    expect(await ids(`q=${encodeURIComponent(q)}`)).toEqual(found)
  })

  it('counts a page of each kind: those of page 2 are counted on page 2', async () => {
    fake = fakeWith(['a', 'a', 'a'], { pageSize: 2 })
    const assigned = fake.state.conversations.get(3)
    if (assigned) assigned.assignee_id = 1

    const [first, second] = [await get('/conversations?q=a'), await get('/conversations?q=a&page=2')]

    expect(first.data.meta).toEqual({ mine_count: 1, assigned_count: 0, unassigned_count: 2, all_count: 2 })
    expect(second.data.meta).toEqual({ mine_count: 0, assigned_count: 1, unassigned_count: 0, all_count: 1 })
    expect((await get('/conversations/meta?q=a&page=2')).meta.all_count).toBe(1)
  })

  it('counts all conversations, whatever the assignee_type', async () => {
    const { data } = await get('/conversations?assignee_type=me')

    expect(data).toEqual({ meta: { mine_count: 0, assigned_count: 0, unassigned_count: 4, all_count: 4 }, payload: [] })
  })

  it('leaves out activity messages in a search, which shows them without q', async () => {
    const [message] = fake.state.messages.get(1) ?? []
    if (message) message.message_type = 2

    expect((await get('/conversations/search?q=sure')).payload).toHaveLength(1)
    const { payload } = await get('/conversations/search')
    expect(payload.find(({ id }: { id: number }) => id === 1).messages).toHaveLength(1)
  })
})

describe('parameters of the list of conversations', () => {
  it.each([
    ['status=resolved', []],
    ['status=0', [1, 2, 3, 4]],
    ['status[]=open&status[]=pending', [1, 2, 3, 4]],
    ['status[]=all', []],
    ['status=resolved&status=open', [1, 2, 3, 4]],
    ['page=1_0', []],
    ['page=-1', [1, 2, 3, 4]],
    ['updated_within=', [1, 2, 3, 4]],
    ['updated_within=abc', []],
    ['updated_within=60&page=9', [1, 2, 3, 4]],
    ['labels=', []],
  ])('%s', async (query, found) => {
    expect(await ids(query)).toEqual(found)
  })

  it.each(['page[]=2', `page=${2n ** 64n}`])('fails on %s', async (query) => {
    expect(await status(`/conversations?${query}`)).toBe(500)
    expect(await status(`/contacts?${query}`)).toBe(500)
  })

  it('finds labels whatever their case', async () => {
    fake.state.conversations.get(2)?.labels.push('VIP')

    expect(await ids('labels=vip')).toEqual([2])
    expect(await ids('labels[]=other&labels[]=Vip')).toEqual([2])
    expect(await ids('labels=other&labels=Vip')).toEqual([2])
    expect(await ids('labels=Vip&labels=other')).toEqual([])
  })

  it('conversation_type=mention lists those in whose notes the caller is mentioned', async () => {
    const note = (content: string, isPrivate = true) => ({ content, private: isPrivate })
    await send('POST', '/conversations/1/messages', note('[@Ada](mention://user/1/Ada) please'))
    await send('POST', '/conversations/2/messages', note('[@Ben](mention://user/2/Ben) please'))
    await send('POST', '/conversations/3/messages', note('[@support](mention://team/1/support) please'))
    await send('POST', '/conversations/4/messages', note('[@Ada](mention://user/1/Ada) please', false))

    expect(await ids('conversation_type=mention')).toEqual([1, 3])
  })

  it('conversation_type=participating forgets the inbox before 4.17', async () => {
    const query = 'conversation_type=participating&inbox_id=99'
    fake.state.conversations.get(1)?.participant_ids.push(1)
    expect(await ids(query)).toEqual([1])

    fake = fakeWith(['a'], { version: '4.17.0' })
    fake.state.conversations.get(1)?.participant_ids.push(1)
    expect(await ids(query)).toEqual([])
  })

  it.each([
    ['4.14.2', 1, [1, 2]],
    ['4.17.0', 0, [2]],
  ])('%s: %i conversation of a bot counts as unassigned', async (version, ofBots, unassigned) => {
    fake = fakeWith(['a', 'b'], { version })
    const first = fake.state.conversations.get(1)
    if (first) first.assignee_bot_id = 1

    expect((await get('/conversations')).data.meta.unassigned_count).toBe(1 + ofBots)
    expect(await ids('assignee_type=unassigned')).toEqual(unassigned)
  })
})

describe('sort_by', () => {
  const order = async (query: string) =>
    (await get(`/conversations?${query}`)).data.payload.map(({ id }: { id: number }) => id)

  it.each([
    ['4.15.0', [2, 1]],
    ['4.14.2', [1, 2]],
  ])('unread is known since 4.15: %s', async (version, found) => {
    fake = fakeWith(['a', 'b'], { version })
    const first = fake.state.conversations.get(1)
    if (first) first.agent_last_seen_at = first.created_at

    expect(await order('sort_by=unread')).toEqual(found)
  })

  it.each([
    ['4.12.0', [2, 1]],
    ['4.11.0', [1, 2]],
  ])('priority_desc_created_at_asc is known since 4.12: %s', async (version, found) => {
    fake = fakeWith(['a', 'b'], { version })
    const second = fake.state.conversations.get(2)
    if (second) second.priority = 'high'

    expect(await order('sort_by=priority_desc_created_at_asc')).toEqual(found)
  })
})

describe('contacts', () => {
  const contacts = [
    { name: 'Ann', email: 'ann@example.org', identifier: 'CRM-1', additional_attributes: { company_name: 'Acme' } },
    { name: 'Bob_1', email: 'bob@example.org' },
    { name: 'Cid' },
  ]
  const names = async (path: string) => (await get(path)).payload.map(({ name }: { name: string }) => name)

  beforeEach(() => {
    fake = createFakeChatwoot({ data: { contacts } })
  })

  it.each([
    ['aNN', ['Ann']],
    ['crm-1', []],
    ['CRM-1', ['Ann']],
    ['%25_1%25', ['Bob_1', 'Ann']],
    ['\\_1', ['Bob_1']],
    ['acme', []],
    ['cid', ['Cid']],
  ])('search %s: only the identifier minds case', async (q, found) => {
    expect((await names(`/contacts/search?q=${q}`)).sort()).toEqual([...found].sort())
  })

  it('search of 4.7.0 counts all, finds companies, and nobody without an address', async () => {
    fake = createFakeChatwoot({ version: '4.7.0', data: { contacts } })

    expect((await get('/contacts/search?q=acme&page=0')).meta).toEqual({ count: 1, current_page: '0' })
    expect(await names('/contacts/search?q=cid')).toEqual([])
    expect((await get('/contacts/search')).meta).toEqual({ count: null, current_page: 1 })
  })

  it('only the list minds labels, and a blank one means none', async () => {
    fake.state.contacts.get(1)?.labels.push('vip')

    expect(await names('/contacts?labels=VIP')).toEqual(['Ann'])
    expect(await names('/contacts?labels=')).toEqual(['Ann', 'Bob_1'])
    expect(await names('/contacts/search?q=example.org&labels=vip')).toEqual(['Ann', 'Bob_1'])
    const filtered = await (await send('POST', '/contacts/filter?labels=vip', { payload: [] })).json()
    expect(filtered.meta.count).toBe(2)
  })

  it.each([
    ['4.14.2', 'company_name', ['Bob_1', 'Ann']],
    ['4.13.0', 'company', ['Bob_1', 'Ann']],
    ['4.14.2', 'company', ['Ann', 'Bob_1']],
  ])('%s sorts by %s', async (version, sort, found) => {
    const [ann, bob] = contacts
    const acme = { ...bob, name: 'Bob_1', additional_attributes: { company_name: 'Aaa' } }
    fake = createFakeChatwoot({ version, data: { contacts: [{ ...ann, name: 'Ann' }, acme] } })

    expect(await names(`/contacts?sort=${sort}`)).toEqual(found)
  })
})

describe('a filter', () => {
  it('takes only the conversations that it shows, not all that it looks at', async () => {
    const conversations = Array.from({ length: 40 }, (_, index) => ({ contact: `Contact ${index}`, says: 'Hello' }))
    fake = createFakeChatwoot({ data: { conversations }, pageSize: 2 })
    const request = requestsTo(() => fake)(fake.token)
    const payload = [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'] }]
    await request('POST', '/conversations/filter', { payload })
    const taken = new Set<number>()
    for (const row of [...fake.state.conversations.values()]) {
      const { updated_at } = row
      const get = () => {
        taken.add(row.id)
        return updated_at
      }
      Object.defineProperty(row, 'updated_at', { enumerable: true, get })
    }
    await request('POST', '/conversations/filter', { payload })

    expect(taken.size).toBeLessThan(5)
  })
})
