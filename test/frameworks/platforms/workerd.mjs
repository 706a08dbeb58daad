// Plays Cloudflare: bundles a Worker as wrangler does and runs it on workerd.
import path from 'node:path'
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'

const { outputFiles } = await build({
  entryPoints: [process.argv[2]],
  outdir: '/',
  bundle: true,
  // What only Node has is in a file of its own, which a Worker does not load: the fake listens by node:http.
  splitting: true,
  write: false,
  format: 'esm',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:workers', 'node:*'],
})
const main = `/${path.basename(process.argv[2]).replace(/\.\w+$/, '.js')}`
const entry = outputFiles.find(({ path }) => path === main)
const modules = [entry, ...outputFiles.filter((file) => file !== entry)]

const miniflare = new Miniflare({
  modules: modules.map((file) => ({ type: 'ESModule', path: file.path, contents: file.text })),
  modulesRoot: '/',
  compatibilityDate: '2026-04-01',
  bindings: { CHATWOOT_WEBHOOK_SECRET: process.env.CHATWOOT_WEBHOOK_SECRET },
  handleRuntimeStdio(stdout, stderr) {
    stdout.pipe(process.stdout)
    stderr.pipe(process.stderr)
  },
})
process.once('SIGTERM', () => miniflare.dispose())
console.log(String(await miniflare.ready))
