/** What imports cost in a bundle, and the package on disk: `npm run size` prints it, and the parts of the package. */
import path from 'node:path'
import { tableOf } from '../scripts/pages.ts'
import { bundle, bundles, importOf } from './bundles.ts'
import { installed, limit } from './installed.ts'
import { formatted, type Measure, measured, publish } from './section.ts'

const measures = await Promise.all(
  bundles.map(async (one): Promise<Measure> => {
    const { size } = await bundle(one)
    return {
      what: `\`${importOf(one)}\``,
      value: size / 1024,
      limit: one.limit / 1024,
      unit: ' kB',
    }
  }),
)
const { bytes, parts } = installed(path.resolve(import.meta.dirname, '..'))
publish(
  measured(
    'The size',
    'What an import costs a web page or a worker: bundled by esbuild for browsers, minified, compressed by gzip; and the package on the disk. `npm run size` prints the same, and the parts of the package.',
    [
      ...measures,
      {
        what: 'the installed package, without its dependencies',
        value: bytes / 2 ** 20,
        limit: limit / 2 ** 20,
        unit: ' MB',
      },
    ],
  ),
)

if (!process.send) {
  const rows = parts.map(({ name, files, bytes }) => [name, `${files}`, `${formatted(bytes / 2 ** 20)} MB`])
  console.log(tableOf(['part of the package', 'files', 'size'], rows))
}
