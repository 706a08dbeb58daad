/** What the package brings for its programs. */
import { createRequire } from 'node:module'
import path from 'node:path'
import type { FacadeUses } from '../diff/facade.ts'
import { recordName } from '../pipeline/news/record.ts'

/** Set by the build, since the package does not contain the source. */
declare const FACADE_USES: Record<string, string[]> | undefined

/** The methods of the client, by the operations that they send. */
export const facadeUses: FacadeUses = new Map(
  Object.entries(typeof FACADE_USES === 'undefined' ? {} : (FACADE_USES ?? {})),
)

/** The folder of the package's corrections, as messages name it. */
export function shippedCorrections(): string {
  return path.relative('', shipped('spec/corrections'))
}

/** What Chatwoot's documents had said when the package was made. */
export function shippedRecord(): string {
  return shipped(`spec/${recordName}`)
}

function shipped(file: string): string {
  return path.join(path.dirname(createRequire(import.meta.url).resolve('chatwoot-client/package.json')), file)
}
