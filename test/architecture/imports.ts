/** What the files of the tree import, and what stands against it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '../..')

/** Path of a file -> its source. */
export type Tree = ReadonlyMap<string, string>

/** Path of a file -> what it imports: paths of the tree and names of packages. */
export type Imports = ReadonlyMap<string, readonly string[]>

/** A folder, or a file -> the folders, files and packages that it may import besides itself. */
export type Table = { readonly [place: string]: readonly string[] }

/** The TypeScript files of some folders of the repository. */
export function treeOf(...folders: string[]): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.posix.join(folder, name)),
  )
  return new Map(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]))
}

/** All imports: of values and of types, re-exports, `import('…')` in code and in types. */
export function importsOf(tree: Tree): Imports {
  return new Map([...tree].map(([file, source]) => [file, specifiersIn(file, source).map((to) => targetOf(file, to))]))
}

function specifiersIn(file: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const given = specifierOf(node)
    if (given && ts.isStringLiteralLike(given)) found.push(given.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest))
  return found
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  const isDynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  return isDynamic ? node.arguments[0] : undefined
}

function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : specifier
}

/** The imports that the table does not allow, one line each. */
export function forbiddenImports(imports: Imports, table: Table): string[] {
  const restricted = new Set(Object.values(table).flat())
  return [...imports].flatMap(([file, targets]) => {
    const place = placeOf(file, table)
    const allowed = place === undefined ? undefined : table[place]
    if (place === undefined || !allowed) return [`${file} is in no folder of the table in ${whereTheTableIs}`]
    const isAllowed = (target: string) => {
      const there = placeOf(target, table) ?? target
      // Files outside the tree and packages that the table does not name may be imported everywhere.
      if (there === target && !imports.has(target) && !restricted.has(target) && !target.startsWith('src/')) return true
      return there === place || allowed.some((entry) => covers(entry, there))
    }
    const rest = `${place} may import ${allowed.join(', ') || 'nothing'} (see the table in ${whereTheTableIs})`
    return targets.filter((target) => !isAllowed(target)).map((target) => `${file} imports ${target}: ${rest}`)
  })
}

const whereTheTableIs = 'test/architecture/architecture.test.ts'

/** `folder/*` stands for the folder and everything inside. */
function covers(entry: string, place: string): boolean {
  if (!entry.endsWith('/*')) return entry === place
  const folder = entry.slice(0, -2)
  return place === folder || place.startsWith(`${folder}/`)
}

/** The most precise entry of the table for a file. */
function placeOf(file: string, table: Table): string | undefined {
  return Object.keys(table)
    .filter((place) => file === place || file.startsWith(`${place}/`))
    .sort((one, other) => other.length - one.length)[0]
}

/** Files that import each other in a circle, one circle a line. */
export function cyclesIn(imports: Imports): string[] {
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, trail: readonly string[]): void => {
    if (trail.includes(file)) {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '))
      return
    }
    if (done.has(file)) return
    done.add(file)
    for (const target of imports.get(file) ?? []) visit(target, [...trail, file])
  }
  for (const file of imports.keys()) visit(file, [])
  return cycles
}
