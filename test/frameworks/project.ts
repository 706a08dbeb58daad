/** A project outside the repository that has the built package and the frameworks. */
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import { root } from './page.ts'

/** What `npm run test:frameworks` installs. */
export const installed = path.join(import.meta.dirname, 'node_modules')

export interface Project {
  folder: string
  /** Adds a file of TypeScript, or of what it compiles to if the name ends with js; returns its path. */
  write(name: string, program: string): Promise<string>
  remove(): Promise<void>
}

// Deno checks a program that imports a package of npm with the types of Node.
const manifest = { name: 'project', private: true, type: 'module', dependencies: { '@types/node': '*' } }

export async function createProject(): Promise<Project> {
  const parent = await mkdtemp(path.join(tmpdir(), 'frameworks-'))
  const folder = path.join(parent, 'project')
  // The package is found here, the frameworks one folder further up.
  const installedPackage = path.join(folder, 'node_modules/chatwoot-client')
  for (const name of ['dist', 'package.json'])
    await cp(path.join(root, name), path.join(installedPackage, name), { recursive: true })
  await symlink(installed, path.join(parent, 'node_modules'))
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest))

  return {
    folder,
    async write(name, program) {
      const file = path.join(folder, name)
      await mkdir(path.dirname(file), { recursive: true })
      await writeFile(file, name.endsWith('js') ? compiled(name, program) : program)
      return file
    },
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }),
  }
}

export function compiled(name: string, program: string): string {
  const compilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: name.endsWith('.cjs') ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext,
    esModuleInterop: true,
    // As a new project of Nest has them.
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  }
  return ts.transpileModule(program, { compilerOptions }).outputText
}
