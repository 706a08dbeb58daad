/** Automation rules in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)
const path = '/automation_rules'

/** Rule 1 is the recorded one. */
beforeEach(async () => {
  fake = createFakeChatwoot({ data: { attributeDefinitions: [{ attribute_key: 'plan' }] } })
  await replayed(fake, 'automation-create')
})

const condition = (attribute_key: string, query_operator: string | null = null) => ({
  attribute_key,
  filter_operator: 'equal_to',
  values: ['1'],
  query_operator,
})

describe('automation rules of the Chatwoot in memory', () => {
  it.each([
    ['automation-create', path],
    ['automation-create-invalid-condition', path],
    ['automation-list', path],
    ['automation-show', `${path}/1`],
    ['automation-clone', `${path}/1/clone`],
    ['automation-update', `${path}/1`],
    ['automation-delete', `${path}/1`],
  ])('are kept as by the server: %s', async (name, at) => {
    expect(withoutIds(await replayed(fake, name, at))).toEqual(withoutIds(recordedAnswer(name)))
  })

  it('are copied under an id of their own', async () => {
    await ask('POST', `${path}/1/clone`)
    await ask('PATCH', `${path}/2`, { name: 'Copy' })

    expect(await ask('GET', path)).toMatchObject({
      body: {
        payload: [
          { id: 1, name: 'Label invoices' },
          { id: 2, name: 'Copy' },
        ],
      },
    })
  })

  it.each([
    [[condition('shoe_size'), condition('a', 'AND')], 'Automation conditions shoe_size,a not supported.'],
    [[condition('status'), condition('priority')], 'Automation conditions should have query operator.'],
    [[condition('status', 'XOR')], 'Query operator must be either "AND" or "OR"'],
  ])('are refused with conditions that the server refuses: %#', async (conditions, message) => {
    expect(await ask('PATCH', `${path}/1`, { conditions })).toEqual({
      status: 422,
      body: { error: { conditions: [message] } },
    })
  })

  it('may have conditions on custom attributes', async () => {
    const conditions = [condition('status', 'and'), condition('plan')]
    expect(await ask('PATCH', `${path}/1`, { conditions })).toMatchObject({ status: 200 })
  })

  it('are refused with actions that the server does not know', async () => {
    expect(await ask('PATCH', `${path}/1`, { actions: [{ action_name: 'x' }] })).toEqual({
      status: 422,
      body: { error: { actions: ['Automation actions x not supported.'] } },
    })
  })

  it('break the server if they are unknown or incomplete', async () => {
    expect(await ask('GET', `${path}/99`)).toMatchObject({ status: 500 })
    expect(await ask('POST', path, { name: 'x' })).toMatchObject({ status: 500 })
  })

  it('are for administrators only', async () => {
    expect(await ask('GET', path, undefined, fake.tokens.agent)).toMatchObject({ status: 401 })
  })
})
