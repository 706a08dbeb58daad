import { describe, expect, it } from 'vitest'
import { IncompleteError, PermissionDeniedError, ServerError, ValidationError } from '../../../../src/index.ts'
import { AccountUsers } from '../../../../src/resources/platform/account-users.ts'
import type { AccountUser } from '../../../../src/types.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { connection, onlyNock, server } from './server.ts'

const accountUsers = new AccountUsers(connection)
const route = '/platform/api/v1/accounts/17/account_users'
const rows = recordedBody<AccountUser[]>('platform-account-users-list')
const added = recorded('platform-account-user-create-agent')
const unknownUser = { message: 'User must exist', attributes: ['user'] }
onlyNock()

describe('members', () => {
  it('gives the rows of the members', async () => {
    server()
      .get(route)
      .reply(...recorded('platform-account-users-list'))

    await expect(accountUsers.members(17)).resolves.toEqual(rows)
  })

  it("is a PermissionDeniedError for an account that is none of the app's", async () => {
    server()
      .get(route)
      .reply(...recorded('platform-account-show-not-permissible'))

    await expect(accountUsers.members(17)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('addMember', () => {
  it('sends the id and the role, and gives the row', async () => {
    server()
      .post(route, { user_id: 2, role: 'agent' })
      .reply(...added)

    await expect(accountUsers.addMember(17, 2, 'agent')).resolves.toEqual(
      recordedBody('platform-account-user-create-agent'),
    )
  })

  it('sends no role that is not given, so that a member keeps his', async () => {
    server()
      .post(route, { user_id: 2 })
      .reply(...added)

    await accountUsers.addMember(17, 2)
  })
})

describe('addMembers', () => {
  it('adds one after the other and gives all members', async () => {
    server()
      .post(route, { user_id: 2, role: 'administrator' })
      .reply(...added)
    server()
      .post(route, { user_id: 3, role: 'administrator' })
      .reply(...added)
    server().get(route).reply(200, rows)

    await expect(accountUsers.addMembers(17, [2, 3], { role: 'administrator' })).resolves.toEqual(rows)
  })

  it("is the server's own refusal when the first user does not exist", async () => {
    server().post(route, { user_id: 9 }).reply(422, unknownUser)

    await expect(accountUsers.addMembers(17, [9, 2])).rejects.toThrow(ValidationError)
  })

  it('says who was added when a later user does not exist', async () => {
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

  it('is an IncompleteError when the members could not be read', async () => {
    server()
      .post(route, { user_id: 2 })
      .reply(...added)
    server().get(route).reply(500)

    await expect(accountUsers.addMembers(17, [2])).rejects.toMatchObject({
      done: ['add user 2'],
      failed: 'read the members',
    })
  })

  it('is a TypeError for ids that are no numbers, before anything is sent', async () => {
    // @ts-expect-error ids are numbers
    await expect(accountUsers.addMembers(17, [2, '3'])).rejects.toThrow(TypeError)
  })
})

describe('setMembers', () => {
  const before = rows.map((row, index) => ({ ...row, user_id: index + 1 })).slice(0, 2)

  it('adds who is missing, takes out who is too many, and leaves the role of the rest', async () => {
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

  it('gives everybody the role when there is one', async () => {
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

  it('is the error of the server when the members cannot be read at first, and changes nothing', async () => {
    server().get(route).reply(500)

    await expect(accountUsers.setMembers(17, [2])).rejects.toThrow(ServerError)
  })

  it('says who was added when a later user does not exist, and takes nobody out', async () => {
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

  it('says that all is done when only the members cannot be read at last', async () => {
    server().get(route).reply(200, before)
    server()
      .delete(route)
      .query({ user_id: 1 })
      .reply(...recorded('platform-account-user-delete-query'))
    server().get(route).reply(500)

    await expect(accountUsers.setMembers(17, [2])).rejects.toMatchObject({
      done: ['take user 1 out'],
      failed: 'read the members',
    })
  })

  it('takes everybody out for an empty list', async () => {
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

  it('adds a user who is named twice once', async () => {
    server().get(route).reply(200, [])
    server()
      .post(route, { user_id: 5 })
      .reply(...added)
    server().get(route).reply(200, rows)

    await accountUsers.setMembers(17, [5, 5])
  })

  it('is a TypeError for what is no list of ids, before anything is sent', async () => {
    // @ts-expect-error ids are numbers
    await expect(accountUsers.setMembers(17, ['2'])).rejects.toThrow(
      new TypeError('userIds[0] must be a whole number from 1, got "2"'),
    )
  })

  it('takes nobody out when a user cannot be added', async () => {
    server().get(route).reply(200, before)
    server().post(route, { user_id: 9 }).reply(422, unknownUser)

    await expect(accountUsers.setMembers(17, [9])).rejects.toThrow(ValidationError)
  })

  it('says how far it got', async () => {
    server().get(route).reply(200, before)
    server()
      .post(route, { user_id: 5 })
      .reply(...added)
    server().delete(route).query({ user_id: 1 }).reply(404)

    await expect(accountUsers.setMembers(17, [2, 5])).rejects.toMatchObject({
      name: 'IncompleteError',
      done: ['add user 5'],
      failed: 'take user 1 out',
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

  it('is the error of the server when the first one cannot be taken out', async () => {
    server().delete(route).query({ user_id: 2 }).reply(500)

    const error = await accountUsers.removeMembers(17, [2, 3]).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ServerError)
    expect(error).not.toBeInstanceOf(IncompleteError)
  })

  it('says who is out when it failed halfway', async () => {
    server()
      .delete(route)
      .query({ user_id: 2 })
      .reply(...recorded('platform-account-user-delete-query'))
    server().delete(route).query({ user_id: 3 }).reply(500)

    await expect(accountUsers.removeMembers(17, [2, 3])).rejects.toMatchObject({
      done: ['take user 2 out'],
      failed: 'take user 3 out',
    })
  })

  it('is a TypeError for what is no list', async () => {
    // @ts-expect-error a list is wanted
    await expect(accountUsers.removeMembers(17, 2)).rejects.toThrow(TypeError)
  })
})

describe('removeMember', () => {
  it('is a TypeError without an id, which the server would take no notice of', async () => {
    await expect(accountUsers.removeMember(17, Number.NaN)).rejects.toThrow(TypeError)
  })
})
