/** Audit logs: who changed what in the account. */

import { listAuditLogs } from '../../generated/operations.ts'
import type { QueryInput } from '../core/operations/operation.ts'
import type { ListOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { Resource } from '../core/resource.ts'
import type { AuditLog, AuditLogList } from '../types.ts'

/** What `auditLogs.list` takes. */
export type ListAuditLogsParams = QueryInput<'listAuditLogs'>

/** What a page of `auditLogs.list` says besides the entries. */
export type AuditLogListMeta = Omit<AuditLogList, 'audit_logs'>

/** Enterprise only. */
export class AuditLogs extends Resource {
  /**
   * Lists changes in the account, newest first. Empty while the feature is disabled for the account.
   *
   * `auditable` is the changed record as it is now, `audited_changes` holds the old and the new values of an update.
   * @throws PermissionDeniedError for users who are not administrators
   * @throws NotFoundError on servers without the enterprise edition
   * @see GET /api/v1/accounts/{account_id}/audit_logs
   */
  list(params: ListAuditLogsParams = {}, options?: ListOptions): PagePromise<AuditLog, AuditLogListMeta> {
    return this.pages(
      listAuditLogs,
      { query: params },
      ({ audit_logs: items, ...meta }) => ({ items, meta, total: meta.total_entries }),
      options,
    )
  }
}
