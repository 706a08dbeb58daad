/** The GitHub Action, as a runner runs it: the step of action.yml, in bash, with the inputs as its environment. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { load } from 'js-yaml'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const execute = promisify(execFile)

interface Action {
  inputs: Record<string, { default?: string; required?: boolean }>
  runs: { steps: { shell: string; run: string; env: Record<string, string> }[] }
}

let action: Action
let folder: string
let tarball: string
let project: string

beforeAll(async () => {
  action = load(await readFile(path.join(root, 'action.yml'), 'utf8')) as Action // our own file
  folder = await mkdtemp(path.join(tmpdir(), 'action-'))
  await execute('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: root })
  tarball = path.join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? 'no tarball')
  project = path.join(folder, 'project')
  await mkdir(project)
})
afterAll(() => rm(folder, { recursive: true }))

interface Run {
  exitCode: number
  printed: string
  outputs: Record<string, string>
}

/** Runs the step with these inputs, and the defaults of the others. */
async function run(inputs: Record<string, string>): Promise<Run> {
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
  const options = { cwd: project, env: { ...process.env, ...env, ...ofRunner } }
  // A runner starts bash with these.
  const { exitCode, printed } = await execute(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
    options,
  ).then(
    ({ stdout, stderr }) => ({ exitCode: 0, printed: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => {
      return { exitCode: error.code, printed: error.stdout + error.stderr }
    },
  )
  return { exitCode, printed, outputs: outputsIn(await readFile(output, 'utf8')) }
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

// The order matters: what the first writes, the others check.
it('writes the files, and then finds nothing to do until the document changes', async () => {
  await writeFile(path.join(project, 'swagger.json'), documentWith('/api/v1/ours'))
  const inputs = { spec: 'swagger.json', out: 'src/our chatwoot', version: `file:${tarball}` }

  const first = await run(inputs)

  expect(first).toMatchObject({ exitCode: 0, outputs: { changed: 'true' } })
  expect(first.outputs.summary).toContain('/api/v1/ours')
  expect(await readdir(project)).toEqual(['src', 'swagger.json'])
  expect(await readdir(path.join(project, 'src/our chatwoot'))).toContain('schema.ts')

  const second = await run({ ...inputs, check: 'true' })
  expect(second).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })

  await writeFile(path.join(project, 'swagger.json'), documentWith('/api/v1/theirs'))
  const third = await run({ ...inputs, check: 'true' })
  expect(third).toMatchObject({ exitCode: 1, outputs: { changed: 'true' } })
  expect(third.printed).toMatch(/^out of date: src\/our chatwoot\/.*; run npx chatwoot-client generate --spec /m)
  expect(third.outputs.summary).toBe(third.printed)
  // Each run installs everything, as on a new runner.
}, 1_800_000)

it('does not run what an input says', async () => {
  const spec = '$(touch touched); `touch touched` && touch touched #'
  const { exitCode, printed } = await run({ spec, out: '"; touch touched; "', version: `file:${tarball}` })

  expect(exitCode).toBe(1)
  expect(printed).toContain(spec)
  expect(await readdir(project)).not.toContain('touched')
})

it('refuses a flag that is neither true nor false before it installs anything', async () => {
  expect(await run({ spec: 'swagger.json', out: 'src', check: 'yes' })).toEqual({
    ...{ exitCode: 1, printed: 'check must be true or false, got "yes"\n', outputs: {} },
  })
})

it('passes every input on', () => {
  const [step] = action.runs.steps
  const passed = Object.values(step?.env ?? {}).map((value) => /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1])
  expect(passed).toEqual(Object.keys(action.inputs))
  expect(step?.run).not.toContain('${{')
})
