/** The GitHub Action, as a runner runs it: the step of action.yml, in bash, with the inputs as its environment. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from 'js-yaml'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended } from '../processes/command.ts'
import { pack } from '../processes/pack.ts'
import { loopback } from '../servers/loopback.ts'

const root = path.resolve(import.meta.dirname, '../..')

interface Action {
  inputs: Record<string, { default?: string; required?: boolean }>
  outputs: Record<string, object>
  runs: { steps: { shell: string; run: string; env: Record<string, string> }[] }
}

let action: Action
let folder: string
let version: string
let project: string

beforeAll(async () => {
  action = load(await readFile(path.join(root, 'action.yml'), 'utf8')) as Action // our own file
  folder = await mkdtemp(path.join(tmpdir(), 'action-'))
  version = `file:${await pack(folder)}`
  project = path.join(folder, 'project')
  await mkdir(project)
})
afterAll(() => rm(folder, { recursive: true }))

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(project, file)), { recursive: true })
  await writeFile(path.join(project, file), text)
}

interface Run {
  exitCode: number
  stderr: string
  printed: string
  outputs: Record<string, string>
}

/** Runs the step with these inputs, and the defaults of the others. */
async function run(inputs: Record<string, string>, variables: Record<string, string> = {}): Promise<Run> {
  const [step] = action.runs.steps
  if (!step) throw new Error('action.yml has no step')
  const value = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? ''
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, text]) => {
      return [name, text.replace(/\$\{\{ inputs\.(\w+) \}\}/g, (_, input: string) => value(input))]
    }),
  )
  const output = path.join(folder, 'output')
  await writeFile(output, '')
  const ofRunner = { GITHUB_ACTION_PATH: root, GITHUB_OUTPUT: output, npm_config_prefer_offline: 'true' }
  // A runner starts bash with these.
  const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run]
  const { exitCode, stdout, stderr } = await ended('bash', args, {
    cwd: project,
    env: { ...process.env, ...env, ...ofRunner, ...variables },
  })
  // npm says how many packages it has added.
  const printed = stdout.replace(/^\n(added|changed) .*\n/gm, '')
  return { exitCode, stderr, printed, outputs: outputsIn(await readFile(output, 'utf8')) }
}

/** What a runner reads from GITHUB_OUTPUT. */
function outputsIn(text: string): Record<string, string> {
  const several = [...text.matchAll(/^(\w+)<<(.+)\n([\s\S]*?)^\2\n/gm)].map(([, name, , value = '']) => [name, value])
  const single = [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value])
  return Object.fromEntries([...single, ...several])
}

const documentWith = (route: string) =>
  JSON.stringify({
    swagger: '2.0',
    info: { title: 'Our Chatwoot', version: 'ours' },
    paths: { [route]: { get: { operationId: 'ours', responses: { 200: { description: 'Ours' } } } } },
  })

const correctionOf = (name: string) => `paths:
  /api/v1/accounts/{account_id}/${name}:
    get:
      x-why: our own route; the document does not have it
      x-evidence: 'server ours: config/routes.rb'
      operationId: ${name}
      responses: { '200': { description: Ours } }
`

// The order matters: what the first writes, the others check. Each run installs everything, as on a new runner.
describe('in a project with a document and two folders of corrections', () => {
  const inputs = () => ({
    ...{ spec: 'swagger.json', out: 'src/our chatwoot', version },
    corrections: 'our corrections\ntheirs\n',
  })

  it('writes the files', async () => {
    await write('swagger.json', documentWith('/api/v1/ours'))
    await write('our corrections/points.yaml', correctionOf('ourPoints'))
    await write('theirs/points.yaml', correctionOf('theirPoints'))

    const { exitCode, outputs } = await run(inputs())

    expect({ exitCode, changed: outputs.changed }).toEqual({ exitCode: 0, changed: 'true' })
    expect(outputs.summary).toContain('/api/v1/ours')
    expect((await readdir(project)).sort()).toEqual(['our corrections', 'src', 'swagger.json', 'theirs'])
    const schema = await readFile(path.join(project, 'src/our chatwoot/schema.ts'), 'utf8')
    expect(schema).toContain('ourPoints')
    expect(schema).toContain('theirPoints')
  })

  it('fails with strict, and changes nothing, until somebody has accepted what the document says newly', async () => {
    const unread = await run({ ...inputs(), check: 'true', strict: 'true' })
    expect(unread).toMatchObject({ exitCode: 1, outputs: { changed: 'false' } })
    expect(unread.printed).toContain('/api/v1/ours')

    expect(await run({ ...inputs(), accept: 'true' })).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })

    const read = await run({ ...inputs(), check: 'true', strict: 'true' })
    expect(read).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
  })

  it('says with check that the files are out of date when the document has changed', async () => {
    await write('swagger.json', documentWith('/api/v1/theirs'))

    const { exitCode, outputs, printed } = await run({ ...inputs(), check: 'true' })

    expect({ exitCode, changed: outputs.changed }).toEqual({ exitCode: 1, changed: 'true' })
    expect(printed).toMatch(/^out of date: src\/our chatwoot\/.*; run npx chatwoot-client generate --spec /m)
    expect(outputs.summary).toBe(printed)
  })
})

it('does not run what an input says', async () => {
  const spec = '$(touch touched); `touch touched` && touch touched #'
  const { exitCode, printed } = await run({ spec, out: '"; touch touched; "', version })

  expect(exitCode).toBe(1)
  expect(printed).toContain(spec)
  expect(await readdir(project)).not.toContain('touched')
})

it('refuses a flag that is neither true nor false before it installs anything', async () => {
  expect(await run({ spec: 'swagger.json', out: 'src', check: 'yes' })).toEqual({
    ...{ exitCode: 1, stderr: 'check must be true or false, got "yes"\n', printed: '', outputs: {} },
  })
})

describe('the version of the client', () => {
  /** Runs the step with a registry that knows the package and has no version of it. */
  async function runWithoutVersions(inputs: Record<string, string> = {}): Promise<Run> {
    await using registry = await loopback((_, response) => {
      response.end(JSON.stringify({ name: 'chatwoot-client', 'dist-tags': {}, versions: {} }))
    })
    const variables = { npm_config_registry: registry.url, npm_config_prefer_offline: 'false' }
    return await run({ spec: 'swagger.json', out: 'src', ...inputs }, variables)
  }

  const failed = (wanted: string) =>
    `chatwoot-client@${wanted} cannot be installed (see npm's error above): set the input version to a version that npm has\n`

  it('is an input; if npm does not have it, npm says so and the action says what to do', async () => {
    const { exitCode, stderr } = await runWithoutVersions({ version: '99.99.99' })

    expect(exitCode).toBe(1)
    expect(stderr).toContain('No matching version found for chatwoot-client@99.99.99')
    expect(stderr.endsWith(failed('99.99.99'))).toBe(true)
  })

  it('is that of the action, unless the project has a lock file with another or has one installed', async () => {
    const { version: own } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'))
    const withoutProject = await runWithoutVersions()
    expect(withoutProject.stderr).toMatch(new RegExp(`^chatwoot-client ${own}, the version of the action\n`))
    expect(withoutProject.stderr).toContain(failed(own))

    // What checks out the project need not install it.
    const packages = { '': {}, 'node_modules/chatwoot-client': { version: '0.0.7' } }
    await write('package-lock.json', JSON.stringify({ lockfileVersion: 3, packages }))
    const withLock = await runWithoutVersions()
    expect(withLock.stderr).toMatch(/^chatwoot-client 0.0.7, the version of package-lock.json\n/)
    expect(withLock.stderr).toContain(failed('0.0.7'))

    await write('node_modules/chatwoot-client/package.json', JSON.stringify({ version: '0.0.8' }))
    const withInstalled = await runWithoutVersions()
    expect(withInstalled.stderr).toMatch(/^chatwoot-client 0.0.8, the version of node_modules\n/)
    expect(withInstalled.stderr).toContain(failed('0.0.8'))
  })
})

it('is shown on the page with inputs and outputs that it has', async () => {
  const page = await readFile(path.join(root, 'docs/regenerating.md'), 'utf8')
  const [, example = ''] = /^```yaml\n(steps:[\s\S]*?)^```/m.exec(page) ?? []
  const { steps } = load(example) as { steps: { id?: string; with?: object }[] } // our own page
  const [shown] = steps.filter(({ id }) => id === 'types')

  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(shown?.with ?? {})))
  expect(Object.keys(shown?.with ?? {})).toEqual(['spec', 'out', 'corrections', 'check'])
  const outputs = [...example.matchAll(/steps\.types\.outputs\.(\w+)/g)].map(([, name]) => name)
  expect(outputs.sort()).toEqual(Object.keys(action.outputs))
})

it('passes every input on', () => {
  const [step] = action.runs.steps
  const passed = Object.values(step?.env ?? {}).map((value) => /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1])
  expect(passed).toEqual(Object.keys(action.inputs))
  expect(step?.run).not.toContain('${{')
})
