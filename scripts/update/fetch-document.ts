/** Gets an API document from a server: all of it, or one line that says why not. */
import { firstLine, PipelineError } from '../pipeline/document/document.ts'
import { type DocumentBytes, decoded } from '../pipeline/read/read.ts'

export interface FetchLimits {
  /** Milliseconds for the whole download. */
  timeout?: number
  /** Bytes; the largest of Chatwoot's documents has half a million. */
  largest?: number
}

const progressStep = 2 ** 18

/** Plain, not packed: of a packed answer that is cut, fetch gives what it could unpack. */
const asked = { accept: 'application/json, application/yaml, */*;q=0.5', 'accept-encoding': 'identity' }

export async function fetchDocument(
  address: string,
  log: (line: string) => void,
  { timeout = 60_000, largest = 2 ** 26 }: FetchLimits = {},
): Promise<DocumentBytes> {
  const url = urlOf(address)
  const name = nameOf(url)
  log(`ask      ${name}`)
  const signal = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, { signal, headers: asked })
    if (response.redirected) log(`         ${nameOf(new URL(response.url))} answers`)
    if (!response.ok) {
      await response.body?.cancel()
      throw new PipelineError(`${name} answers ${response.status} ${response.statusText}`.trim())
    }
    const bytes = await allOf(response, name, largest, log)
    if (!hasSureEnd(response) && !showsItsEnd(bytes))
      throw new PipelineError(`${name} does not show whether all of it arrived: download it, then give the file`)
    log(`receive  ${bytes.length} bytes`)
    return { name, bytes }
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause
    if (signal.aborted) throw new PipelineError(`${name} took longer than ${timeout / 1000} s`, { cause })
    throw new PipelineError(`${name} cannot be had: ${reasonOf(cause)}`, { cause })
  }
}

/** Whether a cut would have been noticed. */
function hasSureEnd({ headers }: Response): boolean {
  const isPacked = !['', 'identity'].includes(headers.get('content-encoding') ?? '')
  return !isPacked && (headers.has('content-length') || headers.has('transfer-encoding'))
}

/** Half of a JSON text is no JSON, while half of a YAML text may well be YAML; no page is taken for either. */
function showsItsEnd(bytes: Uint8Array): boolean {
  const beginning = decoded(bytes).trimStart()
  return beginning === '' || /^[{[<]/.test(beginning)
}

/** Reads the whole body; fetch itself notices when it is shorter than its Content-Length or its last chunk is missing. */
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
    if (received > largest) throw new PipelineError(`${name} is larger than ${largest} bytes: no API document`)
    if (Math.floor(received / progressStep) > Math.floor(before / progressStep))
      log(`         ${received} bytes so far`)
  }
  return Buffer.concat(chunks)
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new PipelineError(`"${address}" is no address: write https://…`)
  // They would stand in logs, and fetch refuses them.
  if (url.username || url.password)
    throw new PipelineError(`${nameOf(url)}: take the user and the password out of the address`)
  return url
}

/** Without what may be secret: user, password, query. */
function nameOf(url: URL): string {
  return `${url.origin}${url.pathname}`
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was cut',
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  UND_ERR_SOCKET: 'the connection was cut half-way',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped half-way',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'only a part of it arrived',
  Z_BUF_ERROR: 'only a part of it arrived',
}

/** What lies below fetch's "fetch failed" and "terminated". */
function reasonOf(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException & { cause?: unknown } // how fetch and its sockets fail
  if (cause) return reasonOf(cause)
  return reasons[code ?? ''] ?? firstLine(message)
}
