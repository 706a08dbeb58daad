/** The rows that are filtered, as the database stores them. */

interface Row {
  /** With microseconds, as `2026-10-01T23:59:59.999999Z`, or shorter. */
  created_at: string
  last_activity_at: string | null
  additional_attributes: Record<string, unknown>
  custom_attributes: Record<string, unknown>
  labels: readonly string[]
}

export interface ConversationRow extends Row {
  display_id: number
  status: string
  priority: string | null
  assignee_id: number | null
  assignee_bot_id?: number | null
  team_id: number | null
  inbox_id: number
  contact_id: number
  campaign_id: number | null
}

export interface ContactRow extends Row {
  id: number
  name: string
  email: string | null
  phone_number: string | null
  identifier: string | null
  blocked: boolean
}

export type FilterableRow = ConversationRow | ContactRow

/** The value of a key of the row; null and missing are the same. */
export function columnOf(row: FilterableRow, key: string, additional?: boolean): unknown {
  const value: unknown = Reflect.get(additional ? row.additional_attributes : row, key)
  return value ?? null
}
