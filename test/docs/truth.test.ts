/** docs/truth.md and the README say what `npm run truth` measures. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { withFigures } from '../../scripts/pages.ts'
import { readmeWithFigures, truthFigures } from '../../scripts/truth.ts'

const page = readFileSync(path.resolve(import.meta.dirname, '../../docs/truth.md'), 'utf8')

it('is what the README says of recorded operations: run `npm run truth`', async () => {
  expect(readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8')).toBe(await readmeWithFigures())
})

describe('docs/truth.md', () => {
  it('has the figures that are measured: run `npm run truth`', async () => {
    expect(withFigures('docs/truth.md', page, await truthFigures())).toBe(page)
  })

  it('quotes recordings that exist, and what they say', () => {
    const quoted = [...page.matchAll(/test\/fixtures\/recordings\/[\w-]+\.json/g)].map(([file]) => file)

    expect(quoted.length).toBeGreaterThan(0)
    for (const file of new Set(quoted)) {
      const { response } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'))
      expect(page).toContain(JSON.stringify(response.body))
    }
  })
})
