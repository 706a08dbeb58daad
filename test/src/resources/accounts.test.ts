import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { PermissionDeniedError, ValidationError } from '../../../src/index.ts'
import { Accounts } from '../../../src/resources/accounts.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const accounts = new Accounts(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }))
const route = '/api/v1/accounts/17'

onlyNock()

describe('get', () => {
  it('returns the account of the client', async () => {
    server()
      .get(route)
      .reply(...recorded('account-show'))

    await expect(accounts.get()).resolves.toEqual(recordedBody('account-show'))
  })
})

describe('update', () => {
  it('sends the fields to change, null included', async () => {
    const params = { name: 'Acme Support', auto_resolve_after: null }
    server()
      .patch(route, params)
      .reply(...recorded('account-update'))

    await expect(accounts.update(params)).resolves.toEqual(recordedBody('account-update'))
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .patch(route, { name: 'Nope' })
      .reply(...recorded('account-update-agent-refused'))

    await expect(accounts.update({ name: 'Nope' })).rejects.toThrow(PermissionDeniedError)
  })

  it('rejects with ValidationError for fewer minutes than allowed', async () => {
    const refusal = {
      message: 'Auto resolve after must be greater than or equal to 10',
      attributes: ['auto_resolve_after'],
    }
    server()
      .patch(route, { auto_resolve_after: 5 })
      .reply(...described('PATCH /api/v1/accounts/{account_id}', refusal, 422))

    const error = await accounts.update({ auto_resolve_after: 5 }).catch((caught: unknown) => caught)

    expect(error).toBeInstanceOf(ValidationError)
    expect(error).toMatchObject({ fields: ['auto_resolve_after'] })
  })
})

describe('cacheKeys', () => {
  it('returns the keys without their envelope', async () => {
    server()
      .get(`${route}/cache_keys`)
      .reply(...recorded('account-cache-keys'))

    await expect(accounts.cacheKeys()).resolves.toEqual({
      label: '0000000000',
      inbox: '0000000000',
      team: '0000000000',
    })
  })
})

describe('updateActiveAt', () => {
  it('sends no body and returns nothing', async () => {
    server()
      .post(`${route}/update_active_at`, '')
      .reply(...recorded('account-update-active-at'))

    await expect(accounts.updateActiveAt()).resolves.toBeUndefined()
  })
})
