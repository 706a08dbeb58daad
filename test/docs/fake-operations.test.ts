/** docs/fake-operations.md is what the fake has and the replayed calls prove. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import * as operations from '../../generated/operations.ts'
import { fakeOperationsPage } from '../src/testing/replay/page.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/fake-operations.md'), 'utf8')

describe('docs/fake-operations.md', () => {
  it('is what the fake does: run `npm run docs:fake`', async () => {
    expect(page).toBe(await fakeOperationsPage())
  })

  it('has a row for each operation', () => {
    const listed = [...page.matchAll(/^\| `(\w+)` \|/gm)].map(([, id]) => id)

    expect(listed.toSorted()).toEqual(
      Object.values(operations)
        .map(({ id }) => String(id))
        .toSorted(),
    )
  })
})
