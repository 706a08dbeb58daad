/** The recorded calls that a document is measured with. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Recording } from '../../test/recordings/recorded.ts'
import { isObject, PipelineError } from '../pipeline/document/document.ts'

/** The recordings of a folder, in the order of their files. */
export function readRecordings(folder: string): Recording[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  if (files.length === 0) throw new PipelineError(`${folder} has no recordings: expected files named *.json`)
  return files.sort().map((file) => readRecording(path.join(folder, file)))
}

function readRecording(file: string): Recording {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isRecording(value)) {
    throw new PipelineError(`${file} is not a recording: expected an operation ("GET /api/…"), a server and a response`)
  }
  return value
}

function isRecording(value: unknown): value is Recording {
  if (!isObject(value) || !isObject(value.response) || !isObject(value.response.headers)) return false
  const { operation, server, response } = value
  return /^[A-Z]+ \//.test(String(operation)) && typeof server === 'string' && typeof response.status === 'number'
}

/** The calls of the API: a path that has only ever responded with 404 is no route of the server, and a page no response. */
export function callsOfApi(recordings: readonly Recording[]): Recording[] {
  const answered = new Set(
    recordings.filter(({ response }) => response.status !== 404).map(({ operation }) => operation),
  )
  return recordings.filter(
    ({ operation, response }) => answered.has(operation) && contentType(response) !== 'text/html',
  )
}

/** Without its parameters; empty if there is none. */
export function contentType({ headers }: Recording['response']): string {
  return headers['content-type']?.split(';')[0]?.trim() ?? ''
}

/** The numbers that are missing among the files `001-name.json`; one that was added later has none. */
export function missingNumbers(folder: string): { last: number; missing: number } {
  const numbers = readdirSync(folder).flatMap((file) => /^\d+(?=-)/.exec(file)?.map(Number) ?? [])
  const last = Math.max(0, ...numbers)
  return { last, missing: last - numbers.length }
}
