/** What an import costs a web page or a worker: bundled by esbuild, minified, compressed by gzip. */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

export interface Bundle {
  /** Of the package: the name of a file in dist. */
  readonly entry: string
  readonly names: readonly string[]
  /** The most bytes that it may have. */
  readonly limit: number
}

const kilobyte = 1024

/** What people import, each in a bundle of its own. */
export const bundles: readonly Bundle[] = [
  { entry: 'index', names: ['Chatwoot'], limit: 54.25 * kilobyte },
  { entry: 'index', names: ['ChatwootPublic'], limit: 27 * kilobyte },
  { entry: 'index', names: ['where', 'and', 'or'], limit: 4 * kilobyte },
  { entry: 'webhooks', names: ['verifyWebhook'], limit: 2 * kilobyte },
  { entry: 'webhooks', names: ['createWebhookHandler', 'toNodeHandler', 'verifyWebhook'], limit: 5 * kilobyte },
  { entry: 'realtime', names: ['connect'], limit: 5 * kilobyte },
]

const dist = path.resolve(import.meta.dirname, '../dist')

export interface Bundled {
  /** In bytes. */
  readonly size: number
  /** What esbuild warns about. */
  readonly warnings: readonly string[]
}

/** The import as users write it. */
export function importOf({ entry, names }: Bundle): string {
  return `import { ${names.join(', ')} } from 'chatwoot-client${entry === 'index' ? '' : `/${entry}`}'`
}

export function bundle({ entry, names }: Bundle): Promise<Bundled> {
  return bundled(dist, `export { ${names.join(', ')} } from ${JSON.stringify(path.join(dist, `${entry}.mjs`))}`)
}

/** Bundles code whose imports are looked for from a folder. */
export async function bundled(
  folder: string,
  contents: string,
  platform: 'browser' | 'node' = 'browser',
): Promise<Bundled> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform,
    logLevel: 'silent',
  })
  return {
    size: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    warnings: warnings.map(({ text }) => text),
  }
}
