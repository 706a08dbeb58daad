import { describe, expect, it } from 'vitest'
import { IncompleteError, NotFoundError, PermissionDeniedError, ValidationError } from '../../../src/index.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { chatwoot, onlyNock, server } from '../../servers/nock.ts'

const { teams } = chatwoot
const route = '/api/v1/accounts/1/teams'

onlyNock()

describe('list', () => {
  it('returns all teams', async () => {
    server()
      .get(route)
      .reply(...recorded('teams-list'))

    expect((await teams.list()).items).toEqual(recordedBody('teams-list'))
  })

  it('is empty in an account without teams', async () => {
    server()
      .get(route)
      .reply(...recorded('teams-list-empty'))

    expect((await teams.list()).items).toEqual([])
  })
})

describe('get', () => {
  it('returns a team', async () => {
    server()
      .get(`${route}/22`)
      .reply(...recorded('team-show-agent'))

    await expect(teams.get(22)).resolves.toEqual(recordedBody('team-show-agent'))
  })
})

describe('create', () => {
  it('sends the parameters without an envelope', async () => {
    const params = { name: 'Support', description: 'First line', allow_auto_assign: false }
    server()
      .post(route, params)
      .reply(...recorded('team-create'))

    await expect(teams.create(params)).resolves.toHaveProperty('name', 'support')
  })

  it('rejects with ValidationError for a name that is taken', async () => {
    server()
      .post(route, { name: 'support' })
      .reply(...recorded('team-create-duplicate'))

    const error = await teams.create({ name: 'support' }).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty('message', expect.stringContaining('Name has already been taken'))
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .post(route)
      .reply(...recorded('team-create-agent-refused'))

    await expect(teams.create({ name: 'x' })).rejects.toThrow(PermissionDeniedError)
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    server()
      .patch(`${route}/22`, { description: 'Has no members' })
      .reply(...recorded('team-update'))

    await expect(teams.update(22, { description: 'Has no members', name: undefined })).resolves.toEqual(
      recordedBody('team-update'),
    )
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/23`)
      .reply(...recorded('team-delete'))

    await expect(teams.delete(23)).resolves.toBeUndefined()
  })
})

describe('members', () => {
  it('are returned', async () => {
    server()
      .get(`${route}/20/team_members`)
      .reply(...recorded('team-members-list'))

    await expect(teams.members(20)).resolves.toEqual(recordedBody('team-members-list'))
  })

  it('are all returned after adding some, of whom the server returns only the new ones', async () => {
    server()
      .post(`${route}/20/team_members`, { user_ids: [2, 3] })
      .reply(...recorded('team-members-add-again'))
      .get(`${route}/20/team_members`)
      .reply(...recorded('team-members-list'))

    await expect(teams.addMembers(20, [2, 3])).resolves.toEqual(recordedBody('team-members-list'))
  })

  it("are not read when adding fails: the error is the server's", async () => {
    server()
      .post(`${route}/20/team_members`)
      .reply(...recorded('team-members-add-foreign-user'))

    const error = await teams.addMembers(20, [4]).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(PermissionDeniedError)
    expect(error).toHaveProperty('message', expect.stringContaining('Invalid User IDs'))
  })

  it('that were added and could not be read reject with an IncompleteError, which has the new ones', async () => {
    server()
      .post(`${route}/20/team_members`)
      .reply(...recorded('team-members-add-again'))
      .get(`${route}/20/team_members`)
      .reply(404, { error: 'Resource could not be found' })

    const error = await teams.addMembers(20, [2, 3]).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      method: 'teams.addMembers',
      done: ['add the users'],
      failed: 'read the members',
      result: { added: recordedBody('team-members-add-again') },
      cause: expect.any(NotFoundError),
    })
  })

  it('are replaced by an array', async () => {
    server()
      .patch(`${route}/20/team_members`, { user_ids: [1, 2] })
      .reply(...recorded('team-members-set'))

    await expect(teams.setMembers(20, [1, 2])).resolves.toEqual(recordedBody('team-members-set'))
  })

  it('are all removed by an empty array, which is sent as such', async () => {
    server().patch(`${route}/20/team_members`, { user_ids: [] }).reply(200, [])

    await expect(teams.setMembers(20, [])).resolves.toEqual([])
  })

  it('are removed by an array in the body', async () => {
    server()
      .delete(`${route}/21/team_members`, { user_ids: [3] })
      .reply(...recorded('team-members-remove'))

    await expect(teams.removeMembers(21, [3])).resolves.toBeUndefined()
  })

  it.each(['addMembers', 'setMembers', 'removeMembers'] as const)(
    'are not sent by %s unless they are ids',
    async (method) => {
      // @ts-expect-error an array is required
      await expect(Promise.resolve(teams[method](20, '5'))).rejects.toThrow(
        new TypeError('userIds must be an array of whole numbers, got "5"'),
      )
    },
  )
})
