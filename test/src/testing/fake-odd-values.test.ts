/** Values that no program means to send: the Chatwoot in memory answers as a server does, and does not fail itself. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { requestsTo } from './requests.ts'

let fake: FakeChatwoot
const send = (method: string, path: string, body?: unknown) => requestsTo(() => fake)(fake.token)(method, path, body)

beforeEach(() => {
  fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara' }] } })
})

afterEach(() => fake.close())

it.each(['constructor', 'toString', '__proto__'])('has no channel %s', async (type) => {
  const response = await send('POST', '/inboxes', { name: 'Site', channel: { type } })

  expect(response.status).toBe(422)
  expect(await response.json()).toMatchObject({ message: 'Channel must exist' })
})

it.each([
  ['POST', '/inboxes/1/set_agent_bot', 'agent_bot'],
  ['POST', '/contacts', 'inbox_id'],
  ['POST', '/inbox_members', 'inbox_id'],
  ['POST', '/conversations/1/toggle_status', 'snoozed_until'],
])('takes an object with a key toString for no number: %s %s', async (method, path, key) => {
  await send(method, path, { status: 'snoozed', [key]: { toString: 1 } })

  expect(fake.unsupported).toEqual([])
})

it.each([
  [2 ** 63 - 1024, 200],
  [2 ** 63, 500],
])('takes %d for the id of a team, if it has no more than 64 bits: %d', async (id, status) => {
  const payload = [{ attribute_key: 'team_id', filter_operator: 'equal_to', values: [id] }]

  expect((await send('POST', '/conversations/filter', { payload })).status).toBe(status)
})

it.each([
  [998, 200],
  [999, 422],
])('looks %d days back since 4.17, if that is not too far: %d', async (days, status) => {
  fake = createFakeChatwoot({ version: '4.17.0' })
  const payload = [{ attribute_key: 'created_at', filter_operator: 'days_before', values: [days] }]

  expect((await send('POST', '/conversations/filter', { payload })).status).toBe(status)
})

it('finds an object in an attribute as the database writes it: shorter keys first', async () => {
  const attributeDefinitions = [{ attribute_key: 'odd', attribute_model: 'conversation_attribute' as const }]
  const conversations = [{ contact: 'Mara', custom_attributes: { odd: { aa: 1, b: 2 } } }]
  fake = createFakeChatwoot({ data: { attributeDefinitions, conversations } })
  const payload = [{ attribute_key: 'odd', filter_operator: 'equal_to', values: ['{"b": 2, "aa": 1}'] }]

  const { meta } = await (await send('POST', '/conversations/filter', { payload })).json()

  expect(meta.all_count).toBe(1)
})

it('refuses a long title of a label quickly', async () => {
  const started = performance.now()
  const response = await send('POST', '/labels', { title: `${'a'.repeat(100_000)}!` })

  expect(response.status).toBe(422)
  expect(performance.now() - started).toBeLessThan(2000)
})
