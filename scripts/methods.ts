/**
 * Writes docs/methods.md: every method of every client, read from the source.
 *
 *   npm run docs:methods [-- --check]
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { tableOf, writePage } from './pages.ts'
import { type Output, runProgram, startProgram } from './run-program.ts'

const root = path.resolve(import.meta.dirname, '..')

const clients = [
  { name: 'Chatwoot', variable: 'chatwoot', for: "A user's token: everything in an account." },
  { name: 'ChatwootBot', variable: 'bot', for: "An agent bot's token: respond, label, hand over." },
  {
    name: 'ChatwootPlatform',
    variable: 'platform',
    for: "A platform app's token: accounts, users and bots of a server.",
  },
  {
    name: 'ChatwootPublic',
    variable: 'visitor',
    for: 'No token: an API inbox as its contacts see it, also in browsers.',
  },
]

/** A row of a table: what somebody wants, and what they call. */
interface Row {
  readonly want: string
  readonly call: string
}

/** The page, from the types of the entry. */
export function methodsPage(): string {
  const entry = path.join(root, 'src/index.ts')
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  )
  const program = ts.createProgram([entry], options)
  const reader = new Reader(program.getTypeChecker())
  const source = program.getSourceFile(entry)
  const entrySymbol = source && reader.checker.getSymbolAtLocation(source)
  const names = new Map(
    (entrySymbol ? reader.checker.getExportsOfModule(entrySymbol) : []).map((name) => [name.getName(), name]),
  )
  const sections = clients.map(({ name, variable, for: purpose }) => {
    const client = names.get(name)
    if (!client) throw new Error(`src/index.ts does not export ${name}`)
    return `## ${name}\n\n${purpose}\n\n${reader.clientSection(client, variable)}`
  })
  const functions = [...names.values()].flatMap((name) => reader.functionRows(name))
  return `${header}\n${sections.join('\n')}\n## Functions\n\n${methodsTable(functions)}`
}

const header = `# Methods

<!-- Written by \`npm run docs:methods\`. Change the docstrings instead. -->

What you want, and what you call. Ids come first, then one object of parameters, then \`options\` (\`signal\`, \`timeout\`, \`totalTimeout\`, \`maxRetries\`, \`headers\`), which every method takes last and which is left out here. The [API reference](https://chatwoot-client.github.io/chatwoot-client/api/index.html) has all parameters, errors and endpoints.
`

function methodsTable(rows: readonly Row[]): string {
  return tableOf(
    ['what you want', 'what you call'],
    rows.map(({ want, call }) => [want, `\`${call}\``]),
  )
}

/** Reads classes through the compiler, so that a `Pick` of methods is what a reader sees. */
class Reader {
  readonly checker: ts.TypeChecker

  constructor(checker: ts.TypeChecker) {
    this.checker = checker
  }

  /** The client's own methods, then a table for each of its resources. */
  clientSection(client: ts.Symbol, variable: string): string {
    const members = this.#membersOf(this.checker.getDeclaredTypeOfSymbol(client))
    const own = members.flatMap((member) => this.#rowOf(member, variable))
    const resources = members
      .flatMap((member) => this.#resources(member, `${variable}.`))
      .sort(([one], [other]) => (one < other ? -1 : 1))
    const tables = resources.map(([name, rows]) => `### ${name.slice(variable.length + 1)}\n\n${methodsTable(rows)}`)
    return [`### ${variable}\n\n${methodsTable(own)}`, ...tables].join('\n')
  }

  /** An exported function; guards of errors are listed with their errors. */
  functionRows(name: ts.Symbol): Row[] {
    const symbol = name.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(name) : name
    if (/^is\w+Error$/.test(name.getName())) return []
    return this.#rowOf(symbol, '', name.getName())
  }

  /** The member itself when it is a resource, and the resources that it holds: `portals`, `portals.articles`. */
  #resources(member: ts.Symbol, owner: string): [string, Row[]][] {
    const type = this.checker.getTypeOfSymbol(member)
    const isResource = type.getCallSignatures().length === 0 && type.symbol?.declarations?.some(isOfClient)
    if (!isResource) return []
    const name = owner + member.getName()
    const members = this.#membersOf(type)
    const rows = members.flatMap((method) => this.#rowOf(method, name))
    return [
      ...(rows.length > 0 ? [[name, rows] satisfies [string, Row[]]] : []),
      ...members.flatMap((inner) => this.#resources(inner, `${name}.`)),
    ]
  }

  #membersOf(type: ts.Type): ts.Symbol[] {
    return this.checker.getPropertiesOfType(type).filter((member) => isPublic(member))
  }

  #rowOf(symbol: ts.Symbol, owner: string, name = symbol.getName()): Row[] {
    const [signature] = this.checker.getTypeOfSymbol(symbol).getCallSignatures()
    if (!signature) return []
    const parameters = signature.parameters.filter((parameter) => !isRequestOptions(parameter)).map(written)
    const text = ts.displayPartsToString(signature.getDocumentationComment(this.checker))
    return [{ want: firstSentence(text), call: `${owner ? `${owner}.` : ''}${name}(${parameters.join(', ')})` }]
  }
}

function isOfClient(declaration: ts.Declaration): boolean {
  return /\/src\/(resources|clients)\//.test(declaration.getSourceFile().fileName)
}

function isPublic(member: ts.Symbol): boolean {
  const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected
  if (/^(#|__)/.test(member.getName())) return false
  return (member.declarations ?? []).every(
    (declaration) =>
      (ts.getCombinedModifierFlags(declaration) & hidden) === 0 &&
      !ts.getJSDocTags(declaration).some(({ tagName }) => tagName.text === 'internal'),
  )
}

function isRequestOptions(parameter: ts.Symbol): boolean {
  return parameter.getName() === 'options' && isOptional(parameter)
}

function isOptional({ valueDeclaration }: ts.Symbol): boolean {
  if (!valueDeclaration || !ts.isParameter(valueDeclaration)) return false
  return (valueDeclaration.questionToken ?? valueDeclaration.initializer) !== undefined
}

function written(parameter: ts.Symbol): string {
  const declaration = parameter.valueDeclaration
  const isRest = declaration && ts.isParameter(declaration) && declaration.dotDotDotToken
  return isRest ? `…${parameter.getName()}` : parameter.getName() + (isOptional(parameter) ? '?' : '')
}

/** Up to the first full stop that ends a sentence: not the one in `4.12` or `e.g.`. */
function firstSentence(text: string): string {
  const [paragraph = ''] = text.split(/\n\s*\n/)
  const line = paragraph.replaceAll(/\s+/g, ' ').trim()
  const [sentence = line] = line.match(/^.*?[.:](?= [A-Z`]|$)/) ?? []
  return sentence.replace(/[.:]$/, '').replaceAll('|', '\\|')
}

export async function main(args: string[], output: Output = console): Promise<number> {
  return runProgram(output, async () => {
    const { values } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } })
    await writePage('docs/methods.md', methodsPage(), { check: values.check, command: 'npm run docs:methods' })
  })
}

await startProgram(import.meta.url, main)
