import { describe, expect, it } from 'vitest'
import { filterContacts, filterConversations } from '../../../src/testing/filter/index.ts'
import { compareContacts } from '../../../src/testing/filter/order.ts'
import { attributeDefinitions, callerOf, cases, contacts, conversations, type RecordedCase } from './model-rows.ts'

const { today } = cases
const context = { attributeDefinitions, today }
const repeating = ['k1632', 'k1633', 'k1677', 'k1679', 'k1726']
const byId = new Map(contacts.map((row) => [row.id, row]))

describe('the model of the conversation filter responds as the server did', () => {
  it('is given every recorded case', () => expect(cases.conversations).toHaveLength(1473))

  it.each(byGroup(cases.conversations))('%s (%i cases)', (_group, _count, recorded) => {
    for (const one of recorded) {
      const answer = filterConversations(requestOf(one), conversations, { ...context, ...callerOf(one) })
      if (!('rows' in answer)) {
        expect({ id: one.id, status: answer.status, body: answer.body }).toEqual(refusalOf(one))
        continue
      }
      const { mine_count, unassigned_count, all_count } = answer.meta
      const rows = one.group === 'page' ? answer.page : answer.rows
      const ids = rows.map(({ display_id }) => display_id)
      expect({ id: one.id, status: answer.status, ids, meta: { mine_count, unassigned_count, all_count } }).toEqual({
        id: one.id,
        status: one.status,
        ids: one.ids,
        meta: one.meta,
      })
    }
  })
})

describe('the model of the contact filter responds as the server did', () => {
  it('is given every recorded case', () => expect(cases.contacts).toHaveLength(853))

  it('left rows out and repeated others in five responses, all without a total order', () => {
    expect(cases.contacts.filter(isRepeating).map(({ id }) => id)).toEqual(repeating)
  })

  it.each(byGroup(cases.contacts))('%s (%i cases)', (_group, _count, recorded) => {
    for (const one of recorded) {
      const request = requestOf(one)
      const answer = filterContacts(request, contacts, context)
      if (!('rows' in answer)) {
        expect({ id: one.id, status: answer.status, body: answer.body }).toEqual(refusalOf(one))
        continue
      }
      const ids = (one.group === 'page' ? answer.page : answer.rows).map(({ id }) => id)
      if (isRepeating(one)) {
        expect(one.ids).toHaveLength(ids.length)
        expect(ids).toEqual(expect.arrayContaining(one.ids ?? []))
        expect(answer.meta).toEqual(one.meta)
        continue
      }
      const found = { id: one.id, status: answer.status, ids: inOrder(ids, request.sort, one.ids), meta: answer.meta }
      expect(found).toEqual({ id: one.id, status: one.status, ids: one.ids, meta: one.meta })
    }
  })
})

/** Their pages come from queries that ordered ties differently. */
function isRepeating({ ids = [] }: RecordedCase): boolean {
  return new Set(ids).size < ids.length
}

/** The server has no rule for ties: equal rows are in their recorded order, if they were recorded. */
function inOrder(ids: readonly number[], sort: unknown, recorded: readonly number[] = []): number[] {
  const compare = compareContacts(sort)
  const position = (id: number) => (recorded.includes(id) ? recorded.indexOf(id) : recorded.length)
  return [...ids].sort((a, b) => {
    const [rowA, rowB] = [byId.get(a), byId.get(b)]
    return (rowA && rowB ? compare(rowA, rowB) : 0) || position(a) - position(b)
  })
}

function requestOf({ body, query, payload }: RecordedCase): Record<string, unknown> {
  return { payload, ...(body && !Array.isArray(body) ? body : {}), ...inQuery(query) }
}

/** In a query everything is a string. */
function inQuery(query: Record<string, unknown> = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query).map(([key, value]) => [key, typeof value === 'object' ? value : String(value)]),
  )
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
