import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'

/** Packs the package in a folder, by default the built one of this repository; returns the path of the tarball. */
export async function pack(destination: string, folder = path.resolve(import.meta.dirname, '../..')): Promise<string> {
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', destination]
  const { stdout } = await promisify(execFile)('npm', args, { cwd: folder })
  const [packed]: { filename: string }[] = JSON.parse(stdout)
  if (!packed) throw new Error(`npm pack packed nothing in ${folder}`)
  return path.join(destination, packed.filename)
}
