/** What is wrong with a record, in the server's words. */

export interface RecordError {
  /** The column. */
  attribute: string
  /** The whole sentence. */
  message: string
}

/** `short_code` is `Short code`. */
export function recordError(attribute: string, problem: string): RecordError {
  const name = attribute.replaceAll('_', ' ')
  return { attribute, message: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${problem}` }
}

export function isTaken<Row extends { id: number }>(
  rows: readonly Row[],
  id: number | undefined,
  isSame: (row: Row) => boolean,
): boolean {
  return rows.some((row) => row.id !== id && isSame(row))
}

export function isBlankText(value: string | null | undefined): boolean {
  return (value ?? '').trim() === ''
}
