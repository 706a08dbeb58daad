/** Parameters that only this package reads: a misspelt key would be lost silently. */
import { describeKind, describeValue } from '../../core/errors/describe-value.ts'

/**
 * Checks that `params` has no other keys than `known`. `method` is used in the error.
 * @throws TypeError if there is an unknown key, or `params` is not an object
 */
export function assertKnownKeys<Params extends object>(
  method: string,
  params: Params,
  // Each key is required: the compiler reports one that is missing.
  known: { readonly [Key in keyof Params]-?: true },
): void {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new TypeError(`${method} takes an object with ${Object.keys(known).join(', ')}, got ${describeKind(params)}`)
  }
  for (const key of Object.keys(params)) {
    if (Object.hasOwn(known, key)) continue
    throw new TypeError(`${method} takes no ${describeValue(key)}; it takes ${Object.keys(known).join(', ')}`)
  }
}
