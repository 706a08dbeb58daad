import { describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

/** What an entry of `exports` is for a compiler that reads CommonJS. */
const declarationOf = (target: string | { require: { types: string } }) =>
  typeof target === 'string' ? target : target.require.types

describe('package.json', () => {
  it('leads compilers that do not read `exports` to the same declarations and documents', () => {
    const { '.': main, './package.json': _, ...entries } = manifest.exports

    expect(manifest.types).toBe(declarationOf(main))
    expect(manifest.typesVersions['*']).toEqual(
      Object.fromEntries(
        Object.entries(entries).map(([name, target]) => [name.replace('./', ''), [declarationOf(target)]]),
      ),
    )
  })
})
