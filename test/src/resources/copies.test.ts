import { describe, expect, it } from 'vitest'
import { openDesk } from '../../servers/desk.ts'

describe('what the caller changes after the call is not sent', () => {
  it('by agents.update, which reads the agents first', async () => {
    const { chatwoot, fake } = openDesk()
    const params = { name: 'Benno' }
    const promise = chatwoot.agents.update(2, params)
    params.name = 'changed'
    await promise

    expect(fake.state.agents.find(({ id }) => id === 2)?.name).toBe('Benno')
  })

  it.each(['setCustomAttributes', 'mergeCustomAttributes'] as const)(
    'by conversations.%s, not even inside an attribute, and not while it is queued',
    async (method) => {
      const { chatwoot, fake } = openDesk({ conversations: [{ contact: 'Mara' }] })
      const { conversations } = chatwoot
      const attributes = { address: { city: 'Graz' } }
      const earlier = conversations.setCustomAttributes(1, {})
      const promise = conversations[method](1, attributes)
      attributes.address.city = 'changed'
      await Promise.all([earlier, promise])

      expect(fake.state.conversations.get(1)?.custom_attributes).toEqual({ address: { city: 'Graz' } })
    },
  )

  it('by the later pages of a filter', async () => {
    const contacts = Array.from({ length: 16 }, (_, place) => ({ name: `Ann ${place}`, identifier: `${place}` }))
    const { chatwoot, fake } = openDesk({ contacts })
    const conditions = [{ attribute_key: 'name' as const, filter_operator: 'contains' as const, values: ['ann'] }]
    const walk = chatwoot.contacts.filter(conditions)
    const sent = { payload: structuredClone(conditions) }
    conditions.length = 0

    expect(await walk.toArray()).toHaveLength(16)
    expect(fake.requests.map(({ body }) => body)).toEqual([sent, sent])
  })
})
