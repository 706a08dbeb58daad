/** What openapi-fetch makes of a call: where it goes, and with which headers. It is sent by an exchange. */

/** In place of the platform's `Request`, which would be made for nothing. */
export class WorkedOut {
  readonly url: string
  readonly method: string
  readonly headers: Headers

  constructor(url: string, { method, headers }: { method: string; headers: Headers }) {
    this.url = url
    this.method = method
    this.headers = headers
  }

  /** Without the work of a whole URL: this one was just put together. */
  get path(): string {
    const { url } = this
    const start = url.indexOf('/', url.indexOf('//') + 2)
    const end = url.indexOf('?', start)
    return end < 0 ? url.slice(start) : url.slice(start, end)
  }
}

/** The answer for openapi-fetch, which would read what is not for it to read. */
export const nothingToRead = new Response(null, { status: 204 })
