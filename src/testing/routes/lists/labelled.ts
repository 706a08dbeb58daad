/** Labels as requests send them, and lists by labels. */

/** Any of the labels, whatever their case. */
export function hasAnyLabel(wanted: readonly string[]): (row: { labels: readonly string[] }) => boolean {
  const names = new Set(wanted.map((label) => label.trim().toLowerCase()))
  return ({ labels }) => labels.some((label) => names.has(label.toLowerCase()))
}

/** Anything that is not a list of plain values clears the labels; commas separate labels, and blank ones are none. */
export function labelsOf(sent: unknown): string[] {
  const list: unknown[] = Array.isArray(sent) ? sent : []
  if (list.some((label) => typeof label === 'object')) return []
  const labels = list.flatMap((label) => String(label).split(',')).map((label) => label.trim())
  return [...new Set(labels.filter((label) => label !== ''))]
}
