/** Recorded deliveries, signed anew: a receiver compares the time with its clock. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:http2'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { signatureOf } from '../servers/signature.ts'
import { root } from './page.ts'

export const secret = 'WxpPde91jLL6ioYFSmJimPrU'

export interface Delivery {
  headers: Record<string, string>
  body: Buffer
  /** What the receivers print. */
  content: string
}

/** The recorded delivery of a message, or the same with another content. */
export function delivery(name: string, content?: string): Delivery {
  const { headers, rawBody } = JSON.parse(readFileSync(path.join(root, `test/fixtures/events/${name}.json`), 'utf8'))
  const recorded: string = JSON.parse(rawBody).content
  const body = content === undefined ? rawBody : rawBody.replaceAll(asRails(recorded), asRails(content))
  const { host, 'content-length': length, ...sent } = headers
  return { headers: { ...sent, ...signedHeaders(body) }, body: Buffer.from(body), content: content ?? recorded }
}

/** JSON as Rails writes it. */
function asRails(text: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, escaped)
}

function signedHeaders(body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  return {
    'x-chatwoot-delivery': randomUUID(),
    'x-chatwoot-timestamp': timestamp,
    'x-chatwoot-signature': signatureOf(body, secret, timestamp),
  }
}

export interface Answer {
  status: number
  text: string
}

export async function post(url: string, { headers, body }: Delivery): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers, body: new Uint8Array(body) })
  return { status: response.status, text: await response.text() }
}

export async function postByHttp2(url: string, { headers, body }: Delivery): Promise<Answer> {
  const session = connect(url)
  const stream = session.request({ ...headers, ':method': 'POST', ':path': new URL(url).pathname }).end(body)
  const [{ ':status': status }] = await once(stream, 'response')
  const received = await text(stream)
  session.close()
  return { status, text: received }
}
