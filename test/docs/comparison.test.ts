/** docs/comparison.md has the figures that `npm run compare` writes; those that need no other client are right. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { documentIn, routesOf } from '../../bench/compare/document.ts'
import { recordedResponses } from '../../bench/compare/fit.ts'
import { main } from '../../bench/compare.ts'
import { readConverted } from '../../scripts/diff.ts'
import { Judge, validOutcomes } from '../../scripts/truth/judge.ts'
import { readRecordings } from '../../scripts/truth/recordings.ts'

const root = path.resolve(import.meta.dirname, '../..')
const page = readFileSync(path.join(root, 'docs/comparison.md'), 'utf8')
const sections = new Map(
  [...page.matchAll(/^<!-- figures: (\w+) -->\n([\s\S]*?)^<!-- \/figures -->$/gm)].map(([, name = '', text = '']) => [
    name,
    text.trim(),
  ]),
)

/** The rows of a section, without its titles. */
function rowsOf(name: string): string[][] {
  const lines = sections.get(name)?.match(/^\| (?!---)\S.*(?= \|$)/gm) ?? []
  return lines.map((line) => line.slice(2).split(' | '))
}

describe('docs/comparison.md', () => {
  it('has the figures that `npm run compare` writes', () => {
    const rows = Object.fromEntries([...sections.keys()].map((name) => [name, rowsOf(name).length]))

    expect(rows).toEqual({ measured: 0, coverage: 2, fit: 6, behaviours: 6, sizes: 4 })
    expect([...sections].filter(([, text]) => text === '')).toEqual([])
  })

  it('has the number of routes of this client', () => {
    const routes = routesOf(documentIn(path.join(root, 'generated/openapi.json'))).size

    const shown = rowsOf('coverage').map((cells) => cells.at(-1))
    expect(shown, 'run `npm run compare -- FILE`, or edit these numbers').toEqual([`${routes}`, `${routes}`])
  })

  it('has the number of recorded responses', () => {
    const count = recordedResponses().length

    expect(rowsOf('fit')[3]?.[0], 'run `npm run compare -- FILE`').toBe(
      `of all ${count} recorded responses: have a type`,
    )
    expect(page, 'edit the sentence').toContain(`of the ${count} responses here its measure, JSON Schema, also finds`)
  })

  it("has the number of those that Chatwoot's newest document describes by JSON Schema", async () => {
    const judge = new Judge(await readConverted(path.join(root, 'test/fixtures/specs/2026-06-02-openapi-3.1.0.json')))
    const names = new Set(recordedResponses().map(({ name }) => name))
    const recordings = readRecordings(path.join(root, 'test/fixtures/recordings')).filter(({ name }) => names.has(name))
    const valid = recordings.filter((recording) => validOutcomes.includes(judge.verdictOn(recording).outcome))

    expect(page, 'edit the sentence').toContain(`its measure, JSON Schema, also finds ${valid.length} valid`)
  })
})

describe('npm run compare', () => {
  it.each([[[]], [['--methods', 'swagger.json']], [['one.json', 'other.json']]])(
    'says what it needs, and writes nothing, with the arguments %j',
    async (args) => {
      const errors: string[] = []

      await expect(main(args, { log: () => {}, error: (line) => errors.push(line) })).resolves.toBe(1)
      expect(errors).toEqual([
        "expected the file of Chatwoot's own document (npm run compare -- swagger.json), or --methods",
      ])
    },
  )
})
