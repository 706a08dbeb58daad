/** A project that has this package and the tools, in which the commands of docs/other-tools.md are executed. */
import { cp, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packDocuments } from '../../scripts/build/documents.ts'
import { succeeded } from '../processes/command.ts'

export const root = path.resolve(import.meta.dirname, '../..')
export const page = path.join(root, 'docs/other-tools.md')
const tools = path.join(import.meta.dirname, 'node_modules')

export interface Project {
  folder: string
  /** Executes the commands that a section of the page has; `change` may alter them first. */
  execute(section: string, change?: (command: string) => string): Promise<void>
  /** Returns what a program prints. */
  run(command: string, args: readonly string[], input?: string): Promise<string>
  remove(): Promise<void>
}

export async function createProject(): Promise<Project> {
  const parent = await mkdtemp(path.join(tmpdir(), 'other-tools-'))
  const folder = path.join(parent, 'project')
  // The package is found here, the tools and what they import one folder further up.
  const client = path.join(folder, 'node_modules/chatwoot-client')
  await mkdir(path.join(client, 'dist'), { recursive: true })
  await packDocuments(path.join(root, 'generated'), path.join(client, 'dist'), ['openapi.json', 'openapi.closed.json'])
  await symlink(path.join(root, 'package.json'), path.join(client, 'package.json'))
  await symlink(tools, path.join(parent, 'node_modules'))
  // The tools look into it for the version of Zod.
  await cp(path.join(import.meta.dirname, 'package.json'), path.join(folder, 'package.json'))
  const env = {
    ...process.env,
    PATH: `${path.join(tools, '.bin')}${path.delimiter}${process.env.PATH}`,
    // What the tools would otherwise ask the network for.
    ...{ DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  }

  const run: Project['run'] = async (command, args, input) =>
    (await succeeded(command, args, { cwd: folder, env, input })).stdout

  return {
    folder,
    run,
    async execute(section, change = (command) => command) {
      for (const command of await commandsOf(section)) {
        const [, program = '', args = ''] = /^npx (\S+) (.*)$/.exec(change(command)) ?? []
        await run(
          program,
          [...args.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? ''),
        )
      }
    },
    remove: () => rm(parent, { recursive: true, force: true }),
  }
}

async function commandsOf(section: string): Promise<string[]> {
  const text = (await readFile(page, 'utf8')).split(`\n## ${section}\n`)[1]?.split('\n## ')[0] ?? ''
  const commands = [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) => block.trim().split('\n'))
  if (commands.length === 0) throw new Error(`${page} has no commands under "${section}"`)
  return commands
}
