/** docs/compatibility.md: what works where, with the date of the run. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { tableOf, writePage as write } from '../../scripts/pages.ts'
import type { Row } from './row.ts'

const page = 'docs/compatibility.md'
const file = path.resolve(import.meta.dirname, '../..', page)

const introduction = (date: string) => `# What works where

\`npm run compatibility\` packs the package, installs it in empty projects, runs [one program](https://github.com/chatwoot-client/chatwoot-client/blob/main/test/compatibility/program.ts) in each of these environments, and writes this page. Last run: ${date}, on Linux (x64).

`

const remarks = `
- Next.js is a route handler in the project that \`create-next-app\` makes, built by \`next build\`. NestJS is a service in the project that \`nest new\` of Nest 11 makes, compiled to CommonJS; that of Nest 12 makes ES modules, and was not tried. Lock files fix the versions of both. CI repeats all rows but these two.
- In Workers and pages the in-memory Chatwoot is called through its \`fetch\`. Its \`listen()\` imports \`node:http\` on demand: leave \`node:*\` to the runtime and let the bundler split the code, as the page and the Worker of the program do.
- React Native is not supported; [runtimes.md](runtimes.md#react-native) says what was tried with 0.88.1, and what is missing.
`

const typescripts = `
## TypeScript

One program that uses all entries, checked without \`skipLibCheck\` under these settings of \`module\` and \`moduleResolution\`, with and without \`exactOptionalPropertyTypes\`:

`

export async function writePage(rows: readonly Row[], compilers: readonly Row[]): Promise<void> {
  const date = new Date().toISOString().slice(0, 10)
  const text = introduction(date) + table(rows) + remarks + typescripts + table(compilers)
  await write(page, text, { command: 'npm run compatibility' })
}

/** @throws Error that names the environments whose results the page does not have; versions may differ */
export async function checkPage(rows: readonly Row[]): Promise<void> {
  const lines = (await readFile(file, 'utf8')).split('\n').map(cellsOf)
  const known = new Map(lines.map((cells) => [cells[0], withoutVersion(cells)]))
  const different = rows.filter((row) => known.get(row.environment) !== withoutVersion(written(row)))
  if (different.length === 0) return
  const names = different.map(({ environment }) => environment).join(', ')
  throw new Error(`${page} has other results for ${names}: run npm run compatibility, and commit the page`)
}

function table(rows: readonly Row[]): string {
  const parts = Object.keys(rows[0]?.results ?? {})
  return tableOf(['environment', 'version', ...parts], rows.map(written))
}

/** The cells of a row. */
function written({ environment, version, results }: Row): string[] {
  const outcomes = Object.values(results).map((works) => (works === true ? 'yes' : `no: ${works}`))
  return [environment, version, ...outcomes].map((cell) => cell.replaceAll('|', '\\|'))
}

const cellsOf = (line: string) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''))

const withoutVersion = (cells: readonly string[]) => cells.filter((_, index) => index !== 1).join(' | ')
