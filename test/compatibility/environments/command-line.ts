/** Runtimes that run a file: Node with both kinds of modules, Bun, Deno. */
import path from 'node:path'
import { installedCommand } from '../../frameworks/receiver.ts'
import type { World } from '../program.ts'
import { command, installed, projectWith, writeProgram } from '../project.ts'
import type { Environment, Outcome } from './environment.ts'

interface Runtime {
  /** Its file, which has to be installed. */
  file: string
  /** What stands before the name of a program. */
  args?: readonly string[]
  /** The kind of program: TypeScript, an ES module or CommonJS. */
  extension: 'ts' | 'mjs' | 'cjs'
}

function environment(key: string, name: string, runtime: Runtime): Environment {
  return { key, name, run: (tarball, world) => runFile(runtime, tarball, world) }
}

async function runFile({ file, args = [], extension }: Runtime, tarball: string, world: World): Promise<Outcome> {
  const [version = ''] = /\d+\.\d+\.\d+/.exec(await command('.', file, ['--version'])) ?? []
  const folder = await projectWith(tarball)
  const starter = `import { run } from './program.${extension}'\nrun(JSON.parse(process.env.WORLD ?? ''), console.log)\n`
  const program = await writeProgram(folder, `main.${extension}`, starter)
  const printed = await command(folder, file, [...args, program], { WORLD: JSON.stringify(world) })
  return { version, printed }
}

const node = (major: number) => path.join(installed, `node${major}/bin/node`)

export const nodes: readonly Environment[] = [20, 22, 24, 26].flatMap((major) => [
  environment('node', `Node ${major}, ES module`, { file: node(major), extension: 'mjs' }),
  environment('node', `Node ${major}, CommonJS`, { file: node(major), extension: 'cjs' }),
])

export const bun = environment('bun', 'Bun', { file: installedCommand('bun'), args: ['run'], extension: 'ts' })

export const deno = environment('deno', 'Deno', {
  file: installedCommand('deno'),
  args: ['run', '--allow-net', '--allow-env'],
  extension: 'ts',
})
