/** A client at an address that only nock answers. */
import { Chatwoot } from '../../../src/index.ts'

export const base = 'http://chatwoot.test'
export const token = 'TOKENadministratorxxxxxx'
export const chatwoot = new Chatwoot({ baseUrl: base, accountId: 1, apiAccessToken: token })
