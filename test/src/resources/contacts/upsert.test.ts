import { afterEach, describe, expect, it, vi } from 'vitest'
import { AbortError, type Contact, PermissionDeniedError, ServerError, ValidationError } from '../../../../src/index.ts'
import { ContactConflictError } from '../../../../src/resources/contacts/conflict-error.ts'
import type { UpsertContactParams } from '../../../../src/resources/contacts/contacts.ts'
import { openDesk } from '../../../servers/desk.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { otherCases } from './records.ts'

const look = 'POST /contacts/filter?sort=created_at'
const create = 'POST /contacts'
const update = (id: number) => `PATCH /contacts/${id}`
const condition = (attribute_key: string, value: string, query_operator: 'OR' | null = null) => ({
  attribute_key,
  filter_operator: 'equal_to',
  values: [value],
  query_operator,
})
const ada = {
  name: 'Ada',
  identifier: 'ada-1',
  email: 'ada@example.org',
  phone_number: '+4366010001',
  custom_attributes: { plan: 'pro', limits: { seats: 5, guests: [1, 2] } },
  additional_attributes: { city: 'Wien' },
}
const bob = { name: 'Bob', email: 'bob@example.org', phone_number: '+4366010002' }

/** Aborts while the server has the request. */
const abort = (controller: AbortController) => {
  controller.abort()
  return true
}

/** An account with the contacts Ada (1) and Bob (2). */
const withBoth = () => openDesk({ contacts: [ada, bob] })

afterEach(() => {
  vi.useRealTimers()
})

describe('upsert', () => {
  it('creates the contact if there is none, after one search for all of its keys', async () => {
    const { chatwoot, lines, bodies, fake } = openDesk()
    const params = { phone_number: '+4366010001', email: 'Ada@Example.org', identifier: 'ada-1', name: 'Ada' }

    const { contact, created } = await chatwoot.contacts.upsert(params)

    expect(created).toBe(true)
    expect(contact).toEqual(await chatwoot.contacts.get(1))
    expect(fake.state.contacts.get(1)).toMatchObject({ ...params, email: 'ada@example.org' })
    expect(lines.slice(0, 2)).toEqual([look, create])
    expect(bodies(look)).toEqual([
      {
        payload: [
          condition('identifier', 'ada-1', 'OR'),
          condition('email', 'ada@example.org', 'OR'),
          condition('phone_number', '+4366010001'),
        ],
      },
    ])
  })

  it.each<[by: string, UpsertContactParams]>([
    ['identifier', { identifier: 'ada-1' }],
    ['email, without regard to case', { email: 'ADA@example.org' }],
    ['phone_number', { phone_number: '+4366010001' }],
    ['all of them', { name: 'Ada', identifier: 'ada-1', email: 'ada@example.org', phone_number: '+4366010001' }],
    ['email, if the identifier is undefined', { email: 'ada@example.org', identifier: undefined }],
  ])('finds the contact by %s, and sends nothing more if nothing differs', async (_, params) => {
    const { chatwoot, lines } = withBoth()

    await expect(chatwoot.contacts.upsert(params)).resolves.toMatchObject({ contact: { id: 1 }, created: false })
    expect(lines).toEqual([look])
  })

  it('finds a contact whose email was stored in capitals', async () => {
    const { chatwoot } = openDesk({ contacts: [{ ...ada, email: 'Ada@Example.org' }] })

    await expect(chatwoot.contacts.upsert({ email: 'ada@example.org' })).resolves.toMatchObject({
      contact: { id: 1, email: 'Ada@Example.org' },
      created: false,
    })
  })

  it('does not match a contact whose identifier differs in case, which the server finds', async () => {
    const { chatwoot, fake } = withBoth()

    await expect(chatwoot.contacts.upsert({ identifier: 'ADA-1' })).resolves.toMatchObject({ created: true })
    expect([...fake.state.contacts.values()].map(({ identifier }) => identifier)).toEqual(['ada-1', null, 'ADA-1'])
  })

  it('does not match a contact whose phone number differs by a plus, which the server finds and refuses', async () => {
    const { chatwoot, lines } = withBoth()

    const error = await reasonOf(chatwoot.contacts.upsert({ phone_number: '4366010001' }))

    expect(error).toMatchObject({ name: 'ValidationError', fields: ['phone_number'] })
    expect(lines).toEqual([look, create, look])
  })

  it('searches all pages', async () => {
    const alike = otherCases('customer-1').map((identifier) => ({ name: 'Other', identifier }))
    const { chatwoot, lines } = openDesk({ contacts: [...alike, { ...ada, identifier: 'customer-1' }] })

    await expect(chatwoot.contacts.upsert({ identifier: 'customer-1' })).resolves.toMatchObject({ contact: { id: 16 } })
    expect(lines).toEqual([look, `${look}&page=2`])
  })

  it('sends only the differences, attributes one by one', async () => {
    const { chatwoot, bodies, fake } = withBoth()

    const { contact } = await chatwoot.contacts.upsert({
      identifier: 'ada-1',
      email: 'ADA@EXAMPLE.ORG',
      phone_number: null,
      name: 'Ada L.',
      blocked: false,
      custom_attributes: { limits: { guests: [1, 2], seats: 5 }, plan: 'free', paid: true },
      additional_attributes: { city: 'Wien' },
    })

    expect(bodies(update(1))).toEqual([
      { name: 'Ada L.', phone_number: null, custom_attributes: { plan: 'free', paid: true } },
    ])
    expect(fake.state.contacts.get(1)).toMatchObject({
      ...{ ...ada, name: 'Ada L.', phone_number: null },
      custom_attributes: { plan: 'free', paid: true, limits: { seats: 5, guests: [1, 2] } },
    })
    expect(contact).toEqual(await chatwoot.contacts.get(1))
  })

  it('changes nothing when it is repeated', async () => {
    const { chatwoot, lines } = withBoth()
    const params = { email: 'ada@example.org', name: 'Ada L.', custom_attributes: { plan: 'free' } }
    await chatwoot.contacts.upsert(params)
    lines.length = 0

    await expect(chatwoot.contacts.upsert(params)).resolves.toMatchObject({ contact: { name: 'Ada L.' } })
    expect(lines).toEqual([look])
  })

  it.each([
    [3, []],
    [4, [{ company_id: 4 }]],
    [null, [{ company_id: null }]],
  ])('sends the company %j only if it differs from that of the contact', async (company_id, sent) => {
    const { chatwoot, bodies, fake } = withBoth()
    Object.assign(fake.state.contacts.get(1) ?? {}, { company_id: 3 })

    await chatwoot.contacts.upsert({ identifier: 'ada-1', company_id })

    expect(bodies(update(1))).toEqual(sent)
  })

  it.each([
    [{ limits: { seats: 5 } }],
    [{ limits: { seats: 5, guests: [2, 1] } }],
    [{ limits: { seats: 5, guests: { 0: 1, 1: 2 } } }],
    [{ limits: null }],
    [{ plan: null }],
    [{ other: null }],
  ])('treats %j as a change', async (custom_attributes) => {
    const { chatwoot, bodies, fake } = withBoth()

    await chatwoot.contacts.upsert({ identifier: 'ada-1', custom_attributes })

    expect(bodies(update(1))).toEqual([{ custom_attributes }])
    expect(fake.state.contacts.get(1)?.custom_attributes).toEqual({ ...ada.custom_attributes, ...custom_attributes })
  })

  it('compares a Date as it is sent', async () => {
    const { chatwoot, lines } = withBoth()
    const params = { identifier: 'ada-1', custom_attributes: { since: new Date('2026-01-02T03:04:05Z') } }
    await chatwoot.contacts.upsert(params)
    await chatwoot.contacts.upsert(params)

    expect(lines).toEqual([look, update(1), look])
  })

  it('always sends a picture', async () => {
    const { chatwoot, bodies } = withBoth()
    const avatar_url = 'https://a.example/ada.png'
    await chatwoot.contacts.upsert({ identifier: 'ada-1', avatar_url })
    await chatwoot.contacts.upsert({ identifier: 'ada-1', avatar_url })

    expect(bodies(update(1))).toEqual([{ avatar_url }, { avatar_url }])
  })

  it('sets the identifier of a contact that has none', async () => {
    const { chatwoot, bodies } = withBoth()

    await expect(chatwoot.contacts.upsert({ identifier: 'bob-1', email: 'bob@example.org' })).resolves.toMatchObject({
      contact: { id: 2, identifier: 'bob-1' },
      created: false,
    })
    expect(bodies(update(2))).toEqual([{ identifier: 'bob-1' }])
  })
})

describe('a conflict', () => {
  const conflictOf = async (params: UpsertContactParams, onConflict?: 'overwrite') => {
    const { chatwoot, fake, lines } = withBoth()
    const before = fake.snapshot()
    const error = await reasonOf(chatwoot.contacts.upsert(params, { onConflict }))
    expect(fake.state.contacts).toEqual(before.state.contacts)
    expect(lines).toEqual([look])
    if (error instanceof ContactConflictError) return { error, contacts: await chatwoot.contacts.list().toArray() }
    throw error
  }

  it('of keys that belong to two contacts changes nothing and names the contacts', async () => {
    const { error, contacts } = await conflictOf({ identifier: 'ada-1', email: 'bob@example.org' })

    expect(error).toMatchObject({ name: 'ContactConflictError', reason: 'several', contactIds: [1, 2] })
    expect(error.contacts.map(({ id }) => id)).toEqual(contacts.map(({ id }) => id))
    expect(error.message).toBe(
      'contacts.upsert: identifier, email and phone_number belong to 2 contacts, 1 and 2; nothing was changed\n  (if they are the same person: contacts.merge({ base: 1, mergee }) with each of the others; otherwise pass the keys of only one)',
    )
  })

  it('of keys that belong to three contacts names the one to keep', async () => {
    const { chatwoot } = openDesk({ contacts: [ada, bob, { identifier: 'crm-1' }] })
    const params = { identifier: 'crm-1', email: ada.email, phone_number: bob.phone_number }

    expect(await reasonOf(chatwoot.contacts.upsert(params))).toMatchObject({
      contactIds: [3, 1, 2],
      message: expect.stringContaining('contacts.merge({ base: 3, mergee }) with each of the others'),
    })
  })

  it('of keys that belong to two contacts keeps the given identifier in the merge that the error names', async () => {
    const { chatwoot, fake } = openDesk({ contacts: [ada, { ...bob, identifier: 'crm-1' }] })
    const params = { identifier: 'crm-1', email: ada.email }

    const error = await reasonOf(chatwoot.contacts.upsert(params))
    expect(error).toMatchObject({ message: expect.stringContaining('contacts.merge({ base: 2, mergee })') })
    await chatwoot.contacts.merge({ base: 2, mergee: 1 })

    await expect(chatwoot.contacts.upsert(params)).resolves.toMatchObject({ contact: { id: 2, identifier: 'crm-1' } })
    expect([...fake.state.contacts.keys()]).toEqual([2])
  })

  it('of keys that belong to two contacts is over after the merge that the error names', async () => {
    const { chatwoot, fake } = withBoth()
    const params = { identifier: 'ada-1', email: 'bob@example.org' }
    await reasonOf(chatwoot.contacts.upsert(params))
    await chatwoot.contacts.merge({ base: 1, mergee: 2 })

    await expect(chatwoot.contacts.upsert(params)).resolves.toMatchObject({ contact: { id: 1 }, created: false })
    expect([...fake.state.contacts.keys()]).toEqual([1])
  })

  it('of keys that belong to two contacts cannot be overwritten', async () => {
    const { error } = await conflictOf({ email: ada.email, phone_number: bob.phone_number }, 'overwrite')

    expect(error.reason).toBe('several')
  })

  it('with a different identifier changes nothing and says how to overwrite it', async () => {
    const { error } = await conflictOf({ identifier: 'new-1', email: 'ada@example.org' })

    expect(error).toMatchObject({ name: 'ContactConflictError', reason: 'identifier', contactIds: [1] })
    expect(error.contacts).toMatchObject([{ id: 1, identifier: 'ada-1' }])
    expect(error.message).toBe(
      "contacts.upsert: contact 1 has that email or phone_number, but a different identifier; nothing was changed\n  ({ onConflict: 'overwrite' } sets the new one)",
    )
  })

  it('with a different identifier can be overwritten', async () => {
    const { chatwoot, bodies } = withBoth()
    const params = { identifier: 'new-1', phone_number: '+4366010001' }

    await expect(chatwoot.contacts.upsert(params, { onConflict: 'overwrite' })).resolves.toMatchObject({
      contact: { id: 1, identifier: 'new-1' },
      created: false,
    })
    expect(bodies(update(1))).toEqual([{ identifier: 'new-1' }])
  })

  it('does not print the contacts', async () => {
    const { error } = await conflictOf({ identifier: 'new-1', email: 'ada@example.org' })

    expect(JSON.stringify(error)).not.toContain('example.org')
  })
})

describe('a contact that another process creates in the meantime', () => {
  /** Another process creates the contact just before the upsert would. */
  async function beaten(by: Partial<Contact>, params: UpsertContactParams) {
    const desk = openDesk()
    const creation = desk.holds(create)
    const outcome = desk.chatwoot.contacts.upsert(params)
    outcome.catch(() => {})
    await creation.arrived
    const winner = await desk.another().contacts.create(by)
    return { ...desk, creation, outcome, winner }
  }

  it('is searched for again and updated', async () => {
    const params = { email: 'ada@example.org', name: 'Ada L.' }
    const { creation, outcome, bodies, fake } = await beaten({ email: 'ada@example.org', name: 'Ada' }, params)
    creation.passes()

    await expect(outcome).resolves.toMatchObject({ contact: { id: 1, name: 'Ada L.' }, created: false })
    expect(bodies(update(1))).toEqual([{ name: 'Ada L.' }])
    expect(fake.state.contacts.size).toBe(1)
  })

  it('can be a conflict, too', async () => {
    const by = { email: 'ada@example.org', identifier: 'ada-1' }
    const { creation, outcome, fake } = await beaten(by, { email: 'ada@example.org', identifier: 'new-1' })
    creation.passes()

    expect(await reasonOf(outcome)).toMatchObject({ name: 'ContactConflictError', reason: 'identifier' })
    expect(fake.state.contacts.get(1)?.identifier).toBe('ada-1')
  })

  it('and deletes again leaves the ValidationError', async () => {
    const params = { phone_number: '+4366010001' }
    const { creation, outcome, holds, another, lines } = await beaten(params, params)
    const search = holds(look)
    creation.passes()
    await search.arrived
    await another().contacts.delete(1)
    search.passes()

    expect(await reasonOf(outcome)).toMatchObject({ name: 'ValidationError', fields: ['phone_number'] })
    expect(lines.slice(-2)).toEqual([look, 'DELETE /contacts/1'])
  })

  it('is one contact for several processes at once', async () => {
    const { another, fake } = openDesk()
    const processes = [another(), another(), another()]

    const outcomes = await Promise.all(
      processes.map(({ contacts }, place) => contacts.upsert({ email: 'ada@example.org', name: `Ada ${place}` })),
    )

    expect(outcomes.filter(({ created }) => created)).toHaveLength(1)
    expect(outcomes.map(({ contact }) => contact.id)).toEqual([1, 1, 1])
    expect(fake.state.contacts.size).toBe(1)
  })
})

describe('an upsert that fails', () => {
  it('at the search has done nothing', async () => {
    const { chatwoot, fake, lines } = openDesk()
    fake.failNext({ operation: 'filterContacts', status: 401 })

    expect(await reasonOf(chatwoot.contacts.upsert({ email: 'ada@example.org' }))).toBeInstanceOf(PermissionDeniedError)
    expect(lines).toEqual([look])
    expect(fake.state.contacts.size).toBe(0)
  })

  it('at creating, for another reason than its keys, does not search again', async () => {
    const { chatwoot, fake, lines } = openDesk()
    fake.failNext({
      ...{ operation: 'createContact', status: 422 },
      body: { message: 'Name is too long', attributes: ['name'] },
    })

    expect(await reasonOf(chatwoot.contacts.upsert({ identifier: 'ada-1' }))).toBeInstanceOf(ValidationError)
    expect(lines).toEqual([look, create])
  })

  it('at creating with a 500 does not search again', async () => {
    const { chatwoot, fake, lines } = openDesk()
    fake.failNext({ operation: 'createContact' })

    expect(await reasonOf(chatwoot.contacts.upsert({ identifier: 'ada-1' }))).toBeInstanceOf(ServerError)
    expect(lines).toEqual([look, create])
  })

  it.each(['after', 'before'] as const)(
    'because the connection is lost %s creating is repeated safely',
    async (cut) => {
      const { chatwoot, fake } = openDesk()
      fake.failNext({ operation: 'createContact', cut })
      const params = { email: 'ada@example.org', name: 'Ada' }

      expect(await reasonOf(chatwoot.contacts.upsert(params))).toHaveProperty('name', 'ConnectionError')
      await expect(chatwoot.contacts.upsert(params)).resolves.toHaveProperty('created', cut === 'before')
      expect([...fake.state.contacts.values()]).toMatchObject([params])
    },
  )

  it.each(['after', 'before'] as const)(
    'because the connection is lost %s creating is repeated by itself, which creates one contact',
    async (cut) => {
      vi.useFakeTimers()
      const { chatwoot, fake } = openDesk()
      fake.failNext({ operation: 'createContact', cut })
      const params = { email: 'ada@example.org', name: 'Ada' }

      const outcome = chatwoot.contacts.upsert(params, { maxRetries: 1 })
      await vi.advanceTimersByTimeAsync(1000)

      await expect(outcome).resolves.toMatchObject({ contact: { id: 1 }, created: cut === 'before' })
      expect([...fake.state.contacts.values()]).toMatchObject([params])
    },
  )

  it('at the second search rejects with that error', async () => {
    const { another, fake } = openDesk()
    fake.failNext({ operation: 'filterContacts', status: 401, skip: 2 })

    const outcomes = await Promise.allSettled(
      [another(), another()].map(({ contacts }) => contacts.upsert({ identifier: 'ada-1' })),
    )

    expect(outcomes).toMatchObject([{ status: 'fulfilled' }, { reason: { name: 'PermissionDeniedError' } }])
  })

  it('at updating rejects with that error, and is repeated safely', async () => {
    const { chatwoot, fake } = withBoth()
    fake.failNext({ operation: 'updateContact', status: 503 })
    const params = { identifier: 'ada-1', name: 'Ada L.' }

    expect(await reasonOf(chatwoot.contacts.upsert(params))).toBeInstanceOf(ServerError)
    expect(fake.state.contacts.get(1)?.name).toBe('Ada')
    await expect(chatwoot.contacts.upsert(params)).resolves.toMatchObject({ contact: { id: 1, name: 'Ada L.' } })
  })

  it('because the contact was deleted since the search creates it', async () => {
    const { chatwoot, another, holds, lines } = openDesk({ contacts: [ada] })
    const writing = holds(update(1))
    const outcome = chatwoot.contacts.upsert({ identifier: 'ada-1', name: 'Ada L.' })
    await writing.arrived
    await another().contacts.delete(1)
    writing.passes()

    await expect(outcome).resolves.toMatchObject({ contact: { id: 2, name: 'Ada L.' }, created: true })
    expect(lines.filter((line) => line === look)).toHaveLength(2)
  })

  it('because a new value is refused searches again, finds the same contact, and rejects with the refusal', async () => {
    const { chatwoot, fake, lines } = openDesk({ contacts: [ada] })
    fake.failNext({
      ...{ operation: 'updateContact', status: 422 },
      body: { message: 'Email is invalid', attributes: ['email'] },
    })

    expect(await reasonOf(chatwoot.contacts.upsert({ identifier: 'ada-1', email: 'a@b' }))).toBeInstanceOf(
      ValidationError,
    )
    expect(lines).toEqual([look, update(1), look])
  })

  it('because its new key was taken since the search names the contacts', async () => {
    const { chatwoot, another, holds, fake } = openDesk({ contacts: [ada] })
    const writing = holds(update(1))
    const outcome = reasonOf(chatwoot.contacts.upsert({ identifier: 'ada-1', email: 'new@example.org' }))
    await writing.arrived
    await another().contacts.create({ email: 'new@example.org' })
    writing.passes()

    expect(await outcome).toMatchObject({ name: 'ContactConflictError', contactIds: [1, 2] })
    expect(fake.state.contacts.get(1)).toMatchObject(ada)
  })
})

describe('concurrent calls', () => {
  it('with the same key create one contact, and each writes its own values', async () => {
    const { chatwoot, fake, lines } = openDesk()

    const outcomes = await Promise.all([
      chatwoot.contacts.upsert({ email: 'ada@example.org' }),
      chatwoot.contacts.upsert({ email: 'ADA@example.org', name: 'Ada L.' }),
    ])

    expect(outcomes.map(({ created }) => created)).toEqual([true, false])
    expect([...fake.state.contacts.values()]).toMatchObject([{ email: 'ada@example.org', name: 'Ada L.' }])
    expect(lines).toEqual([look, create, look, update(1)])
  })

  it('write the values at the time of the call', async () => {
    const { chatwoot, fake } = openDesk()
    const params = { email: 'ada@example.org', name: 'Ada', custom_attributes: { tags: ['a'] } }
    const call = chatwoot.contacts.upsert(params)
    params.name = 'Later'
    params.custom_attributes.tags.push('changed')
    await call

    expect(fake.state.contacts.get(1)).toMatchObject({ name: 'Ada', custom_attributes: { tags: ['a'] } })
  })

  it.each<[one: UpsertContactParams, other: UpsertContactParams]>([
    [{ email: 'ada@example.org' }, { identifier: 'ada-1', email: 'ada@example.org' }],
    [{ identifier: 'ada-1', email: 'ada@example.org' }, { email: 'ada@example.org' }],
    [
      { identifier: 'ada-1', phone_number: '+4366010001' },
      { email: 'ada@example.org', phone_number: '+4366010001' },
    ],
  ])('with one key in common wait for each other, even if one has more: %j and %j', async (one, other) => {
    const { chatwoot, fake, lines } = openDesk()

    const outcomes = await Promise.all([chatwoot.contacts.upsert(one), chatwoot.contacts.upsert(other)])

    expect(outcomes.map(({ created }) => created).sort()).toEqual([false, true])
    expect(lines.slice(0, 3)).toEqual([look, create, look])
    expect([...fake.state.contacts.values()]).toMatchObject([{ ...one, ...other }])
  })

  it('whose keys overlap in a ring do not deadlock', async () => {
    const { chatwoot, fake } = openDesk()

    await Promise.all([
      chatwoot.contacts.upsert({ identifier: 'ada-1', email: 'ada@example.org' }),
      chatwoot.contacts.upsert({ email: 'ada@example.org', phone_number: '+4366010001' }),
      chatwoot.contacts.upsert({ phone_number: '+4366010001', identifier: 'ada-1' }),
    ])

    const { identifier, email, phone_number } = ada
    expect([...fake.state.contacts.values()]).toMatchObject([{ identifier, email, phone_number }])
  })

  it('with different keys do not wait for each other', async () => {
    const { chatwoot, holds, lines } = withBoth()
    const search = holds(look)
    const first = chatwoot.contacts.upsert({ email: 'ada@example.org' })
    await search.arrived

    await expect(chatwoot.contacts.upsert({ email: 'bob@example.org' })).resolves.toMatchObject({ contact: { id: 2 } })
    search.passes()
    await first
    expect(lines).toEqual([look, look])
  })

  it('continue after one that failed', async () => {
    const { chatwoot, fake } = withBoth()
    fake.failNext({ operation: 'filterContacts', status: 401 })
    const first = reasonOf(chatwoot.contacts.upsert({ email: 'ada@example.org' }))
    const second = chatwoot.contacts.upsert({ email: 'ada@example.org' })

    expect(await first).toBeInstanceOf(PermissionDeniedError)
    await expect(second).resolves.toMatchObject({ contact: { id: 1 } })
  })
})

describe('an abort', () => {
  it('of a waiting upsert sends nothing, and does not affect the others', async () => {
    const { chatwoot, holds, lines } = withBoth()
    const controller = new AbortController()
    const { signal } = controller
    const search = holds(look)
    const first = chatwoot.contacts.upsert({ email: 'ada@example.org' })
    const second = reasonOf(chatwoot.contacts.upsert({ identifier: 'ada-1', email: 'ada@example.org' }, { signal }))
    const third = chatwoot.contacts.upsert({ identifier: 'ada-1' })
    await search.arrived
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    await third
    search.passes()
    await first
    expect(lines).toEqual([look, look])
  })

  it('after the search creates nothing', async () => {
    const { chatwoot, holds, lines, fake } = openDesk()
    const controller = new AbortController()
    const search = holds(look)
    const promise = reasonOf(chatwoot.contacts.upsert({ email: 'ada@example.org' }, { signal: controller.signal }))
    await search.arrived
    controller.abort()
    search.passes()

    expect(await promise).toBeInstanceOf(AbortError)
    await settled()
    expect(lines).toEqual([look])
    expect(fake.state.contacts.size).toBe(0)
  })

  it('while the contact is created lets the next call find it', async () => {
    const { chatwoot, fake } = openDesk()
    const controller = new AbortController()
    const params = { email: 'ada@example.org' }
    fake.failNext({ operation: 'createContact', cut: 'after', when: () => abort(controller) })
    const first = reasonOf(chatwoot.contacts.upsert(params, { signal: controller.signal }))
    const second = chatwoot.contacts.upsert(params)

    expect(await first).toBeInstanceOf(AbortError)
    await expect(second).resolves.toMatchObject({ contact: { id: 1 }, created: false })
  })
})

describe('what cannot be sent', () => {
  it.each<[unknown, unknown, string]>([
    [{ name: 'Ada' }, {}, 'identifier, email or phone_number is required: a contact is found by them'],
    [
      { identifier: null, name: 'Ada' },
      {},
      'identifier, email or phone_number is required: a contact is found by them',
    ],
    [{ email: 'ada@example.org', phone_number: '' }, {}, 'phone_number is blank: leave it out'],
    [{ identifier: 7 }, {}, 'identifier must be a string, got 7'],
    [
      { email: 'ada@example.org', inbox_id: 61 },
      {},
      'contacts.upsert takes no inbox_id: call createContactInbox with the contact that it returns',
    ],
    [
      { email: 'ada@example.org', source_id: 's' },
      {},
      'contacts.upsert takes no source_id: call createContactInbox with the contact that it returns',
    ],
    [{ email: 'ada@example.org' }, { onConflict: 'force' }, "onConflict must be 'error' or 'overwrite', got \"force\""],
  ])('%j with %j is refused before anything is sent', async (params, options, said) => {
    const { chatwoot, lines } = openDesk()

    // @ts-expect-error a key is required, and one of two words
    await expect(chatwoot.contacts.upsert(params, options)).rejects.toThrow(new TypeError(said))
    expect(lines).toEqual([])
  })
})
