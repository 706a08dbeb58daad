/** Every recorded filter request of a real 4.14.2, sent to the Chatwoot in memory. */
import { describe, expect, it } from 'vitest'
import type { FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { compareContacts } from '../../../src/testing/routes/contacts/orders.ts'
import { cases, contacts, type RecordedCase } from '../filter/dataset.ts'
import { fakeWithDataset, filterRequest } from './filter-dataset.ts'

// One with the server's pages, and one that responds with everything at once.
const paged = fakeWithDataset()
const whole = fakeWithDataset(1000)
const repeating = ['k1632', 'k1633', 'k1677', 'k1679', 'k1726']
const byId = new Map(contacts.map((row) => [row.id, row]))

describe('POST /conversations/filter responds as the server did', () => {
  it('is given every recorded case', () => expect(cases.conversations).toHaveLength(1473))

  it.each(byGroup(cases.conversations))('%s (%i cases)', async (_group, _count, recorded) => {
    for (const one of recorded) {
      const { status, body } = await filterRequest(fakeFor(one), 'conversations', one)
      if (status !== 200) expect({ id: one.id, status, body }).toEqual(refusalOf(one))
      else
        expect({ id: one.id, ids: idsOf(body), meta: body.meta }).toEqual({ id: one.id, ids: one.ids, meta: one.meta })
    }
  })
})

describe('POST /contacts/filter responds as the server did', () => {
  it('is given every recorded case', () => expect(cases.contacts).toHaveLength(853))

  it('left rows out and repeated others in five recorded responses, all without a total order', () => {
    expect(cases.contacts.filter(isRepeating).map(({ id }) => id)).toEqual(repeating)
  })

  it.each(byGroup(cases.contacts))('%s (%i cases)', async (_group, _count, recorded) => {
    for (const one of recorded) {
      const { status, body } = await filterRequest(fakeFor(one), 'contacts', one)
      if (status !== 200) {
        expect({ id: one.id, status, body }).toEqual(refusalOf(one))
        continue
      }
      const ids = idsOf(body)
      expect({ id: one.id, meta: body.meta }).toEqual({ id: one.id, meta: one.meta })
      if (isRepeating(one)) {
        expect(one.ids).toHaveLength(ids.length)
        expect(ids).toEqual(expect.arrayContaining(one.ids ?? []))
      } else expect({ id: one.id, ids: inRecordedOrder(ids, one) }).toEqual({ id: one.id, ids: one.ids })
    }
  })
})

function fakeFor({ group }: RecordedCase): FakeChatwoot {
  return group === 'page' ? paged : whole
}

function idsOf({ payload }: { payload?: { id: number }[] }): number[] {
  return (payload ?? []).map(({ id }) => id)
}

/** Their pages come from queries that ordered ties differently. */
function isRepeating({ ids = [] }: RecordedCase): boolean {
  return new Set(ids).size < ids.length
}

/** The server has no rule for ties: equal rows are in their recorded order, if they were recorded. */
function inRecordedOrder(ids: readonly number[], { query, body, ids: recorded = [] }: RecordedCase): number[] {
  const sort = query?.sort ?? (body as { sort?: unknown } | undefined)?.sort // bodies of all shapes were recorded
  const compare = compareContacts(sort, '4.14.2')
  const position = (id: number) => (recorded.includes(id) ? recorded.indexOf(id) : recorded.length)
  return [...ids].sort((a, b) => {
    const [rowA, rowB] = [byId.get(a), byId.get(b)]
    return (rowA && rowB ? compare(rowA, rowB) : 0) || position(a) - position(b)
  })
}

function refusalOf({ id, status, error }: RecordedCase) {
  const body = status === 422 ? { error } : { status: 500, error: 'Internal Server Error' }
  return { id, status, body }
}

function byGroup(all: readonly RecordedCase[]): [string, number, RecordedCase[]][] {
  const groups = new Map<string, RecordedCase[]>()
  for (const one of all) groups.set(one.group, [...(groups.get(one.group) ?? []), one])
  return [...groups].map(([group, members]) => [group, members.length, members])
}

/** Read from the server's source of each version, which was run against a PostgreSQL 17. */
describe('filters that nobody recorded', () => {
  const inVersion = (version: string) => fakeWithDataset(1000, version)
  const ask = async (version: string, condition: object) => {
    const { status, body } = await filterRequest(inVersion(version), 'conversations', { payload: [condition] })
    return status === 200 ? idsOf(body).length : { status, ...body }
  }
  const failed = { status: 500, error: 'Internal Server Error' }
  const invalid = (key: string) => ({ status: 422, error: `Invalid value. The values provided for ${key} are invalid` })

  it('compares a custom date with a number of days again since 4.17', async () => {
    const condition = { attribute_key: 'c_date', filter_operator: 'days_before', values: ['30'] }

    expect(await ask('4.14.2', condition)).toEqual(failed)
    expect(await ask('4.18.0', condition)).toBe(22)
    expect(await ask('4.18.0', { ...condition, values: ['2026-10-01'] })).toEqual(invalid('c_date'))
  })

  it('lets the database read dates before 4.12, with its times and zones', async () => {
    const condition = { attribute_key: 'last_activity_at', filter_operator: 'is_greater_than' }

    expect(await ask('4.7.0', { ...condition, values: ['2026-10-01T10:00+5'] })).toBe(36)
    expect(await ask('4.7.0', { ...condition, values: ['2026-10-01T10:00+25:00'] })).toEqual(failed)
    expect(await ask('4.14.2', { ...condition, values: ['2026-10-01T10:00+25:00'] })).toBe(36)
  })

  it('fails on numbers that Ruby can hold and the database cannot', async () => {
    const condition = { attribute_key: 'c_num', filter_operator: 'is_less_than' }

    expect(await ask('4.14.2', { ...condition, values: ['1e131072'] })).toEqual(failed)
    expect(await ask('4.14.2', { ...condition, values: ['1e5000000'] })).toEqual(failed)
    expect(await ask('4.14.2', { ...condition, values: ['1.e3'] })).toBe(32)
  })

  it('takes a list of one key as the key, except before 4.12, which finds no row with it', async () => {
    const condition = { attribute_key: ['c_text'], filter_operator: 'is_present', values: [] }

    expect(await ask('4.14.2', condition)).toBe(38)
    expect(await ask('4.7.0', condition)).toBe(0)
    expect(await ask('4.14.2', { ...condition, attribute_key: ['c_text', 'c_num'] })).toEqual(failed)
  })

  it('writes large floats as Ruby does where it compares strings', async () => {
    const condition = { attribute_key: 'c_text', filter_operator: 'is_greater_than', values: [1e25] }

    expect(await ask('4.7.0', condition)).toBe(32)
  })

  it('takes custom_attribute_type in a list', async () => {
    const condition = { attribute_key: 'c_num', filter_operator: 'is_less_than', values: [5] }

    const plain = await ask('4.14.2', condition)
    expect(await ask('4.14.2', { ...condition, custom_attribute_type: ['conversation_attribute'] })).toEqual(plain)
  })
})
