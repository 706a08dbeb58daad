/** Prints what imports cost in a bundle, and what the package costs on disk: `npm run size`. Fails above a limit. */
import { execFileSync } from 'node:child_process'
import { type Bundle, bundle, bundles } from './bundles.ts'

function nameOf({ entry, names }: Bundle): string {
  return `import { ${names.join(', ')} } from 'chatwoot-client${entry === 'index' ? '' : `/${entry}`}'`
}

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`
}

for (const one of bundles) {
  const { size } = await bundle(one)
  console.log(`${inKilobytes(size)} of ${inKilobytes(one.limit)}: ${nameOf(one)}`)
  if (size > one.limit) process.exitCode = 1
}
interface Packed {
  readonly unpackedSize: number
  readonly entryCount: number
}

const written = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })
const [packed]: readonly Packed[] = JSON.parse(written)
if (!packed) throw new Error(`npm pack has packed nothing: ${written}`)
console.log(`${(packed.unpackedSize / 2 ** 20).toFixed(1)} MB in ${packed.entryCount} files: the installed package`)
