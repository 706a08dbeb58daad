/** Addresses that a server does not send to unless its environment allows it. */

/** As a URL has them: numbers in decimal, IPv6 shortened and in lower case. */
const privateRanges: readonly RegExp[] = [
  /^(0|10|127)\./,
  /^192\.168\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^169\.254\./,
  /^\[(::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/,
]

/** Names are not looked up: `localhost` is the only one that is known to be private. */
export function isPrivate({ hostname }: URL): boolean {
  return /(^|\.)localhost$/.test(hostname) || privateRanges.some((range) => range.test(hostname))
}
