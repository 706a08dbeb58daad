/** Ranges of versions, as declared differences name them. */

/** Whether a version is in a range: conditions such as `>=4.12`, `<4.17` or `4.15.1`, separated by spaces. */
export function isInRange(version: string, range: string): boolean {
  return range
    .trim()
    .split(/\s+/)
    .every((condition) => {
      const [, operator = '', wanted = ''] = /^(<|>=)?(\d+(?:\.\d+){1,2})$/.exec(condition) ?? []
      if (wanted === '') throw new TypeError(`${JSON.stringify(condition)} is not a range of versions`)
      const order = compareVersions(version, wanted)
      return operator === '<' ? order < 0 : operator === '>=' ? order >= 0 : order === 0
    })
}

/** Negative if the first is older, 0 if they are equal. A missing part counts as 0, a suffix is ignored. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)]
  for (const index of [0, 1, 2]) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(version: string): number[] {
  const found = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version)
  if (!found) throw new TypeError(`${JSON.stringify(version)} is not a version of Chatwoot`)
  return found.slice(1).map((part) => Number(part ?? 0))
}
