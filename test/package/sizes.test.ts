/** What an import costs a web page or a worker: `npm run size` prints it. */
import { describe, expect, it } from 'vitest'
import { bundle, bundles } from '../../bench/bundles.ts'

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
