import { defineConfig } from 'tsdown'
import manifest from './package.json' with { type: 'json' }

/**
 * The bundler takes the default import of a CommonJS module for the whole module, as Node does for ES modules;
 * openapi-fetch's CommonJS build has its default under that name. The package test calls from CommonJS.
 */
const defaultOfCommonJs = {
  name: 'default-of-commonjs',
  renderChunk: (code: string) => code.replace('__toESM(openapi_fetch, 1)', '__toESM(openapi_fetch)'),
}

export default defineConfig([
  {
    entry: { index: 'src/index.ts', schema: 'generated/schema.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2022',
    // What User-Agent tells.
    define: { PACKAGE_VERSION: JSON.stringify(manifest.version) },
    dts: true,
    fixedExtension: true,
    deps: { neverBundle: [/^node:/] },
    plugins: [defaultOfCommonJs],
  },
  // A program: nobody imports it. What it stands on stays outside, and is imported only after it was looked for.
  {
    entry: { 'chatwoot-client-generate': 'scripts/cli/chatwoot-client-generate.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    fixedExtension: true,
    deps: { neverBundle: Object.keys(manifest.peerDependencies) },
  },
])
