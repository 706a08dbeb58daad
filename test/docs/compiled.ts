/** What the compiler says of programs that import the package by its name. */
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  types: ['node'],
  typeRoots: [path.join(root, 'node_modules/@types')],
  paths: {
    'chatwoot-client': [path.join(root, 'src/index.ts')],
    'chatwoot-client/schema': [path.join(root, 'src/schema.ts')],
    'chatwoot-client/webhooks': [path.join(root, 'src/webhooks/index.ts')],
    'chatwoot-client/realtime': [path.join(root, 'src/realtime/index.ts')],
    'chatwoot-client/testing': [path.join(root, 'src/testing/index.ts')],
    // The docs are compiled against the current version.
    vitest: [path.join(root, 'node_modules/vitest')],
    undici: [path.join(root, 'node_modules/undici/index.d.ts')],
    'openapi-fetch': [path.join(root, 'node_modules/openapi-fetch')],
    ws: [path.join(root, 'node_modules/@types/ws')],
    redis: [path.join(root, 'node_modules/redis')],
  },
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
}

// The client and the library of the language are parsed once for all programs.
const host = ts.createCompilerHost(options)
const { getSourceFile } = host
const parsed = new Map<string, ts.SourceFile | undefined>()
host.getSourceFile = (file, ...rest) => {
  if (!file.startsWith(root)) return getSourceFile(file, ...rest)
  if (!parsed.has(file)) parsed.set(file, getSourceFile(file, ...rest))
  return parsed.get(file)
}

export function mistakesIn(files: readonly string[]): string[] {
  const program = ts.createProgram(files, options, host)
  return files
    .flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
