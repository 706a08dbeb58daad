/** What the workflows may do, and that CI runs the same steps with and without GitHub. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it, onTestFinished } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

interface Step {
  uses?: string
  run?: string
  if?: string
  env?: Record<string, string>
}
interface Job {
  permissions?: Record<string, string>
  needs?: string
  if?: string
  /** Another workflow, instead of steps. */
  uses?: string
  steps?: Step[]
  strategy?: { matrix: { node: string[] } }
}
interface Workflow {
  on: Record<string, unknown>
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}

const names = readdirSync(path.join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`)
const workflows = names.map((name) => [name, load(read(name)) as Workflow] as const) // our own files

function workflow(name: string): Workflow {
  const found = workflows.find(([file]) => path.basename(file) === name)?.[1]
  if (!found) throw new Error(`there is no ${name}`)
  return found
}

/** `release.yml publish`, and so on. */
const jobs = workflows.flatMap(([file, workflow]) => {
  return Object.entries(workflow.jobs).map(([name, job]) => [`${path.basename(file)} ${name}`, job, workflow] as const)
})

describe.each(workflows)('%s', (name, { permissions, jobs }) => {
  const steps = Object.values(jobs).flatMap((job) => job.steps ?? [])
  const called = Object.values(jobs).flatMap(({ uses }) => uses ?? [])

  it('uses actions by commit, and says which version that is', () => {
    const used = read(name)
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line))
      .filter((line) => !called.some((file) => line.endsWith(` ${file}`)))

    expect(used.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+(\.\d+)*$/.test(line))).toEqual([])
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length)
    expect(used.length).toBeGreaterThan(0)
  })

  it('calls only workflows of this repository that can be called', () => {
    const own = called.map((file) => workflow(path.basename(file)))

    expect(called.filter((file) => !names.some((name) => file === `./${name}`))).toEqual([])
    expect(own.filter(({ on }) => !('workflow_call' in on))).toEqual([])
  })

  it('may do nothing but read, unless a job needs more', () => {
    expect([{}, { contents: 'read' }]).toContainEqual(permissions)
  })

  it('does not put values into its scripts, which would run them', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

it('uses one commit of each action', () => {
  const used = names.flatMap((name) =>
    [...read(name).matchAll(/uses: (\S+)@(.*)/g)].map(([, action, at]) => [action, at]),
  )
  const actions = new Set(used.map(([action]) => action))
  const commits = new Set(used.map((pair) => pair.join('@')))

  expect(commits.size).toBe(actions.size)
})

it('lets each job do what it needs, and only publishing prove who it is', () => {
  const allowed = jobs.map(([name, { permissions }, workflow]) => [name, permissions ?? workflow.permissions])

  expect(Object.fromEntries(allowed)).toEqual({
    'ci.yml test': { contents: 'read' },
    'docs.yml publish': { contents: 'write' },
    'release.yml propose': { contents: 'write', 'pull-requests': 'write' },
    'release.yml check': { contents: 'read' },
    'release.yml publish': { contents: 'read', 'id-token': 'write' },
    'release.yml announce': { contents: 'write' },
    'spec.yml update': { contents: 'write', 'pull-requests': 'write' },
  })
})

it('writes nothing in a fork', () => {
  const { repository }: { repository: { url: string } } = JSON.parse(read('package.json'))
  const own = `github.repository == '${/github\.com\/(.*)\.git$/.exec(repository.url)?.[1]}'`
  const byName = new Map<string, Job>(jobs.map(([name, job]) => [name, job]))
  const isOwn = (name: string): boolean => {
    const { if: condition, needs } = byName.get(name) ?? {}
    // A job is skipped when the one that it needs was.
    return condition === own || (needs !== undefined && isOwn(`${name.split(' ')[0]} ${needs}`))
  }
  const writing = jobs.filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'))

  expect(writing.map(([name]) => name).filter((name) => !isOwn(name))).toEqual([])
  expect(writing.length).toBe(5)
})

describe('release.yml', () => {
  const { propose, check, publish, announce } = workflow('release.yml').jobs

  it('publishes what has passed CI, when no change waits', () => {
    expect(propose?.needs).toBeUndefined()
    expect(check).toMatchObject({
      ...{ needs: 'propose', if: "needs.propose.outputs.waiting == 'false'", uses: './.github/workflows/ci.yml' },
    })
    // A condition of its own could let it run although CI has failed.
    expect([publish?.needs, publish?.if]).toEqual(['check', undefined])
    expect([announce?.needs, announce?.if]).toEqual(['publish', undefined])
  })

  it('shows the token of npm only to the step that publishes, after the build', () => {
    const steps = publish?.steps ?? []
    const withToken = steps.filter(({ env }) => JSON.stringify(env ?? {}).includes('secrets.'))

    expect(withToken.map(({ run }) => run)).toEqual(['npm run release:publish'])
    expect(steps.slice(-2).map(({ run }) => run)).toEqual(['npm run build', 'npm run release:publish'])
  })
})

it('asks for newer versions of the packages of every folder with a lock file but those that are what is tested', () => {
  interface Update {
    'package-ecosystem': string
    directories?: string[]
  }
  const { updates } = load(read('.github/dependabot.yml')) as { updates: Update[] } // our own file
  const locks = execFileSync('git', ['ls-files', '*package-lock.json'], { cwd: root, encoding: 'utf8' }).trim()
  const folders = locks.split('\n').map((file) => path.posix.join('/', path.posix.dirname(file)))
  const tested = /^\/test\/compatibility\/(starters|typescripts)/

  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm'])
  expect(updates[1]?.directories).toEqual(folders.filter((folder) => !tested.test(folder)).sort())
})

describe('.ci/run and ci.yml', () => {
  const { steps = [], strategy } = workflow('ci.yml').jobs.test ?? {}
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'))

  /** `npm test` is what it runs. */
  function expanded(command: string): string[] {
    const [, name = ''] = /^npm (?:run )?(test|check)$/.exec(command) ?? []
    if (!name) return [command]
    return (scripts[name] ?? '').split(' && ').flatMap((part) => expanded(part.replace(/ --$/, '')))
  }

  it('run the same steps in the same order', () => {
    const local = [...read('.ci/run').matchAll(/^run [\w-]+ (npm .*)$/gm)].map(([, command = '']) => command)
    const withoutReports = local.map((command) => command.replace(/ -- --reporter.*$/, ''))
    const onGitHub = steps.map(({ run = '' }) => run.trim()).filter((run) => run.startsWith('npm '))

    expect(withoutReports.flatMap(expanded)).toEqual(onGitHub)
    expect(onGitHub.length).toBeGreaterThan(8)
  })

  it('run on one Node what is not about Node, and on all the rest', () => {
    const limited = steps.filter((step) => step.if)
    const versions = limited.map((step) => /^matrix\.node == '(.*)'$/.exec(step.if ?? '')?.[1])

    // A version that is not in the matrix would mean never.
    expect(strategy?.matrix.node).toContain(versions[0])
    expect(new Set(versions).size).toBe(1)
    expect(limited.map(({ run }) => run?.replace(/ -- .*/, ''))).toEqual([
      ...['npm run docs', 'npm run test:site', 'npm run test:tools'],
      ...['npm run test:frameworks', 'npm run compatibility'],
    ])
  })

  it('run only scripts that there are', () => {
    const called = [...names, '.ci/run'].flatMap((name) => {
      return [...read(name).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script = '']) => script)
    })
    expect(called.filter((script) => !scripts[script])).toEqual([])
    expect(called.length).toBeGreaterThan(10)
  })
})

describe('the count at the end of .ci/run', () => {
  const test = { status: 'failed', assertionResults: [{}] }
  const broken = { status: 'failed', assertionResults: [] }

  it.each([
    ['adds up the tests of all runs', { a: [0, report(3, 0)], b: [0, report(2, 0)] }, '5 passed, 0 failed', 0],
    ['counts a failed test once', { a: [1, report(3, 1, test)] }, '3 passed, 1 failed', 1],
    [
      'counts a command that failed without a failed test',
      { a: [0, report(3, 0)], lint: [2] },
      '3 passed, 1 failed',
      1,
    ],
    ['counts a test file that cannot be imported', { a: [1, report(3, 0, broken)] }, '3 passed, 1 failed', 1],
    ['is a failure if no test ran', { install: [0] }, '0 passed, 1 failed', 1],
  ] as const)('%s', (_, runs, line, exitCode) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'count-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const [name, [code, results]] of Object.entries(runs)) {
      writeFileSync(path.join(folder, `${name}.exit`), `${code}\n`)
      if (results) writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(results))
    }

    const { status, stdout } = spawnSync('node', ['.ci/count.mjs', folder], { cwd: root, encoding: 'utf8' })

    expect(stdout.trimEnd().split('\n').at(-1)).toBe(line)
    expect(status).toBe(exitCode)
  })

  /** What vitest writes of a run. */
  function report(numPassedTests: number, numFailedTests: number, ...testResults: object[]) {
    return { numPassedTests, numFailedTests, testResults }
  }
})
