import { execFile } from 'node:child_process'
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { load } from 'js-yaml'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../../scripts/propose.ts'
import { small, writeProject } from './small-project.ts'

const author = 'spec-update@users.noreply.github.com'
const here = path.resolve(import.meta.dirname, '../..')
let template: string
let folder: string
let root: string

beforeAll(async () => {
  stubEnvironment()
  template = await mkdtemp(path.join(tmpdir(), 'propose-'))
  const checkout = path.join(template, 'checkout')
  await writeProject(checkout)
  const commands = [
    ['init', '--quiet', '--initial-branch=main'],
    ['config', 'user.name', 'Mara'],
    ['config', 'user.email', 'mara@example.com'],
    ['add', '--all'],
    ['commit', '--quiet', '--message', 'everything'],
    ['clone', '--quiet', '--bare', '.', '../server.git'],
    ['remote', 'add', 'origin', '../server.git'],
  ]
  for (const command of commands) await gitIn(checkout, ...command)
  await writeFakeGh(path.join(template, 'bin'))
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'propose-'))
  root = path.join(folder, 'checkout')
  await cp(template, folder, { recursive: true })
  stubEnvironment()
  vi.stubEnv('PATH', `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})
afterAll(() => rm(template, { recursive: true }))

/** Git without the settings of the machine. */
function stubEnvironment(): void {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null')
}

/** A program called gh that stores its arguments, one in each line, and remembers the pull request. */
const fakeGh = `#!/bin/sh
cd "$(dirname "$0")/.."
call=1
while [ -e "asked-$call" ]; do call=$((call + 1)); done
for arg in "$@"; do
  case "$arg" in
    */body.md) cp "\${arg#body=@}" "body-$call" ;;
    *) printf '%s\\n' "$arg" >>"asked-$call" ;;
  esac
done
case "$2" in
  list) cat pulls 2>/dev/null || echo '[]' ;;
  create)
    if [ -e refuses ]; then
      printf 'GraphQL: GitHub Actions is not permitted to create pull requests\\nand more\\n' >&2
      exit 1
    fi
    echo '[{ "number": 12, "state": "OPEN", "baseRefName": "main", "headRefOid": "", "isCrossRepository": false }]' >pulls
    echo 'https://github.com/o/r/pull/12' ;;
esac
`

async function writeFakeGh(bin: string): Promise<void> {
  await mkdir(bin)
  await writeFile(path.join(bin, 'gh'), fakeGh)
  await chmod(path.join(bin, 'gh'), 0o755)
}

/** Sets what `gh pr list` prints about pull request 12. */
async function pullRequest(state: 'OPEN' | 'CLOSED' | 'MERGED', headRefOid: string, isCrossRepository = false) {
  const known = [{ number: 12, state, baseRefName: 'main', headRefOid, isCrossRepository }]
  await writeFile(path.join(folder, 'pulls'), JSON.stringify(known))
}

/** The calls of gh, in order. */
async function asked(): Promise<{ args: string[]; body?: string }[]> {
  const calls = (await readdir(folder)).filter((name) => name.startsWith('asked-'))
  calls.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return Promise.all(
    calls.map(async (name) => {
      const args = (await readFile(path.join(folder, name), 'utf8')).trimEnd().split('\n')
      const body = await readFile(path.join(folder, name.replace('asked', 'body')), 'utf8').catch(() => undefined)
      return body === undefined ? { args } : { args, body }
    }),
  )
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

/** Writes a newer document, which has one more route of this name. */
async function newer(name = 'others'): Promise<string> {
  const { paths, ...rest } = structuredClone(small)
  paths[`/api/v1/${name}`] = { post: { operationId: `create-${name}`, responses: { 204: { description: 'Made' } } } }
  const file = path.join(folder, 'newer.json')
  await writeFile(file, JSON.stringify({ ...rest, paths }))
  return file
}

async function propose(...args: string[]): Promise<{ exitCode: number; printed: string[]; last: string | undefined }> {
  const printed: string[] = []
  const lines: string[] = []
  const exitCode = await main(args, { log: (line) => printed.push(line), error: (line) => lines.push(line) }, { root })
  return { exitCode, printed, last: lines.at(-1) }
}

describe('npm run spec:propose', () => {
  it('pushes a branch with the document and opens a pull request with the report as its body', async () => {
    const file = await newer()
    const { exitCode, printed } = await propose('--file', file)

    expect({ exitCode, printed }).toEqual({
      exitCode: 0,
      printed: ['pushed spec-update', 'https://github.com/o/r/pull/12'],
    })
    expect(await onServer('show', 'spec-update:spec/chatwoot.swagger.json')).toBe(await readFile(file, 'utf8'))
    expect((await onServer('diff', '--name-only', 'main', 'spec-update')).split('\n')).toEqual([
      ...['REPORT.md', 'openapi.closed.json', 'openapi.json', 'operations.ts', 'schema.ts'].map(
        (name) => `generated/${name}`,
      ),
      'spec/chatwoot.swagger.json',
    ])
    expect(await onServer('log', '--format=%an <%ae> %s', 'main..spec-update')).toBe(
      `spec-update <${author}> Follow Chatwoot’s document`,
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

  it('leaves the checkout unchanged', async () => {
    await propose('--file', await newer())
    expect(await git('status', '--porcelain', '--branch')).toBe('## main')
  })

  it('does nothing when nothing changed', async () => {
    const { exitCode, printed } = await propose('--file', path.join(root, 'spec/chatwoot.swagger.json'))
    expect({ exitCode, printed, asked: await asked() }).toEqual({
      exitCode: 0,
      printed: ['nothing changed'],
      asked: [],
    })
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('neither opens a second pull request nor pushes again for the same document', async () => {
    const file = await newer()
    await propose('--file', file)
    const before = await onServer('rev-parse', 'spec-update')

    expect((await propose('--file', file)).printed).toEqual([
      'spec-update already has this document',
      'pull request 12 is up to date',
    ])

    expect(await onServer('rev-parse', 'spec-update')).toBe(before)
    expect((await asked()).filter(({ args }) => args[1] === 'create')).toHaveLength(1)
  })

  it('brings the branch up to date with its base branch', async () => {
    const file = await newer()
    await propose('--file', file)
    await writeFile(path.join(root, 'README.md'), 'more')
    await commitAll('more')
    await git('push', '--quiet', 'origin', 'main')

    expect((await propose('--file', file)).printed[0]).toBe('pushed spec-update')

    expect(await onServer('rev-parse', 'spec-update^')).toBe(await onServer('rev-parse', 'main'))
  })

  it('updates the open pull request with a newer document', async () => {
    await propose('--file', await newer())
    const { printed } = await propose('--file', await newer('more-others'))

    expect(printed).toEqual(['pushed spec-update', 'pull request 12 is up to date'])
    const last = (await asked()).at(-1)
    expect(last?.args).toEqual([
      ...['api', '--silent', '--method', 'PATCH', 'repos/{owner}/{repo}/pulls/12'],
      ...['-f', 'title=Follow Chatwoot’s document', '-F'],
    ])
    expect(last?.body).toContain('POST /api/v1/more-others')
    expect(await onServer('rev-list', '--count', 'main..spec-update')).toBe('1')
  })

  it('changes the base of the open pull request to the branch that is checked out', async () => {
    const file = await newer()
    await propose('--file', file)
    await git('checkout', '--quiet', '-b', 'next')

    expect((await propose('--file', file)).printed.at(-1)).toBe('pull request 12 is up to date')

    expect((await asked()).at(-1)?.args.slice(5, 7)).toEqual(['-f', 'base=next'])
  })

  it('leaves the pull request of a fork with a branch of that name alone', async () => {
    await pullRequest('OPEN', '', true)
    expect((await propose('--file', await newer())).printed).toEqual([
      'pushed spec-update',
      'https://github.com/o/r/pull/12',
    ])
  })

  it('truncates a report that is too long for GitHub', async () => {
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

/** Mara repairs a correction on the branch; returns her commit. */
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
    ['in place of the script’s own', ['--amend']],
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

  it.each(['CLOSED', 'MERGED'] as const)('is overwritten when its pull request is %s', async (state) => {
    await propose('--file', await newer())
    await pullRequest(state, await repaired())

    const { printed } = await propose('--file', await newer('more-others'))

    expect(printed).toEqual(['pushed spec-update', 'https://github.com/o/r/pull/12'])
    expect(await onServer('log', '--format=%ae', 'main..spec-update')).toBe(author)
  })

  it('is not overwritten when no pull request contains it', async () => {
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

describe('npm run spec:propose, when it cannot propose,', () => {
  it('leaves uncommitted changes alone', async () => {
    await writeFile(path.join(root, 'generated/schema.ts'), 'mine')
    const { exitCode, last } = await propose('--file', await newer())
    expect(exitCode).toBe(1)
    expect(last).toBe('spec and generated have uncommitted changes: commit or restore them')
    expect(await readFile(path.join(root, 'generated/schema.ts'), 'utf8')).toBe('mine')
  })

  it('does not propose files generated from an uncommitted correction', async () => {
    await writeFile(path.join(root, 'spec/corrections/mine.yaml'), '# not yet\n')
    expect((await propose('--file', await newer())).last).toMatch(/^spec and generated have uncommitted changes/)
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('does not propose what is staged for another commit', async () => {
    await writeFile(path.join(root, 'secret.txt'), 'mine')
    await git('add', 'secret.txt')
    expect((await propose('--file', await newer())).last).toBe('secret.txt is staged: commit or unstage it first')
    expect(await onServer('branch', '--list')).toBe('* main')
    expect(await git('status', '--porcelain')).toBe('A  secret.txt')
  })

  it('rejects its own branch, on which somebody may run the workflow', async () => {
    await git('checkout', '--quiet', '-b', 'spec-update')
    expect((await propose('--file', await newer())).last).toBe(
      'spec-update is checked out: check out the branch that the pull request is for',
    )
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('requires a branch to be checked out', async () => {
    await git('checkout', '--quiet', '--detach')
    expect((await propose('--file', await newer())).last).toBe(
      'no branch is checked out: check out the branch that the pull request is for',
    )
  })

  it('reports a page that is not a document in one line, and pushes nothing', async () => {
    const { exitCode, last } = await propose('--file', path.join(here, 'test/fixtures/bad/page.html'))
    expect({ exitCode, last }).toEqual({
      exitCode: 1,
      last: `${here}/test/fixtures/bad/page.html is an HTML page, not an API document`,
    })
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('reports a failure of gh in one line; the next run opens the pull request', async () => {
    const file = await newer()
    await writeFile(path.join(folder, 'refuses'), '')
    expect(await propose('--file', file)).toMatchObject({
      exitCode: 1,
      last: 'gh pr: GraphQL: GitHub Actions is not permitted to create pull requests',
    })
    await rm(path.join(folder, 'refuses'))
    expect((await propose('--file', file)).printed).toEqual([
      'spec-update already has this document',
      'https://github.com/o/r/pull/12',
    ])
  })

  it('reports that gh is not installed', async () => {
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
  // As GitHub reads it.
  return load(await readFile(path.join(here, '.github/workflows', name), 'utf8')) as Workflow
}

describe('the workflow', async () => {
  const workflow = await workflowOf('spec.yml')
  const manifest = JSON.parse(await readFile(path.join(here, 'package.json'), 'utf8'))

  const usedBy = (steps: Step[]) => steps.flatMap(({ uses }) => (uses ? [uses] : []))

  it.each(['spec.yml', 'ci.yml'])('and every other one pins actions to commits: %s', async (name) => {
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

  it('pins its actions to commits, and runs this script', () => {
    const steps = workflow.jobs.update?.steps ?? []
    expect(usedBy(steps).length).toBeGreaterThan(0)
    expect(steps.flatMap(({ run }) => (run ? [run] : []))).toEqual([
      'npm ci --ignore-scripts',
      'npm run --silent spec:propose -- --ref "$REF"',
    ])
    expect(manifest.scripts['spec:propose']).toBe('tsx scripts/propose.ts')
  })
})
