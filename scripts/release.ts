/**
 * The two ends of a release; between them the workflow runs `npm run release:publish`.
 *
 *   npm run release:propose    opens a pull request with the next version, or updates the open one, while there are
 *                              changesets; says for the workflow whether there are (`waiting=true`)
 *   npm run release:announce   makes the release on GitHub, with its part of CHANGELOG.md, unless there is one
 *
 * Needs git, and gh with a token that may do this.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { PipelineError } from './pipeline/document/document.ts'
import { type Proposal, proposeChange, type Run, runner } from './pull-request.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

/** It shows the action of this repository, by the tag of a version. */
const actionPage = 'docs/regenerating.md'

const changed = ['package.json', 'package-lock.json', 'CHANGELOG.md', '.changeset', actionPage]

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
  await nameVersionOfAction(path.join(folder, actionPage), version)
  return `# ${version}\n\n${changes}\n`
}

async function nameVersionOfAction(page: string, version: string): Promise<void> {
  const action = /(uses: [\w-]+\/chatwoot-client@v)\S+/
  const text = await readFile(page, 'utf8')
  if (!action.test(text)) throw new Error(`${actionPage} does not say "uses: …/chatwoot-client@v…" any more`)
  await writeFile(page, text.replace(action, `$1${version}`))
}

async function announce(folder: string, { error }: Output): Promise<void> {
  const run = runner(folder)
  const { version, changes } = await newest(folder)
  const tag = `v${version}`
  const known: { tagName: string }[] = JSON.parse(
    await run('gh', 'release', 'list', '--limit', '1000', '--json', 'tagName'),
  )
  if (known.some(({ tagName }) => tagName === tag)) return error(`${tag} has been announced`)
  const commit = (await publishedCommit(run, version)) || (await run('git', 'rev-parse', 'HEAD'))
  error(await run('gh', 'release', 'create', tag, '--target', commit, '--title', tag, '--notes', changes))
}

/**
 * The commit that npm has the version from: after a failure, a later one may announce it. Empty if npm does not say, as
 * in the first moments after a publication.
 */
async function publishedCommit(run: Run, version: string): Promise<string> {
  try {
    return await run('npm', 'view', '--loglevel=error', `chatwoot-client@${version}`, 'gitHead')
  } catch (error) {
    if (error instanceof PipelineError && error.message.includes('E404')) return ''
    throw error
  }
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
