import { describe, expect, it } from 'vitest'
import { IncompleteError, PermissionDeniedError, ServerError, ValidationError } from '../../../../src/index.ts'
import { type AccountUserParams, AccountUsers } from '../../../../src/resources/platform/account-users.ts'
import type { AccountUser } from '../../../../src/types.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { platformConnection as connection, onlyNock, platformServer as server } from '../../../servers/nock.ts'

const accountUsers = new AccountUsers(connection)
const route = '/platform/api/v1/accounts/17/account_users'
const rows = recordedBody<AccountUser[]>('platform-account-users-list')
const added = recorded('platform-account-user-create-agent')
const unknownUser = { message: 'User must exist', attributes: ['user'] }
onlyNock()

describe('members', () => {
  it('returns the rows of the members', async () => {
    server()
      .get(route)
      .reply(...recorded('platform-account-users-list'))

    await expect(accountUsers.members(17)).resolves.toEqual(rows)
  })

  it("rejects with PermissionDeniedError for an account that is not the app's", async () => {
    server()
      .get(route)
      .reply(...recorded('platform-account-show-not-permissible'))

    await expect(accountUsers.members(17)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('addMember', () => {
  it('sends the id and the role, and returns the row', async () => {
    server()
      .post(route, { user_id: 2, role: 'agent' })
      .reply(...added)

    await expect(accountUsers.addMember(17, 2, { role: 'agent' })).resolves.toEqual(
      recordedBody('platform-account-user-create-agent'),
    )
  })

  it('sends no role unless one is given, so that a member keeps theirs', async () => {
    server()
      .post(route, { user_id: 2 })
      .reply(...added)

    await accountUsers.addMember(17, 2)
  })

  it('refuses a role that is not in an object, as addMembers does', async () => {
    // @ts-expect-error an object with the role
    const refused = accountUsers.addMember(17, 2, 'administrator')
    await expect(refused).rejects.toThrow(
      new TypeError('accountUsers.addMember takes an object with role, got "administrator"'),
    )
  })
})

describe('addMembers', () => {
  it('adds one after the other and returns all members', async () => {
    server()
      .post(route, { user_id: 2, role: 'administrator' })
      .reply(...added)
    server()
      .post(route, { user_id: 3, role: 'administrator' })
      .reply(...added)
    server().get(route).reply(200, rows)

    await expect(accountUsers.addMembers(17, [2, 3], { role: 'administrator' })).resolves.toEqual(rows)
  })

  it('adds the users that it was given, in the role that it was given, whatever changes meanwhile', async () => {
    for (const user_id of [2, 3]) {
      server()
        .post(route, { user_id, role: 'agent' })
        .reply(...added)
    }
    server().get(route).reply(200, rows)

    const ids = [2, 3]
    const params: AccountUserParams = { role: 'agent' }
    const promise = accountUsers.addMembers(17, ids, params)
    ids.push(4)
    Object.assign(params, { role: 'administrator' })

    await expect(promise).resolves.toEqual(rows)
  })

  it("rejects with the server's own refusal when the first user does not exist", async () => {
    server().post(route, { user_id: 9 }).reply(422, unknownUser)

    await expect(accountUsers.addMembers(17, [9, 2])).rejects.toThrow(ValidationError)
  })

  it('reports who was added when a later user does not exist', async () => {
    server()
      .post(route, { user_id: 2 })
      .reply(...added)
    server().post(route, { user_id: 9 }).reply(422, unknownUser)

    const error = await accountUsers.addMembers(17, [2, 9]).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(IncompleteError)
    expect(error).toMatchObject({
      method: 'accountUsers.addMembers',
      done: ['add user 2'],
      failed: 'add user 9',
      result: { added: [{ user_id: 2 }] },
    })
  })

  it('rejects with IncompleteError when the members could not be read', async () => {
    server()
      .post(route, { user_id: 2 })
      .reply(...added)
    server().get(route).reply(500)

    await expect(accountUsers.addMembers(17, [2])).rejects.toMatchObject({
      done: ['add user 2'],
      failed: 'read the members',
    })
  })

  it('rejects with TypeError for ids that are not numbers, before anything is sent', async () => {
    // @ts-expect-error ids are numbers
    await expect(accountUsers.addMembers(17, [2, '3'])).rejects.toThrow(TypeError)
  })
})

describe('setMembers', () => {
  const before = rows.map((row, index) => ({ ...row, user_id: index + 1 })).slice(0, 2)

  it('adds missing users, removes the others, and keeps the role of the rest', async () => {
    server().get(route).reply(200, before)
    server()
      .post(route, { user_id: 5 })
      .reply(...added)
    server()
      .delete(route)
      .query({ user_id: 1 })
      .reply(...recorded('platform-account-user-delete-query'))
    server().get(route).reply(200, rows)

    await expect(accountUsers.setMembers(17, [2, 5])).resolves.toEqual(rows)
  })

  it('sets the role of all users when one is given', async () => {
    server().get(route).reply(200, before)
    server()
      .post(route, { user_id: 1, role: 'agent' })
      .reply(...added)
    server()
      .post(route, { user_id: 2, role: 'agent' })
      .reply(...added)
    server().get(route).reply(200, rows)

    await expect(accountUsers.setMembers(17, [1, 2], { role: 'agent' })).resolves.toEqual(rows)
  })

  it("rejects with the server's error when the members cannot be read at first, and changes nothing", async () => {
    server().get(route).reply(500)

    await expect(accountUsers.setMembers(17, [2])).rejects.toThrow(ServerError)
  })

  it('reports who was added when a later user does not exist, and removes nobody', async () => {
    server().get(route).reply(200, before)
    server()
      .post(route, { user_id: 5 })
      .reply(...added)
    server().post(route, { user_id: 9 }).reply(422, unknownUser)

    await expect(accountUsers.setMembers(17, [5, 9])).rejects.toMatchObject({
      name: 'IncompleteError',
      method: 'accountUsers.setMembers',
      done: ['add user 5'],
      failed: 'add user 9',
      result: { added: [recordedBody('platform-account-user-create-agent')] },
      cause: { name: 'ValidationError' },
    })
  })

  it('reports all changes as done when only the members cannot be read at the end', async () => {
    server().get(route).reply(200, before)
    server()
      .delete(route)
      .query({ user_id: 1 })
      .reply(...recorded('platform-account-user-delete-query'))
    server().get(route).reply(500)

    await expect(accountUsers.setMembers(17, [2])).rejects.toMatchObject({
      done: ['remove user 1'],
      failed: 'read the members',
    })
  })

  it('removes all members for an empty array', async () => {
    server().get(route).reply(200, before)
    for (const user_id of [1, 2]) {
      server()
        .delete(route)
        .query({ user_id })
        .reply(...recorded('platform-account-user-delete-query'))
    }
    server().get(route).reply(200, [])

    await expect(accountUsers.setMembers(17, [])).resolves.toEqual([])
  })

  it('adds a user only once who is given twice', async () => {
    server().get(route).reply(200, [])
    server()
      .post(route, { user_id: 5 })
      .reply(...added)
    server().get(route).reply(200, rows)

    await accountUsers.setMembers(17, [5, 5])
  })

  it('rejects with TypeError for a value that is not an array of ids, before anything is sent', async () => {
    // @ts-expect-error ids are numbers
    await expect(accountUsers.setMembers(17, ['2'])).rejects.toThrow(
      new TypeError('userIds[0] must be a whole number from 1, got "2"'),
    )
  })

  it('removes nobody when a user cannot be added', async () => {
    server().get(route).reply(200, before)
    server().post(route, { user_id: 9 }).reply(422, unknownUser)

    await expect(accountUsers.setMembers(17, [9])).rejects.toThrow(ValidationError)
  })

  it('reports how far it got', async () => {
    server().get(route).reply(200, before)
    server()
      .post(route, { user_id: 5 })
      .reply(...added)
    server().delete(route).query({ user_id: 1 }).reply(404)

    await expect(accountUsers.setMembers(17, [2, 5])).rejects.toMatchObject({
      name: 'IncompleteError',
      done: ['add user 5'],
      failed: 'remove user 1',
    })
  })
})

describe('removeMembers', () => {
  it('sends each id in the query', async () => {
    server()
      .delete(route)
      .query({ user_id: 2 })
      .reply(...recorded('platform-account-user-delete-query'))
    server()
      .delete(route)
      .query({ user_id: 3 })
      .reply(...recorded('platform-account-user-delete-query'))

    await expect(accountUsers.removeMembers(17, [2, 3])).resolves.toBeUndefined()
  })

  it("rejects with the server's error when the first user cannot be removed", async () => {
    server().delete(route).query({ user_id: 2 }).reply(500)

    const error = await accountUsers.removeMembers(17, [2, 3]).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ServerError)
    expect(error).not.toBeInstanceOf(IncompleteError)
  })

  it('reports who was removed when it failed halfway', async () => {
    server()
      .delete(route)
      .query({ user_id: 2 })
      .reply(...recorded('platform-account-user-delete-query'))
    server().delete(route).query({ user_id: 3 }).reply(500)

    await expect(accountUsers.removeMembers(17, [2, 3])).rejects.toMatchObject({
      done: ['remove user 2'],
      failed: 'remove user 3',
    })
  })

  it('rejects with TypeError for a value that is not an array', async () => {
    // @ts-expect-error an array is required
    await expect(accountUsers.removeMembers(17, 2)).rejects.toThrow(TypeError)
  })
})

describe('removeMember', () => {
  it('rejects with TypeError without an id, which the server would ignore', async () => {
    await expect(accountUsers.removeMember(17, Number.NaN)).rejects.toThrow(TypeError)
  })
})
