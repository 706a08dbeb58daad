/** What a program pays for when it starts, and what a bundler can leave out. */
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { describe, expect, it } from 'vitest'

const dist = path.resolve(import.meta.dirname, '../../dist')
const entries = ['index', 'webhooks', 'realtime']

/** Keeps modules that are imported for their effects alone, whatever package.json says of them. */
const withEffects: Plugin = {
  name: 'with-effects',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.mjs$/ }, ({ path: name, resolveDir }) => ({
      path: path.resolve(resolveDir, name),
      sideEffects: true,
    })),
}

async function effectsOf(entry: string): Promise<string> {
  const contents = `import ${JSON.stringify(path.join(dist, `${entry}.mjs`))}`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    minifySyntax: true,
    plugins: [withEffects],
  })
  return outputFiles[0]?.text ?? ''
}

const importsOf = (code: string) => [...code.matchAll(/^import (?:.* from )?"(.*)";$/gm)].map(([, name]) => name)

describe('an entry', () => {
  it.each(entries)('does nothing when it is imported, so that a bundler can leave out all of it: %s', async (entry) => {
    const left = await effectsOf(entry)

    // Constants that are put together of others may remain; calls and classes would.
    expect(left).not.toMatch(/\b(class|function|new)\b|=>|\w\(/)
  })

  it.each(['webhooks', 'realtime'])('loads nothing of the client, and no other package: %s', async (entry) => {
    const code = await readFile(path.join(dist, `${entry}.mjs`), 'utf8')
    const shared = await readFile(path.join(dist, 'shared.mjs'), 'utf8')

    expect(importsOf(code)).toEqual(['./shared.mjs'])
    expect(importsOf(shared)).toEqual([])
    expect(shared.length).toBeLessThan(10_000)
  })

  it('is ASCII, which Node reads faster', async () => {
    const files = (await readdir(dist)).filter((name) => /\.[cm]js$/.test(name))
    const codes = await Promise.all(files.map((name) => readFile(path.join(dist, name), 'utf8')))

    expect(files).toContain('index.mjs')
    expect(files.filter((_, index) => /[^\0-\x7f]/.test(codes[index] ?? ''))).toEqual([])
  })
})
