import { describe, expect, it } from 'vitest'
import { NotFoundError, ServerError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { customFilters } = chatwoot
const root = '/api/v1/accounts/1/custom_filters'
const query = {
  payload: [{ attribute_key: 'status', filter_operator: 'equal_to', values: ['open'], query_operator: null }],
}

onlyNock()

describe('list', () => {
  it('leaves the type to the server', async () => {
    server()
      .get(root)
      .reply(...recorded('custom-filters-list-agent'))
    expect((await customFilters.list()).items).toEqual([])
  })

  it('requests those of contacts', async () => {
    server()
      .get(`${root}?filter_type=contact`)
      .reply(...recorded('custom-filters-list-contact'))
    expect((await customFilters.list({ filter_type: 'contact' })).items).toEqual(
      recordedBody('custom-filters-list-contact'),
    )
  })
})

describe('get', () => {
  it('returns a filter', async () => {
    server()
      .get(`${root}/6`)
      .reply(...recorded('custom-filter-show'))
    await expect(customFilters.get(6)).resolves.toEqual(recordedBody('custom-filter-show'))
  })

  it('rejects with NotFoundError for a filter of another user', async () => {
    server()
      .get(`${root}/6`)
      .reply(...recorded('custom-filter-show-other-user'))
    await expect(customFilters.get(6)).rejects.toBeInstanceOf(NotFoundError)
  })
})

describe('create', () => {
  it('sends name, type and conditions', async () => {
    const params = { name: 'Open ones', filter_type: 'conversation', query } as const
    server()
      .post(root, { ...params })
      .reply(...recorded('custom-filter-create'))
    await expect(customFilters.create(params)).resolves.toEqual(recordedBody('custom-filter-create'))
  })

  it('rejects with ServerError for an unknown type, sent once', async () => {
    server()
      .post(root)
      .reply(...recorded('custom-filter-create-unknown-type'))
    // @ts-expect-error no such type
    const refused = customFilters.create({ name: 'x', filter_type: 'colour', query })
    await expect(refused).rejects.toBeInstanceOf(ServerError)
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    server()
      .patch(`${root}/6`, { name: 'Open ones 2' })
      .reply(...recorded('custom-filter-update'))
    await expect(customFilters.update(6, { name: 'Open ones 2' })).resolves.toEqual(
      recordedBody('custom-filter-update'),
    )
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/6`, '')
      .reply(...recorded('custom-filter-delete'))
    await expect(customFilters.delete(6)).resolves.toBeUndefined()
  })
})
