/**
 * Compares this client with what else there is to call Chatwoot from JavaScript, and writes the figures into
 * docs/comparison.md. Chatwoot's own document is not in this repository: it takes the file.
 *
 *   npm run compare -- swagger.json
 *   npm run compare -- --methods   renews test/fixtures/figuro-methods.json
 */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { writeFigures } from '../scripts/pages.ts'
import { type Output, runProgram, startProgram } from '../scripts/run-program.ts'
import { type Document, documentIn } from './compare/document.ts'
import { type FiguroMethod, figuroMethods } from './compare/figuro.ts'
import { behavioursTable, coverageTable, fitTable, sizesTable } from './compare/tables.ts'

const root = path.resolve(import.meta.dirname, '..')

export function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { methods: { type: 'boolean', default: false } },
    })
    const [file, ...others] = positionals
    if (values.methods && !file) return writeMethods(await figuroMethods())
    if (values.methods || !file || others.length > 0) {
      throw new Error("expected the file of Chatwoot's own document (npm run compare -- swagger.json), or --methods")
    }
    const figures = await measure(await readFile(file, 'utf8'))
    await writeFigures('docs/comparison.md', figures, { command: 'npm run compare' })
    output.log(Object.values(figures).join('\n'))
  })
}

/** Writes the names for test/docs/migrating.test.ts, which has no figuro. */
async function writeMethods(methods: readonly FiguroMethod[]): Promise<void> {
  const names = methods.map(({ name }) => name)
  await writeFile(path.join(root, 'test/fixtures/figuro-methods.json'), `${JSON.stringify(names, null, 2)}\n`)
}

/** Returns what stands between the markers of docs/comparison.md, by the name of the marker. */
async function measure(source: string): Promise<Record<string, string>> {
  const figuro = await figuroMethods()
  const published: Document = JSON.parse(source)
  const corrected = documentIn(path.join(root, 'generated/openapi.json'))
  const compared = { figuro, published, source, corrected }
  return {
    measured: await measuredWith(source),
    coverage: coverageTable(compared),
    fit: await fitTable(compared),
    behaviours: await behavioursTable(),
    sizes: await sizesTable(),
  }
}

async function measuredWith(source: string): Promise<string> {
  const { info, openapi } = JSON.parse(source)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12)
  const version = async (folder: string, name: string): Promise<string> =>
    JSON.parse(await readFile(path.join(root, folder, 'node_modules', name, 'package.json'), 'utf8')).version
  const tools = await Promise.all(
    ['openapi-fetch', 'openapi-typescript', 'typescript', 'esbuild'].map(
      async (name) => `${name} ${await version('.', name)}`,
    ),
  )
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, @figuro/chatwoot-sdk ${await version('bench', '@figuro/chatwoot-sdk')} (axios ${await version('bench', 'axios')}), ${tools.join(', ')},`,
    `and Chatwoot's document of version ${info.version} (OpenAPI ${openapi}, ${source.length} characters, SHA-256 \`${hash}…\`).`,
  ].join(' ')
}

await startProgram(import.meta.url, main)
