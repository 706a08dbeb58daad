/** The code of docs/your-server.md compiles, with the types of undici. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')

it('compiles, each block alone', async () => {
  const page = await readFile(path.join(root, 'docs/your-server.md'), 'utf8')
  const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
  const folder = await mkdtemp(path.join(tmpdir(), 'your-server-'))
  const files = [...blocks, blocks[0]?.replace('as undici.RequestInit', '') ?? ''].map((block, index) => ({
    file: path.join(folder, `${index}.mts`),
    block,
  }))
  await Promise.all(files.map(({ file, block }) => writeFile(file, block)))
  const mistakes = files.map(({ file }) => mistakesIn([file]))
  await rm(folder, { recursive: true })

  expect(blocks).toHaveLength(2)
  expect(mistakes.slice(0, 2)).toEqual([[], []])
  // Without the assertion the types of undici and of the platform differ: the compiler has read both.
  expect(mistakes[2]?.join()).toContain('RequestInit')
})

it('is linked from the README', async () => {
  expect(await readFile(path.join(root, 'README.md'), 'utf8')).toContain('(docs/your-server.md)')
})
