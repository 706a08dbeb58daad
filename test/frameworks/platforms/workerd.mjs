// Plays Cloudflare: bundles a Worker as wrangler does and runs it on workerd.
import { build } from 'esbuild'
import { Miniflare } from 'miniflare'

const { outputFiles } = await build({
  entryPoints: [process.argv[2]],
  bundle: true,
  write: false,
  format: 'esm',
  conditions: ['workerd', 'worker', 'browser'],
  external: ['cloudflare:workers'],
})

const miniflare = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  compatibilityDate: '2026-04-01',
  bindings: { CHATWOOT_WEBHOOK_SECRET: process.env.CHATWOOT_WEBHOOK_SECRET },
  handleRuntimeStdio(stdout, stderr) {
    stdout.pipe(process.stdout)
    stderr.pipe(process.stderr)
  },
})
process.once('SIGTERM', () => miniflare.dispose())
console.log(String(await miniflare.ready))
