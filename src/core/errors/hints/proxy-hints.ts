/** What a caller can do about refusals that do not come from Chatwoot, but from what is in front of it. */

/** The part of a refusal that shows who sent it. */
interface ProxyRefusal {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** Whether the body is HTML or XML. */
  readonly isPage: boolean
}

const notChatwoot =
  "the response is an HTML page, not Chatwoot's JSON: does baseUrl point at Chatwoot, or is there a gateway in between?"

const ownLogin =
  'a proxy in front of Chatwoot asks for a login of its own: send it with the option `headers`, or let /api/ through without it'

const challenge =
  'Cloudflare, in front of Chatwoot, takes the program for a robot: its owner has to let /api/ through without a challenge'

const tooLarge =
  'a proxy in front of Chatwoot does not take bodies of this size: its owner has to raise the limit (client_max_body_size in nginx)'

const needsTls = 'the server expects https: begin baseUrl with https://'

const outgoingProxy =
  'an HTTP proxy on the way needs a user name and a password: pass them where the proxy is configured'

const certificate =
  'this is from Cloudflare, which could not set up an encrypted connection to the server behind it: its certificate must be corrected there'

const unreachable: { readonly [status: number]: string } = {
  521: 'Cloudflare was refused by the server behind it: is Chatwoot running?',
  522: 'Cloudflare could not connect to the server behind it in time',
  523: 'Cloudflare found no way to the server behind it',
  524: 'Cloudflare waited too long for the server behind it',
  525: certificate,
  526: certificate,
  530: 'Cloudflare could not find the server behind it: is its DNS record right?',
}

/** Returns the hint for a refusal of something in front of Chatwoot. */
export function proxyHint({ status, text, headers, isPage }: ProxyRefusal): string | undefined {
  if (status === 401 && /^basic\b/i.test(headers.get('www-authenticate') ?? '')) return ownLogin
  if (status === 407) return outgoingProxy
  if (status === 413) return tooLarge
  if (isChallenge(status, text, headers)) return challenge
  if (status === 400 && /plain HTTP request was sent to HTTPS/i.test(text)) return needsTls
  if (unreachable[status]) return unreachable[status]
  return isPage && pagesOfOthers.has(status) ? notChatwoot : undefined
}

// A rate limit, a timeout and a header that is too large say nothing about the address.
const pagesOfOthers: ReadonlySet<number> = new Set([401, 403, 404, 405, 410])

function isChallenge(status: number, text: string, headers: Headers): boolean {
  if (headers.has('cf-mitigated')) return true
  return (status === 403 || status === 503) && /^(just a moment|attention required! \| cloudflare)/i.test(text)
}
