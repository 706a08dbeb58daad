import { describe, expect, it } from 'vitest'
import { type Contact, NotFoundError, ServerError, ValidationError } from '../../../../src/index.ts'
import type { FindContactBy } from '../../../../src/resources/contacts/contacts.ts'
import { describedBody } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { account, chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { contact, listOf, otherCases, root, sort } from './records.ts'

const { contacts } = chatwoot
const equal = (attribute_key: string, value: string) => ({
  payload: [{ attribute_key, filter_operator: 'equal_to', values: [value], query_operator: null }],
})

onlyNock()

const nameOf = (place: number) => `Ada ${String.fromCharCode(65 + place)}`

/** An account with so many contacts, named in reverse. */
function withContacts(count: number, version?: string) {
  const places = Array.from({ length: count }, (_, place) => count - 1 - place)
  const contacts = places.map((place) => ({ name: nameOf(place), identifier: `ada-${place}` }))
  return openDesk({ contacts }, { ...(version !== undefined && { version }) })
}

describe('list', () => {
  it('sends an order, and returns items and counts', async () => {
    server()
      .get(root)
      .query({ sort })
      .reply(...recorded('contacts-list-default'))

    const page = await contacts.list()

    const { payload, meta } = recordedBody<{ payload: Contact[]; meta: object }>('contacts-list-default')
    expect(page.items).toEqual(payload)
    expect(page.meta).toEqual(meta)
  })

  it('sends its parameters', async () => {
    server()
      .get(root)
      .query({ sort: '-created_at', 'labels[]': ['vip', 'refund'], include_contact_inboxes: 'false', page: 2 })
      .reply(...recorded('contacts-list-without-contact-inboxes'))

    await contacts.list({ sort: '-created_at', labels: ['vip', 'refund'], include_contact_inboxes: false, page: 2 })
  })

  it('requests no second page if the first has all contacts', async () => {
    const { chatwoot, lines } = withContacts(15)

    await expect(chatwoot.contacts.list().toArray()).resolves.toHaveLength(15)
    expect(lines).toEqual([`GET /contacts?sort=${sort}`])
  })

  it('walks through all pages in one order', async () => {
    const { chatwoot, lines } = withContacts(20)

    const all = await chatwoot.contacts.list({ sort: 'name' }).toArray()

    expect(all.map(({ name }) => name)).toEqual(Array.from({ length: 20 }, (_, place) => nameOf(place)))
    expect(lines).toEqual(['GET /contacts?sort=name,created_at', 'GET /contacts?sort=name,created_at&page=2'])
  })

  it('misses no contact although one of the first page is deleted before the second', async () => {
    const { chatwoot, another, holds } = withContacts(31)
    const second = holds(`GET /contacts?sort=${sort}&page=2`)
    const walk = chatwoot.contacts.list().toArray()
    await second.arrived
    await another().contacts.delete(1)
    second.passes()

    const ids = (await walk).map(({ id }) => id)
    expect(ids.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 31 }, (_, place) => place + 1))
  })
})

describe('the order', () => {
  const sent: [given: string | undefined, sent: string][] = [
    [undefined, 'created_at'],
    ['', 'created_at'],
    ['created_at', 'created_at'],
    ['-created_at', '-created_at'],
    ['name', 'name,created_at'],
    ['-name', '-name,created_at'],
    ['email', 'email,created_at'],
    ['-email', '-email,created_at'],
    ['phone_number', 'phone_number,created_at'],
    ['-phone_number', '-phone_number,created_at'],
    ['last_activity_at', 'last_activity_at,created_at'],
    ['-last_activity_at', '-last_activity_at,created_at'],
    ['-last_activity_at,name', '-last_activity_at,name,created_at'],
    ['-name,-created_at', '-name,-created_at'],
    ['company_name', 'company_name'],
    ['-company', '-company'],
    ['city', 'city'],
    ['-country', '-country'],
    ['name,city', 'name,city'],
    ['something_new', 'something_new'],
  ]

  it.each(sent)('%j is sent as %j by all lists', async (given, sort) => {
    server().get(root).query({ sort }).reply(200, listOf())
    server().get(`${root}/active`).query({ sort }).reply(200, listOf())
    server().post(`${root}/filter`, { payload: [] }).query({ sort }).reply(200, listOf())
    server().get(`${root}/search`).query({ q: 'ada', sort }).reply(200, listOf())

    await contacts.list({ sort: given })
    await contacts.active({ sort: given })
    await contacts.filter([], { sort: given })
    await contacts.search('ada', { sort: given })
  })
})

describe('active', () => {
  it('lists the contacts who are online', async () => {
    server()
      .get(`${root}/active`)
      .query({ sort, page: 1, include_contact_inboxes: 'true' })
      .reply(...recorded('contacts-active'))

    const page = await contacts.active({ page: 1, include_contact_inboxes: true })

    expect(page.items).toEqual([])
    expect(page.meta).toEqual({ count: 0, current_page: 1 })
  })
})

describe('filter', () => {
  it("sends the server's own conditions as they are", async () => {
    const payload = [
      {
        attribute_key: 'blocked' as const,
        filter_operator: 'equal_to' as const,
        values: [false],
        query_operator: 'AND' as const,
      },
      { attribute_key: 'identifier' as const, filter_operator: 'equal_to' as const, values: ['ext-5'] },
    ]
    server()
      .post(`${root}/filter`, { payload })
      .query({ sort, page: 2 })
      .reply(...recorded('contacts-filter-blocked'))

    const page = await contacts.filter(payload, { page: 2 })

    expect(page.items).toEqual(recordedBody<{ payload: Contact[] }>('contacts-filter-blocked').payload)
    expect(page.meta).toEqual({ count: 1, current_page: 1 })
  })

  it('sends the same conditions for each page', async () => {
    const { chatwoot, bodies } = withContacts(16)
    const payload = [{ attribute_key: 'name' as const, filter_operator: 'contains' as const, values: ['a'] }]

    await expect(chatwoot.contacts.filter(payload).toArray()).resolves.toHaveLength(16)
    expect(bodies(`POST /contacts/filter?sort=${sort}&page=2`)).toEqual([{ payload }])
  })

  it("rejects with the server's error about a key", async () => {
    server()
      .post(`${root}/filter`)
      .query({ sort })
      .reply(...recorded('contacts-filter-invalid-key'))

    // @ts-expect-error an array of conditions is required
    await expect(contacts.filter([{ attribute_key: 5 }])).rejects.toThrow(ValidationError)
  })
})

describe('search', () => {
  const found = (payload: Contact[], has_more: boolean) =>
    describedBody('GET /api/v1/accounts/{account_id}/contacts/search', {
      meta: { count: payload.length, current_page: 1, has_more },
      payload,
    })

  it('sends the text', async () => {
    const body = found([contact({})], false)
    server().get(`${root}/search`).query({ q: 'ada & co', sort, 'labels[]': 'vip' }).reply(200, body)

    const page = await contacts.search('ada & co', { labels: ['vip'] })

    expect(page.items).toEqual([contact({})])
    expect(page.meta).toEqual({ count: 1, current_page: 1, has_more: false })
  })

  it('requests no page after the one that says it is the last', async () => {
    const { chatwoot, lines } = withContacts(30)

    await expect(chatwoot.contacts.search('ada').toArray()).resolves.toHaveLength(30)
    expect(lines).toHaveLength(2)
  })

  it('uses the count of all pages on an older server', async () => {
    const { chatwoot, lines } = withContacts(16, '4.7.0')

    await expect(chatwoot.contacts.search('ada').toArray()).resolves.toHaveLength(16)
    await expect(chatwoot.contacts.search(nameOf(7)).toArray()).resolves.toHaveLength(1)
    expect(lines).toHaveLength(3)
  })

  it.each(['', '  \n', undefined])('refuses %j, which would find nothing', async (q) => {
    // @ts-expect-error a string is required
    await expect(contacts.search(q)).rejects.toThrow(TypeError)
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses page %j, for which the server returns 500', async (page) => {
    await expect(contacts.search('ada', { page })).rejects.toThrow(
      new TypeError(`page must be a whole number from 1, got ${page}`),
    )
  })
})

describe('findBy', () => {
  const search = `POST /contacts/filter?sort=${sort}`
  const known = { name: 'Ada', identifier: 'extern-0', email: 'ada@example.org', phone_number: '+436601000000' }
  const others = otherCases('extern-0').map((identifier) => ({ name: 'Other', identifier }))

  it.each<[FindContactBy]>([
    [{ email: 'Ada@Example.org' }],
    [{ phone_number: '+436601000000' }],
    [{ identifier: 'extern-0' }],
  ])('%j finds the contact with one search', async (by) => {
    const { chatwoot, lines } = openDesk({ contacts: [{ name: 'Bob', email: 'bob@example.org' }, known] })

    await expect(chatwoot.contacts.findBy(by)).resolves.toEqual(await chatwoot.contacts.get(2))
    expect(lines[0]).toBe(search)
  })

  it('finds the contact in what a real server lists', async () => {
    server()
      .post(`${root}/filter`, equal('email', 'contact0@example.org'))
      .query({ sort })
      .reply(...recorded('contacts-filter-email-equal'))

    const [contact] = recordedBody<{ payload: Contact[] }>('contacts-filter-email-equal').payload
    await expect(contacts.findBy({ email: 'Contact0@Example.org' })).resolves.toEqual(contact)
  })

  it.each([
    '436601000000',
    '5511988887777',
    '+55 11 98888-7777',
    '011988887777',
    '+0511988887777',
    '++4366',
    '+4x',
    '+',
  ])('the phone number %s is refused: null would make the caller create a second contact', async (phone_number) => {
    const example = 'a plus and digits only, for instance +5511988887777'
    await expect(contacts.findBy({ phone_number })).rejects.toThrow(
      new TypeError(`phone_number must be in E.164 format (${example}), got "${phone_number}"`),
    )
  })

  it.each(['ada', 'ada @example.org', ' ada@example.org', 'ada@example.org\n', 'ada@'])(
    'the email %j is refused: no contact has such a one',
    async (email) => {
      await expect(contacts.findBy({ email })).rejects.toThrow(
        new TypeError(`email must be an email address, got ${JSON.stringify(email)}`),
      )
    },
  )

  it('identifier is case-sensitive, and all pages are searched', async () => {
    const { chatwoot, lines } = openDesk({ contacts: [...others, known] })

    await expect(chatwoot.contacts.findBy({ identifier: 'extern-0' })).resolves.toHaveProperty('id', 16)
    expect(lines).toEqual([search, `${search}&page=2`])
  })

  it('returns null if no contact has it', async () => {
    const { chatwoot } = openDesk({ contacts: [{ name: 'Other', identifier: 'EXTERN-0' }] })

    await expect(chatwoot.contacts.findBy({ email: 'nobody@example.org' })).resolves.toBeNull()
    await expect(chatwoot.contacts.findBy({ identifier: 'extern-0' })).resolves.toBeNull()
  })

  it('rejects with the error of the server: null would make the caller create a second contact', async () => {
    const { chatwoot, fake } = openDesk({ contacts: [...others, known] })
    fake.failNext({ operation: 'filterContacts', skip: 1 })

    await expect(chatwoot.contacts.findBy({ identifier: 'extern-0' })).rejects.toThrow(ServerError)
  })

  it('ends with its signal between two pages', async () => {
    const { chatwoot, holds, lines } = openDesk({ contacts: [...others, known] })
    const controller = new AbortController()
    const second = holds(`${search}&page=2`)
    const promise = reasonOf(chatwoot.contacts.findBy({ identifier: 'extern-0' }, { signal: controller.signal }))
    await second.arrived
    controller.abort()

    expect(await promise).toHaveProperty('name', 'AbortError')
    await settled()
    expect(lines).toHaveLength(2)
  })

  it.each([
    [{}, 'identifier, email or phone_number is required: a contact is found by them'],
    [undefined, 'identifier, email or phone_number is required: a contact is found by them'],
    [{ email: 'a@example.org', identifier: 'a' }, 'only one of identifier, email and phone_number may be given'],
    [{ email: ' ' }, 'email is blank: leave it out'],
    [{ phone_number: 436601 }, 'phone_number must be a string, got 436601'],
  ])('refuses %j', async (by, said) => {
    // @ts-expect-error one of the three is required
    await expect(contacts.findBy(by)).rejects.toThrow(new TypeError(said))
  })
})

describe('findByContactInbox', () => {
  const address = { inbox_id: 1, source_id: 'fake-1-1' }
  const withPlace = () => openDesk({ conversations: [{ contact: 'Mara' }] })

  it('returns the contact with the source_id', async () => {
    const { chatwoot, fake } = withPlace()
    const { source_id = '' } = fake.state.contactInboxes.get(1)?.[0] ?? {}

    await expect(chatwoot.contacts.findByContactInbox({ inbox_id: 1, source_id })).resolves.toMatchObject({
      id: 1,
      name: 'Mara',
    })
  })

  it('returns the contact that a real server returns', async () => {
    server()
      .post(`${account}/contact_inboxes/filter`, address)
      .reply(...recorded('contact-inboxes-filter'))

    await expect(contacts.findByContactInbox(address)).resolves.toEqual(recordedBody('contact-inboxes-filter'))
  })

  it('returns null if no contact has it', async () => {
    await expect(
      withPlace().chatwoot.contacts.findByContactInbox({ inbox_id: 1, source_id: 'nobody' }),
    ).resolves.toBeNull()
  })

  it('rejects if the inbox is unknown', async () => {
    server()
      .post(`${account}/contact_inboxes/filter`, address)
      .reply(...recorded('contact-create-unknown-inbox'))

    await expect(contacts.findByContactInbox(address)).rejects.toThrow(NotFoundError)
  })
})
