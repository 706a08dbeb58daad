/**
 * Whether types describe what servers send: each recorded response, written as the type that it has, is assigned to the
 * type that a client promises for it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { type Document, shapeOf } from './document.ts'
import type { FiguroMethod } from './figuro.ts'

const root = path.resolve(import.meta.dirname, '../..')
const recordings = path.join(root, 'test/fixtures/recordings')
const figuro = path.join(root, 'bench/node_modules/@figuro/chatwoot-sdk/dist')

export interface Recorded {
  readonly name: string
  readonly route: string
  readonly status: number
  readonly body: unknown
}

/** What a client says of a recorded response: the text of a type, if it has one. */
export type Promised = (recorded: Recorded) => string | undefined

export interface Fit {
  /** Have a type other than any and unknown. */
  readonly typed: number
  /** Of those, can be assigned to it. */
  readonly fitting: number
  /** Of those, have no field that the type does not declare. */
  readonly exact: number
  /** The routes with a response that does not fit. */
  readonly wrong: ReadonlySet<string>
}

/** The successful recorded responses with a JSON body. */
export function recordedResponses(): Recorded[] {
  return readdirSync(recordings).sort().flatMap(readRecorded)
}

function readRecorded(file: string): Recorded[] {
  const { name, operation, response } = JSON.parse(readFileSync(path.join(recordings, file), 'utf8'))
  const isSuccess = response.status >= 200 && response.status < 300
  if (!isSuccess || typeof response.body !== 'object' || response.body === null) return []
  const [method = '', pathname = ''] = operation.split(' ')
  return [{ name, route: shapeOf(method, pathname), status: response.status, body: response.body }]
}

export function promisedByFiguro(methods: readonly FiguroMethod[]): Promised {
  const byRoute = new Map(methods.map((method) => [method.route, typeOf(method)]).reverse() as [string, string][])
  return ({ route }) => byRoute.get(route)
}

function typeOf({ name, owner }: FiguroMethod): string {
  const [first, service, method] = name.split('.')
  const file = `${figuro}/services/${first}/${owner.replace(/Api$/, '')}`
  if (method) return `Awaited<ReturnType<import('${file}').${owner}['${method}']>>`
  return `Awaited<ReturnType<import('${figuro}/index').default['${first}']['${service}']>>`
}

/** The types that openapi-typescript writes for a document, in a file. */
export function promisedByPaths(file: string, { paths, components }: Document): Promised {
  const names = new Map(
    Object.entries(paths).flatMap(([name, operations]) =>
      Object.entries(operations).map(
        ([method, { responses }]) => [shapeOf(method, name), { name, responses }] as const,
      ),
    ),
  )
  return ({ route, status }) => {
    const operation = names.get(route)
    const response = operation?.responses?.[status]
    const content = (response?.$ref ? components.responses?.[response.$ref.split('/').at(-1) ?? ''] : response)?.content
    const media = content && Object.keys(content).find((name) => name.startsWith('application/json'))
    if (!operation || !media) return undefined
    const method = route.split(' ')[0]?.toLowerCase()
    return `import('${file}').paths['${operation.name}']['${method}']['responses'][${status}]['content']['${media}']`
  }
}

/** Compiles the responses against the promised types, one on each line. */
export function fitOf(responses: readonly Recorded[], promised: Promised): Fit {
  const typed = responses.flatMap((response) => {
    const type = promised(response)
    return type ? [{ ...response, type }] : []
  })
  const lines = {
    isAny: typed.map(({ type }, index) => `export const any${index}: unknown extends ${type} ? never : true = true`),
    fits: typed.map(
      ({ type, body }, index) =>
        `declare const sent${index}: ${typeOfValue(body)}; export const value${index}: ${type} = sent${index}`,
    ),
    exact: typed.map(({ type, body }, index) => `export const exact${index}: ${type} = ${JSON.stringify(body)}`),
  }
  const wrong = mistakes(lines)
  const known = typed.map((response, line) => ({ ...response, line })).filter(({ line }) => !wrong.isAny.has(line))
  const fitting = known.filter(({ line }) => !wrong.fits.has(line))
  return {
    typed: known.length,
    fitting: fitting.length,
    exact: fitting.filter(({ line }) => !wrong.exact.has(line)).length,
    wrong: new Set(known.filter((response) => !fitting.includes(response)).map(({ route }) => route)),
  }
}

/** A JSON value as the type that has only this value, so that the compiler widens nothing. */
export function typeOfValue(value: unknown): string {
  if (Array.isArray(value))
    return value.length > 0 ? `(${[...new Set(value.map(typeOfValue))].join(' | ')})[]` : 'never[]'
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).map(([key, field]) => `${JSON.stringify(key)}: ${typeOfValue(field)}`)
  return `{ ${fields.join('; ')} }`
}

type Programs = Record<'isAny' | 'fits' | 'exact', readonly string[]>

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: ['node'],
  typeRoots: [path.join(root, 'node_modules/@types')],
}

/** The lines that do not compile, by program. */
function mistakes(programs: Programs): Record<keyof Programs, Set<number>> {
  const texts = new Map(Object.entries(programs).map(([name, lines]) => [fileOf(name), lines.join('\n')]))
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile } = host
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  const program = ts.createProgram([...texts.keys()], options, host)
  const wrongIn = (name: string) => {
    const source = program.getSourceFile(fileOf(name))
    const found = ts.getPreEmitDiagnostics(program, source)
    return new Set(found.map(({ start = 0 }) => source?.getLineAndCharacterOfPosition(start).line ?? -1))
  }
  return { isAny: wrongIn('isAny'), fits: wrongIn('fits'), exact: wrongIn('exact') }
}

function fileOf(name: string): string {
  return path.join(root, `bench/fit-${name}.ts`)
}
