/** Users of the account in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot, isAuthenticationError } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
let chatwoot: Chatwoot
const ask = askerOf(() => fake)

beforeEach(() => {
  fake = createFakeChatwoot({ data: { conversations: [{ contact: 'Mara', assignee_id: 2 }] } })
  chatwoot = clientWith(fake.token)
})

function clientWith(apiAccessToken: string): Chatwoot {
  return new Chatwoot({ baseUrl: 'http://fake', accountId: 1, apiAccessToken, fetch: fake.fetch })
}

const names = async () => (await chatwoot.agents.list()).items.map(({ name }) => name)

describe('users of the Chatwoot in memory', () => {
  it('are created as by the server', async () => {
    expect(withoutIds(await replayed(fake, 'agent-create'))).toEqual(withoutIds(recordedAnswer('agent-create')))
    expect(await replayed(fake, 'agent-create-duplicate')).toEqual(recordedAnswer('agent-create-duplicate'))
  })

  it('change as on the server', async () => {
    await replayed(fake, 'agent-create')

    expect(withoutIds(await replayed(fake, 'agent-update', '/agents/3'))).toEqual(
      withoutIds(recordedAnswer('agent-update')),
    )
    expect(await replayed(fake, 'agent-update-unknown-role', '/agents/3')).toEqual(
      recordedAnswer('agent-update-unknown-role'),
    )
  })

  it('are participants of a conversation until others are set', async () => {
    const participants = '/conversations/1/participants'
    await ask('POST', participants, { user_ids: [1, 2] })
    await ask('PATCH', participants, { user_ids: [1] })

    expect(await ask('GET', participants)).toMatchObject({ body: [{ id: 1 }] })
  })

  it('are offline until they have confirmed their address', async () => {
    await ask('POST', '/agents', { name: 'Zoe', email: 'zoe@example.com' })
    const statusAfter = async (body: object) => {
      await ask('PATCH', '/agents/3', body)
      return fake.state.agents.find(({ id }) => id === 3)?.availability_status
    }

    await expect(statusAfter({ availability: 'busy' })).resolves.toBe('offline')
    await expect(statusAfter({ availability: 'busy', auto_offline: false })).resolves.toBe('busy')
  })

  it('are changed by administrators only', async () => {
    const refusal = recordedAnswer('agent-create-agent-refused')
    const asAgent = (method: string, path: string, body?: unknown) => ask(method, path, body, fake.tokens.agent)

    expect(await replayed(fake, 'agent-create-agent-refused', undefined, fake.tokens.agent)).toEqual(refusal)
    expect(await asAgent('PATCH', '/agents/2', { role: 'administrator' })).toEqual(refusal)
    expect(await asAgent('DELETE', '/agents/1')).toEqual(refusal)
    expect(await asAgent('POST', '/agents/bulk_create', { emails: [] })).toEqual(refusal)
  })

  it('have an e-mail address', async () => {
    expect(await ask('POST', '/agents', { name: 'Dan', email: 'nonsense' })).toEqual({
      status: 422,
      body: { message: 'Email is invalid, Email is not an email', attributes: ['email'] },
    })
  })

  it('are named by their address if they have no name, since 4.14', async () => {
    const body = { email: 'Dan@example.com' }
    expect(await ask('POST', '/agents', body)).toMatchObject({
      status: 200,
      body: { name: 'dan', email: 'dan@example.com', role: 'agent', availability_status: 'offline' },
    })

    fake = createFakeChatwoot({ version: '4.7.0' })
    expect(await ask('POST', '/agents', body)).toMatchObject({ status: 500 })
  })

  it('have a token at once', async () => {
    const { id } = await chatwoot.agents.create({ name: 'Dan', email: 'dan@example.com', role: 'administrator' })

    await expect(clientWith(`fake-token-${id}`).webhooks.list()).resolves.toMatchObject({ items: [] })
  })

  it('are created several at once, without those that the server refuses', async () => {
    expect(await ask('POST', '/agents/bulk_create', { emails: ['zoe@example.com', 'x', 'BEN@example.com'] })).toEqual(
      recordedAnswer('agent-bulk-create'),
    )

    expect(await names()).toEqual(['Ada Admin', 'Ben Agent', 'zoe'])
  })

  it('are listed by name', async () => {
    await chatwoot.agents.update(1, { name: 'Zora' })

    expect(await names()).toEqual(['Ben Agent', 'Zora'])
  })

  it('have no role that the update does not state', async () => {
    await chatwoot.agents.update(2, { role: 'administrator' })

    await expect(chatwoot.agents.update(2, { availability: 'busy' })).resolves.toMatchObject({
      role: 'administrator',
      availability_status: 'busy',
    })
    await expect(clientWith(fake.tokens.agent).webhooks.list()).resolves.toMatchObject({ items: [] })
  })

  it('leave teams, conversations and their token when they are deleted', async () => {
    await ask('POST', '/conversations/1/participants', { user_ids: [2] })
    expect(await ask('DELETE', '/agents/2')).toEqual(recordedAnswer('agent-delete'))

    const { meta } = await chatwoot.conversations.get(1)
    expect(meta.assignee).toBeUndefined()
    expect(fake.state.conversations.get(1)?.participant_ids).toEqual([])
    await expect(chatwoot.teams.members(1)).resolves.toHaveLength(1)
    await expect(clientWith(fake.tokens.agent).agents.list()).rejects.toSatisfy(isAuthenticationError)
    expect(await replayed(fake, 'agent-delete-unknown')).toEqual(recordedAnswer('agent-delete-unknown'))
  })
})
