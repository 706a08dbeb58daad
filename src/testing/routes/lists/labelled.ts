/** Labels as requests send them, and lists by labels. */

/** Any of the labels, whatever their case. */
export function hasAnyLabel(wanted: readonly string[]): (row: { labels: readonly string[] }) => boolean {
  const names = new Set(wanted.map((label) => label.trim().toLowerCase()))
  return ({ labels }) => labels.some((label) => names.has(label.toLowerCase()))
}

/** Anything that is not a list clears the labels; commas separate labels. */
export function labelsOf(sent: unknown): string[] {
  const list: unknown[] = Array.isArray(sent) ? sent : []
  return [...new Set(list.flatMap((label) => String(label).split(',')))]
}
