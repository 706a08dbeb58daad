/** docs/migrating-from-figuro.md names every method of figuro, and what it names here exists. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import figuroMethods from '../fixtures/figuro-methods.json' with { type: 'json' }

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const page = read('docs/migrating-from-figuro.md')
// test/docs/methods.test.ts proves that the clients have these.
const methods = new Set(
  [...read('docs/methods.md').matchAll(/`((?:chatwoot|platform|visitor)\.[^`]+)` \|$/gm)].map(([, call]) => call),
)

/** The rows of the tables of methods: those of figuro on the left, what to call on the right. */
const rows = page
  .slice(page.indexOf('## All methods'), page.indexOf('## What it fixes'))
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(' | '))

const codesIn = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)

describe('docs/migrating-from-figuro.md', () => {
  it('names every method of figuro once: `npm run compare -- --methods` renews their list', () => {
    const named = rows.flatMap(([figuro]) => codesIn(figuro))

    expect(named.toSorted()).toEqual(figuroMethods.toSorted())
    expect(figuroMethods.length).toBeGreaterThan(100)
  })

  it('says for each of them which method to call here, as docs/methods.md has it', () => {
    const unknown = rows.filter(([, here]) => !codesIn(here).every((call) => methods.has(call)))

    expect(unknown).toEqual([])
    expect(rows.filter(([, here]) => codesIn(here).length !== 1)).toEqual([])
  })

  it('calls in its notes only what exists', () => {
    const calls = rows
      .flatMap(([, , note]) => codesIn(note))
      .filter((code) => /^(chatwoot|platform|visitor)\./.test(code))

    expect(calls.length).toBeGreaterThan(3)
    expect(calls.filter((call) => !methods.has(call))).toEqual([])
  })
})
