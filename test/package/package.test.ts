import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFakeChatwoot } from '../../src/testing/fake-chatwoot.ts'
import { moduleSettings } from '../compatibility/typescripts/settings.ts'
import { succeeded } from '../processes/command.ts'
import { pack } from '../processes/pack.ts'

const root = path.resolve(import.meta.dirname, '../..')
const programs = path.join(import.meta.dirname, 'programs')

let folder: string
let tarball: string
let server: { url: string; close(): Promise<void> }
let environment: NodeJS.ProcessEnv

async function run(command: string, args: string[], cwd: string): Promise<string> {
  const { stdout, stderr } = await succeeded(command, args, { cwd, env: environment })
  return stdout + stderr
}

async function project(name: string, type: 'module' | 'commonjs'): Promise<string> {
  const directory = path.join(folder, name)
  await mkdir(directory, { recursive: true })
  await writeFile(path.join(directory, 'package.json'), JSON.stringify({ name, version: '1.0.0', private: true, type }))
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], directory)
  return directory
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'chatwoot-client-'))
  const fake = createFakeChatwoot({
    data: { conversations: Array.from({ length: 7 }, () => ({ contact: 'Mara', says: 'Hello' })) },
  })
  server = await fake.listen()
  environment = {
    ...process.env,
    CHATWOOT_BASE_URL: server.url,
    CHATWOOT_ACCOUNT_ID: '1',
    CHATWOOT_API_ACCESS_TOKEN: fake.token,
    BOT_TOKEN: fake.tokens.bot,
    PLATFORM_TOKEN: fake.tokens.platform,
    INBOX_IDENTIFIER: 'fake-inbox-1',
  }
  tarball = await pack(folder)
})

afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the packed package', () => {
  it('satisfies publint', async () => {
    expect(await run('npx', ['publint', '--strict', tarball], root)).toContain('All good')
  })

  it('resolves with its types in every kind of module', async () => {
    // It exits with 1 if any of these kinds has a problem.
    const report = await run('npx', ['attw', '--profile', 'node16', tarball], root)
    for (const entry of [
      '"chatwoot-client"',
      '"chatwoot-client/webhooks"',
      '"chatwoot-client/realtime"',
      '"chatwoot-client/schema"',
      '"chatwoot-client/openapi.json"',
      '"chatwoot-client/openapi.closed.json"',
    ])
      expect(report).toContain(entry)
  })

  it('makes a call from an ES module', async () => {
    const directory = await project('esm', 'module')
    await cp(path.join(programs, 'esm.mjs'), path.join(directory, 'esm.mjs'))
    expect(await run('node', ['esm.mjs'], directory)).toBe('called from ESM\n')
  })

  it('makes a call from CommonJS', async () => {
    const directory = await project('cjs', 'commonjs')
    await cp(path.join(programs, 'cjs.cjs'), path.join(directory, 'cjs.cjs'))
    expect(await run('node', ['cjs.cjs'], directory)).toBe('called from CommonJS\n')
  })

  it('makes a call from CommonJS as the README shows', async () => {
    const directory = await project('cjs-readme', 'commonjs')
    const readme = await readFile(path.join(root, 'README.md'), 'utf8')
    const [, program = ''] = /^```js\n([\s\S]*?)^```$/m.exec(readme) ?? []
    await writeFile(path.join(directory, 'program.js'), program)
    expect(program).toContain("require('chatwoot-client')")
    expect(await run('node', ['program.js'], directory)).toBe('7\n')
  })

  it('exports the same from both kinds of modules', async () => {
    const directory = await project('exports', 'module')
    for (const name of ['', '/webhooks', '/realtime', '/testing']) {
      const entry = `chatwoot-client${name}`
      const names = `(all) => console.log(Object.keys(all).filter((name) => !/^(default|module\\.exports|__esModule)$/.test(name)).sort().join())`
      const imported = await run('node', ['-e', `import('${entry}').then(${names})`], directory)
      expect(imported).toBe(await run('node', ['-e', `(${names})(require('${entry}'))`], directory))
    }
  })

  it.each(['mjs', 'cjs'])('leads stack traces of its .%s build to the TypeScript', async (extension) => {
    const directory = await project(`source-maps-${extension}`, 'module')
    const load = extension === 'mjs' ? 'await import' : 'require'
    const program = `(async () => { const { Chatwoot } = ${load}('chatwoot-client'); new Chatwoot({ baseUrl: 'x' }) })().catch((error) => console.log(error.stack))`
    const output = await run('node', ['--enable-source-maps', '--input-type=commonjs', '-e', program], directory)
    expect(output).toMatch(/at checkBaseUrl .*src\/clients\/options\.ts:\d+:\d+/)
  })

  it.each([moduleSettings.nodenext, moduleSettings.bundler])(
    'makes a call from what TypeScript compiles with $name',
    async ({ name, type, options }) => {
      const directory = await project(`typescript-${name.replace(/\W+/g, '-')}`, type)
      await cp(path.join(programs, 'typed.ts.txt'), path.join(directory, 'typed.ts'))
      const compilerOptions = {
        ...{ ...options, target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] },
        ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, outDir: 'out' },
      }
      await writeFile(path.join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['typed.ts'] }))
      await run(path.join(root, 'node_modules/.bin/tsc'), ['-p', '.'], directory)
      expect(await run('node', ['out/typed.js'], directory)).toBe('HELLO\ncalled from TypeScript\n')
    },
  )
})

describe('the code in the README and the docs', () => {
  const pages = ['README.md', 'docs/types.md', 'docs/errors-and-retries.md']

  /** Each block as a separate program, preceded by declarations of what the page has introduced before. */
  async function programsOf(page: string): Promise<string[]> {
    const text = await readFile(path.join(root, page), 'utf8')
    const blocks = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    return blocks.map((block) => {
      const here = block.replace("'https://chat.example.com'", 'process.env.CHATWOOT_BASE_URL')
      if (!/\bchatwoot\./.test(here) || here.includes('new Chatwoot(')) return here
      const client = "import { Chatwoot } from 'chatwoot-client'\nconst chatwoot = new Chatwoot()\n"
      return client + here
    })
  }

  it.each(pages)('of %s compiles and runs', async (page) => {
    const directory = await project(page.replace(/\W/g, '-'), 'module')
    const compilerOptions = {
      ...{
        module: 'NodeNext',
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.Iterable'],
        strict: true,
        skipLibCheck: true,
      },
      ...{ outDir: 'out', typeRoots: [path.join(root, 'node_modules/@types')], types: ['node'] },
    }
    await writeFile(path.join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const programs = await programsOf(page)
    expect(programs.length).toBeGreaterThan(1)
    for (const [index, program] of programs.entries())
      await writeFile(path.join(directory, `block-${index}.ts`), program)

    await run(path.join(root, 'node_modules/.bin/tsc'), ['-p', '.'], directory)

    for (const index of programs.keys()) await run('node', [`out/block-${index}.js`], directory)
  })
})
