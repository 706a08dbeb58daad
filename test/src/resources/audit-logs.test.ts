import { describe, expect, it } from 'vitest'
import { Connection } from '../../../src/core/connection.ts'
import { PermissionDeniedError } from '../../../src/index.ts'
import { AuditLogs } from '../../../src/resources/audit-logs.ts'
import { described } from '../../recordings/described.ts'
import { recorded } from '../../recordings/recorded.ts'
import { base, onlyNock, server, token } from '../../servers/nock.ts'

const auditLogs = new AuditLogs(new Connection({ baseUrl: base, accountId: 17, apiAccessToken: token }))
const route = '/api/v1/accounts/17/audit_logs'
const answer = (ids: readonly number[], page: number) =>
  described('GET /api/v1/accounts/{account_id}/audit_logs', {
    per_page: 2,
    total_entries: 3,
    current_page: page,
    audit_logs: ids.map(entry),
  })

onlyNock()

describe('list', () => {
  it('returns a page of entries, with the counts as its meta', async () => {
    server()
      .get(`${route}?page=4`)
      .reply(...answer([9, 8], 4))

    const page = await auditLogs.list({ page: 4 })

    expect(page.items).toEqual([entry(9), entry(8)])
    expect(page.meta).toEqual({ per_page: 2, total_entries: 3, current_page: 4 })
  })

  it('walks all pages', async () => {
    server()
      .get(route)
      .reply(...answer([9, 8], 1))
    server()
      .get(`${route}?page=2`)
      .reply(...answer([7], 2))

    const entries = await auditLogs.list().toArray()

    expect(entries.map(({ id }) => id)).toEqual([9, 8, 7])
  })

  it('rejects with PermissionDeniedError for users who are not administrators', async () => {
    server()
      .get(route)
      .reply(...recorded('account-update-agent-refused'))

    await expect(auditLogs.list()).rejects.toThrow(PermissionDeniedError)
  })
})

function entry(id: number) {
  return {
    id,
    auditable_id: 3,
    auditable_type: 'Inbox',
    auditable: null,
    associated_id: 17,
    associated_type: 'Account',
    user_id: 1,
    user_type: 'User',
    username: 'ada@example.com',
    action: 'update',
    audited_changes: { name: ['Shop', 'Web shop'] },
    version: 2,
    comment: null,
    request_uuid: 'd4b7c2a0-2f0e-4f0c-9d53-7f7f5f6f2b11',
    created_at: 1795232390,
    remote_address: '192.0.2.1',
  }
}
