/** Responses of a real server, by the name of their recording. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Recording {
  name: string
  /** The version of the server. */
  server: string
  /** Whose token it was sent with: `administrator`, `agent`, `bot`, `none` … */
  as: string
  /** `GET /api/v1/…` with the template of the path. */
  operation: string
  request: { method: string; path: string; query: Record<string, string | string[]>; body: unknown }
  response: { status: number; headers: Record<string, string>; body?: unknown; empty?: boolean }
}

const folder = path.resolve(import.meta.dirname, '../fixtures/recordings')

const files = new Map(readdirSync(folder).map((file) => [file.replace(/^\d+-|\.json$/g, ''), path.join(folder, file)]))

export const recordingNames: readonly string[] = [...files.keys()].sort()

export function recording(name: string): Recording {
  const file = files.get(name)
  if (!file) throw new Error(`no recording named ${name} in ${folder}`)
  return JSON.parse(readFileSync(file, 'utf8')) as Recording // as test/fixtures/README.md describes it
}

/** Status, body and headers for nock's reply; `present` replaces values that differ each time. */
export function recorded(name: string): [status: number, body: string, headers: Record<string, string>] {
  const { status, body, empty, headers } = recording(name).response
  const text = empty ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  return [status, text, { 'content-type': headers['content-type'] ?? 'application/json', 'x-request-id': 'request-1' }]
}

/** The parsed body of a recorded response. */
export function recordedBody<T>(name: string): T {
  return recording(name).response.body as T // the type that the test expects; a wrong one fails the comparison
}
