/** Keys of custom attributes. */
import { describeValue } from '../../core/errors/describe-value.ts'

/**
 * The keys as they are.
 * @throws TypeError for what is no list of texts
 */
export function checkKeyList(keys: readonly string[]): readonly string[] {
  if (Array.isArray(keys) && keys.every((key) => typeof key === 'string')) return keys
  throw new TypeError(`the keys must be an array of texts, got ${describeValue(keys)}`)
}
