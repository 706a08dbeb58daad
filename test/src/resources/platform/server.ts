/** A platform app's connection to an address that only nock answers. */
import nock from 'nock'
import { afterEach, beforeAll, expect } from 'vitest'
import { Connection } from '../../../../src/core/connection.ts'

export const base = 'http://chatwoot.test'
export const token = 'TOKENplatformxxxxxxxxxxx'
export const connection = new Connection({ baseUrl: base, apiAccessToken: token, maxRetries: 0 })
export const server = () => nock(base, { reqheaders: { 'api-access-token': token, accept: 'application/json' } })

/** Nothing else is reached, and everything that a test announces is asked for. */
export function onlyNock(): void {
  beforeAll(() => nock.disableNetConnect())
  afterEach(() => {
    const pending = nock.pendingMocks()
    nock.cleanAll()
    expect(pending).toEqual([])
  })
}
