/** What an import costs a web page or a worker: bundled by esbuild, minified, compressed by gzip. */
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const dist = path.resolve(import.meta.dirname, '../../dist')

/** Returns the size of a bundle that exports some names of an entry, in bytes. */
async function sizeOf(entry: string, ...names: string[]): Promise<number> {
  const contents = `export { ${names.join(', ')} } from ${JSON.stringify(path.join(dist, `${entry}.mjs`))}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}

describe('a bundle', () => {
  it.each([
    [2, 'webhooks', ['verifyWebhook']],
    [5, 'webhooks', ['createWebhookHandler', 'toNodeHandler', 'verifyWebhook']],
    [5, 'realtime', ['connect']],
  ])('has at most %d kB of chatwoot-client/%s with %s', async (kilobytes, entry, names) => {
    const size = await sizeOf(entry, ...names)

    expect(size).toBeLessThanOrEqual(kilobytes * 1024)
    // An entry that exports nothing would be small.
    expect(size).toBeGreaterThan(kilobytes * 512)
  })
})
