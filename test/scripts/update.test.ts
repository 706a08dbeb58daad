import { cp, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dump } from 'js-yaml'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { uninterrupted } from '../../scripts/pipeline/emit/uninterrupted.ts'
import { main, sourceOf, type UpdateOptions } from '../../scripts/update.ts'
import { loopback } from '../servers/loopback.ts'
import { asJson, contentsOf, newer, reason, regenerate, small, writeProject } from './small-project.ts'

const here = path.resolve(import.meta.dirname, '../..')
let root: string
let template: string

beforeAll(async () => {
  template = await mkdtemp(path.join(tmpdir(), 'project-'))
  await writeProject(template)
})
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'update-'))
  await cp(template, root, { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))
afterAll(() => rm(template, { recursive: true }))

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

const everything = () => contentsOf(root)

async function file(content: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'document-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(path.join(folder, 'document.json'), content)
  return path.join(folder, 'document.json')
}

async function server(answer: (path: string) => string | undefined): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = []
  const serving = await loopback((request, response) => {
    asked.push(request.url ?? '')
    const body = answer(request.url ?? '')
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  onTestFinished(() => serving[Symbol.asyncDispose]())
  return { url: serving.url, asked }
}

describe('npm run spec:update', () => {
  it('replaces the document and the files generated from it, and prints what changed', async () => {
    const { exitCode, report, lines } = await update('--file', await file(newer()))

    expect(exitCode).toBe(0)
    const files = await everything()
    expect(files['spec/chatwoot.swagger.json']).toBe(newer())
    expect(files['generated/schema.ts']).toContain('createThing')
    expect(await regenerate(root, '--check')).toBe(0)
    expect(report).toContain('| before | `Small 1`, OpenAPI 3.1.0: 1 paths, 1 operations |')
    expect(report).toContain('POST /api/v1/things')
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...['read', 'repair', 'convert', 'correct', 'emit', 'write'],
    ])
  })

  it('leaves no other files behind', async () => {
    const before = Object.keys(await everything())
    await update('--file', await file(newer()))
    expect(Object.keys(await everything())).toEqual(before)
  })

  it('fetches the document of a ref of Chatwoot’s repository, by default of develop', async () => {
    const { url, asked } = await server(() => newer())

    await updateWith({ repository: url })
    await updateWith({ repository: url }, '--ref', 'v4.14.2')
    await updateWith({ repository: url }, '--ref', 'feature/a b')

    expect(asked).toEqual(['/develop', '/v4.14.2', '/feature/a%20b'].map((ref) => `${ref}/swagger/swagger.json`))
    expect((await everything())['spec/chatwoot.swagger.json']).toBe(newer())
  })

  it('fetches the document from a URL', async () => {
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

  it('stores YAML as JSON, which other tools can read', async () => {
    await update('--file', await file(dump(JSON.parse(newer()))))
    expect(JSON.parse((await everything())['spec/chatwoot.swagger.json'] ?? '')).toEqual(JSON.parse(newer()))
  })

  it('does not stop at a stale correction: the report names it, and --check fails', async () => {
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
    expect(await regenerate(root, '--check')).toBe(1)
  })

  it('leaves the record: the report names what is new until somebody accepts it', async () => {
    const before = await everything()
    const { report } = await update('--file', await file(newer()))
    expect(report).toContain('- **new**: `schemas/thing: name` ')
    expect((await everything())['spec/documented.json']).toBe(before['spec/documented.json'])

    expect((await update('--file', await file(newer()))).report).toContain('**new**')
    await regenerate(root, '--accept')
    expect((await update('--file', await file(newer()))).report).not.toContain('**new**')
  })
})

describe('a document that cannot be used', () => {
  const bad = path.join(here, 'test/fixtures/bad')

  it.each([
    ['page.html', 'is an HTML page, not an API document'],
    ['truncated.json', 'is not valid JSON: line'],
    ['package.json', 'is not an API document: it has neither "swagger" nor "openapi"'],
    ['empty.json', 'is empty'],
    ['nowhere.json', 'does not exist'],
  ])('as %s is reported in one line, and nothing on disk changes', async (name, message) => {
    const before = await everything()
    const { exitCode, report, lines } = await update('--file', path.join(bad, name))
    expect({ exitCode, report, files: await everything() }).toEqual({ exitCode: 1, report: '', files: before })
    expect(lines).toEqual([expect.stringContaining(`${name} ${message}`)])
  })

  it('that the last stage of the pipeline rejects is reported in one line, and nothing on disk changes', async () => {
    const before = await everything()
    const document = JSON.parse(newer())
    const { get: _, ...item } = document.paths['/api/v1/things/{id}']
    const paths = { '/api/v1/things/{id}': { ...item, put: { responses: {} } } }

    const { exitCode, report, lines } = await update('--file', await file(asJson({ ...document, paths })))

    expect({ exitCode, report, files: await everything() }).toEqual({ exitCode: 1, report: '', files: before })
    expect(lines.at(-1)).toMatch(
      /things\.yaml:\d: no route GET \/api\/v1\/things\/\{id\} in the document; to add it, state /,
    )
  })

  it('of another API is reported in one line, and nothing on disk changes', async () => {
    const before = await everything()
    const { paths: _, ...rest } = JSON.parse(newer())
    const other = await file(asJson({ ...rest, paths: { '/api/v1/pets': { get: { responses: {} } } } }))
    const { exitCode, lines } = await update('--file', other)
    expect({ exitCode, files: await everything() }).toEqual({ exitCode: 1, files: before })
    expect(lines.at(-1)).toBe(
      `${other} is not Chatwoot's document: it has none of the 1 paths of spec/chatwoot.swagger.json`,
    )
  })

  it('whose URL returns an HTML page is reported with the URL', async () => {
    const { url } = await server(() => '<!doctype html><html></html>')
    expect((await update('--url', `${url}/a`)).lines.at(-1)).toBe(`${url}/a is an HTML page, not an API document`)
  })

  it('of a ref that Chatwoot does not have is reported with its URL', async () => {
    const { url } = await server(() => undefined)
    expect((await updateWith({ repository: url }, '--ref', 'v0')).lines.at(-1)).toBe(
      `${url}/v0/swagger/swagger.json responded with 404 Not Found`,
    )
  })

  it('that takes too long to arrive is reported', async () => {
    await using silent = await loopback(() => {})
    const { lines } = await updateWith({ limits: { timeout: 50 } }, '--url', `${silent.url}/a`)
    expect(lines.at(-1)).toBe(`${silent.url}/a took longer than 0.05 s`)
  })

  it('whose files cannot be written changes nothing', async () => {
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
  ])('%j are rejected', (args, message) => {
    expect(() => sourceOf(args)).toThrow(message)
  })
})

describe('uninterrupted work', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'finishes before a %s takes effect, and stops listening',
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

  it('does not end the process without a signal, even if the work fails', async () => {
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
    const before = process.listenerCount('SIGTERM')
    await expect(uninterrupted(() => Promise.reject(new Error('full')))).rejects.toThrow('full')
    await uninterrupted(async () => {})
    expect(kill).not.toHaveBeenCalled()
    expect(process.listenerCount('SIGTERM')).toBe(before)
    kill.mockRestore()
  })
})
