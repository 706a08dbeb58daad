/** What `npx changeset` does with the files in .changeset, in a repository that has only them, package.json and the changelog. */
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const execute = promisify(execFile)
const program = path.join(root, 'node_modules/.bin/changeset')

let folder: string

/** It compares with the branch main, which the checkout of a pull request need not have. */
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'changesets-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const name of ['.changeset', 'package.json', 'CHANGELOG.md']) {
    await cp(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
  for (const args of [
    ['init', '-q', '-b', 'main'],
    ['add', '.'],
    [...identity, 'commit', '-qm', 'All'],
  ]) {
    await execute('git', args, { cwd: folder })
  }
})

const changesets = async () => (await readdir(path.join(root, '.changeset'))).filter((name) => name.endsWith('.md'))

describe('the changesets', () => {
  it('are all part of the next release', async () => {
    await execute(program, ['status', '--output', 'plan.json'], { cwd: folder })

    const plan = JSON.parse(await readFile(path.join(folder, 'plan.json'), 'utf8'))
    const ids = plan.changesets.map(({ id }: { id: string }) => `${id}.md`)
    expect(ids.sort()).toEqual((await changesets()).sort())
    if (ids.length > 0) expect(plan.releases).toMatchObject([{ name: 'chatwoot-client' }])
  })

  it('become the changelog', async () => {
    await execute(program, ['version'], { cwd: folder })

    const written = await readdir(path.join(folder, '.changeset'))
    expect(written.filter((name) => name.endsWith('.md'))).toEqual([])
  })

  it('raise the version, and put their words on top of the changelog', async () => {
    const read = (name: string) => readFile(path.join(folder, name), 'utf8')
    const { version } = JSON.parse(await read('package.json'))
    const [major, minor] = version.split('.').map(Number)
    const before = await read('CHANGELOG.md')
    for (const name of await changesets()) await rm(path.join(folder, '.changeset', name))
    await writeFile(
      path.join(folder, '.changeset/made-up.md'),
      "---\n'chatwoot-client': minor\n---\n\nLabels have colours.\n\n- `labels.colour`\n",
    )

    await execute(program, ['version'], { cwd: folder })

    const next = `${major}.${minor + 1}.0`
    expect(JSON.parse(await read('package.json')).version).toBe(next)
    const section = `## ${next}\n\n### Minor Changes\n\n- Labels have colours.\n\n  - \`labels.colour\`\n`
    expect(await read('CHANGELOG.md')).toBe(before.replace('\n## ', `\n${section}\n## `))
  })

  it('are refused when one has no front matter', async () => {
    await writeFile(path.join(folder, '.changeset/bad.md'), '---\n\n## Not a release\n')

    await expect(execute(program, ['status'], { cwd: folder })).rejects.toThrow(/invalid frontmatter/)
  })
})
