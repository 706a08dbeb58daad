import { describe, expect, it } from 'vitest'
import { recordedBody } from '../../recordings/recorded.ts'
import { HeldServer } from '../../servers/held-server.ts'
import { onlyNock } from '../../servers/nock.ts'

const agent = recordedBody<object[]>('agents-list-agent')
onlyNock()

describe('what the caller changes after the call is not sent', () => {
  it('by agents.update, which reads the agents first', async () => {
    const held = new HeldServer()
    const params = { name: 'Ben' }
    const promise = held.chatwoot.agents.update(2, params)
    params.name = 'changed'
    await held.answers('GET /agents', agent)

    expect(await held.answers('PATCH /agents/2', {})).toMatchObject({ name: 'Ben' })
    await promise
  })

  it('by macros.update, which reads the macro first', async () => {
    const held = new HeldServer()
    const params = { actions: [{ action_name: 'add_label', action_params: ['vip'] }] }
    const promise = held.chatwoot.macros.update(9, params)
    params.actions[0]?.action_params.push('changed')
    await held.answers('GET /macros/9', { payload: { visibility: 'global' } })

    const sent = { actions: [{ action_name: 'add_label', action_params: ['vip'] }], visibility: 'global' }
    expect(await held.answers('PATCH /macros/9', { payload: {} })).toEqual(sent)
    await promise
  })

  it('by webhooks.ensure, which lists the webhooks first', async () => {
    const held = new HeldServer()
    const params = { url: 'https://hooks.example.test/x', subscriptions: ['message_created' as string] }
    // @ts-expect-error any words
    const promise = held.chatwoot.webhooks.ensure(params)
    params.subscriptions.push('changed')
    await held.answers('GET /webhooks', { payload: { webhooks: [] } })

    const sent = { url: 'https://hooks.example.test/x', subscriptions: ['message_created'] }
    expect(await held.answers('POST /webhooks', { payload: { webhook: {} } })).toEqual(sent)
    await promise
  })

  it('by contacts.upsert, which looks for the contact first', async () => {
    const held = new HeldServer()
    const params = { identifier: 'ann', custom_attributes: { tags: ['a'] } }
    const promise = held.chatwoot.contacts.upsert(params)
    params.custom_attributes.tags.push('changed')
    await held.answers('POST /contacts/filter?sort=created_at', { meta: { count: 0, current_page: 1 }, payload: [] })

    const sent = { identifier: 'ann', custom_attributes: { tags: ['a'] } }
    expect(await held.answers('POST /contacts', { payload: { contact: {} } })).toEqual(sent)
    await promise
  })

  it.each(['setCustomAttributes', 'mergeCustomAttributes'] as const)(
    'by conversations.%s, not even inside an attribute',
    async (method) => {
      const held = new HeldServer()
      const { conversations } = held.chatwoot
      const attributes = { address: { city: 'Graz' } }
      const earlier = conversations.setCustomAttributes(1, {})
      const promise = conversations[method](1, attributes)
      attributes.address.city = 'changed'
      const write = 'POST /conversations/1/custom_attributes'
      await held.answers(write, { custom_attributes: {} })
      await earlier
      if (method === 'mergeCustomAttributes') {
        await held.answers('GET /api', recordedBody('server-version'))
        await held.answers('GET /conversations/1', { custom_attributes: {} })
      }

      const sent = { custom_attributes: { address: { city: 'Graz' } } }
      expect(await held.answers(write, sent)).toEqual(sent)
      await promise
    },
  )

  it('by the later pages of a filter', async () => {
    const held = new HeldServer()
    const conditions = [
      { attribute_key: 'name', filter_operator: 'contains' as const, values: ['ann'], query_operator: null },
    ]
    const list = held.chatwoot.contacts.filter(conditions)
    const sent = { payload: structuredClone(conditions) }
    conditions.length = 0
    const contacts = Array.from({ length: 15 }, (_, place) => ({ id: place + 1 }))
    const page = (current_page: number, payload: object[]) => ({ meta: { count: 16, current_page }, payload })
    expect(await held.answers('POST /contacts/filter?sort=created_at', page(1, contacts))).toEqual(sent)
    const all = list.toArray()

    expect(await held.answers('POST /contacts/filter?sort=created_at&page=2', page(2, [{ id: 16 }]))).toEqual(sent)
    expect(await all).toHaveLength(16)
  })
})
