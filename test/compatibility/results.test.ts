import { describe, expect, it } from 'vitest'
import { checkPage } from './page.ts'
import { names } from './program.ts'
import { failedRow, rowOf } from './results.ts'

const line = (part: string) => JSON.stringify({ part, works: true })

describe('a row of docs/compatibility.md', () => {
  it('has a reason for each part that printed nothing', () => {
    const [first = '', second = ''] = names

    const { results } = rowOf('Bun', '1.0.0', `a warning\n${line(first)}\n`)

    expect(Object.keys(results)).toEqual(names)
    expect([results[first], results[second]]).toEqual([true, 'did not run'])
  })

  it('has the reason in each part of an environment that did not start', () => {
    expect(Object.values(failedRow('Bun', new Error('not installed')).results)).toEqual(
      names.map(() => 'Error: not installed'),
    )
  })

  it('is compared without the version, and a result that the page does not have fails', async () => {
    const works = rowOf('Bun', 'another', names.map(line).join('\n'))
    const fails = { ...works, results: { ...works.results, [names[0] ?? '']: 'it broke' } }

    await expect(checkPage([works])).resolves.toBeUndefined()
    await expect(checkPage([works, fails])).rejects.toThrow('other results for Bun')
    await expect(checkPage([{ ...works, environment: 'Rhino' }])).rejects.toThrow('other results for Rhino')
  })
})
