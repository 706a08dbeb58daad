/** Custom filters in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)
const path = '/custom_filters'

/** Filter 1 is for conversations, filter 2 for contacts; both are the administrator's. */
beforeEach(async () => {
  fake = createFakeChatwoot()
  await replayed(fake, 'custom-filter-create')
  await replayed(fake, 'custom-filter-create-contact')
})

describe('custom filters of the Chatwoot in memory', () => {
  it.each([
    ['custom-filter-create', path],
    ['custom-filter-create-contact', path],
    ['custom-filter-create-unknown-type', path],
    ['custom-filters-list-contact', path],
    ['custom-filter-show', `${path}/1`],
    ['custom-filter-update', `${path}/1`],
    ['custom-filter-delete', `${path}/1`],
  ])('are kept as by the server: %s', async (name, at) => {
    expect(withoutIds(await replayed(fake, name, at))).toEqual(withoutIds(recordedAnswer(name)))
  })

  it.each([
    ['custom-filters-list-agent', path],
    ['custom-filter-show-other-user', `${path}/1`],
  ])('are of their user only: %s', async (name, at) => {
    expect(await replayed(fake, name, at, fake.tokens.agent)).toEqual(recordedAnswer(name))
  })

  it('are gone when their user leaves the account', async () => {
    await replayed(fake, 'custom-filter-create', path, fake.tokens.agent)
    await ask('DELETE', '/agents/2')

    expect(fake.state.customFilters.map(({ user_id }) => user_id)).toEqual([1, 1])
  })

  it('have a name', async () => {
    expect(await ask('POST', path, { query: {} })).toMatchObject({ status: 500 })
    expect(await ask('POST', path, {})).toEqual({
      status: 422,
      body: { error: 'param is missing or the value is empty: custom_filter' },
    })
  })
})
