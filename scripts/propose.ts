/**
 * Opens a pull request with a newer version of Chatwoot's document, or updates the open one. The workflow runs this.
 *
 *   npm run spec:propose [-- --ref v4.14.2 | --file FILE | --url URL]
 *
 * Needs git, and gh with a token that may push a branch and open a pull request.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { firstLine, PipelineError } from './pipeline/document/document.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'
import { generatedFolder, sourceOf, specFile, type UpdateOptions, updateSpec } from './update.ts'

/** One branch, so that there is one pull request: a newer document replaces the one that is waiting. */
export const branch = 'spec-update'
export const author = { name: 'spec-update', email: 'spec-update@users.noreply.github.com' }
const title = 'Follow Chatwoot’s document'
/** GitHub allows 65,536 characters. */
const longest = 60_000

export async function proposeUpdate(options: UpdateOptions, print: (line: string) => void): Promise<void> {
  const folder = options.root ?? '.'
  const run = runner(folder)
  await refuseOpenChanges(run)
  const baseBranch = await run('git', 'rev-parse', '--abbrev-ref', 'HEAD')
  if (baseBranch === 'HEAD' || baseBranch === branch) {
    const found = baseBranch === branch ? `${branch} is checked out` : 'no branch is checked out'
    throw new PipelineError(`${found}: check out the branch that the pull request is for`)
  }
  const places = [specFile, generatedFolder]
  try {
    const { report } = await updateSpec(options)
    await run('git', 'add', '--', ...places)
    if (!(await run('git', 'diff', '--cached', '--name-only', '--', ...places))) return print('nothing changed')
    const pullRequests = await ownPullRequests(run)
    await pushBranch(run, pullRequests, print)
    await openPullRequest(run, pullRequests, baseBranch, report, print)
  } finally {
    // Leaves the checkout as it was.
    await run('git', 'restore', '--source=HEAD', '--staged', '--worktree', '--', ...places)
  }
}

/**
 * Uncommitted changes would be lost or become part of the pull request, since the files are generated from corrections.
 */
async function refuseOpenChanges(run: Run): Promise<void> {
  const open = await run('git', 'status', '--porcelain', '--', 'spec', generatedFolder)
  if (open) throw new PipelineError(`spec and ${generatedFolder} have uncommitted changes: commit or restore them`)
  const [staged] = (await run('git', 'diff', '--cached', '--name-only')).split('\n')
  if (staged) throw new PipelineError(`${staged} is staged: commit or unstage it first`)
}

interface PullRequest {
  number: number
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  baseRefName: string
  headRefOid: string
  isCrossRepository: boolean
}

/** The pull requests of the branch, newest first; a fork may have a branch of the same name. */
async function ownPullRequests(run: Run): Promise<PullRequest[]> {
  const fields = 'number,state,baseRefName,headRefOid,isCrossRepository'
  const list = await run('gh', 'pr', 'list', '--head', branch, '--state', 'all', '--limit', '100', '--json', fields)
  return (JSON.parse(list) as PullRequest[]).filter(({ isCrossRepository }) => !isCrossRepository) // the asked fields
}

/** Pushes what is staged as the one commit on top of HEAD. */
async function pushBranch(run: Run, pullRequests: PullRequest[], print: (line: string) => void): Promise<void> {
  const waiting = await waitingCommit(run)
  if (waiting) await refuseForeignCommit(run, waiting, pullRequests)
  const base = await run('git', 'rev-parse', 'HEAD')
  const tree = await run('git', 'write-tree')
  if (waiting && (await run('git', 'log', '-1', '--format=%P %T', waiting)) === `${base} ${tree}`)
    return print(`${branch} already has this document`)
  const identity = ['-c', `user.name=${author.name}`, '-c', `user.email=${author.email}`]
  const commit = await run('git', ...identity, 'commit-tree', tree, '-p', base, '-m', title)
  // With the lease, a commit that somebody pushes at this moment is not lost.
  const lease = `--force-with-lease=${branch}:${waiting ?? ''}`
  await run('git', ...credentials, 'push', '--quiet', lease, 'origin', `${commit}:refs/heads/${branch}`)
  print(`pushed ${branch}`)
}

/** git asks gh for the password, so that no token is written to a file. */
const credentials = ['-c', 'credential.helper=', '-c', 'credential.helper=!gh auth git-credential']

type Run = (command: string, ...args: string[]) => Promise<string>

function runner(cwd: string): Run {
  return async (command, ...args) => {
    try {
      const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 2 ** 26 })
      return stdout.trim()
    } catch (cause) {
      const { code, stderr = '', message } = cause as { code?: unknown; stderr?: string; message: string } // how execFile fails
      const reason = code === 'ENOENT' ? 'is not installed' : firstLine(stderr) || firstLine(message)
      throw new PipelineError(
        `${command} ${args.find((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('-')) ?? ''}: ${reason}`,
        { cause },
      )
    }
  }
}

/** Fetches the branch and returns its commit on the server, or undefined if there is no such branch. */
async function waitingCommit(run: Run): Promise<string | undefined> {
  const [commit] = (await run('git', ...credentials, 'ls-remote', 'origin', `refs/heads/${branch}`)).split('\t')
  if (!commit) return undefined
  await run('git', ...credentials, 'fetch', '--quiet', 'origin', `refs/heads/${branch}`)
  return commit
}

/** A correction that somebody fixes in the pull request must survive the next run. */
async function refuseForeignCommit(run: Run, waiting: string, pullRequests: PullRequest[]): Promise<void> {
  // An amended commit keeps its author.
  const shown = await run('git', 'log', '-1', '--format=%ae%n%ce%n%h %s', waiting)
  const [writer = '', committer = '', commit = ''] = shown.split('\n')
  const somebody = [writer, committer].find((email) => email !== author.email)
  if (somebody === undefined) return
  // GitHub keeps the branch of a pull request that is merged or closed, and its commits.
  const isOpen = pullRequests.some(({ state }) => state === 'OPEN')
  if (!isOpen && pullRequests.some(({ headRefOid }) => headRefOid === waiting)) return
  const way = isOpen ? 'merge or close its pull request first' : 'delete the branch, or open a pull request for it'
  throw new PipelineError(`${branch} has a commit by ${somebody} (${commit}): ${way}`)
}

async function openPullRequest(
  run: Run,
  pullRequests: PullRequest[],
  baseBranch: string,
  report: string,
  print: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pull-request-'))
  const body = path.join(folder, 'body.md')
  try {
    await writeFile(body, shortened(report))
    const open = pullRequests.find(({ state }) => state === 'OPEN')
    if (open) {
      // `gh pr edit` needs more permissions than the token of a workflow has.
      const patch = ['api', '--silent', '--method', 'PATCH', `repos/{owner}/{repo}/pulls/${open.number}`]
      // The workflow may have run on another branch before.
      const base = open.baseRefName === baseBranch ? [] : ['-f', `base=${baseBranch}`]
      await run('gh', ...patch, ...base, '-f', `title=${title}`, '-F', `body=@${body}`)
      return print(`pull request ${open.number} is up to date`)
    }
    const address = ['--base', baseBranch, '--head', branch]
    print(await run('gh', 'pr', 'create', ...address, '--title', title, '--body-file', body))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Cuts the report at the end of a line. */
function shortened(report: string): string {
  if (report.length <= longest) return report
  const kept = report.slice(0, report.lastIndexOf('\n', longest))
  const left = report.slice(kept.length).split('\n').length - 1
  return `${kept}\n\n… and ${left} more lines: \`npm run spec:diff\` shows all of them.\n`
}

export function main(
  args: string[],
  output: Output = console,
  options: Omit<UpdateOptions, 'source' | 'log'> = {},
): Promise<number> {
  return runProgram(output, () => proposeUpdate({ ...options, source: sourceOf(args), log: output.error }, output.log))
}

await startProgram(import.meta.url, main)
