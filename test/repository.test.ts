/** Where the package says it comes from is where its pages and workflows link to. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

const manifest: {
  name: string
  version: string
  homepage: string
  bugs: string
  repository: { type: string; url: string }
} = JSON.parse(read('package.json'))
const repository = manifest.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

it('has one repository, with its issues and its site', () => {
  const { host, pathname } = new URL(repository)
  const [, owner, name] = pathname.split('/')

  expect(host).toBe('github.com')
  expect(name).toBe(manifest.name)
  expect(manifest.repository).toEqual({ type: 'git', url: `git+${repository}.git` })
  expect(manifest.bugs).toBe(`${repository}/issues`)
  expect(manifest.homepage).toBe(`https://${owner}.github.io/${name}/`)
})

it('has no link to another place of that name', () => {
  const files = execFileSync('git', ['ls-files', '*.md', '*.yml', '*.ts', '*.mjs', 'package.json'], {
    ...{ cwd: root, encoding: 'utf8' },
  })
  const links = files
    .split('\n')
    .filter((file) => file && file !== 'test/repository.test.ts')
    .flatMap(
      (file) =>
        read(file).match(/https:\/\/(github\.com|[\w-]+\.github\.io)(\/[\w-]+)?\/chatwoot-client\b[\w/-]*/g) ?? [],
    )
  const ours = [repository, manifest.homepage.replace(/\/$/, '')]

  expect(links.filter((link) => !ours.some((place) => link === place || link.startsWith(`${place}/`)))).toEqual([])
  expect(links.length).toBeGreaterThan(5)
})

it('shows its action in this version', () => {
  const { pathname } = new URL(repository)
  const shown = read('docs/regenerating.md').match(/uses: \S+\/chatwoot-client@\S+/g)

  expect(shown).toEqual([`uses: ${pathname.slice(1)}@v${manifest.version}`])
})

it('has the version in its lock file and in the changelog', () => {
  const lock = JSON.parse(read('package-lock.json'))

  expect([lock.version, lock.packages[''].version]).toEqual([manifest.version, manifest.version])
  expect(read('CHANGELOG.md')).toMatch(new RegExp(`^## ${manifest.version.replaceAll('.', '\\.')}$`, 'm'))
})
