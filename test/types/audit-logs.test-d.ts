/** What the compiler says about audit logs: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { AuditLog, PagePromise } from '../../src/index.ts'
import type { AuditLogListMeta, AuditLogs } from '../../src/resources/audit-logs.ts'

declare const auditLogs: AuditLogs

expectTypeOf(auditLogs.list()).toEqualTypeOf<PagePromise<AuditLog, AuditLogListMeta>>()
expectTypeOf(auditLogs.list({ page: 2 }, { concurrency: 4 })).toEqualTypeOf<PagePromise<AuditLog, AuditLogListMeta>>()
expectTypeOf<AuditLogListMeta>().toEqualTypeOf<{ per_page: number; total_entries: number; current_page: number }>()

// @ts-expect-error the size of a page is the server's
auditLogs.list({ per_page: 100 })
