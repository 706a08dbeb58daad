/** Audit logs: who changed what in the account. */
import { listAuditLogs } from '../../generated/operations.ts'
import type { QueryInput } from '../core/operations/operation.ts'
import type { ListOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/pages.ts'
import { Resource } from '../core/resource.ts'
import type { AuditLog, AuditLogList } from '../types.ts'

/** What `auditLogs.list` takes. */
export type ListAuditLogsParams = QueryInput<'listAuditLogs'>

/** What an answer of `auditLogs.list` says beside the entries. */
export type AuditLogListMeta = Omit<AuditLogList, 'audit_logs'>

/** Enterprise only; for administrators. */
export class AuditLogs extends Resource {
  /**
   * Lists changes in the account, the newest first. Empty while the account's feature is off.
   *
   * What an entry was about is in it as it is now (`auditable`), and as it was in `audited_changes`: the old and the
   * new value of an update.
   * @throws PermissionDeniedError
   * @throws NotFoundError from a server without the enterprise edition
   * @see GET /api/v1/accounts/{account_id}/audit_logs
   */
  list(params: ListAuditLogsParams = {}, options?: ListOptions): PagePromise<AuditLog, AuditLogListMeta> {
    return this.pages(listAuditLogs, { query: params }, ({ audit_logs: items, ...meta }) => ({ items, meta }), options)
  }
}
