/** The tables of docs/comparison.md. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { tableOf } from '../../scripts/pages.ts'
import { installed } from '../installed.ts'
import { type Behaviour, behaviours, type CallerName, callers } from './behaviours.ts'
import { type Document, routesOf } from './document.ts'
import type { FiguroMethod } from './figuro.ts'
import { type Fit, fitOf, promisedByFiguro, promisedByPaths, type Recorded, recordedResponses } from './fit.ts'
import { bundledSize, installedWith } from './sizes.ts'

const root = path.resolve(import.meta.dirname, '../..')

export interface Compared {
  readonly figuro: readonly FiguroMethod[]
  /** Chatwoot's own document, and its source. */
  readonly published: Document
  readonly source: string
  /** The corrected document. */
  readonly corrected: Document
}

const documentTitles = ['', 'figuro', "Chatwoot's document", 'chatwoot-client']

export function coverageTable({ figuro, published, corrected }: Compared): string {
  const all = routesOf(corrected)
  const called = new Set(figuro.map(({ route }) => route))
  const documented = routesOf(published)
  const missing = figuro.filter(({ route }) => !all.has(route)).map(({ name }) => `\`${name}\``)
  const known = (routes: ReadonlySet<string>) => [...routes].filter((route) => all.has(route)).length
  const table = tableOf(documentTitles, [
    ['routes that it has', `${called.size}`, `${documented.size}`, `${all.size}`],
    ['of those, in the corrected document', `${known(called)}`, `${known(documented)}`, `${all.size}`],
  ])
  return `${table}\nMethods of figuro whose route is not in the corrected document, which has all that were found on servers: ${missing.join(', ')}.`
}

export async function fitTable({ figuro, published, source, corrected }: Compared): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'compare-'))
  try {
    const types = path.join(folder, 'published.ts')
    await writeFile(types, astToString(await openapiTS(source)))
    const all = recordedResponses()
    const routes = new Set(figuro.map(({ route }) => route))
    const onFiguros = all.filter(({ route }) => routes.has(route))
    const documents = [
      promisedByPaths(types, published),
      promisedByPaths(path.join(root, 'generated/schema.ts'), corrected),
    ]
    const fits = (responses: readonly Recorded[]) => documents.map((promised) => fitOf(responses, promised))
    return tableOf(documentTitles, [
      ...fitRows(`of ${onFiguros.length} recorded responses of figuro's routes`, [
        fitOf(onFiguros, promisedByFiguro(figuro)),
        ...fits(onFiguros),
      ]),
      ...fitRows(`of all ${all.length} recorded responses`, [undefined, ...fits(all)]),
    ])
  } finally {
    await rm(folder, { recursive: true })
  }
}

function fitRows(of: string, fits: readonly (Fit | undefined)[]): string[][] {
  const row = (title: string, key: 'typed' | 'fitting' | 'exact') => [
    title,
    ...fits.map((fit) => (fit ? `${fit[key]}` : '–')),
  ]
  return [
    row(`${of}: have a type`, 'typed'),
    row('the response is assignable to its type', 'fitting'),
    row('and every field is declared', 'exact'),
  ]
}

export async function behavioursTable(): Promise<string> {
  const order: readonly CallerName[] = ['fetch', 'openapi-fetch', 'figuro', 'chatwoot-client']
  const rows: string[][] = []
  for (const { title, of } of behaviours) rows.push([title, ...(await inTurn(of, order))])
  return tableOf(['', ...order], rows)
}

async function inTurn(of: Behaviour['of'], order: readonly CallerName[]): Promise<string[]> {
  const outcomes: string[] = []
  for (const name of order) outcomes.push(await of(callers[name]))
  return outcomes
}

export async function sizesTable(): Promise<string> {
  const bench = path.join(root, 'bench')
  const openapiFetch = installedWith(root, 'openapi-fetch')
  const figuro = installedWith(bench, '@figuro/chatwoot-sdk')
  const own = installed(root).bytes + openapiFetch.bytes
  const kilobytes = (bytes: number | string) => (typeof bytes === 'string' ? bytes : `${(bytes / 1024).toFixed(1)} kB`)
  const megabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MB`
  const codes: readonly (readonly [folder: string, code: string])[] = [
    [root, "export { default } from 'openapi-fetch'"],
    [bench, "export { default } from '@figuro/chatwoot-sdk'"],
    [root, `export { Chatwoot } from ${JSON.stringify(path.join(root, 'dist/index.mjs'))}`],
  ]
  const bundles = (platform: 'browser' | 'node') =>
    Promise.all(codes.map(async ([folder, code]) => kilobytes(await bundledSize(folder, code, platform))))
  return tableOf(
    ['', 'openapi-fetch', 'figuro', 'chatwoot-client'],
    [
      ['packages that are installed', `${openapiFetch.packages}`, `${figuro.packages}`, `${1 + openapiFetch.packages}`],
      ['all of them on the disk', ...[openapiFetch.bytes, figuro.bytes, own].map(megabytes)],
      ['bundled for browsers (esbuild, min + gzip)', ...(await bundles('browser'))],
      ['bundled for Node', ...(await bundles('node'))],
    ],
  )
}
