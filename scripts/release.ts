/**
 * The two ends of a release; between them the workflow runs `npm run release`.
 *
 *   npm run release:propose    opens a pull request with the next version, or updates the open one, while there are
 *                              changesets; says for the workflow whether there are (`waiting=true`)
 *   npm run release:announce   makes the release on GitHub, with its part of CHANGELOG.md, unless there is one
 *
 * Needs git, and gh with a token that may do this.
 */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Proposal, proposeChange, runner } from './pull-request.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

const changed = ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset']

const proposal: Proposal = {
  branch: 'release',
  title: 'The next version',
  subject: 'version',
  changes: changed,
  inputs: changed,
  whole: 'npx changeset status --verbose',
}

async function propose(folder: string, { log, error }: Output): Promise<void> {
  const names = (await readdir(path.join(folder, '.changeset'))).filter((name) => name.endsWith('.md'))
  log(`waiting=${names.length > 0}`)
  if (names.length > 0) await proposeChange(proposal, folder, () => makeVersion(folder), error)
}

/** Returns what the changelog says of the version. */
async function makeVersion(folder: string): Promise<string> {
  const run = runner(folder)
  await run('npx', '--no-install', 'changeset', 'version')
  // The lock file has the version, too.
  await run('npm', 'install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund')
  const { version, changes } = await newest(folder)
  return `# ${version}\n\n${changes}\n`
}

async function announce(folder: string, { error }: Output): Promise<void> {
  const run = runner(folder)
  const { version, changes } = await newest(folder)
  const tag = `v${version}`
  const known: { tagName: string }[] = JSON.parse(
    await run('gh', 'release', 'list', '--limit', '1000', '--json', 'tagName'),
  )
  if (known.some(({ tagName }) => tagName === tag)) return error(`${tag} has been announced`)
  const commit = await run('git', 'rev-parse', 'HEAD')
  error(await run('gh', 'release', 'create', tag, '--target', commit, '--title', tag, '--notes', changes))
}

/** The version of package.json, and what CHANGELOG.md says of it. */
async function newest(folder: string): Promise<{ version: string; changes: string }> {
  const { version }: { version: string } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'))
  const changelog = await readFile(path.join(folder, 'CHANGELOG.md'), 'utf8')
  const section = changelog.split(/^## /m).find((text) => text.startsWith(`${version}\n`))
  if (!section) throw new Error(`CHANGELOG.md says nothing of ${version}: run npx changeset version`)
  return { version, changes: section.slice(version.length).trim() }
}

const commands: Readonly<Record<string, (folder: string, output: Output) => Promise<void>>> = { propose, announce }

export function main([name = '', ...rest]: string[], output: Output = console, folder = '.'): Promise<number> {
  return runProgram(output, async () => {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command || rest.length > 0) throw new Error(`expected propose or announce, got "${[name, ...rest].join(' ')}"`)
    await command(folder, output)
  })
}

await startProgram(import.meta.url, main)
