/** Follows redirects: fetch itself would send the token to another host and turn a POST into a GET. */
import { RedirectError, type RequestLine } from '../errors/errors.ts'
import { discard } from './discard.ts'
import { printablePath } from './redact.ts'
import { urlOf } from './url.ts'

const maxRedirects = 3

/** Follows redirects where that is safe, else throws a RedirectError. `hide` removes secrets from its message. */
export async function followRedirects(
  line: RequestLine,
  url: string,
  redirect: Response,
  send: (url: string) => Promise<Response>,
  hide: (text: string) => string,
): Promise<Response> {
  let response = redirect
  let from = new URL(url)
  for (let followed = 0; isRedirect(response); followed += 1) {
    discard(response)
    const location = response.headers.get('location') ?? undefined
    const shown = location === undefined ? undefined : hide(printablePath(location))
    const refuse = (why: string) => new RedirectError(line, response.status, shown, why)
    if (location === undefined) throw refuse('browsers hide its target')
    if (line.method !== 'GET' && line.method !== 'HEAD') throw refuse('only GET and HEAD can be redirected unchanged')
    const to = urlOf(location, from)
    if (!to) throw refuse('the target is not a valid URL')
    if (!isSameServer(from, to)) throw refuse('the token must not go to another server')
    if (followed === maxRedirects) throw refuse(`too many redirects (more than ${maxRedirects})`)
    from = to
    response = await send(to.href)
  }
  return response
}

/** Whether a response is a redirect. */
export function isRedirect(response: Response): boolean {
  if (response.type === 'opaqueredirect') return true
  return response.status >= 300 && response.status < 400 && response.headers.has('location')
}

// Another port of the same host can be another service. https has its default port where http has its own.
function isSameServer(from: URL, to: URL): boolean {
  if (to.username || to.password) return false
  if (to.origin === from.origin) return true
  const isUpgrade = from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname
  return isUpgrade && (to.port === '' || to.port === from.port)
}
