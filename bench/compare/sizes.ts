/** What an installed package weighs with what it needs, and what its client costs in a bundle. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { bundled } from '../bundles.ts'

export interface Installed {
  /** The package and all that it depends on. */
  readonly packages: number
  readonly bytes: number
}

/** Adds up the files of a package and of its dependencies, as they are installed in a folder. */
export function installedWith(folder: string, name: string): Installed {
  const found = new Set<string>()
  const visit = (dependency: string): void => {
    const place = path.join(folder, 'node_modules', dependency)
    if (found.has(place)) return
    if (!existsSync(place)) throw new Error(`${place} is missing: run \`npm ci --prefix bench --ignore-scripts\``)
    found.add(place)
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'))
    for (const needed of Object.keys(dependencies)) visit(needed)
  }
  visit(name)
  return { packages: found.size, bytes: [...found].reduce((sum, place) => sum + bytesIn(place), 0) }
}

function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.reduce((sum, entry) => {
    const inside = path.relative(folder, entry.parentPath).split(path.sep)
    if (!entry.isFile() || inside.includes('node_modules')) return sum
    return sum + statSync(path.join(entry.parentPath, entry.name)).size
  }, 0)
}

/** Returns the size of a bundle, minified and compressed, or why there is none. */
export async function bundledSize(
  folder: string,
  code: string,
  platform: 'browser' | 'node',
): Promise<number | string> {
  try {
    return (await bundled(folder, code, platform)).size
  } catch (error) {
    const [, missing] = /Could not resolve "([^"]+)"/.exec(String(error)) ?? []
    if (!missing) throw error
    return `does not bundle: needs Node's \`${missing}\``
  }
}
