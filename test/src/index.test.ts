/** What `src/index.ts` exports; `npm run docs` looks further, and takes longer. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const folder = 'src/resources'
const index = readFileSync('src/index.ts', 'utf8')
const exported = new Set(index.match(/\w+/g))

const resources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  .filter((source) => /^export class /m.test(source))

it('exports every type that stands beside a resource: callers name what methods take and return', () => {
  const types = resources.flatMap((source) => [...source.matchAll(/^export (?:type|interface) (\w+)/gm)])
  const names = types.map(([, name = '']) => name)

  expect(names).toContain('UpdateAccountParams')
  expect(
    names.filter((name) => !exported.has(name)),
    'not exported from src/index.ts',
  ).toEqual([])
})
