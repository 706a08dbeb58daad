/** Keys of custom attributes. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * Returns the keys.
 * @throws TypeError if they are not an array of strings
 */
export function checkKeyList(keys: readonly string[]): readonly string[] {
  if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys
  throw new TypeError(`the keys must be an array of strings, got ${describeValue(keys)}`)
}
