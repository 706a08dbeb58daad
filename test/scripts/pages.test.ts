/** How pages are written by programs: tables, figures between markers, whole files. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tableOf, withFigures, writeFigures, writePage } from '../../scripts/pages.ts'

describe('a table', () => {
  it('has a line for the titles and for each row', () => {
    expect(tableOf(['what', 'how many'], [['calls', '3']])).toBe('| what | how many |\n| --- | --- |\n| calls | 3 |\n')
  })
})

const text =
  'Before\n<!-- figures: one -->\nold\n<!-- /figures -->\nbetween\n<!-- figures: two -->\n<!-- /figures -->\n'

describe('figures between markers', () => {
  it('replace what was there, and leave the rest of the page', () => {
    expect(withFigures('docs/page.md', text, { one: '| 1 |\n', two: 'A sentence.' })).toBe(
      'Before\n<!-- figures: one -->\n\n| 1 |\n\n<!-- /figures -->\nbetween\n<!-- figures: two -->\n\nA sentence.\n\n<!-- /figures -->\n',
    )
  })

  it('are the same when they are written again, whatever they contain', () => {
    const figures = { one: '$& $1 `<!-- /one -->`\n', two: '| 2 |\n' }
    const once = withFigures('docs/page.md', text, figures)

    expect(once).toContain('$& $1')
    expect(withFigures('docs/page.md', once, figures)).toBe(once)
  })

  it.each([
    ['the first', text, 'three'],
    ['the second', '<!-- figures: one -->\nold\n', 'one'],
    ['the second before another section', text.replace('<!-- /figures -->', ''), 'one'],
  ])('need both markers: %s is missing', (_, page, name) => {
    expect(() => withFigures('docs/page.md', page, { [name]: '' })).toThrow(
      `docs/page.md needs a line <!-- figures: ${name} -->, and <!-- /figures --> below it`,
    )
  })
})

describe('a page', () => {
  let folder: string
  let file: string
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pages-'))
    file = path.join(folder, 'page.md')
  })
  afterAll(() => rm(folder, { recursive: true }))

  const command = 'npm run docs:page'

  it('is written, and then passes the check', async () => {
    await writePage(file, 'text\n', { command })

    await expect(readFile(file, 'utf8')).resolves.toBe('text\n')
    await expect(writePage(file, 'text\n', { check: true, command })).resolves.toBeUndefined()
  })

  it.each([
    ['differs', 'page.md'],
    ['is missing', 'missing.md'],
  ])('fails the check if the file %s, and is not written', async (_, name) => {
    await writeFile(file, 'old\n')
    const place = path.join(folder, name)

    await expect(writePage(place, 'new\n', { check: true, command })).rejects.toThrow(
      `${place} is out of date: run \`npm run docs:page\``,
    )
    await expect(readFile(file, 'utf8')).resolves.toBe('old\n')
  })

  it('is not written at all if one of its figures has no markers', async () => {
    await writeFile(file, text)

    await expect(writeFigures(file, { one: 'new', three: 'new' }, { command })).rejects.toThrow('figures: three')
    await expect(readFile(file, 'utf8')).resolves.toBe(text)
  })
})
