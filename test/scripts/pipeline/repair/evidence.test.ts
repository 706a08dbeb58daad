/** Each rule fires in the documents that it names, or says why others are likely to need it. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../scripts/pipeline/read/read.ts'
import { repairDocument, repairRules } from '../../../../scripts/pipeline/repair/repair.ts'
import { skeletons } from '../../sample-documents.ts'

async function rulesIn(file: string): Promise<string[]> {
  const { repairs } = repairDocument(await readDocument(file))
  return [...new Set(repairs.map(({ rule }) => rule))].sort()
}

/** The rules that name the document of this date. */
function rulesSeenIn(date: string): string[] {
  return repairRules.flatMap(({ name, seenIn }) => (seenIn?.some((seen) => seen === date) ? name : [])).sort()
}

/** The date that the name of a skeleton begins with. */
const dateOf = (file: string) => path.basename(file).slice(0, 'yyyy-mm-dd'.length)

describe('the rules that fire in a published document', () => {
  it.each(skeletons.map((file) => [path.basename(file), file]))('are those that name it: %s', async (_, file) => {
    expect(await rulesIn(file)).toEqual(rulesSeenIn(dateOf(file)))
  })
})

describe('the evidence of a rule', () => {
  it.each(repairRules)(
    'is documents, or the reason why others are likely to need it: $name',
    ({ seenIn, expectedIn }) => {
      if (!seenIn) return expect(expectedIn).toMatch(/\w+ \w+/)

      expect(seenIn).toEqual([...seenIn].sort())
      expect(seenIn.filter((date) => !/^20\d\d-[01]\d-[0-3]\d$/.test(date))).toEqual([])
      expect(expectedIn).toBeUndefined()
    },
  )

  it('is a document without a skeleton only for a rule that fires in no skeleton', () => {
    const dates = skeletons.map(dateOf)
    const mixed = repairRules.filter(({ seenIn = [] }) => new Set(seenIn.map((date) => dates.includes(date))).size > 1)

    expect(mixed.map(({ name }) => name)).toEqual([])
  })
})
