/** What a repair rule is. */
import type { ApiDocument, Report } from '../document/document.ts'

export type { Report } from '../document/document.ts'

/** Idempotent, and silent on its own output. */
export interface RepairRule {
  name: string
  apply(document: ApiDocument, report: Report): void
}
