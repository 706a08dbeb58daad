/** The order of contacts: without one the server's pages repeat and skip contacts. */
import { describeKind } from '../../core/errors/describe-value.ts'

/** Values that many contacts share: the server orders those by `created_at` only if it is asked to. */
const tied: ReadonlySet<string> = new Set(['email', 'name', 'phone_number', 'last_activity_at'])

/** Returns the parameters, with an order in which the pages fit together. */
export function sorted<Params extends { sort?: string | undefined }>(params: Params) {
  return { ...params, sort: sortOf(params.sort) }
}

/**
 * Returns the order to request: `created_at` by default. Throws a TypeError for what cannot be an order.
 *
 * The server applies several words in a fixed order, in which `created_at` comes after those in `tied`. It comes before
 * company, city and country, and would override them, so they are sent as they are.
 */
function sortOf(given: string | undefined): string {
  if (!given) return 'created_at'
  // The server ignores such words, and would have no order.
  if (!/^-?[a-z_]+(,-?[a-z_]+)*$/.test(given)) {
    throw new TypeError(
      `sort must be words such as 'name' or '-created_at', joined by commas, got ${describeKind(given)}`,
    )
  }
  const isTied = given.split(',').every((word) => tied.has(word.replace(/^-/, '')))
  return isTied ? `${given},created_at` : given
}
