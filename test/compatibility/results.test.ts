import { describe, expect, it } from 'vitest'
import { checkPage } from './page.ts'
import { names } from './program.ts'
import { failedRow, rowOf } from './results.ts'
import { resultOf } from './typescript.ts'

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

  it('has what the compiler says about a program, and of a configuration without the name of its file', () => {
    const program = "setting-0/realtime.ts(1,9): error TS7016: Could not find a declaration file for 'x'."
    const configuration = "setting-1/exact.json(1,50): error TS5108: Option 'x' has been removed."
    const output = `${program}\n${configuration}\n`

    expect(resultOf(output, 'setting-0')).toBe("realtime.ts: TS7016: Could not find a declaration file for 'x'.")
    expect(resultOf(output, 'setting-1')).toBe("TS5108: Option 'x' has been removed.")
    expect(resultOf(output, 'setting-2')).toBe(true)
  })

  it('is compared without the version, and a result that the page does not have fails', async () => {
    const works = rowOf('Bun', 'another', names.map(line).join('\n'))
    const fails = { ...works, results: { ...works.results, [names[0] ?? '']: 'it broke' } }

    await expect(checkPage([works])).resolves.toBeUndefined()
    await expect(checkPage([works, fails])).rejects.toThrow('other results for Bun')
    await expect(checkPage([{ ...works, environment: 'Rhino' }])).rejects.toThrow('other results for Rhino')
  })
})
