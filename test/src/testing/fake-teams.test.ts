/** Teams and their members in the Chatwoot in memory. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Chatwoot } from '../../../src/index.ts'
import { createFakeChatwoot, type FakeChatwoot } from '../../../src/testing/fake-chatwoot.ts'
import { askerOf, recordedAnswer, replayed, withoutIds } from './replay.ts'

let fake: FakeChatwoot
let chatwoot: Chatwoot
const ask = askerOf(() => fake)

/** Team 1 is `support` with users 1 and 2, team 2 is `nobody`; user 3 is in no team. */
beforeEach(() => {
  fake = createFakeChatwoot({
    data: {
      agents: [{ name: 'Cleo Agent' }],
      teams: [{ name: 'nobody' }],
      conversations: [{ contact: 'Mara', team_id: 2 }],
    },
  })
  chatwoot = new Chatwoot({ baseUrl: 'http://fake', accountId: 1, apiAccessToken: fake.token, fetch: fake.fetch })
})

const names = (users: readonly { name: string }[]) => users.map(({ name }) => name)

describe('teams of the Chatwoot in memory', () => {
  it.each(['team-create-nested', 'team-create-duplicate', 'team-create-missing-params'])(
    'are created and refused as by the server: %s',
    async (name) => {
      expect(withoutIds(await replayed(fake, name))).toEqual(withoutIds(recordedAnswer(name)))
    },
  )

  it('are seen by everybody and changed by administrators', async () => {
    const refusal = recordedAnswer('team-create-agent-refused')
    const asAgent = (method: string, path: string, body?: unknown) => ask(method, path, body, fake.tokens.agent)

    expect(await replayed(fake, 'team-create-agent-refused', undefined, fake.tokens.agent)).toEqual(refusal)
    expect(await asAgent('PATCH', '/teams/1', { name: 'x' })).toEqual(refusal)
    expect(await asAgent('DELETE', '/teams/1')).toEqual(refusal)
    expect(await asAgent('POST', '/teams/1/team_members', { user_ids: [3] })).toEqual(refusal)
    expect(await asAgent('GET', '/teams/2')).toMatchObject({ status: 200, body: { is_member: false } })
  })

  it('assign automatically unless told otherwise', async () => {
    await expect(chatwoot.teams.create({ name: 'Sales' })).resolves.toEqual({
      id: 3,
      account_id: 1,
      name: 'sales',
      description: null,
      allow_auto_assign: true,
      is_member: false,
    })
  })

  it('change by what is sent, and keep the rest', async () => {
    await expect(chatwoot.teams.update(2, { description: 'Has no members' })).resolves.toMatchObject({
      name: 'nobody',
      description: 'Has no members',
    })
    expect(await ask('PATCH', '/teams/2', { name: 'Support' })).toEqual(recordedAnswer('team-create-duplicate'))
  })

  it('return the users who are new in them', async () => {
    expect(await ask('POST', '/teams/1/team_members', { user_ids: [2, 3] })).toMatchObject({
      status: 200,
      body: [{ name: 'Cleo Agent' }],
    })
    expect(names(await chatwoot.teams.members(1))).toEqual(['Ada Admin', 'Ben Agent', 'Cleo Agent'])
  })

  it('return all users when they are set', async () => {
    expect(names(await chatwoot.teams.setMembers(1, [3, 2]))).toEqual(['Ben Agent', 'Cleo Agent'])
  })

  it('lose the users who are removed', async () => {
    expect(await ask('DELETE', '/teams/1/team_members', { user_ids: [1] })).toEqual(
      recordedAnswer('team-members-remove'),
    )

    expect(names(await chatwoot.teams.members(1))).toEqual(['Ben Agent'])
    await expect(chatwoot.teams.get(1)).resolves.toMatchObject({ is_member: false })
  })

  it('have no users of other accounts, and fail without users', async () => {
    const name = 'team-members-add-foreign-user'
    expect(await replayed(fake, name, '/teams/1/team_members')).toEqual(recordedAnswer(name))
    expect(await ask('POST', '/teams/1/team_members', {})).toMatchObject({ status: 500 })
  })

  it('leave their conversations when they are deleted', async () => {
    expect(await ask('DELETE', '/teams/2')).toEqual(recordedAnswer('team-delete'))

    const { meta } = await chatwoot.conversations.get(1)
    expect(meta.team).toBeUndefined()
    expect(await ask('GET', '/teams/2')).toMatchObject({ status: 404 })
  })
})
