import { describe, expect, it } from 'vitest'
import {
  DecodeError,
  NotFoundError,
  PermissionDeniedError,
  ServerError,
  ValidationError,
} from '../../../../src/index.ts'
import { PlatformAccounts } from '../../../../src/resources/platform/platform-accounts.ts'
import { described } from '../../../recordings/described.ts'
import { recorded, recordedBody } from '../../../recordings/recorded.ts'
import { platformConnection as connection, onlyNock, platformServer as server } from '../../../servers/nock.ts'

const accounts = new PlatformAccounts(connection)
const route = '/platform/api/v1/accounts'
/** The refusals of every call for one account. */
const refusals = [
  [404, NotFoundError, { status: 404, error: 'Not Found' }],
  [401, PermissionDeniedError, recordedBody<object>('platform-account-show-not-permissible')],
] as const
onlyNock()

describe('list', () => {
  it('returns the accounts of the app', async () => {
    server()
      .get(route)
      .reply(...recorded('platform-accounts-list-second-app'))

    expect((await accounts.list()).items).toEqual(recordedBody('platform-accounts-list-second-app'))
  })

  it('rejects with ServerError once an account of the app was deleted', async () => {
    server()
      .get(route)
      .reply(...recorded('platform-accounts-list-after-delete'))

    await expect(accounts.list()).rejects.toThrow(ServerError)
  })
})

describe('get', () => {
  it('returns an account', async () => {
    server()
      .get(`${route}/26`)
      .reply(...recorded('platform-account-show'))

    await expect(accounts.get(26)).resolves.toEqual(recordedBody('platform-account-show'))
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server().get(`${route}/999`).reply(404, { status: 404, error: 'Not Found' })

    await expect(accounts.get(999)).rejects.toThrow(NotFoundError)
  })

  it("rejects with PermissionDeniedError for an account that is not the app's", async () => {
    server()
      .get(`${route}/1`)
      .reply(...recorded('platform-account-show-not-permissible'))

    await expect(accounts.get(1)).rejects.toThrow(PermissionDeniedError)
  })
})

describe('create', () => {
  it('sends the parameters without an envelope', async () => {
    const params = { name: 'Acme Support', locale: 'en', custom_attributes: { plan: 'gold' } }
    server()
      .post(route, params)
      .reply(...recorded('platform-account-create'))

    await expect(accounts.create(params)).resolves.toEqual(recordedBody('platform-account-create'))
  })

  it('rejects with ValidationError without a name', async () => {
    server()
      .post(route)
      .reply(422, { message: "Name can't be blank", attributes: ['name'] })

    const error = await accounts.create({ name: '' }).catch((reason: unknown) => reason)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toHaveProperty('message', expect.stringContaining("Name can't be blank"))
  })

  it('rejects with ServerError for an unknown feature, and is not retried', async () => {
    server().post(route).reply(500, { status: 500, error: 'Internal Server Error' })

    const params = { name: 'Acme', features: { flying: true } }
    await expect(accounts.create(params, { maxRetries: 2 })).rejects.toThrow(ServerError)
  })
})

describe('update', () => {
  it('sends only the fields to change', async () => {
    const params = { features: { sla: true } }
    server()
      .patch(`${route}/17`, params)
      .reply(...recorded('platform-account-update-features'))

    await expect(accounts.update(17, params)).resolves.toEqual(recordedBody('platform-account-update-features'))
  })

  it('suspends an account, and sets limits and attributes', async () => {
    const params = {
      name: 'Short Lived 2',
      status: 'suspended',
      limits: { agents: 3 },
      custom_attributes: { a: 1 },
    } as const
    server()
      .patch(`${route}/26`, params)
      .reply(...recorded('platform-account-update'))

    await expect(accounts.update(26, params)).resolves.toEqual(recordedBody('platform-account-update'))
  })

  it('rejects with ValidationError for values that the server refuses', async () => {
    server()
      .patch(`${route}/26`)
      .reply(422, { message: "Name can't be blank", attributes: ['name'] })

    await expect(accounts.update(26, { name: '' })).rejects.toThrow(ValidationError)
  })

  it.each(refusals)('rejects with the error class of status %i', async (status, type, body) => {
    server().patch(`${route}/2`).reply(status, body)

    await expect(accounts.update(2, { name: 'Acme' })).rejects.toThrow(type)
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/26`)
      .reply(...recorded('platform-account-delete'))

    await expect(accounts.delete(26)).resolves.toBeUndefined()
  })

  it.each(refusals)('rejects with the error class of status %i', async (status, type, body) => {
    server().delete(`${route}/2`).reply(status, body)

    await expect(accounts.delete(2)).rejects.toThrow(type)
  })
})

describe('migrateEmailChannels', () => {
  it('returns the result of each inbox', async () => {
    const results = [{ email: 'help@acme.test', status: 'success', inbox_id: 3, channel_id: 4 }]
    const migrations = [{ email: 'help@acme.test', provider: 'google' }]
    server()
      .post(`${route}/26/email_channel_migrations`, { migrations })
      .reply(...described('POST /platform/api/v1/accounts/{account_id}/email_channel_migrations', { results }))

    await expect(accounts.migrateEmailChannels(26, migrations)).resolves.toEqual(results)
  })

  it('rejects with DecodeError when the response has no results', async () => {
    server().post(`${route}/26/email_channel_migrations`).reply(200, {})

    await expect(accounts.migrateEmailChannels(26, [])).rejects.toThrow(DecodeError)
  })

  it('rejects with NotFoundError on a server without this route', async () => {
    server().post(`${route}/26/email_channel_migrations`).reply(404, { status: 404, error: 'Not Found' })

    await expect(accounts.migrateEmailChannels(26, [])).rejects.toThrow(NotFoundError)
  })
})
