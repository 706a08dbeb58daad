/** Canned responses in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
const ask = askerOf(() => fake)
const path = '/canned_responses'

beforeEach(() => {
  fake = createFakeChatwoot({
    data: {
      cannedResponses: [
        { short_code: 'bye', content: 'Say hello to Jon' },
        { short_code: 'say_hello', content: 'Hi' },
        { short_code: 'hello', content: 'Hi' },
        { short_code: 'thanks', content: '100% sure' },
      ],
    },
  })
})

const found = async (search: string) => {
  const { body } = await ask('GET', `${path}?search=${encodeURIComponent(search)}`)
  return (body as { short_code: string }[]).map(({ short_code }) => short_code) // as they are in the data
}

describe('canned responses of the Chatwoot in memory', () => {
  it('are created and changed by agents as on the server', async () => {
    fake = createFakeChatwoot()
    const { agent } = fake.tokens

    for (const [name, at] of [
      ['canned-create', path],
      ['canned-create-missing-params', path],
      ['canned-list-search', path],
      ['canned-update', `${path}/1`],
      ['canned-delete', `${path}/1`],
    ] as const) {
      expect(withoutIds(await replayed(fake, name, at, agent)), name).toEqual(withoutIds(recordedAnswer(name)))
    }
  })

  it('have a content and a short code of their own', async () => {
    expect(await ask('POST', path, { short_code: 'hello' })).toEqual({
      status: 422,
      body: {
        message: "Content can't be blank, Short code has already been taken",
        attributes: ['content', 'short_code'],
      },
    })
    expect(await ask('PATCH', `${path}/1`, { short_code: 'hello' })).toMatchObject({ status: 422 })
  })

  it('are found by short code first, then by content, in any case', async () => {
    expect(await found('HELLO')).toEqual(['hello', 'say_hello', 'bye'])
  })

  it('are found with the wildcards of ILIKE', async () => {
    expect(await found('h_llo')).toEqual(['hello', 'say_hello', 'bye'])
    expect(await found('\\%')).toEqual(['thanks'])
    expect(await found('')).toHaveLength(4)
  })

  it('cannot be fetched by id', async () => {
    expect(await ask('GET', `${path}/1`)).toEqual({ status: 404, body: { status: 404, error: 'Not Found' } })
  })
})
