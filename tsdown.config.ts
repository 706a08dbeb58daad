import { writeFile } from 'node:fs/promises'
import { defineConfig, type UserConfig } from 'tsdown'
import manifest from './package.json' with { type: 'json' }
import { escapeNonAscii } from './scripts/build/ascii.ts'
import { declareOnce } from './scripts/build/declarations.ts'
import { packDocuments, packSpec } from './scripts/build/documents.ts'
import { shortenSourceMaps } from './scripts/build/source-maps.ts'
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
    /\/src\/testing\/index\.ts$/.test(id) ? { id: '../testing.mjs', external: true } : undefined,
}

/** What programs import. */
const entry = {
  index: 'src/index.ts',
  webhooks: 'src/webhooks/index.ts',
  realtime: 'src/realtime/index.ts',
}
const allEntries = { ...entry, testing: 'src/testing/index.ts' }

/** What all entries that people import have in common. */
const imported: UserConfig = {
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: true,
  deps: { neverBundle: [/^node:/] },
  dts: false,
}

/** What is done with the files of one of the builds, which run at the same time. */
async function finish(chunks: readonly { readonly type: string; readonly fileName: string }[]): Promise<void> {
  const files = chunks.filter(({ type }) => type === 'chunk').map(({ fileName }) => `dist/${fileName}`)
  await shortenSourceMaps(files)
  await escapeNonAscii(files)
}

/** What all of their code has in common. */
const code: UserConfig = {
  ...imported,
  // What User-Agent tells.
  define: { PACKAGE_VERSION: JSON.stringify(manifest.version) },
  // Stack traces and debuggers show the TypeScript.
  sourcemap: true,
  plugins: [defaultOfCommonJs],
  // As package.json says: else imports remain of modules whose exports nobody uses.
  treeshake: { moduleSideEffects: false },
}

// The declarations have them.
const comments = { jsdoc: false, legal: true, annotation: true }

export default defineConfig([
  {
    ...code,
    entry,
    format: 'esm',
    outputOptions: {
      comments,
      chunkFileNames: '[name].mjs',
      // Each file costs a program time when it starts. What nobody uses, bundlers leave out: evaluating it has no effect.
      codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
    },
    hooks: { 'build:done': ({ chunks }) => finish(chunks) },
  },
  // No bundler takes CommonJS apart.
  {
    ...code,
    entry: allEntries,
    format: 'cjs',
    outputOptions: { comments, chunkFileNames: '[name].cjs' },
    hooks: {
      'build:done': async ({ chunks }) => {
        await finish(chunks)
        // The Chatwoot in memory exists once: in tests nobody counts bytes.
        await writeFile('dist/testing.mjs', "export { createFakeChatwoot } from './testing.cjs'\n")
      },
    },
  },
  {
    ...imported,
    entry: { schema: 'src/schema.ts' },
    format: 'esm',
    dts: true,
    hooks: {
      'build:done': async () => {
        // It has only types.
        await writeFile('dist/schema.cjs', '')
        await declareOnce('dist', ['schema'], (name) => name === 'schema.d.mts')
      },
    },
  },
  {
    ...imported,
    entry: allEntries,
    format: 'esm',
    dts: { emitDtsOnly: true },
    plugins: [schemaByName],
    outputOptions: { chunkFileNames: '[name].mjs' },
    hooks: { 'build:done': () => declareOnce('dist', Object.keys(allEntries), (name) => name !== 'schema.d.mts') },
  },
  // A program, imported by nobody. The packages it builds on stay external, and are imported only after a check that they are installed.
  {
    entry: { 'chatwoot-client': 'scripts/cli/chatwoot-client.ts' },
    outDir: 'dist/cli',
    define: {
      // `diff` names the methods that a change concerns, and the source is not in the package.
      FACADE_USES: JSON.stringify(Object.fromEntries(await readFacade('src/resources'))),
      SPEC_ARCHIVE: JSON.stringify('./spec.json.gz'),
    },
    format: 'esm',
    platform: 'node',
    target: 'node20',
    dts: false,
    fixedExtension: true,
    deps: { neverBundle: Object.keys(manifest.peerDependencies) },
    plugins: [testingByFile],
    outputOptions: { comments, chunkFileNames: '[name].mjs' },
    hooks: {
      'build:done': async () => {
        await packSpec('spec', 'dist/cli/spec.json.gz')
        await packDocuments('generated', 'dist', ['openapi.json', 'openapi.closed.json'])
      },
    },
  },
])
