import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { diffDocuments, main, readConverted } from '../../scripts/diff.ts'
import type { ApiDocument } from '../../scripts/pipeline/document/document.ts'
import { objectAt, smallDocument } from './diff/small-document.ts'
import { ranMain } from './run-main.ts'
import { skeletons } from './sample-documents.ts'

// Some run the whole pipeline or a program of their own, perhaps on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

let folder: string
let old: string
let fresh: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diff-'))
  old = path.join(folder, 'old.json')
  fresh = path.join(folder, 'new.json')
  const changed = smallDocument()
  delete objectAt(changed, '#/components/schemas/thing/properties').note
  await writeFile(old, JSON.stringify(smallDocument()))
  await writeFile(fresh, JSON.stringify(changed))
})
afterEach(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => ranMain((output) => main(args, output))

/** What changes mean for corrections and methods, which know none of these routes. */
const nothing = { stale: [], news: [], touched: [], lost: [], withoutMethod: [] }

describe('npm run spec:diff', () => {
  it('is a program that prints a Markdown page and exits with 0, whatever it found', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/diff.ts', old, fresh], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain('- `note`: removed, was `string|null`')
  })

  it('prints JSON with exactly these keys', async () => {
    const { exitCode, stdout } = await run(old, fresh, '--format', 'json')

    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toEqual({
      changes: ['200.payload[].note', '200.note'].map((place, index) => ({
        operation: `${index === 0 ? 'GET' : 'POST'} /api/things`,
        side: 'answer',
        kind: 'field-removed',
        breaking: true,
        path: place,
        before: 'string|null',
        after: null,
      })),
      ...nothing,
      // No document of Chatwoot has these routes.
      news: expect.arrayContaining([
        { kind: 'news', what: 'GET /api/things', outcome: 'a new operation, in the types' },
      ]),
    })
  })

  it('finds nothing between a document and itself', async () => {
    expect(JSON.parse((await run(old, old, '--format', 'json')).stdout)).toEqual({ changes: [], ...nothing })
    expect((await run(old, old)).stdout).toContain('Nothing that a caller or a reader could notice.')
  })

  it.each([
    ['a file that does not exist', () => [old, path.join(folder, 'none.json')], /none\.json does not exist$/],
    [
      'a page of HTML',
      () => ['test/fixtures/bad/page.html', fresh],
      /page\.html is an HTML page, not an API document$/,
    ],
    ['one document', () => [old], /^expected two documents, OLD and NEW, got .*old\.json$/],
    ['no document', () => [], /^expected two documents, OLD and NEW, got none$/],
    ['three documents', () => [old, fresh, old], /^expected two documents, OLD and NEW, got /],
    ['an unknown format', () => [old, fresh, '--format', 'xml'], /^--format must be markdown or json, got "xml"$/],
    ['an unknown option', () => [old, fresh, '--formt', 'json'], /^Unknown option '--formt'/],
    [
      'a folder of corrections that does not exist',
      () => [old, fresh, '--corrections', path.join(folder, 'none')],
      /no such folder/,
    ],
  ])('refuses %s in one line', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await run(...args())

    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).not.toContain('\n')
  })
})

const chain = skeletons.slice(1).map((skeleton, index) => [skeletons[index] ?? '', skeleton])
const pairs = [
  ['test/fixtures/specs/small.yaml', 'spec/chatwoot.swagger.json'],
  ['spec/chatwoot.swagger.json', 'generated/openapi.json'],
  ...chain,
]

const documents = new Map<string, Promise<ApiDocument>>()

/** The document in this file: most are in two pairs. */
function documentOf(file: string): Promise<ApiDocument> {
  const known = documents.get(file) ?? readConverted(file)
  documents.set(file, known)
  return known
}

describe.each(pairs)('from %s to %s', (from = '', to = '') => {
  it('reports the same operations in the other direction', async () => {
    const shapesOf = (before: ApiDocument, after: ApiDocument) =>
      new Set(diffDocuments(before, after).map(({ operation }) => operation.replace(/\{[^}]*\}/g, '{}')))
    const [before, after] = await Promise.all([documentOf(from), documentOf(to)])

    const forth = shapesOf(before, after)

    expect(forth.size).toBeGreaterThan(0)
    expect(shapesOf(after, before)).toEqual(forth)
  })

  it('fits into the body of a pull request', async () => {
    const { exitCode, stdout } = await run(from, to)

    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^# What changed in the document\n\n\d+ changes in \d+ operations/)
    expect(stdout.length).toBeLessThan(60_000)
  })
})
