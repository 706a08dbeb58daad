import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dump, load } from 'js-yaml'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { main as generateMain } from '../../scripts/generate.ts'
import { main, sourceOf, type UpdateOptions, uninterrupted } from '../../scripts/update.ts'

const here = path.resolve(import.meta.dirname, '../..')
interface Operation {
  parameters?: unknown
  responses: Record<number, unknown>
}

interface Small {
  paths: Record<string, { get?: Operation; post?: Operation & { operationId: string } }>
  components: { schemas: { thing: { properties: Record<string, unknown> } } }
}

const small = load(await readFile(path.join(here, 'test/fixtures/specs/small.yaml'), 'utf8')) as Small // the fixture
const asJson = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`

/** A newer version: another title in the answer, one route more. */
function newer(): string {
  const { paths, components, ...rest } = structuredClone(small)
  const { thing } = components.schemas
  thing.properties.name = { type: 'string' }
  paths['/api/v1/things'] = { post: { operationId: 'createThing', responses: { 204: { description: 'Made' } } } }
  return asJson({ ...rest, paths, components })
}

const reason = { 'x-why': 'thin', 'x-evidence': 'recording thing-show' }
const correction = { paths: { '/api/v1/things/{id}': { get: { ...reason, summary: 'One thing' } } } }

let root: string

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'update-'))
  await mkdir(path.join(root, 'spec/corrections'), { recursive: true })
  await mkdir(path.join(root, 'src/resources'), { recursive: true })
  await writeFile(path.join(root, 'spec/chatwoot.swagger.json'), asJson(small))
  await writeFile(path.join(root, 'spec/corrections/things.yaml'), dump(correction))
  expect(await regenerate()).toBe(0)
})
afterEach(() => rm(root, { recursive: true }))

/** `npm run generate` in the folder. */
function regenerate(...args: string[]): Promise<number> {
  const places = ['--spec', `${root}/spec/chatwoot.swagger.json`, '--corrections', `${root}/spec/corrections`]
  return generateMain([...places, '--out', `${root}/generated`, ...args], { log: () => {}, error: () => {} })
}

async function update(...args: string[]): Promise<{ exitCode: number; report: string; lines: string[] }> {
  return updateWith({}, ...args)
}

async function updateWith(
  options: Omit<UpdateOptions, 'source'>,
  ...args: string[]
): Promise<{ exitCode: number; report: string; lines: string[] }> {
  const lines: string[] = []
  let report = ''
  const log = (text: string) => {
    report += text
  }
  const exitCode = await main(args, { log, error: (line) => lines.push(line) }, { root, ...options })
  return { exitCode, report, lines }
}

/** Every file below the folder with its content. */
async function everything(folder = root): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
  const contents = await Promise.all(
    files.sort().map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const),
  )
  return Object.fromEntries(contents)
}

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'document-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(path.join(folder, 'document.json'), content)
  return path.join(folder, 'document.json')
}

async function server(answer: (path: string) => string | undefined): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const listening = createServer((request, response) => {
    asked.push(request.url ?? '')
    const body = answer(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    listening.closeAllConnections()
    listening.close()
  })
  const { port } = listening.address() as AddressInfo // a TCP server has no other kind of address
  return { url: `http://127.0.0.1:${port}`, asked }
}

describe('npm run spec:update', () => {
  it('replaces the document and what is generated from it, and prints what changed', async () => {
    const { exitCode, report, lines } = await update('--file', await file(newer()))

    expect(exitCode).toBe(0)
    const files = await everything()
    expect(files['spec/chatwoot.swagger.json']).toBe(newer())
    expect(files['generated/schema.ts']).toContain('createThing')
    expect(await regenerate('--check')).toBe(0)
    expect(report).toContain('| before | Small 1, OpenAPI 3.1.0: 1 paths, 1 operations |')
    expect(report).toContain('POST /api/v1/things')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...['read', 'repair', 'convert', 'correct', 'emit', 'write'],
    ])
  })

  it('leaves nothing but the files', async () => {
    const before = Object.keys(await everything())
    await update('--file', await file(newer()))
    expect(Object.keys(await everything())).toEqual(before)
  })

  it('takes the document of a ref of Chatwoot’s repository, by default of develop', async () => {
    const { url, asked } = await server(() => newer())

    await updateWith({ repository: url })
    await updateWith({ repository: url }, '--ref', 'v4.14.2')
    await updateWith({ repository: url }, '--ref', 'feature/a b')

    expect(asked).toEqual(['/develop', '/v4.14.2', '/feature/a%20b'].map((ref) => `${ref}/swagger/swagger.json`))
    expect((await everything())['spec/chatwoot.swagger.json']).toBe(newer())
  })

  it('takes the document of an address', async () => {
    const { url } = await server(() => newer())
    expect(await update('--url', `${url}/swagger.json`)).toMatchObject({ exitCode: 0 })
    expect((await everything())['spec/chatwoot.swagger.json']).toBe(newer())
  })

  it('changes nothing when the document is the same, and says so', async () => {
    const before = await everything()
    const spec = path.join(root, 'spec/chatwoot.swagger.json')
    const { ino } = await stat(spec)
    const { exitCode, report, lines } = await update('--file', spec)
    expect({ exitCode, files: await everything() }).toEqual({ exitCode: 0, files: before })
    expect((await stat(spec)).ino).toBe(ino)
    expect(report).toContain('Nothing that a caller or a reader could notice.')
    expect(lines.at(-1)).toBe(`write    nothing: ${root}/spec/chatwoot.swagger.json already is this document`)
  })

  it('keeps YAML as JSON, which others read too', async () => {
    await update('--file', await file(dump(JSON.parse(newer()))))
    expect(JSON.parse((await everything())['spec/chatwoot.swagger.json'] ?? '')).toEqual(JSON.parse(newer()))
  })

  it('is not stopped by a correction that is stale: it is told, and --check is red', async () => {
    const said = { ...reason, parameters: small.paths['/api/v1/things/{id}']?.get?.parameters, responses: {} }
    const { description } = { description: 'Gone' }
    said.responses = { 200: small.paths['/api/v1/things/{id}']?.get?.responses[200], 404: { description } }
    await writeFile(
      path.join(root, 'spec/corrections/things.yaml'),
      dump({ paths: { '/api/v1/things/{id}': { get: said } } }),
    )
    const document = JSON.parse(newer())
    document.paths['/api/v1/things/{id}'].get.responses[404] = { description }

    const { exitCode, report } = await update('--file', await file(asJson(document)))

    expect(exitCode).toBe(0)
    expect(report).toContain('**stale**: `GET /api/v1/things/{id}`')
    expect(await regenerate('--check')).toBe(1)
  })

  it('keeps the fingerprints: what changed under a correction is told until somebody accepts it', async () => {
    const before = await everything()
    const { report } = await update('--file', await file(newer()))
    expect(report).toContain('**changed**: the document changed under the correction of `GET /api/v1/things/{id}`')
    expect((await everything())['generated/fingerprints.json']).toBe(before['generated/fingerprints.json'])

    expect((await update('--file', await file(newer()))).report).toContain('**changed**')
    await regenerate('--accept')
    expect((await update('--file', await file(newer()))).report).not.toContain('**changed**')
  })
})

describe('a document that cannot be taken', () => {
  const bad = path.join(here, 'test/fixtures/bad')

  it.each([
    ['page.html', 'is an HTML page, not an API document'],
    ['truncated.json', 'is not valid JSON: line'],
    ['package.json', 'is not an API document: it has neither "swagger" nor "openapi"'],
    ['empty.json', 'is empty'],
    ['nowhere.json', 'does not exist'],
  ])('as %s is one line, and nothing on disk changes', async (name, message) => {
    const before = await everything()
    const { exitCode, report, lines } = await update('--file', path.join(bad, name))
    expect({ exitCode, report, files: await everything() }).toEqual({ exitCode: 1, report: '', files: before })
    expect(lines).toEqual([expect.stringContaining(`${name} ${message}`)])
  })

  it('as one that the pipeline refuses at its end is one line, and nothing on disk changes', async () => {
    const before = await everything()
    const document = JSON.parse(newer())
    const { get: _, ...item } = document.paths['/api/v1/things/{id}']
    const paths = { '/api/v1/things/{id}': { ...item, put: { responses: {} } } }

    const { exitCode, report, lines } = await update('--file', await file(asJson({ ...document, paths })))

    expect({ exitCode, report, files: await everything() }).toEqual({ exitCode: 1, report: '', files: before })
    expect(lines.at(-1)).toMatch(
      /things\.yaml:\d: no route GET \/api\/v1\/things\/\{id\} in the document; mark it x-new/,
    )
  })

  it('as one of another API is one line, and nothing on disk changes', async () => {
    const before = await everything()
    const { paths: _, ...rest } = JSON.parse(newer())
    const other = await file(asJson({ ...rest, paths: { '/api/v1/pets': { get: { responses: {} } } } }))
    const { exitCode, lines } = await update('--file', other)
    expect({ exitCode, files: await everything() }).toEqual({ exitCode: 1, files: before })
    expect(lines.at(-1)).toBe(
      `${other} is not Chatwoot's document: it has none of the 1 paths of spec/chatwoot.swagger.json`,
    )
  })

  it('as a page where the document was is told with its address', async () => {
    const { url } = await server(() => '<!doctype html><html></html>')
    expect((await update('--url', `${url}/a`)).lines.at(-1)).toBe(`${url}/a is an HTML page, not an API document`)
  })

  it('as a ref that Chatwoot does not have is told with its address', async () => {
    const { url } = await server(() => undefined)
    expect((await updateWith({ repository: url }, '--ref', 'v0')).lines.at(-1)).toBe(
      `${url}/v0/swagger/swagger.json responded with 404 Not Found`,
    )
  })

  it('as one that does not come in time is told', async () => {
    const listening = createServer(() => {})
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => listening.closeAllConnections())
    onTestFinished(() => void listening.close())
    const { port } = listening.address() as AddressInfo // a TCP server has no other kind of address
    const { lines } = await updateWith({ limits: { timeout: 50 } }, '--url', `http://127.0.0.1:${port}/a`)
    expect(lines.at(-1)).toBe(`http://127.0.0.1:${port}/a took longer than 0.05 s`)
  })

  it('leaves everything when a file cannot be written', async () => {
    await rm(path.join(root, 'generated/types.ts'))
    await mkdir(path.join(root, 'generated/types.ts'))
    const before = await everything()
    const { exitCode, lines } = await update('--file', await file(newer()))
    expect({ exitCode, files: await everything() }).toEqual({ exitCode: 1, files: before })
    expect(lines.at(-1)).toBe(`${root}/generated/types.ts is a folder: nothing was written`)
  })
})

describe('the options', () => {
  it.each([
    [['--ref', ''], '--ref needs a value'],
    [['--ref', 'v1', '--file', 'a'], '--ref and --file: pass only one of them'],
    [
      ['--ref', '../../somebody/chatwoot/main'],
      '--ref "../../somebody/chatwoot/main" is not a valid name of a tag, a branch or a',
    ],
    [['--ref', '/v1'], '--ref "/v1" is not a valid name of a tag, a branch or a commit'],
    [['--force'], "Unknown option '--force'"],
    [['a.json'], /Unexpected argument 'a\.json'/],
  ])('%j mean nothing', (args, message) => {
    expect(() => sourceOf(args)).toThrow(message)
  })
})

describe('a run that is killed', () => {
  /** The program, which kills itself with nobody asking as soon as it does this for the n-th time. */
  async function killedAt(name: 'rename' | 'writeFile' | 'readFile', count: number, document: string): Promise<void> {
    const hook = `
      import fs from 'node:fs/promises'
      import { syncBuiltinESMExports } from 'node:module'
      const real = fs.${name}
      let calls = 0
      fs.${name} = (...args) => {
        if (!String(args[0]).startsWith(${JSON.stringify(root)})) return real(...args)
        if (++calls === ${count}) process.kill(process.pid, 'SIGKILL')
        return real(...args)
      }
      syncBuiltinESMExports()`
    const program = `
      import { main } from ${JSON.stringify(path.join(here, 'scripts/update.ts'))}
      process.exitCode = await main(['--file', ${JSON.stringify(document)}], console, { root: ${JSON.stringify(root)} })`
    const preload = `data:text/javascript,${encodeURIComponent(hook)}`
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', preload, '--input-type=module', '--eval', program],
      { cwd: here, stdio: 'ignore' },
    )
    const signal = await new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)))
    expect(signal).toBe('SIGKILL')
  }

  const documents = async () => ({ old: asJson(small), new: newer(), file: await file(newer()) })

  it.each([
    ['while it reads the old document', 'readFile', 1],
    ['while it reads the corrections', 'readFile', 2],
    ['while it reads what is to be replaced', 'readFile', 5],
  ] as const)('%s leaves everything as it was', async (_, name, count) => {
    const before = await everything()
    await killedAt(name, count, (await documents()).file)
    expect(await everything()).toEqual(before)
  })

  it.each([1, 7])('while it writes file %i beside the old one leaves all files as they were', async (count) => {
    const before = await everything()
    await killedAt('writeFile', count, (await documents()).file)
    const after = await everything()
    expect(Object.fromEntries(Object.entries(after).filter(([name]) => !name.endsWith('.new')))).toEqual(before)
  })

  it.each([1, 2, 7])('before the %i. file takes its place is put back by generate', async (count) => {
    const before = await everything()
    await killedAt('rename', count, (await documents()).file)
    expect((await everything())['spec/chatwoot.swagger.json']).toBe(before['spec/chatwoot.swagger.json'])

    await regenerate()

    const { 'spec/chatwoot.swagger.json.new': _, ...after } = await everything()
    expect(after).toEqual(before)
  })

  it.each([2, 7])('before the %i. file takes its place is completed by the next run', async (count) => {
    const { file: document } = await documents()
    const whole = await mkdtemp(path.join(tmpdir(), 'whole-'))
    onTestFinished(() => rm(whole, { recursive: true }))
    await cp(root, whole, { recursive: true })
    await updateWith({ root: whole }, '--file', document)

    await killedAt('rename', count, document)
    await update('--file', document)

    expect(await everything()).toEqual(await everything(whole))
  })
})

describe('work that is not interrupted', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'is ended before a %s is obeyed, and listens no longer',
    async (signal) => {
      const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
      const others = process.listeners(signal)
      process.removeAllListeners(signal)
      try {
        await uninterrupted(async () => {
          process.emit(signal, signal)
          expect(kill).not.toHaveBeenCalled()
        })
        expect(kill.mock.calls).toEqual([[process.pid, signal]])
        expect(process.listenerCount(signal)).toBe(0)
      } finally {
        for (const listener of others) process.on(signal, listener)
        kill.mockRestore()
      }
    },
  )

  it('asks for no end when nobody did, also when it fails', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
    const before = process.listenerCount('SIGTERM')
    await expect(uninterrupted(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
    await uninterrupted(async () => {})
    expect(kill).not.toHaveBeenCalled()
    expect(process.listenerCount('SIGTERM')).toBe(before)
    kill.mockRestore()
  })
})
