import { defineConfig, type UserConfig } from 'tsdown'
import manifest from './package.json' with { type: 'json' }
import { readFacade } from './scripts/diff/facade.ts'

/**
 * The bundler takes the default import of a CommonJS module for the whole module, as Node does for ES modules;
 * openapi-fetch's CommonJS build has its default under that name. The package test calls from CommonJS.
 */
const defaultOfCommonJs = {
  name: 'default-of-commonjs',
  renderChunk: (code: string) => code.replace('__toESM(openapi_fetch, 1)', '__toESM(openapi_fetch)'),
}

/**
 * The declarations import the types of the document from the package's own entry: a program that declares a module of
 * that name gives all methods the types of its own document.
 */
const schemaByName = {
  name: 'schema-by-name',
  resolveId: (id: string) => (/\/schema\.ts$/.test(id) ? { id: 'chatwoot-client/schema', external: true } : undefined),
}

/** The program has no copy of the Chatwoot in memory: it imports the one of the package. */
const testingByFile = {
  name: 'testing-by-file',
  resolveId: (id: string) =>
    /\/src\/testing\/index\.ts$/.test(id) ? { id: './testing.mjs', external: true } : undefined,
}

/** What all entries that people import have in common. */
const imported: UserConfig = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  fixedExtension: true,
}

export default defineConfig([
  { ...imported, entry: { schema: 'src/schema.ts' } },
  {
    ...imported,
    entry: {
      index: 'src/index.ts',
      webhooks: 'src/webhooks/index.ts',
      realtime: 'src/realtime/index.ts',
      testing: 'src/testing/index.ts',
    },
    // What User-Agent tells.
    define: { PACKAGE_VERSION: JSON.stringify(manifest.version) },
    // Stack traces and debuggers show the TypeScript.
    sourcemap: true,
    deps: { neverBundle: [/^node:/] },
    plugins: [defaultOfCommonJs],
    // For every build: `plugins` are not used for the declarations of CommonJS.
    inputOptions: (options) => ({ ...options, plugins: [options.plugins, schemaByName] }),
  },
  // A program, imported by nobody. The packages it builds on stay external, and are imported only after a check that they are installed.
  {
    entry: { 'chatwoot-client': 'scripts/cli/chatwoot-client.ts' },
    // `diff` names the methods that a change concerns, and the source is not in the package.
    define: { FACADE_USES: JSON.stringify(Object.fromEntries(await readFacade('src/resources'))) },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    fixedExtension: true,
    deps: { neverBundle: Object.keys(manifest.peerDependencies) },
    plugins: [testingByFile],
  },
])
