/** docs/figures.md has all that `npm run bench` measures. The numbers are the machine's. */
import { fork } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundles, importOf } from '../../bench/bundles.ts'
import { limit } from '../../bench/installed.ts'
import { firstMessage } from '../../bench/messages.ts'
import { comparePairs, median } from '../../bench/pairs.ts'
import { formatted, isMet, markdown, measured } from '../../bench/section.ts'

let page: string
beforeAll(async () => {
  page = await readFile(path.resolve(import.meta.dirname, '../../docs/figures.md'), 'utf8')
})

/** The first cells of the rows below a heading. */
function rowsOf(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`)
  const [body = ''] = section.split('\n## ')
  return [...body.matchAll(/^\| (?!(?:what|response|program) \||---)(.+?) \|/gm)].map(([, cell = '']) => cell)
}

describe('docs/figures.md', () => {
  it('says where and when it was measured', () => {
    expect(rowsOf('A call')).not.toEqual([])
    for (const what of ['date', 'processor', 'system', 'Node'])
      expect(page).toMatch(new RegExp(`^\\| ${what} \\| .+ \\|$`, 'm'))
  })

  it('compares a call of each size with what others need', () => {
    expect(page).toContain('| response | fetch | openapi-fetch | @figuro/chatwoot-sdk | this client | at most |')
    expect(rowsOf('A call').map((cell) => cell.replace(/, \d+ bytes$/, ''))).toEqual([
      'a contact',
      'a list of 8 conversations',
      'a list of 25 conversations',
    ])
  })

  it.each([
    ['The import', ['time of the import']],
    [
      'A thousand calls at once',
      ['50 at a time', 'at once', 'memory of a call', 'memory that more calls leave behind'],
    ],
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

  it('has the size of each bundle and of the installed package, with the limits that are set', () => {
    const limits = [...page.matchAll(/^\| (.+) \| [\d.]+ (?:kB|MB) \| ([\d.]+ (?:kB|MB)) \| (?:yes|no) \|$/gm)]
    const inSizes = limits.flatMap(([, what = '', limit]) => (rowsOf('The size').includes(what) ? [[what, limit]] : []))

    expect(inSizes).toEqual([
      ...bundles.map((bundle) => [`\`${importOf(bundle)}\``, `${formatted(bundle.limit / 1024)} kB`]),
      ['the installed package, without its dependencies', `${formatted(limit / 2 ** 20)} MB`],
    ])
  })

  it('says what "at most" means', () => {
    expect(page.slice(0, page.indexOf('\n## '))).toMatch(/"at most" are limits that the project has set itself/)
  })
})

describe('a section', () => {
  const what = 'a call'

  it('says of each measure whether its limit was met', () => {
    const section = measured('Calls', 'How.', [
      { what, value: 1.1, limit: 1.15 },
      { what, value: 1.2, limit: 1.15, unit: ' MB' },
    ])

    expect(markdown(section)).toBe(
      '## Calls\n\nHow.\n\n| what | measured | at most | met |\n| --- | --- | --- | --- |\n| a call | 1.10 | 1.15 | yes |\n| a call | 1.20 MB | 1.15 MB | no |\n',
    )
    expect(section.missed).toEqual(['a call: 1.20 MB, at most 1.15 MB'])
  })

  it('counts what could not be measured as missed', () => {
    expect(isMet({ what, value: Number.NaN, limit: 1 })).toBe(false)
  })
})

describe('a pair of calls', () => {
  it('is measured after as many calls of each as asked for', async () => {
    const calls = { bare: 0, one: 0, other: 0 }
    const call = (name: keyof typeof calls) => async () => {
      calls[name] += 1
    }
    const others = { one: call('one'), other: call('other') }

    await comparePairs(call('bare'), others, { warmUp: 7, rounds: 0, batch: 5 })
    expect(calls).toEqual({ bare: 7, one: 7, other: 7 })

    await comparePairs(call('bare'), others, { warmUp: 0, rounds: 2, batch: 5 })
    expect(calls).toEqual({ bare: 7 + 20, one: 7 + 10, other: 7 + 10 })
  })

  it('counts with the median', () => {
    expect(median([3, 1, 2])).toBe(2)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})

describe('a process of a measurement', () => {
  const start = (file: string, argument: object) =>
    fork(path.resolve(import.meta.dirname, '../../bench', file), [JSON.stringify(argument)], {
      execArgv: ['--import', 'tsx'],
      silent: true,
    })

  it('is waited for until it has sent its first message', async () => {
    const server = start('serve.ts', { serves: 'labels' })

    await expect(firstMessage(server)).resolves.toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    server.kill()
  })

  it('is not waited for after it has failed', async () => {
    await expect(firstMessage(start('serve.ts', { serves: 'response', size: 'none' }))).rejects.toThrow(
      /serve\.ts ended with 1 and has sent nothing$/,
    )
  })
})
