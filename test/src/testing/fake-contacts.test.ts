/** Contacts in the Chatwoot in memory. */
import { expect, it } from 'vitest'
import { createFakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

it('a merge completes the attributes of the contact that is kept, also inside of objects', async () => {
  const profiles = (social_profiles: Record<string, string>) => ({ additional_attributes: { social_profiles } })
  const fake = createFakeChatwoot({
    data: {
      contacts: [
        { name: 'Mara', ...profiles({ github: 'mara' }) },
        { name: 'Marah', ...profiles({ github: 'other', twitter: 'marah' }) },
      ],
    },
  })
  await requestsTo(() => fake)(fake.token)('POST', '/actions/contact_merge', {
    base_contact_id: 1,
    mergee_contact_id: 2,
  })

  expect(fake.state.contacts.get(1)).toMatchObject(profiles({ github: 'mara', twitter: 'marah' }))
})
