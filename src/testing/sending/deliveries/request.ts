/** The request of a try: headers, signature, and the credentials of its URL. */
import { streamOf } from '../../exchange/stream.ts'
import type { DeliveryRecord } from '../../records/sending.ts'
import type { DeliveryRules } from './rules.ts'
import { signatureOf } from './signature.ts'

export interface TryRequest {
  url: string
  headers: Headers
  body: () => BodyInit
}

export async function requestOf(
  { id, url, rawBody, sender, secret }: DeliveryRecord,
  timestamp: number,
  { rules, isOverNetwork }: { rules: DeliveryRules; isOverNetwork: boolean },
): Promise<TryRequest> {
  const { href, authorization } = withoutCredentials(url)
  const headers = new Headers({
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'User-Agent': rules.userAgent,
    ...(authorization && { Authorization: authorization }),
  })
  if (rules.isSigned(sender)) headers.set('X-Chatwoot-Delivery', id)
  if (rules.isSigned(sender) && secret) {
    headers.set('X-Chatwoot-Timestamp', String(timestamp))
    headers.set('X-Chatwoot-Signature', await signatureOf(rawBody, secret, timestamp))
  }
  // Over the network, a string has a Content-Length, as the server's deliveries do.
  return { url: href, headers, body: () => (isOverNetwork ? rawBody : streamOf(rawBody)) }
}

/** `fetch` refuses a URL with a user and a password: the server sends them as a header. */
function withoutCredentials(url: string): { href: string; authorization?: string } {
  const parsed = new URL(url)
  const { username, password } = parsed
  if (!username && !password) return { href: parsed.href }
  parsed.username = ''
  parsed.password = ''
  const bytes = new TextEncoder().encode(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`)
  return { href: parsed.href, authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` }
}
