/** How a program proposes a change: one commit on a branch of its own, and a pull request that is opened or updated. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { firstLine, PipelineError } from './pipeline/document/document.ts'

export interface Proposal {
  /** One branch, so that there is one pull request: a newer change replaces the one that is waiting. */
  readonly branch: string
  readonly title: string
  /** What the change is, in a word. */
  readonly subject: string
  /** The files and folders that become part of the pull request. */
  readonly changes: readonly string[]
  /** What the change is made from: uncommitted changes there would be lost or become part of the pull request. */
  readonly inputs: readonly string[]
  /** The command that shows all of a report that is too long for GitHub. */
  readonly whole: string
}

/** GitHub allows 65,536 characters. */
const longest = 60_000

/** Makes a change and proposes it; `make` returns the text of the pull request. Leaves the checkout as it was. */
export async function proposeChange(
  proposal: Proposal,
  folder: string,
  make: () => Promise<string>,
  print: (line: string) => void,
): Promise<void> {
  const { branch, changes } = proposal
  const run = runner(folder)
  await refuseOpenChanges(run, proposal)
  const baseBranch = await run('git', 'rev-parse', '--abbrev-ref', 'HEAD')
  if (baseBranch === 'HEAD' || baseBranch === branch) {
    const found = baseBranch === branch ? `${branch} is checked out` : 'no branch is checked out'
    throw new PipelineError(`${found}: check out the branch that the pull request is for`)
  }
  try {
    const report = await make()
    await run('git', 'add', '--all', '--', ...changes)
    if (!(await run('git', 'diff', '--cached', '--name-only', '--', ...changes))) return print('nothing changed')
    const pullRequests = await ownPullRequests(run, branch)
    await pushBranch(run, proposal, pullRequests, print)
    await openPullRequest(run, proposal, pullRequests, baseBranch, report, print)
  } finally {
    await run('git', 'restore', '--source=HEAD', '--staged', '--worktree', '--', ...changes)
  }
}

async function refuseOpenChanges(run: Run, { inputs }: Proposal): Promise<void> {
  const open = await run('git', 'status', '--porcelain', '--', ...inputs)
  if (open) throw new PipelineError(`${listed(inputs)} have uncommitted changes: commit or restore them`)
  const [staged] = (await run('git', 'diff', '--cached', '--name-only')).split('\n')
  if (staged) throw new PipelineError(`${staged} is staged: commit or unstage it first`)
}

function listed(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ')
}

interface PullRequest {
  number: number
  state: 'OPEN' | 'CLOSED' | 'MERGED'
  baseRefName: string
  headRefOid: string
  isCrossRepository: boolean
}

/** The pull requests of the branch, newest first; a fork may have a branch of the same name. */
async function ownPullRequests(run: Run, branch: string): Promise<PullRequest[]> {
  const fields = 'number,state,baseRefName,headRefOid,isCrossRepository'
  const list = await run('gh', 'pr', 'list', '--head', branch, '--state', 'all', '--limit', '100', '--json', fields)
  return (JSON.parse(list) as PullRequest[]).filter(({ isCrossRepository }) => !isCrossRepository) // the asked fields
}

/** Pushes what is staged as the one commit on top of HEAD. */
async function pushBranch(
  run: Run,
  { branch, title, subject }: Proposal,
  pullRequests: PullRequest[],
  print: (line: string) => void,
): Promise<void> {
  const waiting = await waitingCommit(run, branch)
  if (waiting) await refuseForeignCommit(run, branch, waiting, pullRequests)
  const base = await run('git', 'rev-parse', 'HEAD')
  const tree = await run('git', 'write-tree')
  if (waiting && (await run('git', 'log', '-1', '--format=%P %T', waiting)) === `${base} ${tree}`)
    return print(`${branch} already has this ${subject}`)
  const identity = ['-c', `user.name=${branch}`, '-c', `user.email=${emailOf(branch)}`]
  const commit = await run('git', ...identity, 'commit-tree', tree, '-p', base, '-m', title)
  // With the lease, a commit that somebody pushes at this moment is not lost.
  const lease = `--force-with-lease=${branch}:${waiting ?? ''}`
  await run('git', ...credentials, 'push', '--quiet', lease, 'origin', `${commit}:refs/heads/${branch}`)
  print(`pushed ${branch}`)
}

/** What is on the branch of a proposal is by nobody else. */
function emailOf(branch: string): string {
  return `${branch}@users.noreply.github.com`
}

/** git asks gh for the password, so that no token is written to a file. */
const credentials = ['-c', 'credential.helper=', '-c', 'credential.helper=!gh auth git-credential']

export type Run = (command: string, ...args: string[]) => Promise<string>

/** Runs commands in a folder, and returns what they print. */
export function runner(cwd: string): Run {
  return async (command, ...args) => {
    try {
      const { stdout } = await promisify(execFile)(command, args, { cwd, maxBuffer: 2 ** 26 })
      return stdout.trim()
    } catch (cause) {
      const { code, stderr = '', message } = cause as { code?: unknown; stderr?: string; message: string } // how execFile fails
      const reason = code === 'ENOENT' ? 'is not installed' : firstLine(stderr) || firstLine(message)
      throw new PipelineError(`${command} ${args.find((arg) => /^[a-z][a-z-]*$/.test(arg)) ?? ''}: ${reason}`, {
        cause,
      })
    }
  }
}

/** Fetches the branch and returns its commit on the server, or undefined if there is no such branch. */
async function waitingCommit(run: Run, branch: string): Promise<string | undefined> {
  const [commit] = (await run('git', ...credentials, 'ls-remote', 'origin', `refs/heads/${branch}`)).split('\t')
  if (!commit) return undefined
  await run('git', ...credentials, 'fetch', '--quiet', 'origin', `refs/heads/${branch}`)
  return commit
}

/** A correction that somebody fixes in the pull request must survive the next run. */
async function refuseForeignCommit(
  run: Run,
  branch: string,
  waiting: string,
  pullRequests: PullRequest[],
): Promise<void> {
  // An amended commit keeps its author.
  const shown = await run('git', 'log', '-1', '--format=%ae%n%ce%n%h %s', waiting)
  const [writer = '', committer = '', commit = ''] = shown.split('\n')
  const somebody = [writer, committer].find((email) => email !== emailOf(branch))
  if (somebody === undefined) return
  // GitHub keeps the branch of a pull request that is merged or closed, and its commits.
  const isOpen = pullRequests.some(({ state }) => state === 'OPEN')
  if (!isOpen && pullRequests.some(({ headRefOid }) => headRefOid === waiting)) return
  const way = isOpen ? 'merge or close its pull request first' : 'delete the branch, or open a pull request for it'
  throw new PipelineError(`${branch} has a commit by ${somebody} (${commit}): ${way}`)
}

async function openPullRequest(
  run: Run,
  { branch, title, whole }: Proposal,
  pullRequests: PullRequest[],
  baseBranch: string,
  report: string,
  print: (line: string) => void,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pull-request-'))
  const body = path.join(folder, 'body.md')
  try {
    await writeFile(body, shortened(report, whole))
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
function shortened(report: string, whole: string): string {
  if (report.length <= longest) return report
  const kept = report.slice(0, report.lastIndexOf('\n', longest))
  const left = report.slice(kept.length).split('\n').length - 1
  return `${kept}\n\n… and ${left} more lines: \`${whole}\` shows all of them.\n`
}
