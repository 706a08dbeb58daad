import { execFile } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { dump, load } from 'js-yaml'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main as generateMain } from '../../scripts/generate.ts'
import type { ApiDocument } from '../../scripts/pipeline/document/document.ts'
import { author, main } from '../../scripts/propose.ts'

const here = path.resolve(import.meta.dirname, '../..')
// The fixture is one.
const small = load(await readFile(path.join(here, 'test/fixtures/specs/small.yaml'), 'utf8')) as ApiDocument

let folder: string
let root: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'propose-'))
  root = path.join(folder, 'checkout')
  await mkdir(path.join(root, 'spec/corrections'), { recursive: true })
  await mkdir(path.join(root, 'src/resources'), { recursive: true })
  await writeFile(path.join(root, 'spec/chatwoot.swagger.json'), JSON.stringify(small))
  const get = { 'x-why': 'thin', 'x-evidence': 'recording thing-show', summary: 'One thing' }
  await writeFile(path.join(root, 'spec/corrections/things.yaml'), dump({ paths: { '/api/v1/things/{id}': { get } } }))
  const places = ['--spec', `${root}/spec/chatwoot.swagger.json`, '--corrections', `${root}/spec/corrections`]
  await generateMain([...places, '--out', `${root}/generated`], { log: () => {}, error: () => {} })

  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null')
  vi.stubEnv('PATH', `${await fakeGh()}${path.delimiter}${process.env.PATH}`)
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Mara')
  await git('config', 'user.email', 'mara@example.com')
  await commitAll('everything')
  await promisify(execFile)('git', ['clone', '--quiet', '--bare', root, path.join(folder, 'server.git')])
  await git('remote', 'add', 'origin', path.join(folder, 'server.git'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

/** A program with gh's name that writes down what it is asked and remembers the pull requests. */
async function fakeGh(): Promise<string> {
  const bin = path.join(folder, 'bin')
  await mkdir(bin)
  const program = `#!${process.execPath}
    const fs = require('node:fs')
    const args = process.argv.slice(2)
    const known = ${JSON.stringify(path.join(folder, 'pulls'))}
    const named = args.find((arg, index) => args[index - 1] === '--body-file') ?? args.find((arg) => arg.startsWith('body=@'))?.slice(6)
    const body = named && fs.readFileSync(named, 'utf8')
    fs.appendFileSync(${JSON.stringify(path.join(folder, 'asked'))}, JSON.stringify({ args: args.filter((arg) => !named || !arg.endsWith(named)), body }) + '\\n')
    if (args[1] === 'list') console.log(fs.existsSync(known) ? fs.readFileSync(known, 'utf8') : '[]')
    if (args[1] === 'create' && fs.existsSync(${JSON.stringify(path.join(folder, 'refuses'))})) {
      console.error('GraphQL: GitHub Actions is not permitted to create pull requests\\nand more')
      process.exit(1)
    }
    if (args[1] === 'create') {
      fs.writeFileSync(known, '[{ "number": 12, "state": "OPEN", "baseRefName": "main", "headRefOid": "", "isCrossRepository": false }]')
      console.log('https://github.com/o/r/pull/12')
    }`
  await writeFile(path.join(bin, 'gh'), program)
  await chmod(path.join(bin, 'gh'), 0o755)
  return bin
}

/** What `gh pr list` knows of the pull request 12. */
async function pullRequest(state: 'OPEN' | 'CLOSED' | 'MERGED', headRefOid: string, isCrossRepository = false) {
  const known = [{ number: 12, state, baseRefName: 'main', headRefOid, isCrossRepository }]
  await writeFile(path.join(folder, 'pulls'), JSON.stringify(known))
}

async function asked(): Promise<{ args: string[]; body?: string }[]> {
  const text = await readFile(path.join(folder, 'asked'), 'utf8').catch(() => '')
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

async function gitIn(cwd: string, ...args: string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { cwd })).stdout.trim()
}
const git = (...args: string[]) => gitIn(root, ...args)
const onServer = (...args: string[]) => gitIn(path.join(folder, 'server.git'), ...args)

async function commitAll(message: string): Promise<void> {
  await git('add', '--all')
  await git('commit', '--quiet', '--message', message)
}

/** A newer document, with a route of this name more. */
async function newer(name = 'others'): Promise<string> {
  const { paths, ...rest } = structuredClone(small)
  paths[`/api/v1/${name}`] = { post: { operationId: `create-${name}`, responses: { 204: { description: 'Made' } } } }
  const file = path.join(folder, 'newer.json')
  await writeFile(file, JSON.stringify({ ...rest, paths }))
  return file
}

async function propose(...args: string[]): Promise<{ exitCode: number; told: string[]; last: string | undefined }> {
  const told: string[] = []
  const lines: string[] = []
  const exitCode = await main(args, { log: (line) => told.push(line), error: (line) => lines.push(line) }, { root })
  return { exitCode, told, last: lines.at(-1) }
}

describe('npm run spec:propose', () => {
  it('pushes a branch with the document and opens a pull request whose text is the report', async () => {
    const file = await newer()
    const { exitCode, told } = await propose('--file', file)

    expect({ exitCode, told }).toEqual({
      exitCode: 0,
      told: ['pushed spec-update', 'https://github.com/o/r/pull/12'],
    })
    expect(await onServer('show', 'spec-update:spec/chatwoot.swagger.json')).toBe(await readFile(file, 'utf8'))
    expect((await onServer('diff', '--name-only', 'main', 'spec-update')).split('\n')).toEqual([
      ...['REPORT.md', 'openapi.json', 'operations.ts', 'schema.ts'].map((name) => `generated/${name}`),
      'spec/chatwoot.swagger.json',
    ])
    expect(await onServer('log', '--format=%an <%ae> %s', 'main..spec-update')).toBe(
      `${author.name} <${author.email}> Follow Chatwoot’s document`,
    )
    const [list, create] = await asked()
    expect(list?.args.slice(0, 4)).toEqual(['pr', 'list', '--head', 'spec-update'])
    expect(create?.args).toEqual([
      ...['pr', 'create', '--base', 'main', '--head', 'spec-update'],
      ...['--title', 'Follow Chatwoot’s document', '--body-file'],
    ])
    expect(create?.body).toMatch(/^# What changed in the document\n/)
    expect(create?.body).toContain('POST /api/v1/others')
  })

  it('leaves the checkout as it was', async () => {
    await propose('--file', await newer())
    expect(await git('status', '--porcelain', '--branch')).toBe('## main')
  })

  it('does nothing when nothing changed', async () => {
    const { exitCode, told } = await propose('--file', path.join(root, 'spec/chatwoot.swagger.json'))
    expect({ exitCode, told, asked: await asked() }).toEqual({ exitCode: 0, told: ['nothing changed'], asked: [] })
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('opens no second pull request and pushes nothing for the same document', async () => {
    const file = await newer()
    await propose('--file', file)
    const before = await onServer('rev-parse', 'spec-update')

    expect((await propose('--file', file)).told).toEqual([
      'spec-update already has this document',
      'pull request 12 is up to date',
    ])

    expect(await onServer('rev-parse', 'spec-update')).toBe(before)
    expect((await asked()).filter(({ args }) => args[1] === 'create')).toHaveLength(1)
  })

  it('brings the branch up to date with the one that it is for', async () => {
    const file = await newer()
    await propose('--file', file)
    await writeFile(path.join(root, 'README.md'), 'more')
    await commitAll('more')
    await git('push', '--quiet', 'origin', 'main')

    expect((await propose('--file', file)).told[0]).toBe('pushed spec-update')

    expect(await onServer('rev-parse', 'spec-update^')).toBe(await onServer('rev-parse', 'main'))
  })

  it('puts a newer document into the open pull request', async () => {
    await propose('--file', await newer())
    const { told } = await propose('--file', await newer('more-others'))

    expect(told).toEqual(['pushed spec-update', 'pull request 12 is up to date'])
    const last = (await asked()).at(-1)
    expect(last?.args).toEqual([
      ...['api', '--silent', '--method', 'PATCH', 'repos/{owner}/{repo}/pulls/12'],
      ...['-f', 'title=Follow Chatwoot’s document', '-F'],
    ])
    expect(last?.body).toContain('POST /api/v1/more-others')
    expect(await onServer('rev-list', '--count', 'main..spec-update')).toBe('1')
  })

  it('points the open pull request at the branch that it is made for', async () => {
    const file = await newer()
    await propose('--file', file)
    await git('checkout', '--quiet', '-b', 'next')

    expect((await propose('--file', file)).told.at(-1)).toBe('pull request 12 is up to date')

    expect((await asked()).at(-1)?.args.slice(5, 7)).toEqual(['-f', 'base=next'])
  })

  it('leaves the pull request of a fork alone, which has a branch of that name', async () => {
    await pullRequest('OPEN', '', true)
    expect((await propose('--file', await newer())).told).toEqual([
      'pushed spec-update',
      'https://github.com/o/r/pull/12',
    ])
  })

  it('cuts a report that GitHub would not take', async () => {
    const { paths, ...rest } = structuredClone(small)
    const file = path.join(folder, 'long.json')
    for (const letter of 'abcd')
      paths[`/${letter.repeat(15_000)}`] = { get: { responses: { 204: { description: '' } } } }
    await writeFile(file, JSON.stringify({ ...rest, paths }))
    await propose('--file', file)
    const body = (await asked()).at(-1)?.body ?? ''
    expect(body.length).toBeLessThan(65_536)
    expect(body).toMatch(/… and \d+ more lines: `npm run spec:diff` shows all of them\.\n$/)
  })
})

/** Mara repairs a correction on the branch; gives its commit. */
async function repaired(...commit: string[]): Promise<string> {
  await git('fetch', '--quiet', 'origin', 'spec-update')
  await git('checkout', '--quiet', '-B', 'spec-update', 'FETCH_HEAD')
  await writeFile(path.join(root, 'spec/corrections/more.yaml'), '# repaired\n')
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'Repair a correction', ...commit)
  await git('push', '--quiet', '--force', 'origin', 'spec-update')
  await git('checkout', '--quiet', 'main')
  return onServer('rev-parse', 'spec-update')
}

describe('somebody else’s commit on the branch', () => {
  it.each([
    ['on top', []],
    ['in place of its own', ['--amend']],
  ])('%s is not overwritten', async (_, commit) => {
    await propose('--file', await newer())
    const before = await repaired(...commit)

    const { exitCode, last } = await propose('--file', await newer('more-others'))

    expect(exitCode).toBe(1)
    expect(last).toMatch(
      /^spec-update has a commit by mara@example\.com \([0-9a-f]+ Repair a correction\): merge or close its pull request first$/,
    )
    expect(await onServer('rev-parse', 'spec-update')).toBe(before)
    expect(await git('status', '--porcelain', '--branch')).toBe('## main')
  })

  it.each(['CLOSED', 'MERGED'] as const)('is out of the way when its pull request is %s', async (state) => {
    await propose('--file', await newer())
    await pullRequest(state, await repaired())

    const { told } = await propose('--file', await newer('more-others'))

    expect(told).toEqual(['pushed spec-update', 'https://github.com/o/r/pull/12'])
    expect(await onServer('log', '--format=%ae', 'main..spec-update')).toBe(author.email)
  })

  it('is not overwritten when no pull request had it', async () => {
    await propose('--file', await newer())
    const bare = await onServer('rev-parse', 'spec-update')
    const before = await repaired()
    await pullRequest('CLOSED', bare)

    expect((await propose('--file', await newer('more-others'))).last).toMatch(
      / Repair a correction\): delete the branch, or open a pull request for it$/,
    )
    expect(await onServer('rev-parse', 'spec-update')).toBe(before)
  })
})

describe('a proposal that cannot be made', () => {
  it('touches no changes that are not committed', async () => {
    await writeFile(path.join(root, 'generated/schema.ts'), 'mine')
    const { exitCode, last } = await propose('--file', await newer())
    expect(exitCode).toBe(1)
    expect(last).toBe('spec and generated have uncommitted changes: commit or restore them')
    expect(await readFile(path.join(root, 'generated/schema.ts'), 'utf8')).toBe('mine')
  })

  it('proposes no files that come from a correction which is not committed', async () => {
    await writeFile(path.join(root, 'spec/corrections/mine.yaml'), '# not yet\n')
    expect((await propose('--file', await newer())).last).toMatch(/^spec and generated have uncommitted changes/)
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('proposes nothing that is staged for another commit', async () => {
    await writeFile(path.join(root, 'secret.txt'), 'mine')
    await git('add', 'secret.txt')
    expect((await propose('--file', await newer())).last).toBe('secret.txt is staged: commit or unstage it first')
    expect(await onServer('branch', '--list')).toBe('* main')
    expect(await git('status', '--porcelain')).toBe('A  secret.txt')
  })

  it('is not for the branch itself, which a person may run the workflow on', async () => {
    await git('checkout', '--quiet', '-b', 'spec-update')
    expect((await propose('--file', await newer())).last).toBe(
      'spec-update is checked out: check out the branch that the pull request is for',
    )
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('wants a branch to propose it for', async () => {
    await git('checkout', '--quiet', '--detach')
    expect((await propose('--file', await newer())).last).toBe(
      'no branch is checked out: check out the branch that the pull request is for',
    )
  })

  it('is one line when the document is none, and pushes nothing', async () => {
    const { exitCode, last } = await propose('--file', path.join(here, 'test/fixtures/bad/page.html'))
    expect({ exitCode, last }).toEqual({
      exitCode: 1,
      last: `${here}/test/fixtures/bad/page.html is an HTML page, not an API document`,
    })
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('is one line when gh refuses; the next run opens the pull request', async () => {
    const file = await newer()
    await writeFile(path.join(folder, 'refuses'), '')
    expect(await propose('--file', file)).toMatchObject({
      exitCode: 1,
      last: 'gh pr: GraphQL: GitHub Actions is not permitted to create pull requests',
    })
    await rm(path.join(folder, 'refuses'))
    expect((await propose('--file', file)).told).toEqual([
      'spec-update already has this document',
      'https://github.com/o/r/pull/12',
    ])
  })

  it('says that gh is not there', async () => {
    await rm(path.join(folder, 'bin/gh'))
    expect(await propose('--file', await newer())).toMatchObject({ exitCode: 1, last: 'gh pr: is not installed' })
  })
})

interface Step {
  uses?: string
  run?: string
}

interface Workflow {
  on: Record<string, unknown>
  permissions: unknown
  jobs: Record<string, { permissions: unknown; steps: Step[] }>
}

async function workflowOf(name: string): Promise<Workflow> {
  // As GitHub takes it.
  return load(await readFile(path.join(here, '.github/workflows', name), 'utf8')) as Workflow
}

describe('the workflow', async () => {
  const workflow = await workflowOf('spec.yml')
  const manifest = JSON.parse(await readFile(path.join(here, 'package.json'), 'utf8'))

  const usedBy = (steps: Step[]) => steps.flatMap(({ uses }) => (uses ? [uses] : []))

  it.each(['spec.yml', 'ci.yml'])('and every other takes actions by their commits: %s', async (name) => {
    const { jobs } = await workflowOf(name)
    const used = Object.values(jobs).flatMap(({ steps }) => usedBy(steps))
    expect(used.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([])
  })

  it('runs weekly and by hand', () => {
    expect(Object.keys(workflow.on)).toEqual(['schedule', 'workflow_dispatch'])
    expect(workflow.on.schedule).toEqual([{ cron: expect.stringMatching(/^\d+ \d+ \* \* [0-6]$/) }])
  })

  it('may push a branch and open a pull request, and nothing else', () => {
    expect(workflow.permissions).toEqual({})
    expect(workflow.jobs.update?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' })
  })

  it('uses actions by their commits, and runs this script', () => {
    const steps = workflow.jobs.update?.steps ?? []
    expect(usedBy(steps).length).toBeGreaterThan(0)
    expect(steps.flatMap(({ run }) => (run ? [run] : []))).toEqual([
      'npm ci --ignore-scripts',
      'npm run --silent spec:propose -- --ref "$REF"',
    ])
    expect(manifest.scripts['spec:propose']).toBe('tsx scripts/propose.ts')
  })
})
