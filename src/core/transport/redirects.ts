/** Redirects, followed by hand: the platform would take the token to another host and turn a POST into a GET. */
import { RedirectError, type RequestLine } from '../errors/errors.ts'

const mostRedirects = 3

/** Goes where the server says, as far as that is safe; throws a RedirectError where it is not. `hide` takes secrets out of what it shows. */
export async function followRedirects(
  line: RequestLine,
  url: string,
  answer: Response,
  send: (url: string) => Promise<Response>,
  hide: (text: string) => string,
): Promise<Response> {
  let response = answer
  let from = new URL(url)
  for (let followed = 0; isRedirect(response); followed += 1) {
    discard(response)
    const location = response.headers.get('location') ?? undefined
    const shown = location === undefined ? undefined : hide(location)
    const refuse = (why: string) => new RedirectError(line, response.status, shown, why)
    if (location === undefined) throw refuse('a browser does not tell where to')
    if (line.method !== 'GET' && line.method !== 'HEAD') throw refuse('only GET and HEAD can go elsewhere unchanged')
    if (!URL.canParse(location, from)) throw refuse('that is no address')
    const to = new URL(location, from)
    if (!isSameServer(from, to)) throw refuse('the token must not go to another server')
    if (followed === mostRedirects) throw refuse(`there were ${mostRedirects} before it, this may never end`)
    from = to
    response = await send(to.href)
  }
  return response
}

/** Lets go of an answer that nobody reads, so that its connection does not wait for a reader. */
export function discard(response: Response): void {
  const { body, bodyUsed } = response
  // fetch functions of one's own may give bodies that are no streams of the platform's.
  if (!body || bodyUsed || typeof body.cancel !== 'function') return
  // A connection that breaks while it is given up is of no interest.
  body.cancel().catch(() => {})
}

/** Whether the server sends its caller elsewhere. */
export function isRedirect(response: Response): boolean {
  if (response.type === 'opaqueredirect') return true
  return response.status >= 300 && response.status < 400 && response.headers.has('location')
}

function isSameServer(from: URL, to: URL): boolean {
  if (to.username || to.password) return false
  return (
    to.origin === from.origin ||
    (from.protocol === 'http:' && to.protocol === 'https:' && to.hostname === from.hostname)
  )
}
