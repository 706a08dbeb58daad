/** Every recorded filter request of a real 4.14.2, sent to the Chatwoot in memory. */
import { describe, expect, it } from 'vitest'
import type { FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { compareContacts } from '../../../src/testing/routes/lists/order.ts'
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
