/** What the package costs on disk, by what its files are for. */
import { execFileSync } from 'node:child_process'

interface PackedFile {
  readonly path: string
  readonly size: number
}

interface Packed {
  readonly unpackedSize: number
  readonly files: readonly PackedFile[]
}

export interface Part {
  readonly name: string
  readonly bytes: number
  readonly files: number
}

/** The first that fits a file counts it. */
const kinds: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['declarations', /^dist\/.*\.d\.[mc]ts$/],
  ['source maps', /^dist\/.*\.map$/],
  ['the OpenAPI documents', /^dist\/openapi.*\.json$/],
  ['the program chatwoot-client', /^(dist\/cli\/|spec\/)/],
  ['the Chatwoot in memory', /^dist\/(testing|server)\.[mc]js$/],
  ['ES modules', /^dist\/.*\.mjs$/],
  ['CommonJS', /^dist\/.*\.cjs$/],
  ['the sources that source maps lead to', /^src\//],
  ['pages', /\.md$/],
]

/** The most bytes that the installed package may have. */
export const limit = 5.9 * 2 ** 20

export function installed(root: string): { bytes: number; parts: readonly Part[] } {
  const written = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    ...{ cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 },
  })
  const [packed]: readonly Packed[] = JSON.parse(written)
  if (!packed) throw new Error(`npm pack has packed nothing: ${written}`)
  return { bytes: packed.unpackedSize, parts: partsOf(packed.files) }
}

function partsOf(files: readonly PackedFile[]): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const { path, size } of files) {
    const [name] = kinds.find(([, pattern]) => pattern.test(path)) ?? ['other']
    const part = parts.get(name) ?? { name, bytes: 0, files: 0 }
    parts.set(name, { name, bytes: part.bytes + size, files: part.files + 1 })
  }
  return [...parts.values()].sort((one, other) => other.bytes - one.bytes)
}
