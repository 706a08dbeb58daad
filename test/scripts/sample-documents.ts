/** Versions of Chatwoot's document, as skeletons: see `npm run spec:skeleton`. */
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** The skeletons, and the documents of the folder that SPEC_SAMPLES names, if it is set. */
export const samples: readonly string[] = [
  path.resolve(import.meta.dirname, '../fixtures/specs'),
  ...(process.env.SPEC_SAMPLES ? [process.env.SPEC_SAMPLES] : []),
].flatMap(documentsIn)

function documentsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => path.join(folder, name))
}
