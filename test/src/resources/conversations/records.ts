/** What the tests of conversations share. */
import { account } from '../../../servers/nock.ts'

export const root = `${account}/conversations`

/** What a server of this version responds to `GET /api`. */
export const version = (text: string) => ({ version: text, timestamp: '', queue_services: 'ok', data_services: 'ok' })

/** A team as the assignments view of the server writes it: on the recorded server none was assigned. */
export const team = {
  id: 20,
  name: 'sales',
  description: null,
  allow_auto_assign: true,
  account_id: 1,
  created_at: '2026-11-21T03:38:59.123Z',
  updated_at: '2026-11-21T03:38:59.123Z',
}
