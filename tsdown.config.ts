import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
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

/** The declarations of CommonJS are those of ES modules under other names: building them again takes as long. */
async function declareCommonJs({ options }: { options: { outDir: string } }): Promise<void> {
  for (const name of await readdir(options.outDir)) {
    if (!name.endsWith('.d.mts') || name === 'schema.d.mts') continue
    const file = path.join(options.outDir, name)
    const text = await readFile(file, 'utf8')
    await writeFile(file.replace(/\.mts$/, '.cts'), text.replace(/(from "\.\/[^"]+)\.mjs"/g, '$1.cjs"'))
  }
}

/** What programs import. */
const entry = {
  index: 'src/index.ts',
  webhooks: 'src/webhooks/index.ts',
  realtime: 'src/realtime/index.ts',
  testing: 'src/testing/index.ts',
}

/** What all entries that people import have in common. */
const imported: UserConfig = {
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: true,
  deps: { neverBundle: [/^node:/] },
}

export default defineConfig([
  {
    ...imported,
    entry,
    // A file per module: bundlers leave out the modules, and constants of a module, that a program does not use.
    unbundle: true,
    // What User-Agent tells.
    define: { PACKAGE_VERSION: JSON.stringify(manifest.version) },
    // Stack traces and debuggers show the TypeScript.
    sourcemap: true,
    plugins: [defaultOfCommonJs],
    // As package.json says: else imports remain of modules whose exports nobody uses.
    treeshake: { moduleSideEffects: false },
    // The declarations have them.
    outputOptions: { comments: { jsdoc: false, legal: true, annotation: true } },
    dts: false,
  },
  { ...imported, entry: { schema: 'src/schema.ts' }, dts: true },
  {
    ...imported,
    entry,
    format: 'esm',
    dts: { emitDtsOnly: true },
    plugins: [schemaByName],
    hooks: { 'build:done': declareCommonJs },
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
