/** Prints what imports cost in a bundle, and what the package costs on disk: `npm run size`. Fails above a limit. */
import path from 'node:path'
import { bundle, bundles, importOf } from './bundles.ts'
import { installed, limit } from './installed.ts'

function inKilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} kB`
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(2)} MB`
}

for (const one of bundles) {
  const { size } = await bundle(one)
  console.log(`${inKilobytes(size)} of ${inKilobytes(one.limit)}: ${importOf(one)}`)
  if (size > one.limit) process.exitCode = 1
}

const { bytes, parts } = installed(path.resolve(import.meta.dirname, '..'))
console.log(`${inMegabytes(bytes)} of ${inMegabytes(limit)}: the installed package`)
for (const part of parts) console.log(`  ${inMegabytes(part.bytes)} in ${part.files} files: ${part.name}`)
if (bytes > limit) process.exitCode = 1
