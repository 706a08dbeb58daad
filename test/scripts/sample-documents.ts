/** Versions of Chatwoot's document. */
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Without their prose, from the oldest: see `npm run spec:skeleton`. */
export const skeletons: readonly string[] = documentsIn(path.resolve(import.meta.dirname, '../fixtures/specs'))

/** With the documents of the folder that SPEC_SAMPLES names, if it is set. */
export const samples: readonly string[] = [
  ...skeletons,
  ...(process.env.SPEC_SAMPLES ? documentsIn(process.env.SPEC_SAMPLES) : []),
]

function documentsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => path.join(folder, name))
}
