/** Downloads an API document: all of it, or one line that says why not. */
import { firstLine, PipelineError } from '../pipeline/document/document.ts'
import { type DocumentBytes, decoded } from '../pipeline/read/read.ts'

export interface FetchLimits {
  /** Milliseconds for the whole download. */
  timeout?: number
  /** Bytes; the largest of Chatwoot's documents has half a million. */
  largest?: number
}

const progressStep = 2 ** 18

/** Uncompressed: of a compressed response that is cut off, fetch returns what it could decompress. */
const asked = { accept: 'application/json, application/yaml, */*;q=0.5', 'accept-encoding': 'identity' }

export async function fetchDocument(
  address: string,
  log: (line: string) => void,
  { timeout = 60_000, largest = 2 ** 26 }: FetchLimits = {},
): Promise<DocumentBytes> {
  const url = urlOf(address)
  const name = nameOf(url)
  log(`fetch    ${name}`)
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, { signal, headers: asked })
    if (response.redirected) log(`         redirected to ${nameOf(new URL(response.url))}`)
    if (!response.ok) {
      await response.body?.cancel()
      throw new PipelineError(`${name} responded with ${response.status} ${response.statusText}`.trim())
    }
    const bytes = await allOf(response, name, largest, log)
    if (!hasSureEnd(response) && !showsItsEnd(bytes))
      throw new PipelineError(
        `${name} may be incomplete, since the response has no length: download it and pass the file`,
      )
    log(`receive  ${bytes.length} bytes`)
    return { name, bytes }
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause
    if (signal.aborted) throw new PipelineError(`${name} took longer than ${timeout / 1000} s`, { cause })
    throw new PipelineError(`${name} cannot be fetched: ${networkReason(cause)}`, { cause })
  }
}

/** Whether fetch would have noticed that the response was cut off. */
function hasSureEnd({ headers }: Response): boolean {
  const isPacked = !['', 'identity'].includes(headers.get('content-encoding') ?? '')
  return !isPacked && (headers.has('content-length') || headers.has('transfer-encoding'))
}

/**
 * Half a JSON text is not valid JSON, while half a YAML text may well be valid YAML; an HTML page is refused anyway.
 */
function showsItsEnd(bytes: Uint8Array): boolean {
  const beginning = decoded(bytes).trimStart()
  return beginning === '' || /^[{[<]/.test(beginning)
}

/**
 * Reads the whole body; fetch itself notices when it is shorter than its Content-Length or its last chunk is missing.
 */
async function allOf(
  response: Response,
  name: string,
  largest: number,
  log: (line: string) => void,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let received = 0
  for await (const chunk of response.body ?? []) {
    const before = received
    received += chunk.length
    chunks.push(chunk)
    if (received > largest) throw new PipelineError(`${name} is larger than ${largest} bytes: not an API document`)
    if (Math.floor(received / progressStep) > Math.floor(before / progressStep))
      log(`         ${received} bytes so far`)
  }
  return Buffer.concat(chunks)
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new PipelineError(`"${address}" is not a valid URL: write https://…`)
  // They would appear in logs, and fetch refuses them.
  if (url.username || url.password)
    throw new PipelineError(`${nameOf(url)}: remove the user and the password from the URL`)
  return url
}

/** Without what may be secret: user, password, query. */
function nameOf(url: URL): string {
  return `${url.origin}${url.pathname}`
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'the name of the host could not be resolved',
  UND_ERR_SOCKET: 'the connection was closed half-way',
  UND_ERR_BODY_TIMEOUT: 'the response stalled half-way',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'only a part of it arrived',
  Z_BUF_ERROR: 'only a part of it arrived',
}

/** The cause of fetch's "fetch failed" and "terminated". */
function networkReason(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException & { cause?: unknown } // how fetch and its sockets fail
  if (cause) return networkReason(cause)
  return reasons[code ?? ''] ?? firstLine(message)
}
