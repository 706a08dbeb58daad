import nock from 'nock'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { ValidationError } from '../../../src/index.ts'
import { CustomAttributes } from '../../../src/resources/custom-attribute-definitions.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, token } from './client.ts'

const customAttributes = new CustomAttributes(new Connection({ baseUrl: base, accountId: 1, apiAccessToken: token }))
const root = '/api/v1/accounts/1/custom_attribute_definitions'
const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

beforeAll(() => nock.disableNetConnect())
afterEach(() => {
  expect(nock.pendingMocks()).toEqual([])
  nock.cleanAll()
})

describe('list', () => {
  it('asks for the definitions of every model', async () => {
    server()
      .get(root)
      .reply(...recorded('attributes-list-conversation'))
    await expect(customAttributes.list()).resolves.toEqual(recordedBody('attributes-list-conversation'))
  })

  it('asks for those of contacts alone', async () => {
    server()
      .get(`${root}?attribute_model=contact_attribute`)
      .reply(...recorded('attributes-list-contact'))
    await expect(customAttributes.list({ attribute_model: 'contact_attribute' })).resolves.toEqual(
      recordedBody('attributes-list-contact'),
    )
  })
})

describe('get', () => {
  it('gives one definition', async () => {
    server()
      .get(`${root}/87`)
      .reply(...recorded('attribute-show'))
    await expect(customAttributes.get(87)).resolves.toEqual(recordedBody('attribute-show'))
  })
})

describe('create', () => {
  it('sends a list with what it offers', async () => {
    const params = {
      attribute_display_name: 'conv list',
      attribute_display_type: 'list',
      attribute_description: 'A list',
      attribute_key: 'conv_list',
      attribute_model: 'conversation_attribute',
      attribute_values: ['red', 'green', 'blue'],
    } as const
    server()
      .post(root, { ...params, attribute_values: [...params.attribute_values] })
      .reply(...recorded('attribute-create-conv-list'))
    await expect(customAttributes.create(params)).resolves.toEqual(recordedBody('attribute-create-conv-list'))
  })

  it('is a ValidationError that names the field for a key that is taken', async () => {
    const params = { attribute_display_name: 'again', attribute_key: 'conv_text' }
    server()
      .post(root, params)
      .reply(...recorded('attribute-create-duplicate'))
    const refused = customAttributes.create(params)
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({ fields: ['attribute_key'] })
  })
})

describe('update', () => {
  it('sends what is to change alone', async () => {
    const params = { attribute_values: ['red', 'green', 'blue', 'black'] }
    server()
      .patch(`${root}/93`, params)
      .reply(...recorded('attribute-update'))
    await expect(customAttributes.update(93, params)).resolves.toEqual(recordedBody('attribute-update'))
  })
})

describe('delete', () => {
  it('gives nothing', async () => {
    server()
      .delete(`${root}/104`, '')
      .reply(...recorded('attribute-delete'))
    await expect(customAttributes.delete(104)).resolves.toBeUndefined()
  })
})
