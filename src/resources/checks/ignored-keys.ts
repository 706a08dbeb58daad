/** Parameters that the server would ignore silently, because another method takes them. */

/**
 * Checks that `params` has none of the keys of `ignored`. `method` is used in the error, and so is what `ignored` says to
 * do instead.
 * @throws TypeError if it has one
 */
export function assertNoneIgnored(method: string, params: object, ignored: { readonly [key: string]: string }): void {
  for (const [key, instead] of Object.entries(ignored)) {
    if (key in params) throw new TypeError(`${method} takes no ${key}: the server would ignore it; ${instead}`)
  }
}
