/** Projects outside the repository that have installed the packed package, and what they run. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { compiled } from '../frameworks/project.ts'
import { succeeded } from '../processes/command.ts'

/** What `npm ci --prefix test/compatibility` installs. */
export const installed = path.join(import.meta.dirname, 'node_modules')

/** Returns what a command prints. */
export async function command(
  cwd: string,
  file: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<string> {
  // Starters ask nothing and report nothing about this machine.
  const env = { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: 'true' }
  return (await succeeded(file, args, { cwd, env })).stdout
}

export async function temporaryFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), 'compatibility-'))
}

export async function remove(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}

export async function installTarball(folder: string, tarball: string): Promise<void> {
  const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline']
  await command(folder, 'npm', ['install', ...options, tarball])
}

const projects = new Map<string, Promise<string>>()

/** The project beside the tarball that has nothing but the package; made once. */
export function projectWith(tarball: string): Promise<string> {
  const folder = path.join(path.dirname(tarball), 'project')
  const project = projects.get(tarball) ?? createProject(folder, tarball)
  projects.set(tarball, project)
  return project
}

async function createProject(folder: string, tarball: string): Promise<string> {
  await mkdir(folder)
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }))
  await installTarball(folder, tarball)
  return folder
}

const source = await readFile(path.join(import.meta.dirname, 'program.ts'), 'utf8')

/** The program as users write it: it imports the package by name. */
const program = source
  .replace("'../../src/index.ts'", "'chatwoot-client'")
  .replace(/'\.\.\/\.\.\/src\/(testing|webhooks)\/index\.ts'/g, "'chatwoot-client/$1'")

/**
 * Writes the program and a file beside it that starts it, as TypeScript, or as what it compiles to if the name ends with
 * js; returns the path of the latter.
 */
export async function writeProgram(folder: string, name: string, starter: string): Promise<string> {
  await mkdir(folder, { recursive: true })
  const extension = path.extname(name)
  const code = (text: string) => (extension.endsWith('js') ? compiled(name, text) : text)
  await writeFile(path.join(folder, `program${extension}`), code(program))
  const file = path.join(folder, name)
  await writeFile(file, code(starter))
  return file
}
