/** What importing the package costs, compared with openapi-fetch alone: `node --import tsx bench/imports.ts`. */
import { execFileSync } from 'node:child_process'
import { median } from './pairs.ts'
import { measured, publish } from './section.ts'

const rounds = 25
const modules = {
  alone: import.meta.resolve('openapi-fetch'),
  client: new URL('../dist/index.mjs', import.meta.url).href,
}

/** In milliseconds, in a process of its own. */
function importTime(url: string): number {
  const program = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' }))
}

const ratios = Array.from({ length: rounds }, (_, round) => {
  // In turns, in changing order.
  if (round % 2) return importTime(modules.client) / importTime(modules.alone)
  const alone = importTime(modules.alone)
  return importTime(modules.client) / alone
})
publish(
  measured(
    'The import',
    `\`import 'chatwoot-client'\` compared with \`import 'openapi-fetch'\`: ${rounds} pairs of new processes, in alternating order; the median of the ratios.`,
    [{ what: 'time of the import, openapi-fetch alone = 1', value: median(ratios), limit: 2.5 }],
  ),
)
