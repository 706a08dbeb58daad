/** What the package brings for its programs. */
import { createRequire } from 'node:module'
import path from 'node:path'
import type { FacadeUses } from '../diff/facade.ts'

/** Set by the build, since the package does not contain the source. */
declare const FACADE_USES: Record<string, string[]> | undefined

/** The methods of the client, by the operations that they send. */
export const facadeUses: FacadeUses = new Map(
  Object.entries(typeof FACADE_USES === 'undefined' ? {} : (FACADE_USES ?? {})),
)

/** The folder of the package's corrections, as messages name it. */
export function shippedCorrections(): string {
  const manifest = createRequire(import.meta.url).resolve('chatwoot-client/package.json')
  return path.relative('', path.join(path.dirname(manifest), 'spec/corrections'))
}

/** Whether something at this `file:line` is in a folder. */
export function isIn(folder: string, where: string): boolean {
  return path.dirname(where) === path.normalize(folder).replace(/[\\/]$/, '')
}
