/**
 * The packages that the pipeline builds on. Most users of the client do not need them, so they are installed by hand.
 */
import { createRequire } from 'node:module'
import path from 'node:path'

interface Manifest {
  version: string
  devDependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

export type Require = Pick<NodeJS.Require, 'resolve'> & ((name: string) => unknown)

/** The package.json of this package. */
export function ownManifest(require: Require = createRequire(import.meta.url)): Manifest {
  return require('chatwoot-client/package.json') as Manifest // our own file
}

/** @throws Error that says what to install, unless everything is installed */
export function refuseMissingGenerators(require: Require = createRequire(import.meta.url)): void {
  const own = ownManifest(require)
  const wanted = Object.keys(own.peerDependencies).map((name) => ({ name, version: own.devDependencies[name] ?? '' }))
  const found = wanted.map(({ name, version }) => ({ name, version, installed: versionOf(name, require) }))
  const unfit = found.filter(({ version, installed }) => !installed || !isLike(installed, version))
  if (unfit.length === 0) return
  const described = unfit.map(({ name, installed }) => (installed ? `${name} (${installed} is installed)` : name))
  const tested = unfit.map(({ name, version }) => `${name}@${version}`)
  throw new Error(
    `missing or in an unsupported version: ${described.join(', ')}; run: npm install --save-dev ${tested.join(' ')}`,
  )
}

function versionOf(name: string, require: Require): string | undefined {
  // Not every package exports its package.json, so the file is read in the folders where Node looks for packages.
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (require(path.join(folder, name, 'package.json')) as Manifest).version // every package has one
    } catch {}
  }
  return undefined
}

/** The same major version; below 1.0 the same minor version. */
function isLike(installed: string, tested: string): boolean {
  const parts = (version: string) => version.split('.').slice(0, tested.startsWith('0.') ? 2 : 1)
  return parts(installed).join('.') === parts(tested).join('.')
}
