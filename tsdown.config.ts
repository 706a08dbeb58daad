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
    // Stack traces and debuggers show the TypeScript.
    sourcemap: true,
    fixedExtension: true,
    deps: { neverBundle: [/^node:/] },
    plugins: [defaultOfCommonJs],
  },
  // A program, imported by nobody. The packages it builds on stay external, and are imported only after a check that they are installed.
  {
    entry: { 'chatwoot-client': 'scripts/cli/chatwoot-client.ts' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    fixedExtension: true,
    deps: { neverBundle: Object.keys(manifest.peerDependencies) },
  },
])
