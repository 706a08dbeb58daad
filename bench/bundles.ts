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
  { entry: 'index', names: ['Chatwoot'], limit: 53.5 * kilobyte },
  { entry: 'index', names: ['ChatwootPublic'], limit: 28.5 * kilobyte },
  { entry: 'index', names: ['where', 'and', 'or'], limit: 4 * kilobyte },
  { entry: 'webhooks', names: ['verifyWebhook'], limit: 2 * kilobyte },
  { entry: 'webhooks', names: ['createWebhookHandler', 'toNodeHandler', 'verifyWebhook'], limit: 5 * kilobyte },
  { entry: 'realtime', names: ['connect'], limit: 5 * kilobyte },
]

const dist = path.resolve(import.meta.dirname, '../dist')

/** Returns the size of a bundle, in bytes, and what esbuild warns about. */
export async function bundle({ entry, names }: Bundle): Promise<{ size: number; warnings: readonly string[] }> {
  const contents = `export { ${names.join(', ')} } from ${JSON.stringify(path.join(dist, `${entry}.mjs`))}`
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  })
  return {
    size: gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length,
    warnings: warnings.map(({ text }) => text),
  }
}
