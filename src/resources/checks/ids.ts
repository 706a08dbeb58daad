/** Ids in a body or a query: what is no id counts there as nobody, and the server answers as if all were well. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * The id as it is; `name` is the argument's.
 * @throws TypeError for what is no whole number from 1
 */
export function checkId(name: string, id: number): number {
  if (Number.isSafeInteger(id) && id > 0) return id
  throw new TypeError(`${name} must be a whole number from 1, got ${describeValue(id)}`)
}

/**
 * The ids as they are; `name` is the argument's.
 * @throws TypeError for what is no list of whole numbers from 1
 */
export function checkIds(name: string, ids: readonly number[]): readonly number[] {
  if (!Array.isArray(ids)) throw new TypeError(`${name} must be an array of whole numbers, got ${describeValue(ids)}`)
  // Not forEach, which passes over the holes of a list.
  for (const [index, id] of ids.entries()) checkId(`${name}[${index}]`, id)
  return ids
}
