/** The calls that were recorded, in the order of play. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Sender =
  | 'administrator'
  | 'agent'
  | 'agent_without_inbox'
  | 'bot'
  | 'platform'
  | 'platform_second'
  | 'public'
  | 'other_account'
  | 'bad_token'
  | 'none'

export interface RecordedCall {
  readonly name: string
  readonly as: Sender
  /** `GET /api/v1/…` with the template of the path. */
  readonly operation: string
  readonly request: {
    readonly method: string
    readonly path: string
    readonly query: Readonly<Record<string, string | readonly string[]>>
    readonly headers: Readonly<Record<string, string>>
    readonly content_type: string | null
    readonly body: unknown
  }
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: unknown
    readonly empty: boolean
  }
}

const folder = path.resolve(import.meta.dirname, '../../../fixtures/recordings')

export const recordedCalls: readonly RecordedCall[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as RecordedCall) // see test/fixtures/README.md

const byName = new Map(recordedCalls.map((call) => [call.name, call]))

export function recordedCall(name: string): RecordedCall {
  const call = byName.get(name)
  if (!call) throw new Error(`no call named ${name} was recorded`)
  return call
}

export function isRead({ operation }: RecordedCall): boolean {
  return /^GET |\/filter$/.test(operation)
}
