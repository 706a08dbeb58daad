/** The client, compiled in memory against generated files that are not on disk. */
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')
const generated = path.join(root, 'generated')
const { options, fileNames } = clientConfig()
/** Everything except the generated files is the same for each compilation. */
const parsed = new Map<string, ts.SourceFile | undefined>()

/** Returns the compiler's errors when these files replace everything in `generated`. */
export function compileClient(files: Record<string, string>): string[] {
  const replaced = new Map(Object.entries(files).map(([name, content]) => [path.join(generated, name), content]))
  const isReplaced = (name: string) => name.startsWith(generated + path.sep)
  const { fileExists, readFile, ...host } = ts.createCompilerHost(options)
  const program = ts.createProgram(
    [...fileNames, ...[...replaced.keys()].filter((name) => name.endsWith('.ts'))],
    options,
    {
      ...host,
      fileExists: (name) => (isReplaced(name) ? replaced.has(name) : fileExists(name)),
      readFile: (name) => (isReplaced(name) ? replaced.get(name) : readFile(name)),
      getSourceFile(name, language) {
        if (isReplaced(name)) return ts.createSourceFile(name, replaced.get(name) ?? '', language)
        if (!parsed.has(name)) parsed.set(name, host.getSourceFile(name, language))
        return parsed.get(name)
      },
    },
  )
  return ts.getPreEmitDiagnostics(program).map((error) => ts.formatDiagnostic(error, host))
}

/** The compiler options of the project, and the files of `src` alone. */
function clientConfig(): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  return ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, root)
}
