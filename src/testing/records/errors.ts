/** What is wrong with a record, in the server's words. */

export interface RecordError {
  /** The column. */
  attribute: string
  /** The whole sentence. */
  message: string
}

/** As in Rails, `short_code` is `Short code`, and `inbox_id` is `Inbox`. */
export function recordError(attribute: string, problem: string): RecordError {
  const name = attribute.replace(/_id$/, '').replaceAll('_', ' ')
  return { attribute, message: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${problem}` }
}

export function isTaken<Row extends { id: number }>(
  rows: Iterable<Row>,
  id: number | undefined,
  isSame: (row: Row) => boolean,
): boolean {
  for (const row of rows) if (row.id !== id && isSame(row)) return true
  return false
}

export function isBlankText(value: string | null | undefined): boolean {
  return (value ?? '').trim() === ''
}
