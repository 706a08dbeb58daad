import { describe, expect, it } from 'vitest'
import { type Contact, NotFoundError, ValidationError } from '../../../../src/index.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { account, chatwoot, onlyNock, server } from '../../../servers/nock.ts'
import { contact, contacts as contactsOf, described, listOf, pageOf, root, sort } from './records.ts'

const { contacts } = chatwoot
const equal = (attribute_key: string, value: string) => ({
  payload: [{ attribute_key, filter_operator: 'equal_to', values: [value], query_operator: null }],
})

onlyNock()

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
    server()
      .get(root)
      .query({ sort })
      .reply(200, listOf(...contactsOf(1, 15)))

    await expect(contacts.list().toArray()).resolves.toHaveLength(15)
  })

  it('walks through all pages in one order', async () => {
    server()
      .get(root)
      .query({ sort: 'name,created_at' })
      .reply(200, pageOf(20, contactsOf(1, 15)))
    server()
      .get(root)
      .query({ sort: 'name,created_at', page: 2 })
      .reply(200, pageOf(20, contactsOf(15, 20)))

    const all = await contacts.list({ sort: 'name' }).toArray()

    expect(all.map(({ id }) => id)).toEqual(contactsOf(1, 20).map(({ id }) => id))
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
    const payload = [{ attribute_key: 'name' as const, filter_operator: 'contains' as const, values: ['a'] }]
    server()
      .post(`${root}/filter`, { payload })
      .query({ sort })
      .reply(200, pageOf(16, contactsOf(1, 15)))
    server()
      .post(`${root}/filter`, { payload })
      .query({ sort, page: 2 })
      .reply(200, pageOf(16, contactsOf(16, 16)))

    await expect(contacts.filter(payload).toArray()).resolves.toHaveLength(16)
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
    described('GET contacts/search', 200, { meta: { count: payload.length, current_page: 1, has_more }, payload })

  it('sends the text', async () => {
    const body = found([contact({})], false)
    server().get(`${root}/search`).query({ q: 'ada & co', sort, 'labels[]': 'vip' }).reply(200, body)

    const page = await contacts.search('ada & co', { labels: ['vip'] })

    expect(page.items).toEqual([contact({})])
    expect(page.meta).toEqual({ count: 1, current_page: 1, has_more: false })
  })

  it('requests no page after the one that says it is the last', async () => {
    server()
      .get(`${root}/search`)
      .query({ q: 'ada', sort })
      .reply(200, found(contactsOf(1, 15), true))
    server()
      .get(`${root}/search`)
      .query({ q: 'ada', sort, page: 2 })
      .reply(200, found(contactsOf(16, 30), false))

    await expect(contacts.search('ada').toArray()).resolves.toHaveLength(30)
  })

  it('uses the count of all pages on an older server', async () => {
    server()
      .get(`${root}/search`)
      .query({ q: 'ada', sort })
      .reply(200, pageOf(16, contactsOf(1, 15)))
    server()
      .get(`${root}/search`)
      .query({ q: 'ada', sort, page: 2 })
      .reply(200, pageOf(16, contactsOf(16, 16)))
    server()
      .get(`${root}/search`)
      .query({ q: 'bob', sort })
      .reply(200, pageOf(1, contactsOf(1, 1)))

    await expect(contacts.search('ada').toArray()).resolves.toHaveLength(16)
    await expect(contacts.search('bob').toArray()).resolves.toHaveLength(1)
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
  const filter = (key: string, value: string) => server().post(`${root}/filter`, equal(key, value)).query({ sort })

  it('email finds the contact, without regard to case', async () => {
    filter('email', 'contact0@example.org').reply(...recorded('contacts-filter-email-equal'))

    const [contact] = recordedBody<{ payload: Contact[] }>('contacts-filter-email-equal').payload
    await expect(contacts.findBy({ email: 'Contact0@Example.org' })).resolves.toEqual(contact)
  })

  it('phone_number finds the contact', async () => {
    filter('phone_number', '+436601000000').reply(...recorded('contacts-filter-phone-equal'))

    await expect(contacts.findBy({ phone_number: '+436601000000' })).resolves.toHaveProperty('id', 314)
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
    const page = contactsOf(1, 15).map((one) => ({ ...one, identifier: 'EXT-0' }))
    filter('identifier', 'ext-0').reply(200, pageOf(16, page))
    server()
      .post(`${root}/filter`, equal('identifier', 'ext-0'))
      .query({ sort, page: 2 })
      .reply(200, pageOf(16, [contact({ id: 16, identifier: 'ext-0' })]))

    await expect(contacts.findBy({ identifier: 'ext-0' })).resolves.toHaveProperty('id', 16)
  })

  it('returns null if no contact has it', async () => {
    filter('email', 'nobody@example.org').reply(200, listOf())

    await expect(contacts.findBy({ email: 'nobody@example.org' })).resolves.toBeNull()
  })

  it('rejects with the error of the server', async () => {
    filter('email', 'a@example.org').reply(...recorded('contact-show-unknown'))

    await expect(contacts.findBy({ email: 'a@example.org' })).rejects.toThrow(NotFoundError)
  })

  it('ends with its signal between two pages', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const promise = reasonOf(held.chatwoot.contacts.findBy({ email: 'a@example.org' }, { signal: controller.signal }))
    await held.answers(`POST /contacts/filter?sort=${sort}`, pageOf(16, contactsOf(1, 15)))
    await held.next()
    controller.abort()

    expect(await promise).toHaveProperty('name', 'AbortError')
    await settled()
    expect(held.lines).toHaveLength(2)
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
  const address = { inbox_id: 61, source_id: 'given' }
  const filter = () => server().post(`${account}/contact_inboxes/filter`, address)

  it('returns the contact with the source_id', async () => {
    filter().reply(...recorded('contact-inboxes-filter'))

    await expect(contacts.findByContactInbox(address)).resolves.toEqual(recordedBody('contact-inboxes-filter'))
  })

  it('returns null if no contact has it', async () => {
    filter().reply(...recorded('contact-inboxes-filter-nothing'))

    await expect(contacts.findByContactInbox(address)).resolves.toBeNull()
  })

  it('rejects if the inbox is unknown', async () => {
    filter().reply(...recorded('contact-create-unknown-inbox'))

    await expect(contacts.findByContactInbox(address)).rejects.toThrow(NotFoundError)
  })
})
