/**
 * The two ends of a release, in a repository with only what they need; programs called gh and npm play GitHub and the
 * registry.
 */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { main } from '../../scripts/release.ts'
import { ranMain } from './run-main.ts'

const here = path.resolve(import.meta.dirname, '../..')

/** Stores what it is called with, a line for each argument, and knows the releases that were created. */
const fakeGh = `#!/bin/sh
cd "$(dirname "$0")/.."
printf '%s\\n' "$@" >>asked
case "$1 $2" in
  'pr list') echo '[]' ;;
  'pr create') for last; do :; done; cp "$last" body; echo 'https://github.com/o/r/pull/12' ;;
  'release list') cat releases 2>/dev/null || echo '[]' ;;
  'release create') printf '[{ "tagName": "%s" }]' "$3" >releases; echo 'https://github.com/o/r/releases/1' ;;
esac
`

/** Knows the commit in `published`, and fails with the code in `failure`; does everything else as npm. */
const fakeNpm = `#!/bin/sh
[ "$1" = view ] || PATH="\${PATH#*:}" exec npm "$@"
cd "$(dirname "$0")/.."
[ "$3" = chatwoot-client@0.1.0 ] && cat published 2>/dev/null && exit
echo "npm error code $(cat failure 2>/dev/null || echo E404)" >&2
exit 1
`

let folder: string
let root: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'release-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  root = path.join(folder, 'checkout')
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null')
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null')
  vi.stubEnv('PATH', `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`)
  await mkdir(path.join(folder, 'bin'))
  await writeFile(path.join(folder, 'bin/gh'), fakeGh, { mode: 0o755 })
  await writeFile(path.join(folder, 'bin/npm'), fakeNpm, { mode: 0o755 })
  await mkdir(path.join(root, '.changeset'), { recursive: true })
  for (const name of ['config.json', 'changelog.cjs'])
    await cp(path.join(here, '.changeset', name), path.join(root, '.changeset', name))
  const manifest = { name: 'chatwoot-client', version: '0.1.0' }
  const lock = { ...manifest, lockfileVersion: 3, requires: true, packages: { '': manifest } }
  await write('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
  await write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
  await write('CHANGELOG.md', '# chatwoot-client\n\n## 0.1.0\n\n### Minor Changes\n\n- The first release.\n')
  await mkdir(path.join(root, 'docs'))
  await write('docs/regenerating.md', pageWith('0.1.0'))
  await write('.gitignore', 'node_modules\n')
  await symlink(path.join(here, 'node_modules'), path.join(root, 'node_modules'))
  await git('init', '--quiet', '--initial-branch=main')
  await git('config', 'user.name', 'Mara')
  await git('config', 'user.email', 'mara@example.com')
  await commitAll()
  await git('clone', '--quiet', '--bare', '.', '../server.git')
  await git('remote', 'add', 'origin', '../server.git')
})

const write = (name: string, text: string) => writeFile(path.join(root, name), text)
const read = (name: string) => readFile(path.join(folder, name), 'utf8')

async function git(...args: string[]): Promise<string> {
  return (await promisify(execFile)('git', args, { cwd: root })).stdout.trim()
}

async function commitAll(): Promise<void> {
  await git('add', '--all')
  await git('commit', '--quiet', '--message', 'All')
}

/** Adds a change that users notice. */
async function change(words: string): Promise<void> {
  await write('.changeset/change.md', `---\n'chatwoot-client': minor\n---\n\n${words}\n`)
  await commitAll()
}

const run = (...args: string[]) => ranMain((output) => main(args, output, root))

const pageWith = (version: string) =>
  `# Page\n\n  - uses: actions/checkout@v5\n  - uses: o/chatwoot-client@v${version}\n    with:\n`

const onServer = (...args: string[]) => git('--git-dir', path.join(folder, 'server.git'), ...args)

describe('npm run release:propose', () => {
  it('opens a pull request with the next version, its part of the changelog and its lock file', async () => {
    await change('Labels have colours.')

    expect(await run('propose')).toEqual({
      exitCode: 0,
      stdout: 'waiting=true',
      stderr: 'pushed release\nhttps://github.com/o/r/pull/12',
    })

    expect(JSON.parse(await onServer('show', 'release:package.json')).version).toBe('0.2.0')
    const lock = JSON.parse(await onServer('show', 'release:package-lock.json'))
    expect([lock.version, lock.packages[''].version]).toEqual(['0.2.0', '0.2.0'])
    expect(await onServer('show', 'release:CHANGELOG.md')).toContain('## 0.2.0\n\n### Minor Changes\n\n- Labels')
    expect(await onServer('ls-tree', '--name-only', 'release', '.changeset/')).not.toContain('change.md')
    expect(await read('body')).toBe('# 0.2.0\n\n### Minor Changes\n\n- Labels have colours.\n')
  })

  it('names the next version where the page shows the action', async () => {
    await change('Labels have colours.')

    await run('propose')

    expect(`${await onServer('show', 'release:docs/regenerating.md')}\n`).toBe(pageWith('0.2.0'))
  })

  it('fails when the page does not show the action any more', async () => {
    await write('docs/regenerating.md', '# Page\n')
    await change('Labels have colours.')

    expect(await run('propose')).toMatchObject({
      exitCode: 1,
      stderr: 'docs/regenerating.md does not say "uses: …/chatwoot-client@v…" any more',
    })
  })

  it('leaves the checkout unchanged', async () => {
    await change('Labels have colours.')

    await run('propose')

    expect(await git('status', '--porcelain', '--branch')).toBe('## main')
  })

  it('does nothing but say so when no change waits', async () => {
    expect(await run('propose')).toEqual({ exitCode: 0, stdout: 'waiting=false', stderr: '' })
    expect(await onServer('branch', '--list')).toBe('* main')
  })

  it('fails, so that nothing is published, when the pull request cannot be made', async () => {
    await change('Labels have colours.')
    await write('package.json', '{}')

    expect(await run('propose')).toMatchObject({
      exitCode: 1,
      stderr:
        'package.json, package-lock.json, CHANGELOG.md, .changeset and docs/regenerating.md have uncommitted changes: commit or restore them',
    })
  })
})

describe('npm run release:announce', () => {
  it('makes a release of the commit with its part of the changelog, once', async () => {
    expect((await run('announce')).stderr).toBe('https://github.com/o/r/releases/1')

    const commit = await git('rev-parse', 'HEAD')
    expect(await read('asked')).toContain(
      ['release', 'create', 'v0.1.0', '--target', commit, '--title', 'v0.1.0', '--notes', '### Minor'].join('\n'),
    )
    expect(await read('asked')).toContain('\n- The first release.\n')
    expect((await run('announce')).stderr).toBe('v0.1.0 has been announced')
  })

  it('makes the release of the commit that npm has the version from, when a later one announces it', async () => {
    const published = await git('rev-parse', 'HEAD')
    await writeFile(path.join(folder, 'published'), `${published}\n`)
    await write('later', '')
    await commitAll()

    expect((await run('announce')).exitCode).toBe(0)

    expect(await git('rev-parse', 'HEAD')).not.toBe(published)
    expect(await read('asked')).toContain(`\n--target\n${published}\n`)
  })

  it('makes no release when npm cannot say which commit that is', async () => {
    await writeFile(path.join(folder, 'failure'), 'ECONNREFUSED')

    expect(await run('announce')).toMatchObject({ exitCode: 1, stderr: 'npm view: npm error code ECONNREFUSED' })
    expect(await read('asked')).not.toContain('create')
  })

  it('fails when the changelog says nothing of the version', async () => {
    await write('CHANGELOG.md', '# chatwoot-client\n\n## 0.1.0-beta.1\n')

    expect(await run('announce')).toMatchObject({
      exitCode: 1,
      stderr: 'CHANGELOG.md says nothing of 0.1.0: run npx changeset version',
    })
  })
})

it('names the commands that there are', async () => {
  expect(await run('publish')).toMatchObject({ exitCode: 1, stderr: 'expected propose or announce, got "publish"' })
})
