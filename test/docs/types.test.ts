/** The code of docs/types.md compiles. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')
let folder: string
let files: string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'types-'))
  const page = await readFile(path.join(root, 'docs/types.md'), 'utf8')
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  files = blocks.map((_, index) => path.join(folder, `${index}.mts`))
  await Promise.all(files.map((file, index) => writeFile(file, blocks[index] ?? '')))
})
afterAll(() => rm(folder, { recursive: true }))

it('compiles', () => {
  expect(files).toHaveLength(5)
  expect(mistakesIn(files)).toEqual([])
})
