/** Clients and connections at an address that only nock responds at, and what the tests that use them share. */
import nock from 'nock'
import { afterEach, beforeAll, expect, vi } from 'vitest'
import { Connection } from '../../src/core/connection.ts'
import { Chatwoot } from '../../src/index.ts'

export const base = 'http://chatwoot.test'
export const token = 'TOKENadministratorxxxxxx'
export const chatwoot = new Chatwoot({ baseUrl: base, accountId: 1, apiAccessToken: token })

export const account = '/api/v1/accounts/1'
export const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

/** Blocks the network, and fails a test that leaves a prepared response unused. */
export function onlyNock(): void {
  beforeAll(() => nock.disableNetConnect())
  afterEach(() => {
    vi.useRealTimers()
    const left = nock.pendingMocks()
    nock.cleanAll()
    expect(left).toEqual([])
  })
}

export const platformToken = 'TOKENplatformxxxxxxxxxxx'
export const platformConnection = new Connection({ baseUrl: base, apiAccessToken: platformToken, maxRetries: 0 })
export const platformServer = () =>
  nock(base, { reqheaders: { 'api-access-token': platformToken, accept: 'application/json' } })

export const publicConnection = new Connection({ baseUrl: base, inboxIdentifier: 'INBOX', maxRetries: 0 })
export const publicServer = () =>
  nock(base, { badheaders: ['api-access-token', 'authorization'], reqheaders: { accept: 'application/json' } })
