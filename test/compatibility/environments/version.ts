/** Versions of what is installed as a package. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { installed } from '../../frameworks/project.ts'

export async function installedVersion(name: string, folder = installed): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(path.join(folder, name, 'package.json'), 'utf8'))
  return version
}
