import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { main } from '../../../scripts/cli/main.ts'
import { loopback } from '../../servers/loopback.ts'
import { objectAt, smallDocument } from '../diff/small-document.ts'
import { ranMain } from '../run-main.ts'

let folder: string
let old: string
let fresh: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diff-'))
  old = path.join(folder, 'old.json')
  fresh = path.join(folder, 'new.json')
  const changed = smallDocument()
  objectAt(changed, '#/components/schemas/thing/properties').is_vip = { type: 'boolean' }
  await writeFile(old, JSON.stringify(smallDocument()))
  await writeFile(fresh, JSON.stringify(changed))
})
afterEach(() => rm(folder, { recursive: true }))

const run = (...args: string[]) => ranMain((output) => main(['diff', ...args], output))

describe('chatwoot-client diff', () => {
  it('prints what changed as a Markdown page', async () => {
    const { exitCode, stdout, stderr } = await run(old, fresh)

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(/^# What changed in the document\n/)
    expect(stdout).toContain('- `is_vip`: new, `boolean`')
  })

  it('prints every change as JSON', async () => {
    const { stdout } = await run(old, fresh, '--format', 'json')

    expect(JSON.parse(stdout).changes).toContainEqual(expect.objectContaining({ path: '200.is_vip' }))
  })

  it('reads documents from URLs', async () => {
    await using server = await loopback((_, response) => response.end(JSON.stringify(smallDocument())))
    const url = `${server.url}/swagger.json`

    const { exitCode, stdout, stderr } = await run(url, fresh)

    expect(exitCode).toBe(0)
    expect(stdout).toContain('- `is_vip`: new, `boolean`')
    expect(stderr).toMatch(`fetch    ${url}`)
  })

  it('names stale corrections of the user, and not those of the package', async () => {
    const thing = `schemas: { thing: { x-why: w, x-evidence: recording r, x-keep: true, type: object, properties: {} } }`
    await writeFile(path.join(folder, 'ours.yaml'), `components: { ${thing} }`)
    const changed = smallDocument()
    const schemas = objectAt(changed, '#/components/schemas')
    schemas.thing = { type: 'object', properties: {} }
    // As the package's correction states it.
    schemas.ConversationStatus = { type: 'string', enum: ['open', 'resolved', 'pending', 'snoozed'] }
    await writeFile(fresh, JSON.stringify(changed))

    const { stdout } = await run(old, fresh, '--corrections', folder)

    expect(stdout).toContain('## Corrections that became stale (1)')
    expect(stdout).toContain(`- \`schemas/thing\` (${folder}/ours.yaml:1)`)
  })

  it.each([
    [[], 'expected two documents, OLD and NEW, got none'],
    [['a.json'], 'expected two documents, OLD and NEW, got a.json'],
    [['a', 'b', 'c'], 'expected two documents, OLD and NEW, got a, b, c'],
    [['a', 'b', '--format', 'xml'], '--format must be markdown or json, got "xml"'],
    [['nowhere.json', 'b'], 'nowhere.json does not exist'],
    [['--what'], "Unknown option '--what' (npx chatwoot-client diff --help)"],
  ])('%j is rejected in one line', async (args, line) => {
    expect(await run(...args)).toEqual({ exitCode: 1, stdout: '', stderr: line })
  })
})
