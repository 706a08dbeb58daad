/** Versions of Chatwoot's document. What a test expects of one of them, it takes from here: an update replaces spec/chatwoot.swagger.json. */
import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Without their prose, from the oldest: see `npm run spec:skeleton`. */
export const skeletons: readonly string[] = documentsIn(path.resolve(import.meta.dirname, '../fixtures/specs'))

/** The one with most kinds of defects. */
export const documentOf2021 = skeletonOf('2021-06-06')

/** With the documents of the folder that SPEC_SAMPLES names, if it is set. */
export const samples: readonly string[] = [
  ...skeletons,
  ...(process.env.SPEC_SAMPLES ? documentsIn(process.env.SPEC_SAMPLES) : []),
]

function skeletonOf(date: string): string {
  const found = skeletons.find((file) => path.basename(file).startsWith(date))
  if (!found) throw new Error(`no skeleton in test/fixtures/specs begins with ${date}`)
  return found
}

function documentsIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.sort().map((name) => path.join(folder, name))
}
