import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { moduleSettings } from '../compatibility/typescripts/settings.ts'
import { type Ended, ended } from '../processes/command.ts'
import { pack } from '../processes/pack.ts'
import { loopback } from '../servers/loopback.ts'

const root = path.resolve(import.meta.dirname, '../..')
const command = 'chatwoot-client generate'
const programs = path.join(import.meta.dirname, 'programs')

/** The document of a Chatwoot with an additional route, and corrections for it. */
const document = {
  swagger: '2.0',
  info: { title: 'Our Chatwoot', version: '4.14-ours' },
  paths: {
    '/api/v1/accounts/{account_id}/loyalty_points': {
      get: { operationId: 'loyalty', responses: { 200: { description: 'The points' } } },
    },
  },
}
const corrections = `paths:
  /api/v1/accounts/{account_id}/loyalty_points:
    get:
      x-why: the document does not say what comes back
      x-evidence: 'server ours-4.14: app/controllers/loyalty_points_controller.rb'
      operationId: listLoyaltyPoints
      responses:
        '200':
          description: The points
          content:
            application/json: { schema: { $ref: '#/components/schemas/LoyaltyPoints' } }
  /api/v1/accounts/{account_id}/labels:
    get:
      x-why: ours are sorted
      x-evidence: 'server ours-4.14: app/controllers/labels_controller.rb'
      summary: The labels, sorted
  /api/v1/accounts/{account_id}/conversations:
    get:
      x-why: ours can be filtered by it
      x-evidence: 'server ours-4.14: app/finders/conversation_finder.rb'
      x-extend:
        parameters: [{ name: vip_only, in: query, schema: { type: boolean } }]
components:
  schemas:
    Conversation:
      x-why: ours know who is important
      x-evidence: 'server ours-4.14: app/views/api/v1/conversations/partials/_conversation.json.jbuilder'
      x-extend:
        properties: { is_vip: { type: boolean } }
        required: [is_vip]
    LoyaltyPoints:
      x-why: the document has none
      x-evidence: 'server ours-4.14: app/views/loyalty_points'
      type: object
      required: [points]
      properties: { points: { type: integer } }
`

/** A webhook event of the program itself, beside those of the package. */
function withOwnEvent(openapi: string): string {
  const { WebhookEvent } = JSON.parse(openapi).components.schemas
  const stated = { 'x-why': 'ours says who earned points', 'x-evidence': 'server ours-4.14: app/listeners/loyalty.rb' }
  const properties = { event: { type: 'string', const: 'points_earned' }, points: { type: 'integer' } }
  const PointsEarnedEvent = { ...stated, type: 'object', required: ['event', 'points'], properties }
  const known = WebhookEvent.oneOf.filter((branch: object) => '$ref' in branch)
  const oneOf = [...known, { $ref: '#/components/schemas/PointsEarnedEvent' }]
  const schemas = { WebhookEvent: { ...WebhookEvent, ...stated, oneOf }, PointsEarnedEvent }
  return JSON.stringify({ components: { schemas } })
}

let folder: string
let project: string

const run = (program: string, args: string[], cwd = project): Promise<Ended> => ended(program, args, { cwd })

/** npm's warnings about the user's configuration are not output of the program. */
const own = (text: string) => text.replace(/^npm .*\n/gm, '')

const generate = async (...args: string[]): Promise<Ended> => {
  const { stderr, ...outcome } = await run('npx', ['--no-install', ...command.split(' '), ...args])
  return { ...outcome, stderr: own(stderr) }
}

async function succeed(program: string, args: string[], cwd?: string): Promise<void> {
  expect(await run(program, args, cwd)).toMatchObject({ exitCode: 0 })
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'generate-'))
  project = path.join(folder, 'ours')
  await mkdir(path.join(project, 'corrections'), { recursive: true })
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ name: 'ours', version: '1.0.0', private: true }))
  await writeFile(path.join(project, 'swagger.json'), JSON.stringify(document))
  await writeFile(path.join(project, 'corrections/loyalty.yaml'), corrections)
  const openapi = await readFile(path.join(root, 'generated/openapi.json'), 'utf8')
  await writeFile(path.join(project, 'corrections/events.yaml'), withOwnEvent(openapi))
  const tarball = await pack(folder)
  await succeed('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** Compiles a program of the project together with the client and the generated files. */
async function compile(program: string, type: string, options: object): Promise<Ended> {
  await writeFile(path.join(project, 'chatwoot/package.json'), JSON.stringify({ type }))
  const directory = await mkdtemp(path.join(project, 'program-'))
  await writeFile(path.join(directory, 'package.json'), JSON.stringify({ type }))
  await cp(path.resolve(programs, program), path.join(directory, 'program.ts'))
  const compilerOptions = {
    ...{ target: 'es2022', lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true },
    ...options,
  }
  await writeFile(path.join(directory, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['program.ts'] }))
  return run(path.join(project, 'node_modules/.bin/tsc'), ['-p', directory])
}

// The order matters: the second test installs the generators.
describe('npx chatwoot-client generate, from the packed package', () => {
  const all = ['--spec', 'swagger.json', '--out', 'chatwoot', '--corrections', 'corrections']
  const written = async (name: string) => readFile(path.join(project, 'chatwoot', name), 'utf8')

  it('prints its usage', async () => {
    const { exitCode, stdout } = await generate('--help')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('--spec FILE|URL --out DIR [--corrections DIR…]')
    expect(await generate('--out', 'chatwoot')).toEqual({
      ...{ exitCode: 1, stdout: '' },
      stderr: `--spec is missing: the file or URL of your Chatwoot's document (npx ${command} --help)\n`,
    })
    expect((await generate('--spec', 'swagger.json')).stderr).toMatch(/^--out is missing: /)
  })

  it('prints the command that installs what is missing', async () => {
    const { exitCode, stdout, stderr } = await generate(...all)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(/^missing or in an unsupported version: .+; run: npm install --save-dev [^\n]+\n$/)
    const [npm = '', ...args] = stderr.trim().split('run: ')[1]?.split(' ') ?? []

    await succeed(npm, [...args, '--no-audit', '--no-fund', '--prefer-offline'])

    const { devDependencies } = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'))
    const { peerDependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
    expect(Object.keys(devDependencies)).toEqual(Object.keys(peerDependencies))
  })

  it('writes the types of a custom document, with custom corrections on top of those of the package', async () => {
    expect(await generate(...all)).toMatchObject({ exitCode: 0, stderr: '' })

    expect((await readdir(path.join(project, 'chatwoot'))).sort()).toEqual([
      'REPORT.md',
      'chatwoot-client.d.ts',
      'documented.json',
      'openapi.closed.json',
      'openapi.json',
      'operations.ts',
      'schema.ts',
      'types.ts',
    ])
    const { paths } = JSON.parse(await written('openapi.json'))
    expect(paths['/api/v1/accounts/{account_id}/loyalty_points'].get.operationId).toBe('listLoyaltyPoints')
    const labels = paths['/api/v1/accounts/{account_id}/labels'].get
    expect(labels).toMatchObject({ summary: 'The labels, sorted', operationId: 'listLabels' })
    expect(paths['/api/v1/accounts/{account_id}/conversations'].get.operationId).toBe('listConversations')
    expect(await written('REPORT.md')).toContain('the document does not say what comes back')
    expect(await written('types.ts')).toMatch(/^\/\/ Written by `npx chatwoot-client generate`\./)
  })

  const { nodenext, nodenextCommonJs, bundler, node10 } = moduleSettings

  it.each([nodenext, nodenextCommonJs, bundler, node10])(
    'gives the client the types of the document with $name',
    async ({ type, options }) => {
      // Its mistakes are expected errors, so that it compiles only if the compiler finds them.
      expect(await compile('fork.ts.txt', type, options)).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    },
  )

  it('gives the client the types of the document as docs/regenerating.md shows', async () => {
    const page = await readFile(path.join(root, 'docs/regenerating.md'), 'utf8')
    const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)
    for (const block of blocks) {
      const program = path.join(folder, 'shown.ts')
      await writeFile(program, block.replaceAll('./chatwoot/', '../chatwoot/'))
      expect(await compile(program, 'module', { module: 'nodenext' })).toMatchObject({ exitCode: 0, stdout: '' })
    }
    expect(blocks).toHaveLength(2)
  })

  it.each([nodenext, node10])(
    'leaves the client as it is where its declaration is not in the program, with $name',
    async ({ type, options }) => {
      const { exitCode, stdout } = await compile('not-declared.ts.txt', type, options)
      expect(stdout).toBe('')
      expect(exitCode).toBe(0)
    },
  )

  it('checks that the files are up to date with the document', async () => {
    expect(await generate(...all, '--check')).toMatchObject({ exitCode: 0, stderr: '' })

    await writeFile(path.join(project, 'chatwoot/types.ts'), 'edited')

    expect(await generate(...all, '--check')).toMatchObject({
      exitCode: 1,
      stderr: `out of date: chatwoot/types.ts; run npx ${command} ${all.join(' ')} and commit the result\n`,
    })
  })

  it('has what a fork adds in its types in the first run, until somebody accepts the document', async () => {
    const fork = JSON.parse(
      await readFile(path.join(root, 'test/fixtures/specs/2026-06-02-openapi-3.1.0.json'), 'utf8'),
    )
    const { schemas } = fork.components
    schemas.conversation_message_create_payload.properties.is_reaction = { type: 'boolean' }
    schemas.message.properties.is_reaction = { type: 'boolean' }
    const list = '/api/v1/accounts/{account_id}/conversations'
    fork.paths[list].get.parameters.push({ in: 'query', name: 'vip_only', schema: { type: 'boolean' } })
    await writeFile(path.join(project, 'fork.json'), JSON.stringify(fork))
    const ours = ['--spec', 'fork.json', '--out', 'fork']

    const { exitCode, stdout } = await generate(...ours)
    expect(exitCode).toBe(0)
    expect(stdout.split('\n').filter((line) => line.startsWith('news'))).toEqual([
      expect.stringMatching(/^news {5}schemas\/message: is_reaction \(in the types of .*Message/),
      expect.stringMatching(`^news     GET ${list.replace(/[{}]/g, '.')}: query vip_only \\(in the types`),
      expect.stringMatching(/^news {5}schemas\/conversation_message_create_payload: is_reaction \(in the types of /),
    ])
    const types = await readFile(path.join(project, 'fork/schema.ts'), 'utf8')
    expect(types).toContain('is_reaction?: boolean | null;')
    expect(types).toContain('is_reaction?: boolean;')
    expect(types).toContain('vip_only?: boolean;')

    expect(await generate(...ours, '--check')).toMatchObject({ exitCode: 0 })
    const strict = await generate(...ours, '--check', '--strict')
    const [, accept = ''] = /then run npx (.*)\n$/.exec(strict.stderr) ?? []
    expect(strict.exitCode).toBe(1)
    expect(accept).toBe('chatwoot-client generate --spec fork.json --out fork --accept')
    expect(await run('npx', ['--no-install', ...accept.split(' ')])).toMatchObject({ exitCode: 0 })
    expect(await generate(...ours, '--check', '--strict')).toMatchObject({ exitCode: 0 })
    expect(await readFile(path.join(project, 'fork/schema.ts'), 'utf8')).not.toContain('is_reaction')
  })

  it('reads the document from a URL', async () => {
    const server = await loopback((_, response) => response.end(JSON.stringify(document)))
    const spec = `${server.url}/swagger.json`

    const { exitCode, stderr } = await generate('--spec', spec, '--out', 'from-address')

    await server[Symbol.asyncDispose]()
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr: `fetch    ${spec}\nreceive  ${JSON.stringify(document).length} bytes\n`,
    })
    expect(await readdir(path.join(project, 'from-address'))).toContain('schema.ts')
    expect(await generate('--spec', spec, '--out', 'from-address')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/cannot be fetched: connection refused\n$/),
    })
  })

  it('reports a mistake in a custom correction with file and line', async () => {
    await mkdir(path.join(project, 'wrong'))
    await writeFile(path.join(project, 'wrong/wrong.yaml'), corrections.replace('operationId:', 'operationid:'))
    expect(await generate('--spec', 'swagger.json', '--out', 'nothing', '--corrections', 'wrong')).toEqual({
      ...{ exitCode: 1, stdout: expect.any(String) },
      stderr: expect.stringMatching(/^wrong\/wrong\.yaml:6: unknown key "operationid" [^\n]+\n$/),
    })
    expect(await readdir(project)).not.toContain('nothing')
  })
})

describe('npx chatwoot-client diff, from the packed package', () => {
  const diff = (...args: string[]) => run('npx', ['--no-install', 'chatwoot-client', 'diff', ...args])

  it('names the corrections and the methods that a change concerns', async () => {
    const route = '/api/v1/accounts/{account_id}/labels'
    const operation = (name: string) => ({
      get: { operationId: 'labels', responses: { 200: { description: 'ok', schema: { properties: { [name]: {} } } } } },
    })
    const documents = [
      { ...document, paths: { ...document.paths, [route]: operation('payload') } },
      { ...document, paths: { '/api/v1/new': operation('a') } },
    ]
    for (const [index, content] of documents.entries())
      await writeFile(path.join(project, `${index}.json`), JSON.stringify(content))

    const { exitCode, stdout, stderr } = await diff('0.json', '1.json', '--corrections', 'corrections')

    expect({ exitCode, stderr: own(stderr) }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toContain(`methods of this client (1)\n\n- Labels.list (\`GET ${route}\`): the operation\n`)
    expect(stdout).toContain('`GET /api/v1/new`')
    expect(stdout).toContain('corrections/loyalty.yaml:')
  })

  it('prints its usage, and fails in one line', async () => {
    expect(await diff('--help')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^npx chatwoot-client diff OLD NEW /),
    })
    const { exitCode, stderr } = await diff('0.json')
    expect({ exitCode, stderr: own(stderr) }).toEqual({
      ...{ exitCode: 1, stderr: 'expected two documents, OLD and NEW, got 0.json\n' },
    })
  })
})
