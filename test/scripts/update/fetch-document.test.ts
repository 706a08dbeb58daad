import { createServer, type RequestListener, type Server } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readDocument } from '../../../scripts/pipeline/read/read.ts'
import { fetchDocument } from '../../../scripts/update/fetch-document.ts'

const document = JSON.stringify({ swagger: '2.0', info: { title: 'A', version: '1' }, paths: { '/a': {} } })
const open: (Server | TcpServer)[] = []

afterEach(() => {
  for (const server of open.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections()
    server.close()
  }
})

async function listening(server: Server | TcpServer): Promise<string> {
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  return `http://127.0.0.1:${port}`
}

const serving = (listener: RequestListener) => listening(createServer(listener))

/** A server that answers every request with these bytes and closes the connection. */
const sending = (bytes: string) =>
  listening(createTcpServer((socket) => socket.on('error', () => {}).once('data', () => socket.end(bytes))))

async function told(address: string, limits?: { timeout?: number; largest?: number }): Promise<string> {
  return fetchDocument(address, () => {}, limits).then(
    () => 'it came',
    (error: Error) => `${error.name}: ${error.message}`,
  )
}

describe('fetching a document', () => {
  it('returns its bytes and its URL, and reports progress', async () => {
    const url = await serving((_, response) => response.end(document))
    const lines: string[] = []

    const { name, bytes } = await fetchDocument(`${url}/swagger.json?token=secret`, (line) => lines.push(line))

    expect({ name, text: Buffer.from(bytes).toString() }).toEqual({ name: `${url}/swagger.json`, text: document })
    expect(lines).toEqual([`fetch    ${url}/swagger.json`, `receive  ${document.length} bytes`])
  })

  it('reports the progress of a long one', async () => {
    const url = await serving((_, response) => response.end(`${document}${' '.repeat(2 ** 20)}`))
    const lines: string[] = []

    await fetchDocument(url, (line) => lines.push(line))

    expect(lines.filter((line) => /^ +\d+ bytes so far$/.test(line)).length).toBeGreaterThanOrEqual(2)
  })

  it.each([301, 302, 303, 307, 308])('follows a %s, and reports which URL responds', async (status) => {
    const target = await serving((_, response) => response.end(document))
    const url = await serving((_, response) => response.writeHead(status, { location: `${target}/moved.json` }).end())
    const lines: string[] = []

    const { bytes } = await fetchDocument(url, (line) => lines.push(line))

    expect(Buffer.from(bytes).toString()).toBe(document)
    expect(lines).toContain(`         redirected to ${target}/moved.json`)
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('decompresses %s', async (encoding, pack) => {
    const url = await serving((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(pack(document)),
    )
    expect(Buffer.from((await fetchDocument(url, () => {})).bytes).toString()).toBe(document)
  })
})

describe('YAML, one half of which is valid YAML too,', () => {
  const yaml = 'swagger: "2.0"\ninfo: { title: A, version: "1" }\npaths:\n  /a: {}\n  /b: {}\n'
  const unsure =
    /^PipelineError: \S+\/ may be incomplete, since the response has no length: download it and pass the file$/

  it('is requested without compression', async () => {
    const asked: unknown[] = []
    const url = await serving(({ headers }, response) => {
      asked.push(headers['accept-encoding'])
      response.end(yaml)
    })
    expect(Buffer.from((await fetchDocument(url, () => {})).bytes).toString()).toBe(yaml)
    expect(asked).toEqual(['identity'])
  })

  it('is accepted with a length and in chunks', async () => {
    const withLength = await serving((_, response) =>
      response.writeHead(200, { 'content-length': yaml.length, 'content-encoding': 'identity' }).end(yaml),
    )
    const inChunks = await serving((_, response) => {
      response.write(yaml.slice(0, 20))
      response.end(yaml.slice(20))
    })
    expect([await told(withLength), await told(inChunks)]).toEqual(['it came', 'it came'])
  })

  it('is rejected where truncation would go unnoticed: compressed, or without a length', async () => {
    const packed = gzipSync(yaml)
    const half = await serving((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed.subarray(0, packed.length - 10)),
    )
    const noLength = await sending(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${yaml.slice(0, -9)}`)
    expect(await told(half)).toMatch(unsure)
    expect(await told(noLength)).toMatch(unsure)
  })
})

describe('a document that cannot be fetched', () => {
  it('is one on a host where nothing listens', async () => {
    const url = await serving(() => {})
    await new Promise((resolve) => open.pop()?.close(resolve))
    expect(await told(url)).toBe(`PipelineError: ${url}/ cannot be fetched: connection refused`)
  })

  it('is one on a host that does not exist', async () => {
    expect(await told('http://chatwoot.invalid/a.json')).toMatch(
      /^PipelineError: http:\/\/chatwoot\.invalid\/a\.json cannot be fetched: (host not found|the name of the host could not be resolved)$/,
    )
  })

  it.each([
    ['404', 404, 'Not Found'],
    ['500', 500, 'Internal Server Error'],
  ])('is a %s', async (_, status, text) => {
    const url = await serving((_request, response) => response.writeHead(status).end('no'))
    expect(await told(`${url}/a.json`)).toBe(`PipelineError: ${url}/a.json responded with ${status} ${text}`)
  })

  it('is one that redirects in a circle', async () => {
    const url = await serving((_, response) => response.writeHead(302, { location: '/' }).end())
    expect(await told(url)).toBe(`PipelineError: ${url}/ cannot be fetched: redirect count exceeded`)
  })

  it('is one that redirects to a URL that is not HTTP', async () => {
    const url = await serving((_, response) => response.writeHead(302, { location: 'file:///etc/hosts' }).end())
    expect(await told(url)).toBe(`PipelineError: ${url}/ cannot be fetched: URL scheme must be a HTTP(S) scheme`)
  })

  it('is one shorter than its Content-Length', async () => {
    const url = await sending(`HTTP/1.1 200 OK\r\ncontent-length: ${document.length}\r\n\r\n${document.slice(0, 40)}`)
    expect(await told(url)).toBe(`PipelineError: ${url}/ cannot be fetched: the connection was closed half-way`)
  })

  it('is one whose last chunk is missing', async () => {
    const part = document.slice(0, 40)
    const url = await sending(
      `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${(40).toString(16)}\r\n${part}\r\n`,
    )
    expect(await told(url)).toBe(`PipelineError: ${url}/ cannot be fetched: the connection was closed half-way`)
  })

  it('is one without a length that was truncated: it is not valid JSON', async () => {
    const url = await sending(`HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${document.slice(0, 40)}`)
    await expect(fetchDocument(url, () => {}).then(readDocument)).rejects.toThrow(`${url}/ is not valid JSON: line 1`)
  })

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])(
    'is half of one compressed with %s: fetch returns what it could decompress, which is not valid JSON',
    async (encoding, pack) => {
      const packed = pack(document)
      const url = await serving((_, response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(packed.subarray(0, packed.length >> 1)),
      )
      await expect(fetchDocument(url, () => {}).then(readDocument)).rejects.toThrow(
        / (is empty|is not valid JSON: line 1)/,
      )
    },
  )

  it('is one that claims to be gzip and is not', async () => {
    const url = await serving((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(document))
    expect(await told(url)).toBe(`PipelineError: ${url}/ cannot be fetched: incorrect header check`)
  })

  it('is one whose server does not respond in time', async () => {
    const url = await serving(() => {})
    expect(await told(url, { timeout: 50 })).toBe(`PipelineError: ${url}/ took longer than 0.05 s`)
  })

  it('is one that starts to arrive and does not end in time', async () => {
    const url = await serving((_, response) => response.write(document))
    expect(await told(url, { timeout: 200 })).toBe(`PipelineError: ${url}/ took longer than 0.2 s`)
  })

  it('is one that never ends', async () => {
    const url = await serving((_, response) => {
      const more = () => {
        while (response.write(document.repeat(100)));
        response.once('drain', more)
      }
      more()
    })
    expect(await told(url, { largest: 100_000 })).toBe(
      `PipelineError: ${url}/ is larger than 100000 bytes: not an API document`,
    )
  })

  it('may have as many bytes as the limit says', async () => {
    const url = await serving((_, response) => response.end(document))

    expect(await told(url, { largest: document.length })).toBe('it came')
    expect(await told(url, { largest: document.length - 1 })).toMatch(/ is larger than \d+ bytes/)
  })

  it.each(['swagger.json', 'ftp://example.com/a.json', 'https://'])('has no valid URL: %s', async (address) => {
    expect(await told(address)).toBe(`PipelineError: "${address}" is not a valid URL: write https://…`)
  })

  it.each(['me:secret', ':secret', 'me'])('has "%s" in its URL, which the error omits', async (secret) => {
    expect(await told(`https://${secret}@example.com/a.json`)).toBe(
      'PipelineError: https://example.com/a.json: remove the user and the password from the URL',
    )
  })
})
