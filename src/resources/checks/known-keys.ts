/** Parameters that are this package's own: nobody else could make anything of a key that it does not know. */
import { describeKind } from '../../core/errors/describe-value.ts'

/**
 * Checks that there are no other keys; `verb` is the method.
 * @throws TypeError for a misspelt one, which would be lost without a word
 */
export function assertKnownKeys<Params extends object>(
  verb: string,
  params: Params,
  // Each of them has to be there: the compiler tells of one that is missing.
  known: { readonly [Key in keyof Params]-?: true },
): void {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) {
    throw new TypeError(`${verb} takes an object with ${Object.keys(known).join(', ')}, got ${describeKind(params)}`)
  }
  for (const key of Object.keys(params)) {
    if (Object.hasOwn(known, key)) continue
    throw new TypeError(`${verb} takes no ${JSON.stringify(key)}; it takes ${Object.keys(known).join(', ')}`)
  }
}
