/** What is in the tarball, where its pages link to, and that npm would take it. */
import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFile(path.join(root, file), 'utf8')
const npm = async (...args: string[]) => promisify(execFile)('npm', args, { cwd: root })

let files: string[]

beforeAll(async () => {
  const { stdout } = await npm('pack', '--dry-run', '--json', '--ignore-scripts')
  const [packed]: { files: { path: string }[] }[] = JSON.parse(stdout)
  files = packed?.files.map((file) => file.path) ?? []
})

/** Names of which there are many; any other name, such as `.env` or `some.test.mjs`, is listed as it is. */
const patterns: [pattern: RegExp, name: string][] = [
  [/^dist\/([\w-]+\/)*[\w-]+(\.(?:mjs|cjs|d\.mts|d\.cts)(?:\.map)?)$/, 'dist/**/*$2'],
  [/^docs\/[\w-]+(\.md)$/, 'docs/*$1'],
  [/^src\/([\w-]+\/)*[\w-]+(\.ts)$/, 'src/**/*$2'],
]

function grouped(names: readonly string[]): string[] {
  const renamed = names.map((name) => {
    const [pattern, group] = patterns.find(([each]) => each.test(name)) ?? []
    return pattern ? name.replace(pattern, group ?? '') : name
  })
  return [...new Set(renamed)].sort()
}

const expected = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/**/*.cjs',
  'dist/**/*.cjs.map',
  'dist/**/*.d.cts',
  'dist/**/*.d.mts',
  'dist/**/*.mjs',
  'dist/**/*.mjs.map',
  'dist/cli/spec.json.gz',
  'dist/openapi.closed.json',
  'dist/openapi.json',
  'docs/*.md',
  'package.json',
  'spec/corrections.schema.json',
  'src/**/*.ts',
]

describe('the tarball', () => {
  it('contains what it should and nothing else', () => {
    expect(grouped(files)).toEqual(expected)
  })

  it.each([
    '.env',
    'dist/.env',
    'dist/core/pages.test.mjs',
    'docs/notes.txt',
    'test/setup/network.ts',
    'src/core/notes.md',
    'spec/corrections/labels.yaml',
  ])('would not be taken for right with %s', (name) => {
    expect(grouped([...files, name])).toEqual([...expected, name].sort())
  })

  it('is what npm would publish, without a login', async () => {
    const { version } = JSON.parse(await read('package.json'))
    // Nothing listens there: what comes before the upload needs no registry.
    const registry = ['--registry', 'http://127.0.0.1:9', '--fetch-retries', '0']

    const { stdout, stderr } = await npm('publish', '--dry-run', '--ignore-scripts', '--access', 'public', ...registry)

    expect(stdout.trim()).toBe(`+ chatwoot-client@${version}`)
    expect(stderr).toContain('with tag latest and public access (dry-run)')
  })
})

/** The links of a page, without those in code. */
function linksOf(page: string): string[] {
  const prose = page.replace(/^ *```[\s\S]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, 'code')
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
}

/** The anchors of a page's headings, as GitHub names them. */
function anchorsOf(page: string): string[] {
  const headings = [...page.replace(/^ *```[\s\S]*?^ *```$/gm, '').matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => text)
  const known = new Map<string, number>()
  return headings.map((text) => {
    const anchor = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const count = known.get(anchor) ?? 0
    known.set(anchor, count + 1)
    return count ? `${anchor}-${count}` : anchor
  })
}

describe('the links of the packed pages', () => {
  let links: { page: string; link: string }[]
  let repository: string

  beforeAll(async () => {
    const pages = files.filter((file) => file.endsWith('.md'))
    const found = await Promise.all(
      pages.map(async (page) => linksOf(await read(page)).map((link) => ({ page, link }))),
    )
    links = found.flat()
    const manifest: { repository: { url: string } } = JSON.parse(await read('package.json'))
    repository = manifest.repository.url.replace(/^git\+|\.git$/g, '')
  })

  /** Says what is wrong with the place that a link leads to, if anything is. */
  async function fault(file: string, anchor: string | undefined, isThere: boolean): Promise<string | undefined> {
    if (!isThere) return `there is no ${file}`
    if (anchor === undefined) return undefined
    return anchorsOf(await read(file)).includes(anchor) ? undefined : `${file} has no heading #${anchor}`
  }

  const faultsOf = async (checked: { page: string; fault: Promise<string | undefined> }[]) => {
    const found = await Promise.all(checked.map(async ({ page, fault }) => ({ page, fault: await fault })))
    return found.filter(({ fault }) => fault !== undefined)
  }

  it('lead to files that are packed', async () => {
    const relative = links.filter(({ link }) => !/^[a-z]+:/.test(link))
    const checked = relative.map(({ page, link }) => {
      const [target = '', anchor] = link.split('#')
      const file = target ? path.posix.join(path.posix.dirname(page), target) : page
      return { page, fault: fault(file, anchor, files.includes(file)) }
    })

    expect(await faultsOf(checked)).toEqual([])
    expect(relative.length).toBeGreaterThan(50)
  })

  it('lead to files of the repository where they are not packed', async () => {
    const absolute = links.filter(({ link }) => link.startsWith(`${repository}/`))
    const checked = absolute.map(async ({ page, link }) => {
      const [, kind, file = '', anchor] =
        /^\/(blob|tree)\/main\/([^#]+)(?:#(.*))?$/.exec(link.slice(repository.length)) ?? []
      const isFile = await stat(path.join(root, file)).then(
        (found) => found.isFile() === (kind === 'blob'),
        () => false,
      )
      const isPage = link === `${repository}/issues`
      return {
        page,
        link,
        fault: kind ? await fault(file, anchor, isFile) : isPage ? undefined : 'there is no such page',
      }
    })

    const found = await Promise.all(checked)
    expect(found.filter(({ fault }) => fault !== undefined)).toEqual([])
    expect(found.length).toBeGreaterThan(10)
    // Pages link to each other as files, so that they are there without a network.
    expect(absolute.filter(({ link }) => link.includes('/main/docs/'))).toEqual([])
  })

  it('are https elsewhere', () => {
    const others = links.filter(({ link }) => /^[a-z]+:/.test(link) && !/^https:\/\/[\w.-]+\.[a-z]+(\/|$)/.test(link))
    expect(others).toEqual([])
  })
})
