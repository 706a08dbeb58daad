/** SLA policies in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'

const now = 1_800_000_000
const gold = { name: 'Gold', description: 'Fast', first_response_time_threshold: 600 }

let fake: FakeChatwoot
let chatwoot: Chatwoot

beforeEach(() => open('4.14.2'))

function open(version: string) {
  const conversations = [{ contact: 'Mara', says: 'Hello' }, { contact: 'Jon' }]
  fake = createFakeChatwoot({ version, now: () => now, data: { conversations } })
  fake.state.account.features.sla = true
  chatwoot = new Chatwoot({ ...fake.options(), maxRetries: 0 })
}

const policyOf = async (id: number) => {
  const { sla_policy_id, applied_sla, sla_events } = await chatwoot.conversations.get(id)
  return { sla_policy_id, applied_sla, sla_events }
}

describe('SLA policies of the Chatwoot in memory', () => {
  it('are created, changed, listed and deleted', async () => {
    const created = await chatwoot.slaPolicies.create(gold)
    const changed = await chatwoot.slaPolicies.update(1, { name: 'Silver', first_response_time_threshold: null })

    const rest = { next_response_time_threshold: null, resolution_time_threshold: null }
    expect(created).toEqual({ id: 1, ...gold, ...rest, only_during_business_hours: false })
    expect(changed).toEqual({ ...created, name: 'Silver', first_response_time_threshold: null })
    expect(await chatwoot.slaPolicies.get(1)).toEqual(changed)
    expect(await chatwoot.slaPolicies.list().toArray()).toEqual([changed])
    await chatwoot.slaPolicies.delete(1)
    expect(await chatwoot.slaPolicies.list().toArray()).toEqual([])
  })

  it('need a name, and an id that exists', async () => {
    await expect(chatwoot.slaPolicies.create({ name: ' ' })).rejects.toThrow("Name can't be blank")
    await expect(chatwoot.slaPolicies.get(9)).rejects.toMatchObject({ status: 500 })
    await expect(chatwoot.slaPolicies.update(9, gold)).rejects.toMatchObject({ status: 500 })
    await expect(chatwoot.slaPolicies.delete(9)).resolves.toBeUndefined()
  })

  it('are changed by administrators only', async () => {
    await chatwoot.slaPolicies.create(gold)
    const agent = new Chatwoot(fake.options('agent'))

    expect(await agent.slaPolicies.list().toArray()).toHaveLength(1)
    await expect(agent.slaPolicies.create(gold)).rejects.toMatchObject({ status: 401 })
    await expect(agent.slaPolicies.update(1, gold)).rejects.toMatchObject({ status: 401 })
    await expect(agent.slaPolicies.delete(1)).rejects.toMatchObject({ status: 401 })
  })

  it('are refused since 4.17 if the account lacks the feature', async () => {
    open('4.17.0')
    delete fake.state.account.features.sla

    await expect(chatwoot.slaPolicies.list().toArray()).rejects.toMatchObject({ status: 401 })
  })
})

describe('a conversation of the Chatwoot in memory', () => {
  beforeEach(() => chatwoot.slaPolicies.create(gold))

  it('shows the policy that applies to it, and a message says who added it', async () => {
    const { id } = await chatwoot.slaPolicies.create({ name: 'Silver' })
    await chatwoot.conversations.update(1, { sla_policy_id: id })

    expect(await policyOf(1)).toMatchObject({
      sla_policy_id: 2,
      applied_sla: { id: 1, sla_id: 2, sla_status: 'active', sla_name: 'Silver', created_at: now },
      sla_events: [],
    })
    expect(await policyOf(2)).toEqual({ sla_policy_id: null, applied_sla: undefined, sla_events: [] })
    const { messages } = await chatwoot.conversations.get(1)
    expect(messages[0]).toMatchObject({ content: 'Ada Admin added SLA policy Silver', message_type: 2 })
  })

  it('shows only its id without the feature', async () => {
    await chatwoot.conversations.update(1, { sla_policy_id: 1 })
    delete fake.state.account.features.sla

    expect(await policyOf(1)).toEqual({ sla_policy_id: 1, applied_sla: undefined, sla_events: undefined })
  })

  it('keeps the first policy until that is deleted', async () => {
    const refused = (id: number | null) =>
      fake.fetch('http://fake/api/v1/accounts/1/conversations/1', {
        method: 'PATCH',
        headers: { 'Api-Access-Token': fake.token, 'Content-Type': 'application/json' },
        body: JSON.stringify({ sla_policy_id: id, priority: 'low' }),
      })
    await chatwoot.slaPolicies.create({ name: 'Silver' })
    await expect(chatwoot.conversations.update(1, { sla_policy_id: 9 })).rejects.toThrow(
      'Sla policy sla policy account mismatch',
    )
    await chatwoot.conversations.update(1, { sla_policy_id: 1 })

    expect(await (await refused(null)).json()).toEqual({
      message: 'Sla policy cannot remove sla policy from conversation',
      attributes: ['sla_policy'],
    })
    expect(await (await refused(2)).json()).toMatchObject({
      message: 'Sla policy conversation already has a different sla',
    })
    expect(await chatwoot.conversations.get(1)).toMatchObject({ priority: null })
    expect((await refused(1)).status).toBe(200)
    await chatwoot.slaPolicies.delete(1)
    expect(await policyOf(1)).toMatchObject({ sla_policy_id: null, applied_sla: undefined })
  })

  it('says in its events which policy applies', async () => {
    await chatwoot.webhooks.create({ url: 'https://hooks.test/', subscriptions: ['conversation_updated'] })
    await chatwoot.conversations.update(1, { sla_policy_id: 1 })
    await fake.idle()

    const bodies = fake.deliveries.map(({ rawBody }) => JSON.parse(rawBody))
    expect(bodies).toContainEqual(
      expect.objectContaining({
        applied_sla: expect.objectContaining({ sla_name: 'Gold' }),
        sla_events: [],
        changed_attributes: expect.arrayContaining([{ sla_policy_id: { previous_value: null, current_value: 1 } }]),
      }),
    )
  })
})
