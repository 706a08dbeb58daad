import { describe, expect, it } from 'vitest'
import { DecodeError, NotFoundError, PermissionDeniedError, ValidationError } from '../../../../src/index.ts'
import { PlatformUsers } from '../../../../src/resources/platform/platform-users.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { platformConnection as connection, onlyNock, platformServer as server } from '../../../servers/nock.ts'

const users = new PlatformUsers(connection)
const route = '/platform/api/v1/users'
const params = { name: 'Paula Platform', email: 'paula@example.com', password: 'Password1!' }
onlyNock()

describe('get', () => {
  it('returns the user', async () => {
    server()
      .get(`${route}/36`)
      .reply(...recorded('platform-user-show-with-account'))

    await expect(users.get(36)).resolves.toEqual(recordedBody('platform-user-show-with-account'))
  })

  it("rejects with PermissionDeniedError for a user who is not the app's", async () => {
    server()
      .get(`${route}/1`)
      .reply(...recorded('platform-user-show-not-permissible'))

    await expect(users.get(1)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('create', () => {
  it('sends the parameters without an envelope', async () => {
    server()
      .post(route, params)
      .reply(...recorded('platform-user-create'))

    await expect(users.create(params)).resolves.toEqual(recordedBody('platform-user-create'))
  })

  it('rejects with ValidationError for a weak password', async () => {
    const body = { message: 'Password must contain at least 6 characters', attributes: ['password'] }
    server().post(route).reply(422, body)

    await expect(users.create({ ...params, password: 'short' })).rejects.toThrow(ValidationError)
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    const change = { display_name: 'Paula P', custom_attributes: { desk: '4' } }
    server()
      .patch(`${route}/36`, change)
      .reply(...recorded('platform-user-update'))

    await expect(users.update(36, change)).resolves.toEqual(recordedBody('platform-user-update'))
  })

  it('rejects with ValidationError for an email address that is taken', async () => {
    server()
      .patch(`${route}/36`, { email: 'ada@example.org' })
      .reply(422, { message: 'Email has already been taken', attributes: ['email'] })

    await expect(users.update(36, { email: 'ada@example.org' })).rejects.toThrow(ValidationError)
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/36`)
      .reply(...recorded('platform-user-delete'))

    await expect(users.delete(36)).resolves.toBeUndefined()
  })
})

describe('loginUrl', () => {
  it('returns the link itself', async () => {
    server()
      .get(`${route}/36/login`)
      .reply(...recorded('platform-user-login'))

    await expect(users.loginUrl(36)).resolves.toBe(recordedBody<{ url: string }>('platform-user-login').url)
  })

  it('rejects with DecodeError when the response has no link', async () => {
    server().get(`${route}/36/login`).reply(200, {})

    await expect(users.loginUrl(36)).rejects.toThrow(DecodeError)
  })
})

describe('token', () => {
  it('returns the token and the user it belongs to', async () => {
    server()
      .post(`${route}/36/token`)
      .reply(...recorded('platform-user-token'))

    await expect(users.token(36)).resolves.toEqual(recordedBody('platform-user-token'))
  })
})

describe('every call of one user', () => {
  const calls = [
    ['get', 'GET', '', () => users.get(4)],
    ['update', 'PATCH', '', () => users.update(4, { name: 'Ada' })],
    ['delete', 'DELETE', '', () => users.delete(4)],
    ['loginUrl', 'GET', '/login', () => users.loginUrl(4)],
    ['token', 'POST', '/token', () => users.token(4)],
  ] as const

  it.each(calls)(
    "rejects with PermissionDeniedError for one who is not the app's: %s",
    async (_, method, path, call) => {
      server()
        .intercept(`${route}/4${path}`, method)
        .reply(...recorded('platform-user-show-not-permissible'))

      await expect(call()).rejects.toThrow(PermissionDeniedError)
    },
  )

  it.each(calls)('rejects with NotFoundError for an unknown id: %s', async (_, method, path, call) => {
    server().intercept(`${route}/4${path}`, method).reply(404, { status: 404, error: 'Not Found' })

    await expect(call()).rejects.toThrow(NotFoundError)
  })
})
