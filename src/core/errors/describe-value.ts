/** A single value as messages of errors show it: a text in quotes, everything else as it prints. */
export function quoted(value: unknown): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}
