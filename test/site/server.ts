/** Serves the built site under the path that it has when published. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Loopback, loopback } from '../servers/loopback.ts'

const site = path.resolve(import.meta.dirname, '../../site')

/** The path of the published site. */
export const base = '/chatwoot-client/'

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Starts a server on a free port; what is not there is a 404. */
export function serveSite(): Promise<Loopback> {
  return loopback(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const name = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
    const file = path.join(site, name)
    const isInside = pathname.startsWith(base) && file.startsWith(site)
    const body = isInside ? await readFile(file).catch(() => undefined) : undefined
    response.writeHead(body ? 200 : 404, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    response.end(body)
  })
}
