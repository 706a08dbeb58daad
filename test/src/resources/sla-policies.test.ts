import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { NotFoundError } from '../../../src/index.ts'
import { SlaPolicies } from '../../../src/resources/sla-policies.ts'
import type { SlaPolicy } from '../../../src/types.ts'
import { described } from '../../recordings/described.ts'
import { recorded, recordedBody } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const slaPolicies = new SlaPolicies(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }))
const route = '/api/v1/accounts/17/sla_policies'
const one = '/api/v1/accounts/{account_id}/sla_policies/{sla_policy_id}'
const gold = recordedBody<{ payload: SlaPolicy }>('sla-policy-create').payload

onlyNock()

describe('list', () => {
  it('returns the policies without the envelope', async () => {
    server()
      .get(route)
      .reply(...described('GET /api/v1/accounts/{account_id}/sla_policies', { payload: [gold] }))

    expect((await slaPolicies.list()).items).toEqual([gold])
  })
})

describe('get', () => {
  it('returns a policy', async () => {
    server()
      .get(`${route}/4`)
      .reply(...described(`GET ${one}`, { payload: gold }))

    await expect(slaPolicies.get(4)).resolves.toEqual(gold)
  })

  it('rejects with NotFoundError for an unknown id', async () => {
    server()
      .get(`${route}/5`)
      .reply(...described(`GET ${one}`, { error: 'Resource could not be found' }, 404))

    await expect(slaPolicies.get(5)).rejects.toThrow(NotFoundError)
  })
})

describe('create', () => {
  it('sends the policy in its envelope', async () => {
    const params = {
      name: 'Gold',
      description: 'Fast',
      first_response_time_threshold: 600,
      next_response_time_threshold: 1200,
      resolution_time_threshold: 86400,
      only_during_business_hours: false,
    }
    server()
      .post(route, { sla_policy: params })
      .reply(...recorded('sla-policy-create'))

    await expect(slaPolicies.create(params)).resolves.toEqual(gold)
  })
})

describe('update', () => {
  it('sends the fields to change, null included', async () => {
    const changed = { ...gold, next_response_time_threshold: null }
    server()
      .patch(`${route}/4`, { sla_policy: { next_response_time_threshold: null } })
      .reply(...described(`PATCH ${one}`, { payload: changed }))

    await expect(slaPolicies.update(4, { next_response_time_threshold: null })).resolves.toEqual(changed)
  })
})

describe('delete', () => {
  it('returns nothing', async () => {
    server()
      .delete(`${route}/4`, '')
      .reply(...described(`DELETE ${one}`))

    await expect(slaPolicies.delete(4)).resolves.toBeUndefined()
  })
})
