/** Definitions of custom attributes in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)
const path = '/custom_attribute_definitions'

beforeEach(() => {
  fake = createFakeChatwoot()
})

const keys = ({ body }: { body: unknown }) => (body as { attribute_key: string }[]).map((one) => one.attribute_key) // as created here

describe('definitions of custom attributes in the Chatwoot in memory', () => {
  it.each([
    'attribute-create-conv-text',
    'attribute-create-conv-currency',
    'attribute-create-conv-date',
    'attribute-create-conv-list',
    'attribute-create-contact-list',
  ])('are created as by the server: %s', async (name) => {
    expect(withoutIds(await replayed(fake, name))).toEqual(withoutIds(recordedAnswer(name)))
  })

  it('are refused as by the server', async () => {
    await replayed(fake, 'attribute-create-conv-text')

    expect(await replayed(fake, 'attribute-create-duplicate')).toEqual(recordedAnswer('attribute-create-duplicate'))
    expect(await ask('POST', path, {})).toEqual({
      status: 422,
      body: { error: 'param is missing or the value is empty: custom_attribute_definition' },
    })
    expect(await ask('POST', path, { attribute_key: 'a', attribute_display_type: 'colour' })).toMatchObject({
      status: 500,
    })
  })

  it.each([
    ['a b', 'Attribute key must only contain letters, numbers, underscores, hyphens, and dots'],
    ['status', 'Attribute key The provided key is not allowed as it might conflict with default attributes.'],
  ])('have no key %j', async (attribute_key, message) => {
    expect(await ask('POST', path, { attribute_display_name: 'A', attribute_key })).toEqual({
      status: 422,
      body: { message, attributes: ['attribute_key'] },
    })
  })

  it('may have the same key for conversations and for contacts, and words by number', async () => {
    const fields = { attribute_display_name: 'Plan', attribute_key: 'plan' }
    await ask('POST', path, fields)

    expect(await ask('POST', path, { ...fields, attribute_model: 1, attribute_display_type: 6 })).toMatchObject({
      status: 200,
      body: { attribute_model: 'contact_attribute', attribute_display_type: 'list' },
    })
  })

  it('are listed by model, by its word or its number', async () => {
    await replayed(fake, 'attribute-create-conv-text')
    await replayed(fake, 'attribute-create-contact-list')

    expect(keys(await ask('GET', path))).toEqual(['conv_text', 'contact_list'])
    expect(keys(await ask('GET', `${path}?attribute_model=contact_attribute`))).toEqual(['contact_list'])
    expect(keys(await ask('GET', `${path}?attribute_model=0`))).toEqual(['conv_text'])
    expect(keys(await ask('GET', `${path}?attribute_model=planet`))).toEqual([])
  })

  it('change by what is sent, and keep the rest', async () => {
    await replayed(fake, 'attribute-create-conv-list')

    expect(withoutIds(await replayed(fake, 'attribute-update', `${path}/1`))).toEqual(
      withoutIds(recordedAnswer('attribute-update')),
    )
  })

  it('are deleted with 204', async () => {
    await replayed(fake, 'attribute-create-conv-text')

    expect(await ask('DELETE', `${path}/1`)).toEqual(recordedAnswer('attribute-delete'))
    expect(await ask('GET', `${path}/1`)).toMatchObject({ status: 404 })
  })

  it('are changed by administrators only, since 4.14', async () => {
    const create = () => replayed(fake, 'attribute-create-conv-text', undefined, fake.tokens.agent)

    expect(await create()).toMatchObject({ status: 401 })
    fake = createFakeChatwoot({ version: '4.13.0' })
    expect(await create()).toMatchObject({ status: 200 })
  })
})
