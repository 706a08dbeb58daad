/** What a repair rule is. */
import type { ApiDocument } from '../document/document.ts'

/** Records one repair: where the defect was (a JSON pointer or a path), and what was done about it. */
export type Report = (where: string, what: string) => void

/** Idempotent, and silent on its own output. */
export interface RepairRule {
  name: string
  apply(document: ApiDocument, report: Report): void
}
