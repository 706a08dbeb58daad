/** The name that was probably meant, for the message about one that does not exist. */

/**
 * Returns the known name that differs least; undefined if each differs in more than a quarter of its letters.
 * @param formOf removes what makes no difference
 */
export function similarName(
  name: string,
  known: Iterable<string>,
  formOf: (name: string) => string = withoutCase,
): string | undefined {
  let best: { name: string; edits: number } | undefined
  const written = formOf(name)
  for (const other of known) {
    const most = Math.min(best ? best.edits - 1 : mostEdits, Math.max(1, Math.floor(written.length / 4)))
    const edits = editsBetween(written, formOf(other), most)
    if (edits <= most) best = { name: other, edits }
  }
  return best?.name
}

/** `inboxId` is `inbox_id`. */
function withoutCase(name: string): string {
  return name.toLowerCase().replaceAll('_', '')
}

/** A plural in -ies takes three. */
const mostEdits = 3

/** The letters to insert, remove, replace or swap; any number above `most` if there are more of them. */
function editsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)]
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1]
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        row > 1 && column > 1 && isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
