/** The code of docs/filtering.md compiles, each block alone, with the client that the page mentions. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mistakesIn } from './compiled.ts'

const root = path.resolve(import.meta.dirname, '../..')
const client = "import { Chatwoot } from 'chatwoot-client'\nconst chatwoot = new Chatwoot()\n"

let folder: string
let blocks: string[]

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'filtering-'))
  const page = await readFile(path.join(root, 'docs/filtering.md'), 'utf8')
  blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
})
afterAll(() => rm(folder, { recursive: true }))

async function written(programs: readonly string[]): Promise<string[]> {
  const files = programs.map((_, index) => path.join(folder, `${index}.mts`))
  await Promise.all(files.map((file, index) => writeFile(file, client + programs[index])))
  return files
}

it('compiles, each block alone', async () => {
  expect(blocks).toHaveLength(3)
  expect(mistakesIn(await written(blocks))).toEqual([])
})

it('does not compile without what a block imports', async () => {
  const without = blocks.map((block) => block.replace(/^import .*$/m, ''))

  expect(mistakesIn(await written(without)).join()).toContain("Cannot find name 'and'")
})
