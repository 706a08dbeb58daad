/** The tools that the pipeline stands on: not everybody who takes the client needs them, so they are installed by hand. */
import { createRequire } from 'node:module'
import path from 'node:path'

interface Manifest {
  version: string
  devDependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

export type Require = Pick<NodeJS.Require, 'resolve'> & ((name: string) => unknown)

/** One line that says what to install; undefined when everything is there. */
export function missingGenerators(require: Require = createRequire(import.meta.url)): string | undefined {
  const own = require('chatwoot-client/package.json') as Manifest // our own file
  const wanted = Object.keys(own.peerDependencies).map((name) => ({ name, version: own.devDependencies[name] ?? '' }))
  const found = wanted.map(({ name, version }) => ({ name, version, installed: versionOf(name, require) }))
  const unfit = found.filter(({ version, installed }) => !installed || !isLike(installed, version))
  if (unfit.length === 0) return undefined
  const described = unfit.map(({ name, installed }) => (installed ? `${name} (${installed} is there)` : name))
  return `the generators are not all there: ${described.join(', ')}; run: npm install --save-dev ${unfit
    .map(({ name, version }) => `${name}@${version}`)
    .join(' ')}`
}

function versionOf(name: string, require: Require): string | undefined {
  // Not every package lets its package.json be required, so it is looked for where Node would look for the package.
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (require(path.join(folder, name, 'package.json')) as Manifest).version // every package has one
    } catch {}
  }
  return undefined
}

/** The same major version; below 1.0 the same minor one. */
function isLike(installed: string, tested: string): boolean {
  const parts = (version: string) => version.split('.').slice(0, tested.startsWith('0.') ? 2 : 1)
  return parts(installed).join('.') === parts(tested).join('.')
}
