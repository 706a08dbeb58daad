/** Serves the built site under the path that it has when published. */
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

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

export interface SiteServer extends AsyncDisposable {
  readonly url: string
  close(): Promise<void>
}

/** Starts a server on a free port; what is not there is a 404. */
export async function serveSite(): Promise<SiteServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const name = decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html')
    const file = path.join(site, name)
    const body = pathname.startsWith(base) && file.startsWith(site) ? await contentOf(file) : undefined
    response.writeHead(body ? 200 : 404, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A TCP server has no other kind of address.
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://127.0.0.1:${port}`, close, [Symbol.asyncDispose]: close }
}

async function contentOf(file: string): Promise<Buffer | undefined> {
  return readFile(file).catch(() => undefined)
}
