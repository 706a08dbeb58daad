/** Projects that a starter has made, with the versions of a lock file: a starter itself installs the newest ones. */
import { cp } from 'node:fs/promises'
import path from 'node:path'
import { command, installTarball } from '../project.ts'

/** Installs what the lock file of `test/compatibility/starters` says, and the package. */
export async function install(folder: string, starter: 'next' | 'nest', tarball: string): Promise<void> {
  const lock = path.join(import.meta.dirname, '../starters', starter, 'package-lock.json')
  await cp(lock, path.join(folder, 'package-lock.json'))
  await command(folder, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'])
  await installTarball(folder, tarball)
}
