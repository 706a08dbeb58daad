import { describe, expect, it } from 'vitest'
import { ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { cannedResponses } = chatwoot
const root = '/api/v1/accounts/1/canned_responses'

onlyNock()

describe('list', () => {
  it('requests all of them', async () => {
    server()
      .get(root)
      .reply(...recorded('canned-list-search'))
    expect((await cannedResponses.list()).items).toEqual(recordedBody('canned-list-search'))
  })

  it('requests those that contain a string', async () => {
    server()
      .get(`${root}?search=hel`)
      .reply(...recorded('canned-list-search'))
    expect((await cannedResponses.list({ search: 'hel' })).items).toEqual(recordedBody('canned-list-search'))
  })
})

describe('create', () => {
  it('sends the short code and the text', async () => {
    const params = { short_code: 'hello', content: 'Hello {{contact.name}}, how can we help?' }
    server()
      .post(root, params)
      .reply(...recorded('canned-create'))
    await expect(cannedResponses.create(params)).resolves.toEqual(recordedBody('canned-create'))
  })

  it('rejects with ValidationError when both are missing', async () => {
    server()
      .post(root, {})
      .reply(...recorded('canned-create-missing-params'))
    // @ts-expect-error what JavaScript can do
    await expect(cannedResponses.create({})).rejects.toBeInstanceOf(ValidationError)
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    server()
      .patch(`${root}/8`, { content: 'Hello!' })
      .reply(...recorded('canned-update'))
    await expect(cannedResponses.update(8, { content: 'Hello!' })).resolves.toEqual(recordedBody('canned-update'))
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/8`, '')
      .reply(...recorded('canned-delete'))
    await expect(cannedResponses.delete(8)).resolves.toBeUndefined()
  })
})
