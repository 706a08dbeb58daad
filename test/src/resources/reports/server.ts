/** Reports of a server that nock plays, and the range of the recordings. */
import nock from 'nock'
import { afterEach, beforeAll, expect } from 'vitest'
import { Connection } from '../../../../src/core/connection.ts'
import { Reports } from '../../../../src/resources/reports/reports.ts'
import { base, token } from '../client.ts'

export const reports = new Reports(new Connection({ baseUrl: base, accountId: 1, apiAccessToken: token }))
export const route = '/api/v2/accounts/1'
export const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

/** As a caller passes it, and as it is sent. */
export const range = { since: new Date('2026-11-20T03:43:05.900Z'), until: new Date('2026-11-21T03:44:05Z') }
export const sent = { since: '1795146185', until: '1795232645' }

export function everythingIsAsked(): void {
  beforeAll(() => nock.disableNetConnect())
  afterEach(() => {
    const pending = nock.pendingMocks()
    nock.cleanAll()
    expect(pending).toEqual([])
  })
}
