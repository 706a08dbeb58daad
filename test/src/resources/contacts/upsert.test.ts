import { describe, expect, it } from 'vitest'
import { AbortError, type Contact, PermissionDeniedError, ServerError, ValidationError } from '../../../../src/index.ts'
import {
  type ContactConflictError,
  isContactConflictError,
  type UpsertContactParams,
} from '../../../../src/resources/contacts/contacts.ts'
import { reasonOf, settled } from '../../../servers/held.ts'
import { HeldServer } from '../../../servers/held-server.ts'
import { contact, contacts, created, listOf, pageOf, taken } from './records.ts'

const look = 'POST /contacts/filter?sort=created_at'
const create = 'POST /contacts'
const update = (id: number) => `PATCH /contacts/${id}`
const condition = (attribute_key: string, value: string, query_operator: 'OR' | null = null) => ({
  attribute_key,
  filter_operator: 'equal_to',
  values: [value],
  query_operator,
})
const ada = contact({
  id: 5,
  name: 'Ada',
  identifier: 'ada-1',
  email: 'ada@example.org',
  phone_number: '+4366010001',
  custom_attributes: { plan: 'pro', limits: { seats: 5, guests: [1, 2] } },
  additional_attributes: { city: 'Wien' },
})
const bob = contact({ id: 6, name: 'Bob', identifier: null, email: 'bob@example.org', phone_number: '+4366010002' })
const refusal = { error: 'You are not authorized to do this action' }

/** Calls upsert where the server's filter finds these contacts. */
async function upserting(found: Contact[], params: UpsertContactParams, onConflict?: 'overwrite') {
  const held = new HeldServer()
  const promise = held.chatwoot.contacts.upsert(params, { onConflict })
  const conditions = await held.answers(look, listOf(...found))
  return { held, promise, conditions }
}

describe('upsert', () => {
  it('creates the contact if there is none, after one search for all of its keys', async () => {
    const params = { phone_number: '+4366010001', email: 'Ada@Example.org', identifier: 'ada-1', name: 'Ada' }
    const { held, promise, conditions } = await upserting([], params)

    expect(conditions).toEqual({
      payload: [
        condition('identifier', 'ada-1', 'OR'),
        condition('email', 'ada@example.org', 'OR'),
        condition('phone_number', '+4366010001'),
      ],
    })
    expect(await held.answers(create, created(ada))).toEqual(params)
    await expect(promise).resolves.toEqual({ contact: ada, created: true })
  })

  it.each<[by: string, UpsertContactParams]>([
    ['identifier', { identifier: 'ada-1' }],
    ['email, without regard to case', { email: 'ADA@example.org' }],
    ['phone_number', { phone_number: '+4366010001' }],
    ['all of them', { name: 'Ada', identifier: 'ada-1', email: 'ada@example.org', phone_number: '+4366010001' }],
    ['email, if the identifier is undefined', { email: 'ada@example.org', identifier: undefined }],
  ])('finds the contact by %s, and sends nothing more if nothing differs', async (_, params) => {
    const { held, promise } = await upserting([ada], params)

    await expect(promise).resolves.toEqual({ contact: ada, created: false })
    expect(held.lines).toEqual([look])
  })

  it('finds a contact whose email was stored in capitals', async () => {
    const old = contact({ id: 5, email: 'Ada@Example.org' })
    const { promise } = await upserting([old], { email: 'ada@example.org' })

    await expect(promise).resolves.toEqual({ contact: old, created: false })
  })

  it('does not match a contact whose identifier differs in case, or whose phone number differs by a plus', async () => {
    const { held, promise } = await upserting([ada], { identifier: 'ADA-1', phone_number: '4366010001' })

    await held.answers(create, created(contact({ id: 7 })))

    await expect(promise).resolves.toMatchObject({ contact: { id: 7 }, created: true })
  })

  it('searches all pages', async () => {
    const held = new HeldServer()
    const promise = held.chatwoot.contacts.upsert({ identifier: 'ada-1' })
    await held.answers(look, pageOf(16, contacts(10, 24)))
    await held.answers(`${look}&page=2`, pageOf(16, [ada]))

    await expect(promise).resolves.toEqual({ contact: ada, created: false })
  })

  it('sends only the differences, attributes one by one', async () => {
    const { held, promise } = await upserting([ada], {
      identifier: 'ada-1',
      email: 'ADA@EXAMPLE.ORG',
      phone_number: null,
      name: 'Ada L.',
      blocked: false,
      custom_attributes: { limits: { guests: [1, 2], seats: 5 }, plan: 'free', paid: true },
      additional_attributes: { city: 'Wien' },
    })
    const changed = contact({ id: 5, name: 'Ada L.' })

    expect(await held.answers(update(5), { payload: changed })).toEqual({
      name: 'Ada L.',
      phone_number: null,
      custom_attributes: { plan: 'free', paid: true },
    })
    await expect(promise).resolves.toEqual({ contact: changed, created: false })
  })

  it.each([
    [3, undefined],
    [4, { company_id: 4 }],
    [null, { company_id: null }],
  ])('sends the company %j only if it differs from that of the contact', async (company_id, sent) => {
    const found = contact({ id: 5, identifier: 'ada-1', company_id: 3 })
    const { held, promise } = await upserting([found], { identifier: 'ada-1', company_id })

    if (sent) expect(await held.answers(update(5), { payload: found })).toEqual(sent)
    await expect(promise).resolves.toEqual({ contact: found, created: false })
  })

  it.each([
    [{ limits: { seats: 5 } }],
    [{ limits: { seats: 5, guests: [2, 1] } }],
    [{ limits: { seats: 5, guests: { 0: 1, 1: 2 } } }],
    [{ limits: null }],
    [{ plan: null }],
    [{ other: null }],
  ])('treats %j as a change', async (custom_attributes) => {
    const { held, promise } = await upserting([ada], { identifier: 'ada-1', custom_attributes })

    expect(await held.answers(update(5), { payload: ada })).toEqual({ custom_attributes })
    await promise
  })

  it('compares a Date as it is sent', async () => {
    const since = new Date('2026-01-02T03:04:05Z')
    const stored = contact({ id: 5, identifier: 'ada-1', custom_attributes: { since: since.toISOString() } })
    const { promise } = await upserting([stored], { identifier: 'ada-1', custom_attributes: { since } })

    await expect(promise).resolves.toEqual({ contact: stored, created: false })
  })

  it('always sends a picture', async () => {
    const { held, promise } = await upserting([ada], { identifier: 'ada-1', avatar_url: 'https://a.example/ada.png' })

    expect(await held.answers(update(5), { payload: ada })).toEqual({ avatar_url: 'https://a.example/ada.png' })
    await promise
  })

  it('sets the identifier of a contact that has none', async () => {
    const { held, promise } = await upserting([bob], { identifier: 'bob-1', email: 'bob@example.org' })

    expect(await held.answers(update(6), { payload: bob })).toEqual({ identifier: 'bob-1' })
    await promise
  })
})

describe('a conflict', () => {
  it('of keys that belong to two contacts changes nothing and names the contacts', async () => {
    const { held, promise } = await upserting([ada, bob], { identifier: 'ada-1', email: 'bob@example.org' })

    const error = await reasonOf(promise)

    expect(isContactConflictError(error)).toBe(true)
    expect(error).toMatchObject({ name: 'ContactConflictError', reason: 'several', contactIds: [5, 6] })
    expect((error as ContactConflictError).contacts).toEqual([ada, bob])
    expect((error as ContactConflictError).message).toBe(
      'contacts.upsert: identifier, email and phone_number belong to 2 contacts, 5 and 6; nothing was changed\n  (if they are the same person: contacts.merge({ base: 5, mergee: 6 }); otherwise leave out the keys of the other contact)',
    )
    expect(held.lines).toEqual([look])
  })

  it('of keys that belong to two contacts cannot be overwritten', async () => {
    const { held, promise } = await upserting(
      [ada, bob],
      { email: ada.email ?? '', phone_number: bob.phone_number },
      'overwrite',
    )

    expect(await reasonOf(promise)).toMatchObject({ reason: 'several' })
    expect(held.lines).toEqual([look])
  })

  it('with a different identifier changes nothing and says how to overwrite it', async () => {
    const { held, promise } = await upserting([ada], { identifier: 'new-1', email: 'ada@example.org' })

    const error = await reasonOf(promise)

    expect(error).toMatchObject({ name: 'ContactConflictError', reason: 'identifier', contactIds: [5] })
    expect((error as ContactConflictError).contacts).toEqual([ada])
    expect((error as ContactConflictError).message).toBe(
      "contacts.upsert: contact 5 has that email or phone_number, but a different identifier; nothing was changed\n  ({ onConflict: 'overwrite' } sets the new one)",
    )
    expect(held.lines).toEqual([look])
  })

  it('with a different identifier can be overwritten', async () => {
    const { held, promise } = await upserting([ada], { identifier: 'new-1', phone_number: '+4366010001' }, 'overwrite')

    expect(await held.answers(update(5), { payload: ada })).toEqual({ identifier: 'new-1' })
    await expect(promise).resolves.toEqual({ contact: ada, created: false })
  })

  it('does not print the contacts', async () => {
    const { promise } = await upserting([ada], { identifier: 'new-1', email: 'ada@example.org' })

    expect(JSON.stringify(await reasonOf(promise))).not.toContain('example.org')
  })
})

describe('a contact that another process creates in the meantime', () => {
  it('is searched for again and updated', async () => {
    const { held, promise } = await upserting([], { email: 'ada@example.org', name: 'Ada L.' })
    await held.answers(create, taken('email'), 422)
    await held.answers(look, listOf(ada))
    const changed = contact({ id: 5, name: 'Ada L.' })

    expect(await held.answers(update(5), { payload: changed })).toEqual({ name: 'Ada L.' })
    await expect(promise).resolves.toEqual({ contact: changed, created: false })
  })

  it('can be a conflict, too', async () => {
    const { held, promise } = await upserting([], { email: 'ada@example.org', identifier: 'new-1' })
    await held.answers(create, taken('email'), 422)
    await held.answers(look, listOf(ada))

    expect(await reasonOf(promise)).toMatchObject({ name: 'ContactConflictError', reason: 'identifier' })
  })

  it('and deletes again leaves the ValidationError', async () => {
    const { held, promise } = await upserting([], { phone_number: '+4366010001' })
    await held.answers(create, taken('phone_number'), 422)
    await held.answers(look, listOf())

    expect(await reasonOf(promise)).toMatchObject({ name: 'ValidationError', fields: ['phone_number'] })
    expect(held.lines).toEqual([look, create, look])
  })
})

describe('an upsert that fails', () => {
  it('at the search has done nothing', async () => {
    const held = new HeldServer()
    const promise = reasonOf(held.chatwoot.contacts.upsert({ email: 'ada@example.org' }))
    await held.answers(look, refusal, 401)

    expect(await promise).toBeInstanceOf(PermissionDeniedError)
    expect(held.lines).toEqual([look])
  })

  it('at creating, for another reason than its keys, does not search again', async () => {
    const { held, promise } = await upserting([], { identifier: 'ada-1' })
    await held.answers(create, { message: 'Name is too long', attributes: ['name'] }, 422)

    expect(await reasonOf(promise)).toBeInstanceOf(ValidationError)
    expect(held.lines).toEqual([look, create])
  })

  it('at creating with a 500 does not search again', async () => {
    const { held, promise } = await upserting([], { identifier: 'ada-1' })
    await held.answers(create, { status: 500, error: 'Internal Server Error' }, 500)

    expect(await reasonOf(promise)).toBeInstanceOf(ServerError)
    expect(held.lines).toEqual([look, create])
  })

  it('at the second search rejects with that error', async () => {
    const { held, promise } = await upserting([], { identifier: 'ada-1' })
    await held.answers(create, taken('identifier'), 422)
    await held.answers(look, refusal, 401)

    expect(await reasonOf(promise)).toBeInstanceOf(PermissionDeniedError)
  })

  it('at updating rejects with that error', async () => {
    const { held, promise } = await upserting([ada], { identifier: 'ada-1', email: 'bob@example.org' })
    await held.answers(update(5), taken('email'), 422)

    expect(await reasonOf(promise)).toMatchObject({ name: 'ValidationError', fields: ['email'] })
  })
})

describe('concurrent calls', () => {
  it('with the same key create one contact, and each writes its own values', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.contacts.upsert({ email: 'ada@example.org' })
    const second = held.chatwoot.contacts.upsert({ email: 'ADA@example.org', name: 'Ada L.' })
    await held.answers(look, listOf())
    const making = await held.next()
    await settled()
    expect(held.lines).toEqual([look, create])
    making.answer(created(ada))
    await held.answers(look, listOf(ada))
    expect(await held.answers(update(5), { payload: ada })).toEqual({ name: 'Ada L.' })

    await expect(first).resolves.toEqual({ contact: ada, created: true })
    await expect(second).resolves.toEqual({ contact: ada, created: false })
  })

  it('write the values at the time of the call', async () => {
    const held = new HeldServer()
    const params = { email: 'ada@example.org', name: 'Ada' }
    const first = held.chatwoot.contacts.upsert(params)
    params.name = 'Later'
    await held.answers(look, listOf())

    expect(await held.answers(create, created(ada))).toEqual({ email: 'ada@example.org', name: 'Ada' })
    await first
  })

  it('with one key in common wait for each other, even if one has more keys', async () => {
    for (const [one, other] of [
      [{ email: 'ada@example.org' }, { identifier: 'ada-1', email: 'ada@example.org' }],
      [{ identifier: 'ada-1', email: 'ada@example.org' }, { email: 'ada@example.org' }],
      [
        { identifier: 'ada-1', phone_number: '+4366010001' },
        { email: 'ada@example.org', phone_number: '+4366010001' },
      ],
    ] as const) {
      const held = new HeldServer()
      const first = held.chatwoot.contacts.upsert(one)
      const second = held.chatwoot.contacts.upsert(other)
      await held.answers(look, listOf())
      await settled()
      expect(held.lines).toEqual([look, create])
      await held.answers(create, created(ada))
      await held.answers(look, listOf(ada))

      const outcomes = (await Promise.all([first, second])).map(({ created }) => created)
      expect(outcomes.sort()).toEqual([false, true])
    }
  })

  it('whose keys overlap in a ring do not deadlock', async () => {
    const held = new HeldServer()
    const { contacts } = held.chatwoot
    const all = Promise.all([
      contacts.upsert({ identifier: 'ada-1', email: 'ada@example.org' }),
      contacts.upsert({ email: 'ada@example.org', phone_number: '+4366010001' }),
      contacts.upsert({ phone_number: '+4366010001', identifier: 'ada-1' }),
    ])
    for (let call = 0; call < 3; call += 1) {
      const { answer } = await held.next()
      await settled()
      expect(held.lines).toHaveLength(call + 1)
      answer(listOf(ada))
    }

    await expect(all).resolves.toHaveLength(3)
  })

  it('with different keys do not wait for each other', async () => {
    const held = new HeldServer()
    const first = held.chatwoot.contacts.upsert({ email: 'ada@example.org' })
    const second = held.chatwoot.contacts.upsert({ email: 'bob@example.org' })
    const [one, other] = [await held.next(), await held.next()]
    one.answer(listOf(ada))
    other.answer(listOf(bob))

    await expect(Promise.all([first, second])).resolves.toMatchObject([{ contact: ada }, { contact: bob }])
  })

  it('continue after one that failed', async () => {
    const held = new HeldServer()
    const first = reasonOf(held.chatwoot.contacts.upsert({ email: 'ada@example.org' }))
    const second = held.chatwoot.contacts.upsert({ email: 'ada@example.org' })
    await held.answers(look, refusal, 401)
    await held.answers(look, listOf(ada))

    expect(await first).toBeInstanceOf(PermissionDeniedError)
    await expect(second).resolves.toMatchObject({ contact: ada })
  })
})

describe('an abort', () => {
  it('of a waiting upsert sends nothing, and does not affect the others', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const { contacts } = held.chatwoot
    const first = contacts.upsert({ email: 'ada@example.org' })
    const second = reasonOf(
      contacts.upsert({ identifier: 'ada-1', email: 'ada@example.org' }, { signal: controller.signal }),
    )
    const third = contacts.upsert({ identifier: 'ada-1' })
    const { answer } = await held.next()
    controller.abort()

    expect(await second).toBeInstanceOf(AbortError)
    await held.answers(look, listOf(ada))
    await third
    answer(listOf(ada))
    await first
    expect(held.lines).toEqual([look, look])
  })

  it('after the search creates nothing', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const promise = reasonOf(held.chatwoot.contacts.upsert({ email: 'ada@example.org' }, { signal: controller.signal }))
    const { answer } = await held.next()
    controller.abort()
    answer(listOf())

    expect(await promise).toBeInstanceOf(AbortError)
    await settled()
    expect(held.lines).toEqual([look])
  })

  it('while the contact is created lets the next call find it', async () => {
    const held = new HeldServer()
    const controller = new AbortController()
    const params = { email: 'ada@example.org' }
    const first = reasonOf(held.chatwoot.contacts.upsert(params, { signal: controller.signal }))
    const second = held.chatwoot.contacts.upsert(params)
    await held.answers(look, listOf())
    await held.next()
    controller.abort()

    expect(await first).toBeInstanceOf(AbortError)
    await held.answers(look, listOf(ada))
    await expect(second).resolves.toEqual({ contact: ada, created: false })
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
    [{ email: 'ada@example.org' }, { onConflict: 'force' }, "onConflict must be 'error' or 'overwrite', got \"force\""],
  ])('%j with %j is refused before anything is sent', async (params, options, said) => {
    const held = new HeldServer()

    // @ts-expect-error a key is required, and one of two words
    await expect(held.chatwoot.contacts.upsert(params, options)).rejects.toThrow(new TypeError(said))
    expect(held.lines).toEqual([])
  })
})
