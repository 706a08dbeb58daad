/**
 * Compares this client with what else there is to call Chatwoot from JavaScript, and writes the figures into
 * docs/comparison.md. Chatwoot's own document is not in this repository: it takes the file.
 *
 *   npm run compare -- swagger.json
 *   npm run compare -- --methods   only renews test/fixtures/figuro-methods.json
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { type Behaviour, behaviours, type CallerName, callers } from './compare/behaviours.ts'
import { type FiguroMethod, figuroMethods, shapeOf } from './compare/figuro.ts'
import { type Document, fitOf, promisedByFiguro, promisedByPaths, recordedResponses } from './compare/fit.ts'
import { bundledSize, installedWith } from './compare/sizes.ts'
import { installed } from './installed.ts'

const root = path.resolve(import.meta.dirname, '..')
const page = path.join(root, 'docs/comparison.md')

const methods = await figuroMethods()
const names = path.join(root, 'test/fixtures/figuro-methods.json')
writeFileSync(
  names,
  `${JSON.stringify(
    methods.map(({ name }) => name),
    null,
    2,
  )}\n`,
)

const [file] = process.argv.slice(2)
if (!file) throw new Error("give the file of Chatwoot's own document: npm run compare -- swagger.json")
if (file !== '--methods') {
  const source = readFileSync(file, 'utf8')
  const ours = documentIn(path.join(root, 'generated/openapi.json'))
  const published: Document = JSON.parse(source)
  const sections = {
    coverage: coverage(methods, published, ours),
    fit: await fits(source, published, ours),
    behaviours: await behave(),
    sizes: await sizes(),
    measured: measured(source),
  }
  for (const [name, text] of Object.entries(sections)) write(name, text)
}

function documentIn(place: string): Document {
  return JSON.parse(readFileSync(place, 'utf8'))
}

function routesOf({ paths }: Document): Set<string> {
  const verbs = new Set(['get', 'put', 'post', 'patch', 'delete'])
  return new Set(
    Object.entries(paths).flatMap(([name, operations]) =>
      Object.keys(operations).flatMap((verb) => (verbs.has(verb) ? [shapeOf(verb, name)] : [])),
    ),
  )
}

function coverage(figuro: readonly FiguroMethod[], published: Document, ours: Document): string {
  const here = routesOf(ours)
  const there = routesOf(published)
  const called = new Set(figuro.map(({ route }) => route))
  const missing = figuro.filter(({ route }) => !here.has(route)).map(({ name }) => `\`${name}\``)
  const count = (routes: ReadonlySet<string>) => [...routes].filter((route) => here.has(route)).length
  return table(
    ['', 'figuro', "Chatwoot's document", 'here'],
    [
      ['routes that it has', `${called.size}`, `${there.size}`, `${here.size}`],
      ['of those, in the corrected document', `${count(called)}`, `${count(there)}`, `${here.size}`],
    ],
  ).concat(
    `\n\nMethods of figuro whose route is not in the corrected document, which has all that were found on servers: ${missing.join(', ')}.`,
  )
}

async function fits(source: string, published: Document, ours: Document): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'compare-'))
  try {
    const types = path.join(folder, 'published.ts')
    writeFileSync(types, astToString(await openapiTS(source)))
    const promised = {
      figuro: promisedByFiguro(methods),
      published: promisedByPaths(types, published),
      here: promisedByPaths(path.join(root, 'generated/schema.ts'), ours),
    }
    const all = recordedResponses()
    const routes = new Set(methods.map(({ route }) => route))
    const some = all.filter(({ route }) => routes.has(route))
    const figuro = fitOf(some, promised.figuro)
    const onFiguros = [figuro, fitOf(some, promised.published), fitOf(some, promised.here)]
    const onAll = [undefined, fitOf(all, promised.published), fitOf(all, promised.here)]
    const row = (
      title: string,
      of: readonly (ReturnType<typeof fitOf> | undefined)[],
      key: 'typed' | 'fitting' | 'exact',
    ) => [title, ...of.map((fit) => (fit ? `${fit[key]}` : '–'))]
    return table(
      ['', 'figuro', "Chatwoot's document", 'here'],
      [
        row(`of ${some.length} recorded responses of figuro's routes: have a type`, onFiguros, 'typed'),
        row('fit it', onFiguros, 'fitting'),
        row('and have no field that it does not know', onFiguros, 'exact'),
        row(`of all ${all.length} recorded responses: have a type`, onAll, 'typed'),
        row('fit it', onAll, 'fitting'),
        row('and have no field that it does not know', onAll, 'exact'),
      ],
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function behave(): Promise<string> {
  const order: readonly CallerName[] = ['fetch', 'openapi-fetch', 'figuro', 'here']
  const rows: string[][] = []
  for (const { title, of } of behaviours) rows.push([title, ...(await inTurn(of, order))])
  return table(['', ...order], rows)
}

async function inTurn(of: Behaviour['of'], order: readonly CallerName[]): Promise<string[]> {
  const outcomes: string[] = []
  for (const name of order) outcomes.push(await of(callers[name]))
  return outcomes
}

async function sizes(): Promise<string> {
  const bench = path.join(root, 'bench')
  const openapiFetch = installedWith(root, 'openapi-fetch')
  const figuro = installedWith(bench, '@figuro/chatwoot-sdk')
  const size = (bytes: number | string) => (typeof bytes === 'string' ? bytes : `${(bytes / 1024).toFixed(1)} kB`)
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB`
  const codes: readonly (readonly [folder: string, code: string])[] = [
    [root, "export { default } from 'openapi-fetch'"],
    [bench, "export { default } from '@figuro/chatwoot-sdk'"],
    [root, `export { Chatwoot } from ${JSON.stringify(path.join(root, 'dist/index.mjs'))}`],
  ]
  const bundles = (platform: 'browser' | 'node') =>
    Promise.all(codes.map(async ([folder, code]) => size(await bundledSize(folder, code, platform))))
  return table(
    ['', 'openapi-fetch', 'figuro', 'here'],
    [
      ['packages that are installed', `${openapiFetch.packages}`, `${figuro.packages}`, `${1 + openapiFetch.packages}`],
      [
        'on disk',
        megabytes(openapiFetch.bytes),
        megabytes(figuro.bytes),
        megabytes(installed(root).bytes + openapiFetch.bytes),
      ],
      ['bundled for browsers (esbuild, min + gzip)', ...(await bundles('browser'))],
      ['bundled for Node', ...(await bundles('node'))],
    ],
  )
}

function measured(source: string): string {
  const { info, openapi } = JSON.parse(source)
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 12)
  const version = (folder: string, name: string): string =>
    JSON.parse(readFileSync(path.join(root, folder, 'node_modules', name, 'package.json'), 'utf8')).version
  const tools = ['openapi-fetch', 'openapi-typescript', 'typescript', 'esbuild'].map(
    (name) => `${name} ${version('.', name)}`,
  )
  return [
    `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node}, @figuro/chatwoot-sdk ${version('bench', '@figuro/chatwoot-sdk')} (axios ${version('bench', 'axios')}), ${tools.join(', ')},`,
    `and Chatwoot's document of version ${info.version} (OpenAPI ${openapi}, ${source.length} characters, SHA-256 \`${hash}…\`).`,
  ].join(' ')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Replaces what is between the markers of a section. */
function write(name: string, text: string): void {
  const section = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  const before = readFileSync(page, 'utf8')
  if (!section.test(before)) throw new Error(`docs/comparison.md has no section <!-- ${name} -->`)
  writeFileSync(
    page,
    before.replace(section, (_, start, end) => `${start}\n${text}\n\n${end}`),
  )
  console.log(`\n${text}`)
}
