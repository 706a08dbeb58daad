/** Keeps secrets out of messages and logs. */

const removed = '[removed]'

/** Keys of Chatwoot's responses whose values are secrets. */
const secretKeys =
  /"((?:api_)?access_token|pubsub_token|hmac_token|secret|webhook_secret|password|otp_secret|auth_token|sso_auth_token)"\s*:\s*"(?:[^"\\]|\\.)*"?/g

/** Removes this client's token, and other secrets in Chatwoot's JSON, from a string. */
export function withoutSecrets(text: string, token: string | undefined): string {
  const own = token === undefined ? text : text.replaceAll(inText(token), removed)
  return own.replace(secretKeys, `"$1":"${removed}"`)
}

// Chatwoot's tokens have 24 characters. A shorter one is a test's: removed everywhere, `x` would blank letters of words.
function inText(token: string): string | RegExp {
  if (token.length >= 8) return token
  const isWord = token.length >= 4 && /^\w+$/.test(token)
  return isWord ? new RegExp(`\\b${token}\\b`, 'g') : /(?!)/g
}

const secretHeaders = new Set([
  'api-access-token',
  'api_access_token',
  'access-token',
  'authorization',
  'proxy-authorization',
  'client',
  'uid',
  'cookie',
  'set-cookie',
])

/** Returns headers as a log may show them. */
export function printableHeaders(headers: Headers, token: string | undefined): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, secretHeaders.has(name) ? removed : withoutSecrets(value, token)]),
  )
}
