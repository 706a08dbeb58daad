/** What an import costs a web page or a worker, and the package on disk: `npm run size` prints both. */
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundle, bundles } from '../../bench/bundles.ts'
import { installed, limit } from '../../bench/installed.ts'

describe('a bundle', () => {
  it.each(bundles.map((one) => [one.names.join(', '), one.entry, one] as const))(
    'is not larger than it may be, and bundlers do not warn of it: %s of %s',
    async (_, __, one) => {
      const { size, warnings } = await bundle(one)

      expect(warnings).toEqual([])
      expect(size).toBeLessThanOrEqual(one.limit)
      // An entry that exports nothing would be small.
      expect(size).toBeGreaterThan(one.limit / 2)
    },
  )
})

describe('the installed package', () => {
  it('is not larger than it may be, and each of its files is for something', () => {
    const { bytes, parts } = installed(path.resolve(import.meta.dirname, '../..'))

    expect(bytes).toBeLessThanOrEqual(limit)
    // Without a part of it, it would be small.
    expect(bytes).toBeGreaterThan(limit / 2)
    const others = parts.find(({ name }) => name === 'other')
    expect(others?.files).toBe(2)
  })
})
