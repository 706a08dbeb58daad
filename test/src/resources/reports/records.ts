/** The reports, and the range that their recordings are of. */
import { Connection } from '../../../../src/core/connection.ts'
import { Reports } from '../../../../src/resources/reports/reports.ts'
import { base, token } from '../../../servers/nock.ts'

export const reports = new Reports(new Connection({ baseUrl: base, accountId: 1, apiAccessToken: token }))
export const route = '/api/v2/accounts/1'

/** As a caller passes it, and as it is sent. */
export const range = { since: new Date('2026-11-20T03:43:05.900Z'), until: new Date('2026-11-21T03:44:05Z') }
export const sent = { since: '1795146185', until: '1795232645' }
