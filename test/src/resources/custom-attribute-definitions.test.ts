import { describe, expect, it } from 'vitest'
import { ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { customAttributeDefinitions } = chatwoot
const root = '/api/v1/accounts/1/custom_attribute_definitions'

onlyNock()

describe('list', () => {
  it('requests the definitions of every model', async () => {
    server()
      .get(root)
      .reply(...recorded('attributes-list-conversation'))
    expect((await customAttributeDefinitions.list()).items).toEqual(recordedBody('attributes-list-conversation'))
  })

  it('requests only those of contacts', async () => {
    server()
      .get(`${root}?attribute_model=contact_attribute`)
      .reply(...recorded('attributes-list-contact'))
    expect((await customAttributeDefinitions.list({ attribute_model: 'contact_attribute' })).items).toEqual(
      recordedBody('attributes-list-contact'),
    )
  })
})

describe('get', () => {
  it('returns a definition', async () => {
    server()
      .get(`${root}/87`)
      .reply(...recorded('attribute-show'))
    await expect(customAttributeDefinitions.get(87)).resolves.toEqual(recordedBody('attribute-show'))
  })
})

describe('create', () => {
  it('sends a list attribute with its values', async () => {
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
    await expect(customAttributeDefinitions.create(params)).resolves.toEqual(recordedBody('attribute-create-conv-list'))
  })

  it('rejects with a ValidationError that names the field for a key that is taken', async () => {
    const params = { attribute_display_name: 'again', attribute_key: 'conv_text' }
    server()
      .post(root, params)
      .reply(...recorded('attribute-create-duplicate'))
    const refused = customAttributeDefinitions.create(params)
    await expect(refused).rejects.toBeInstanceOf(ValidationError)
    await expect(refused).rejects.toMatchObject({ fields: ['attribute_key'] })
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    const params = { attribute_values: ['red', 'green', 'blue', 'black'] }
    server()
      .patch(`${root}/93`, params)
      .reply(...recorded('attribute-update'))
    await expect(customAttributeDefinitions.update(93, params)).resolves.toEqual(recordedBody('attribute-update'))
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${root}/104`, '')
      .reply(...recorded('attribute-delete'))
    await expect(customAttributeDefinitions.delete(104)).resolves.toBeUndefined()
  })
})
