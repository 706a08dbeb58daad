/** What imports cost in a bundle, and the package on disk: `npm run size` prints the same. */
import path from 'node:path'
import { bundle, bundles, importOf } from './bundles.ts'
import { installed, limit } from './installed.ts'
import { type Measure, measured, publish } from './section.ts'

const measures = await Promise.all(
  bundles.map(async (one): Promise<Measure> => {
    const { size } = await bundle(one)
    return {
      what: `\`${importOf(one)}\``,
      value: size / 1024,
      bar: one.limit / 1024,
      unit: ' kB',
    }
  }),
)
const { bytes } = installed(path.resolve(import.meta.dirname, '..'))
publish(
  measured(
    'The size',
    'What an import costs a web page or a worker: bundled by esbuild for browsers, minified, compressed by gzip; and the package on the disk. `npm run size` prints the same, and what is in the package.',
    [...measures, { what: 'the installed package', value: bytes / 2 ** 20, bar: limit / 2 ** 20, unit: ' MB' }],
  ),
)
