import { describe, expect, it } from 'vitest'
import { PermissionDeniedError, ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { labels } = chatwoot
const root = '/api/v1/accounts/1/labels'

onlyNock()

describe('list', () => {
  it('returns the labels without the envelope', async () => {
    const label = recordedBody('label-show')
    server()
      .get(root)
      .reply(200, { payload: [label] })
    expect((await labels.list()).items).toEqual([label])
  })

  it('returns an empty list when there are none', async () => {
    server()
      .get(root)
      .reply(...recorded('labels-list-empty'))
    expect((await labels.list()).items).toEqual([])
  })
})

describe('get', () => {
  it('returns a label', async () => {
    server()
      .get(`${root}/41`)
      .reply(...recorded('label-show'))
    await expect(labels.get(41)).resolves.toEqual(recordedBody('label-show'))
  })
})

describe('create', () => {
  it('sends the fields of a label and returns the label', async () => {
    const params = { title: 'billing', description: 'About billing', color: '#1f93ff', show_on_sidebar: true }
    server()
      .post(root, params)
      .reply(...recorded('label-create'))
    await expect(labels.create(params)).resolves.toEqual(recordedBody('label-create'))
  })

  it('rejects with a ValidationError that names the field for a title with other characters', async () => {
    server()
      .post(root, { title: 'not a valid label!' })
      .reply(...recorded('label-create-invalid'))
    const refused = labels.create({ title: 'not a valid label!' })
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({ fields: ['title'] })
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .post(root)
      .reply(...recorded('label-create-agent-refused'))
    await expect(labels.create({ title: 'nope' })).rejects.toBeInstanceOf(PermissionDeniedError)
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    const params = { description: 'Something is broken', show_on_sidebar: false }
    server()
      .patch(`${root}/41`, params)
      .reply(...recorded('label-update'))
    await expect(labels.update(41, params)).resolves.toEqual(recordedBody('label-update'))
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/46`, '')
      .reply(...recorded('label-delete'))
    await expect(labels.delete(46)).resolves.toBeUndefined()
  })
})
