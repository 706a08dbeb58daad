/** Ids in a body or a query: the server treats an invalid one as nobody and reports success. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * Returns `id`. `name` is used in the error.
 * @throws TypeError if `id` is not a whole number from 1
 */
export function checkId(name: string, id: number): number {
  assertId(name, id)
  return id
}

/**
 * Checks an id. `name` is used in the error.
 * @throws TypeError if `id` is not a whole number from 1
 */
export function assertId(name: string, id: unknown): void {
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return
  throw new TypeError(`${name} must be a whole number from 1, got ${describeValue(id)}`)
}

/**
 * Returns `ids`. `name` is used in the error.
 * @throws TypeError if `ids` is not an array of whole numbers from 1
 */
export function checkIds(name: string, ids: readonly number[]): readonly number[] {
  if (!Array.isArray(ids)) throw new TypeError(`${name} must be an array of whole numbers, got ${describeValue(ids)}`)
  // Not forEach, which skips the holes of an array.
  for (const [index, id] of ids.entries()) checkId(`${name}[${index}]`, id)
  return ids
}

/**
 * Returns the parameters. Ids that are undefined or null are left out, or remove something.
 * @throws TypeError if one of the named ids is anything else than a whole number from 1
 */
export function checkIdsIn<Params extends object>(params: Params, ...names: (keyof Params & string)[]): Params {
  for (const name of names) {
    const id = params[name]
    if (id !== undefined && id !== null) assertId(name, id)
  }
  return params
}
