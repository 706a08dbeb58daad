/** The order of contacts, without which their pages do not fit together. */

/** What many contacts have in common: the server decides between them by `created_at` only when it is told to. */
const tied: ReadonlySet<string> = new Set(['email', 'name', 'phone_number', 'last_activity_at'])

/**
 * The order to ask for: `created_at` unless the caller has one.
 *
 * The server sorts by several words in an order of its own, in which `created_at` comes after those that are tied here.
 * It comes before company, city and country, where it would take over: they stay as they are.
 */
export function sortOf(given: string | undefined): string {
  if (!given) return 'created_at'
  const isTied = given.split(',').every((word) => tied.has(word.replace(/^-/, '')))
  return isTied ? `${given},created_at` : given
}
