import path from 'node:path'
import { build } from 'esbuild'
import { openBrowser } from '../../processes/chromium.ts'
import { loopback } from '../../servers/loopback.ts'
import { projectWith, writeProgram } from '../project.ts'
import type { Environment } from './environment.ts'

const starter = `import { run } from './program.ts'
Object.assign(globalThis, {
  async printed(world: Parameters<typeof run>[0]): Promise<string> {
    const lines: string[] = []
    await run(world, (line) => lines.push(line))
    return lines.join('\\n')
  },
})
`

/** The files of a page, by name. */
async function bundled(entry: string): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outdir: '/',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // The fake listens by node:http: that is in a file of its own, which the page does not load.
    splitting: true,
    external: ['node:*'],
  })
  return new Map(outputFiles.map(({ path: file, text }) => [file, text]))
}

/** A bundled page in Chromium, on another origin than Chatwoot. */
export const page: Environment = {
  key: 'chromium',
  name: 'Chromium, a page bundled by esbuild',
  async run(tarball, world) {
    const folder = await projectWith(tarball)
    const files = await bundled(await writeProgram(path.join(folder, 'page'), 'page.ts', starter))
    await using website = await loopback(({ url = '' }, response) => {
      const script = files.get(url)
      response.setHeader('content-type', script === undefined ? 'text/html' : 'text/javascript')
      response.end(script ?? '<!doctype html><script type="module" src="/page.js"></script>')
    })
    await using browser = await openBrowser()
    await browser.open(website.url)
    const version = String(await browser.evaluate('navigator.userAgent.match(/Chrome\\/([\\d.]+)/)[1]'))
    return { version, printed: String(await browser.evaluate(`printed(${JSON.stringify(world)})`)) }
  },
}
