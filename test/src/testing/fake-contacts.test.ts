/** Contacts in the Chatwoot in memory. */
import { describe, expect, it } from 'vitest'
import type { FakeData } from '../../../src/testing/data/data.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

function asAda(fake: FakeChatwoot) {
  return requestsTo(() => fake)(fake.token)
}

describe('a merge', () => {
  /** Contact 2 becomes a part of contact 1. */
  async function merged(data: FakeData, before: (fake: FakeChatwoot) => Promise<unknown> = async () => {}) {
    const fake = createFakeChatwoot({ data })
    await before(fake)
    await asAda(fake)('POST', '/actions/contact_merge', { base_contact_id: 1, mergee_contact_id: 2 })
    return fake
  }

  it('keeps the values of the contact, and completes them with those of the other', async () => {
    const { state } = await merged({
      contacts: [
        { email: 'mara@example.org' },
        { name: 'Mara', email: 'marah@example.org', phone_number: '+436601234567' },
      ],
    })

    expect(state.contacts.get(1)).toMatchObject({
      name: 'Mara',
      email: 'mara@example.org',
      phone_number: '+436601234567',
    })
    expect(state.contacts.has(2)).toBe(false)
  })

  it('completes attributes, also inside of objects', async () => {
    const profiles = (social_profiles: Record<string, string>) => ({ additional_attributes: { social_profiles } })
    const { state } = await merged({
      contacts: [
        { name: 'Mara', ...profiles({ github: 'mara' }) },
        { name: 'Marah', ...profiles({ github: 'other', twitter: 'marah' }) },
      ],
    })

    expect(state.contacts.get(1)).toMatchObject(profiles({ github: 'mara', twitter: 'marah' }))
  })

  it('takes over the notes and the conversations of the other, with what they said in them', async () => {
    const data = {
      contacts: [{ name: 'Mara' }, { name: 'Marah', email: 'marah@example.org' }],
      conversations: [{ contact: 2, says: 'Hello' }],
    }
    const fake = await merged(data, (before) => asAda(before)('POST', '/contacts/2/notes', { content: 'Likes tea' }))
    const read = async (path: string) => (await asAda(fake)('GET', path)).json()

    await expect(read('/contacts/1/notes')).resolves.toMatchObject([{ content: 'Likes tea' }])
    await expect(read('/contacts/1/conversations')).resolves.toMatchObject({ payload: [{ id: 1 }] })
    await expect(read('/conversations/1/messages')).resolves.toMatchObject({ payload: [{ sender: { id: 1 } }] })
  })
})

it('a contact may be sent its own address', async () => {
  const contact = { email: 'mara@example.org', phone_number: '+436601234567', identifier: 'mara' }
  const fake = createFakeChatwoot({ data: { contacts: [contact] } })

  expect((await asAda(fake)('PATCH', '/contacts/1', { ...contact, name: 'Mara' })).status).toBe(200)
})

it('the contact of a muted conversation is blocked, which the conversation shows', async () => {
  const fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara' }] } })
  const isMuted = async () => (await (await asAda(fake)('GET', '/conversations/1')).json()).muted

  await asAda(fake)('POST', '/conversations/1/mute')
  await expect(isMuted()).resolves.toBe(true)

  await asAda(fake)('POST', '/conversations/1/unmute')
  await expect(isMuted()).resolves.toBe(false)
})

it('a contact keeps the attributes that are not sent', async () => {
  const fake = createFakeChatwoot({ data: { contacts: [{ name: 'Mara', additional_attributes: { city: 'Graz' } }] } })
  await asAda(fake)('PATCH', '/contacts/1', { additional_attributes: { country: 'AT' } })

  expect(fake.state.contacts.get(1)?.additional_attributes).toEqual({ city: 'Graz', country: 'AT' })
})
