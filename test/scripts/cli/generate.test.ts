import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../../scripts/cli/main.ts'
import { generate } from '../../../scripts/generate.ts'
import { loopback } from '../../servers/loopback.ts'
import { ranMain } from '../run-main.ts'

// Some run the whole pipeline, perhaps on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const small = 'test/fixtures/specs/small.yaml'
const stale = 'test/fixtures/bad/corrections/what-the-document-says'

let out: string
beforeEach(async () => {
  out = await mkdtemp(path.join(tmpdir(), 'ours-'))
})
afterEach(() => rm(out, { recursive: true }))

const run = (...args: string[]) => ranMain((output) => main(['generate', ...args], output))

describe('chatwoot-client generate', () => {
  it('writes files that say where they come from and import each other in a way that works in every project', async () => {
    expect(await run('--spec', small, '--out', out)).toMatchObject({ exitCode: 0, stderr: '' })

    expect(await readFile(path.join(out, 'types.ts'), 'utf8')).toMatch(
      /^\/\/ Written by `npx chatwoot-client generate`\. Change your corrections instead\.\n\nexport type \{\n[^}]+\} from '\.\/schema\.js'\n$/,
    )
    expect(await readFile(path.join(out, 'REPORT.md'), 'utf8')).toContain('Written by `npx chatwoot-client generate`: ')
  })

  it('fails with --check if a correction of the user is stale', async () => {
    const args = ['--spec', small, '--out', out, '--corrections', stale]
    expect(await run(...args)).toMatchObject({ exitCode: 0 })
    expect(await run(...args, '--check')).toMatchObject({
      exitCode: 1,
      stderr: `${stale}/things.yaml:3: GET /api/v1/things/{id} states what the document already says: delete it`,
    })
  })

  it.each([
    ['after one option', (a: string, b: string) => ['--corrections', a, b]],
    ['with the option before each', (a: string, b: string) => ['--corrections', a, '--corrections', b]],
  ])('accepts several folders of corrections %s; a later one wins', async (_, naming) => {
    const folders = await Promise.all(
      ['first', 'second'].map(async (summary) => {
        const folder = path.join(out, summary)
        await mkdir(folder)
        const get = `{ x-why: ours, x-evidence: 'server ours: things_controller.rb', summary: ${summary} }`
        await writeFile(path.join(folder, 'things.yaml'), `paths: { '/api/v1/things/{id}': { get: ${get} } }`)
        return folder
      }),
    )
    const [first = '', second = ''] = folders

    expect(await run('--spec', small, ...naming(first, second), '--out', out)).toMatchObject({ exitCode: 0 })

    const { paths } = JSON.parse(await readFile(path.join(out, 'openapi.json'), 'utf8'))
    expect(paths['/api/v1/things/{id}'].get.summary).toBe('second')
  })

  it('accepts a URL in upper case', async () => {
    await using server = await loopback((_, response) => response.writeHead(404).end())
    const { stderr } = await run('--spec', `${server.url.replace('http', 'HTTP')}/a`, '--out', out)

    expect(stderr.split('\n').at(-1)).toBe(`${server.url}/a responded with 404 Not Found`)
  })

  it('does not report a stale correction of the package, which its user cannot delete', async () => {
    const { stale: reported, files } = await generate({ spec: small, corrections: [stale], given: [stale], out })
    expect(reported).toEqual([])
    expect(files['REPORT.md']).not.toContain('**stale**')
  })

  it.each([
    [['--spec', small, '--out', 'a', '--corrections', ''], '--corrections needs a value'],
    [
      ['--spec', small, '--out', 'a', '--check', '--accept'],
      '--check writes nothing, so it cannot be combined with --accept: run one after the other',
    ],
    [['--spec', 'nowhere.json', '--out', 'a'], 'nowhere.json does not exist'],
    [['--what'], "Unknown option '--what' (npx chatwoot-client generate --help)"],
    [['swagger.json', '--out', 'a'], 'unexpected argument "swagger.json" (npx chatwoot-client generate --help)'],
    [
      ['--corrections', 'a', '--check', 'b', '--spec', small, '--out', 'a'],
      'unexpected argument "b" (npx chatwoot-client generate --help)',
    ],
  ])('%j is rejected in one line', async (args, line) => {
    expect(await run(...args)).toEqual({ exitCode: 1, stdout: '', stderr: line })
    expect(await readdir(out)).toEqual([])
  })
})
