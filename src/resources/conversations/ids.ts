/** Ids in a body: what is no id counts there as nobody, and the server answers as if all were well. */

/**
 * The id as it is.
 * @throws TypeError for what is no whole number from 1
 */
export function checkedId(name: string, id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id
  throw new TypeError(`${name} must be a whole number from 1, got ${shown(id)}`)
}

/**
 * The ids as they are.
 * @throws TypeError for what is no list of whole numbers from 1
 */
export function checkedIds(name: string, ids: readonly number[]): readonly number[] {
  if (!Array.isArray(ids)) throw new TypeError(`${name} must be an array of ids, got ${shown(ids)}`)
  for (const id of ids) checkedId(`each of ${name}`, id)
  return ids
}

/** A value as messages show it. */
export function shown(value: unknown): string {
  // JSON has no words for numbers that are none, and for bigints.
  const hasJson = typeof value !== 'number' && typeof value !== 'bigint'
  return (hasJson && JSON.stringify(value)) || String(value)
}
