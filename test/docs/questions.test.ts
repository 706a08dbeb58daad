/** What people ask is answered on one page, where a search for its words finds it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

interface Question {
  readonly question: string
  readonly words: readonly string[]
}

const questions: readonly Question[] = JSON.parse(read('test/fixtures/questions.json'))
// methods.md, fake-operations.md and the architecture are lists, not answers.
const names = readdirSync(path.join(root, 'docs')).filter(
  (name) => !['methods.md', 'fake-operations.md', 'architecture.md'].includes(name),
)
const pages = ['README.md', ...names.map((name) => `docs/${name}`)].map(read)

it.each(questions)('$question', ({ words }) => {
  expect(pages.filter((page) => words.every((word) => page.includes(word)))).not.toEqual([])
})

it('finds no page for words that none has', () => {
  expect(pages.filter((page) => page.includes('a question that nobody asked'))).toEqual([])
})

it('has a README of at most 170 lines, with code before its first table', () => {
  const readme = read('README.md')
  const table = readme.search(/^\|/m)

  expect(readme.trimEnd().split('\n').length).toBeLessThanOrEqual(170)
  expect(readme.indexOf('```ts')).toBeGreaterThan(0)
  expect(table === -1 || readme.indexOf('```ts') < table).toBe(true)
})
