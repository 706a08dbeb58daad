/** What the package brings for its programs. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { FacadeUses } from '../diff/facade.ts'
import type { CorrectionsSource } from '../pipeline/correct/corrections/read-corrections.ts'
import { type DocumentRecord, parseRecord, recordName } from '../pipeline/news/record.ts'

/** Set by the build, since the package does not contain the source. */
declare const FACADE_USES: Record<string, string[]>

/** Set by the build: the file next to the program that has everything of `spec/`, compressed. */
declare const SPEC_ARCHIVE: string

/** The methods of the client, by the operations that they send. */
export const facadeUses: FacadeUses = new Map(Object.entries(typeof FACADE_USES === 'undefined' ? {} : FACADE_USES))

export interface Shipped {
  readonly corrections: CorrectionsSource
  /** The folder of the corrections, as messages name it. */
  readonly folder: string
  /** What Chatwoot's documents had said when the package was made. */
  readonly record: DocumentRecord
}

export async function readShipped(): Promise<Shipped> {
  return typeof SPEC_ARCHIVE === 'undefined' ? fromCheckout() : unpacked(SPEC_ARCHIVE)
}

async function unpacked(archive: string): Promise<Shipped> {
  const { corrections: files, record } = JSON.parse(
    gunzipSync(await readFile(new URL(archive, import.meta.url))).toString('utf8'),
  )
  const folder = 'chatwoot-client/spec/corrections'
  return { corrections: { name: folder, files }, folder, record: parseRecord(record, recordName) }
}

async function fromCheckout(): Promise<Shipped> {
  const root = path.dirname(createRequire(import.meta.url).resolve('chatwoot-client/package.json'))
  const folder = path.relative('', path.join(root, 'spec/corrections'))
  const record = path.join(root, 'spec', recordName)
  return { corrections: folder, folder, record: parseRecord(await readFile(record, 'utf8'), record) }
}
