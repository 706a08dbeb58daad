/** Lists by labels. */

/** Any of the labels, whatever their case. */
export function hasAnyLabel(wanted: readonly string[]): (row: { labels: readonly string[] }) => boolean {
  const names = new Set(wanted.map((label) => label.trim().toLowerCase()))
  return ({ labels }) => labels.some((label) => names.has(label.toLowerCase()))
}
