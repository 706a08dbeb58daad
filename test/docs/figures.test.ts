/** docs/figures.md has all that `npm run bench` measures. The numbers are the machine's. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundles } from '../../bench/bundles.ts'
import { isMet, markdown, measured } from '../../bench/section.ts'

let page: string
beforeAll(async () => {
  page = await readFile(path.resolve(import.meta.dirname, '../../docs/figures.md'), 'utf8')
})

/** The first cells of the rows below a heading. */
function rowsOf(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [body = ''] = section.split('\n## ')
  return [...body.matchAll(/^\| (?!what \||answer \||---)(.+?) \|/gm)].map(([, cell = '']) => cell)
}

describe('docs/figures.md', () => {
  it('says where and when it was measured', () => {
    expect(rowsOf('A call')).not.toEqual([])
    for (const what of ['date', 'processor', 'system', 'Node'])
      expect(page).toMatch(new RegExp(`^\\| ${what} \\| .+ \\|$`, 'm'))
  })

  it('compares a call of each size with what others need', () => {
    expect(page).toContain('| answer | fetch | openapi-fetch | @figuro/chatwoot-sdk | this client | at most |')
    expect(rowsOf('A call').map((cell) => cell.replace(/, \d+ bytes$/, ''))).toEqual([
      'a contact',
      'a list of 8 conversations',
      'a list of 25 conversations',
    ])
  })

  it.each([
    ['The import', ['time of the import']],
    ['A thousand calls at once', ['50 at a time', 'at once', 'memory of a call', 'memory left']],
    [
      'Ten thousand changes to one conversation',
      ['time per change', 'processor time', 'memory of a change', 'memory left'],
    ],
    ['A long list', ['10000 conversations', '100000 conversations: time', '100000 conversations: growth']],
    ['A large file', ['sending 50 MB', 'receiving 50 MB']],
    ['The types', ['an empty file', 'ten of the types', 'one call', '200 calls']],
    ['`generate`', ['processor time', 'growth']],
  ])('has a row for each measure of: %s', (heading, measures) => {
    const rows = rowsOf(heading)

    expect(rows).toHaveLength(measures.length)
    for (const [index, measure] of measures.entries()) expect(rows[index]).toContain(measure)
  })

  it('has the size of each bundle, and of the installed package', () => {
    const rows = rowsOf('The size')

    expect(rows).toHaveLength(bundles.length + 1)
    for (const { names } of bundles) expect(rows.join('\n')).toContain(`import { ${names.join(', ')} }`)
  })
})

describe('a section', () => {
  const what = 'a call'

  it('says of each measure whether its bar was met', () => {
    const section = measured('Calls', 'How.', [
      { what, value: 1.1, bar: 1.15 },
      { what, value: 1.2, bar: 1.15, unit: ' MB' },
    ])

    expect(markdown(section)).toBe(
      '## Calls\n\nHow.\n\n| what | measured | at most | met |\n| --- | --- | --- | --- |\n| a call | 1.10 | 1.15 | yes |\n| a call | 1.20 MB | 1.15 MB | no |\n',
    )
    expect(section.missed).toEqual(['a call: 1.20 MB, at most 1.15 MB'])
  })

  it('counts what could not be measured as missed', () => {
    expect(isMet({ what, value: Number.NaN, bar: 1 })).toBe(false)
  })
})
