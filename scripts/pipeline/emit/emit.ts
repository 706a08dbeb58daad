/** The last stage: the files that people use. The only file that imports openapi-typescript. */
import {
  astToString,
  type GlobalContext,
  type OpenAPI3,
  resolveRef,
  type SchemaObject,
  scanDiscriminators,
  transformSchema,
} from 'openapi-typescript'
import ts from 'typescript'
import {
  type ApiDocument,
  httpMethods,
  isObject,
  type Json,
  type JsonObject,
  nameMaps,
  setKey,
} from '../document/document.ts'
import { jsonLines } from '../document/json-lines.ts'
import { clientTypes } from './client-types.ts'
import { withClosedUnions } from './closed-unions.ts'
import { fetchPaths, fetchPathTypes } from './fetch-paths.ts'
import { byTheirNames, namedTypes, nameSchemas } from './named-types.ts'
import { operationsTable } from './operations-table.ts'
import { withPlainComments } from './plain-comments.ts'
import { withPlainSchemas } from './plain-schemas.ts'
import { ownProvenance, type Provenance, sourceHeader } from './provenance.ts'

export interface EmittedFiles {
  'openapi.json': string
  'openapi.closed.json': string
  'schema.ts': string
  'operations.ts': string
  'types.ts': string
  /** For projects that use the client. */
  'chatwoot-client.d.ts'?: string
}

export function emitFiles(
  document: ApiDocument,
  { command, corrections, importExtension, isForClient }: Provenance = ownProvenance,
): EmittedFiles {
  const ordered = inOrder(document)
  const header = `${sourceHeader}${command}\`. Change ${corrections} instead.\n\n`
  const plain = withPlainSchemas(ordered)
  const json = JSON.stringify(plain, null, 2)
  const { text, names } = schemaTypes(ordered, json.includes('"discriminator"'))
  return {
    ...(isForClient && { 'chatwoot-client.d.ts': header + clientTypes(text) }),
    'openapi.json': `${json}\n`,
    // Half as long as with a line for each value: openapi.json is the one to read.
    'openapi.closed.json': `${jsonLines(withClosedUnions(plain), 3)}\n`,
    'schema.ts': header + openInterfaces(ordered) + text,
    'operations.ts': header + operationsTable(ordered),
    'types.ts': header + namedTypes(ordered, names, `./schema${importExtension}`),
  }
}

/** Root keys as people expect them; paths and components by name, so that a change is a small diff. */
function inOrder(document: ApiDocument): ApiDocument {
  const first = ['openapi', 'info', 'externalDocs', 'servers', 'security', 'tags', 'paths', 'webhooks', 'components']
  const keys = [
    ...first.filter((key) => key in document),
    ...Object.keys(document)
      .filter((key) => !first.includes(key))
      .sort(),
  ]
  const ordered = Object.fromEntries(keys.map((key) => [key, document[key] ?? null]))
  return {
    ...ordered,
    paths: sortedByName(document.paths, itemInOrder),
    ...(isObject(document.webhooks) && { webhooks: sortedByName(document.webhooks, itemInOrder) }),
    ...(isObject(document.components) && {
      components: sortedByName(document.components, (entries) => sortedByName(entries)),
    }),
  }
}

function sortedByName(value: Json, each: (item: Json) => Json = (item) => item): JsonObject {
  if (!isObject(value)) return {}
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, item]) => [name, each(item)]))
}

function itemInOrder(item: Json): Json {
  if (!isObject(item)) return item
  const methods = httpMethods.filter((method) => method in item)
  const others = Object.keys(item).filter((key) => !methods.some((method) => method === key))
  return Object.fromEntries([...methods, ...others].map((key) => [key, item[key] ?? null]))
}

/**
 * Bypasses the entry of openapi-typescript, which validates and bundles: the document is already validated and whole,
 * and the two cost more than the types.
 */
function schemaTypes(document: ApiDocument, isDiscriminated: boolean): { text: string; names: ReadonlySet<string> } {
  // openapi-typescript modifies its input if there are discriminators.
  const schema = sorted(withClosedUnions(withoutPathExtensions(document))) as unknown as OpenAPI3 // validated as OpenAPI 3.1 before
  const options = { alphabetize: true, defaultNonNullable: false, emptyObjectsUnknown: true, silent: true }
  let hasOpenEnum = false
  const openEnum = (part: SchemaObject) => {
    const type = openEnumType(part)
    hasOpenEnum ||= type !== undefined
    return type
  }
  const context = {
    ...options,
    // It searches the whole document for them.
    discriminators: isDiscriminated ? scanDiscriminators(schema, options) : { objects: {}, refsHandled: [] },
    injectFooter: [],
    resolve: ($ref: string) => resolveRef(schema, $ref, { silent: true }),
    transform: (part: SchemaObject) => binaryType(part) ?? openEnum(schemaOf(part)) ?? openInterfaceType(part),
  }
  // Its other options are off if left out.
  const nodes = transformSchema(schema, context as unknown as GlobalContext)
  const named = nameSchemas(nodes, document)
  const typed = hasOpenEnum ? fetchPaths(named.nodes) : named.nodes
  const text = withPlainComments(byTheirNames(astToString(typed), named.names))
  return { text: hasOpenEnum ? fetchPathTypes + text : text, names: named.names }
}

/** Of named parameters it passes the parameter, not its schema. */
function schemaOf(part: SchemaObject): SchemaObject {
  return typeof part === 'object' && 'in' in part && 'schema' in part ? (part.schema as SchemaObject) : part
}

/** It takes an extension among the paths for a path. */
function withoutPathExtensions(document: ApiDocument): ApiDocument {
  const paths = Object.entries(document.paths).filter(([path]) => !path.startsWith('x-'))
  return { ...document, paths: Object.fromEntries(paths) }
}

const collator = new Intl.Collator('en-US', { numeric: true })
const payloads = new Set(['const', 'default', 'enum', 'example', 'examples'])

/** Sorts the keys, since openapi-typescript sorts slowly. */
function sorted(value: Json, isNameMap = false): Json {
  if (Array.isArray(value)) return value.map((item) => sorted(item))
  if (!isObject(value)) return value
  const ordered: JsonObject = {}
  for (const key of Object.keys(value).sort(collator.compare)) {
    const item = value[key] ?? null
    // Comments show examples as they were written.
    setKey(ordered, key, !isNameMap && payloads.has(key) ? item : sorted(item, !isNameMap && nameMaps.has(key)))
  }
  return ordered
}

const namespace = 'Chatwoot'

/**
 * Objects with custom keys, marked `x-interface: Name`, as interfaces that a program can add its keys to. They are
 * global because a bundler re-exports types, and TypeScript does not merge declarations into a re-export. Several
 * generated files may declare them in one program: a base may be repeated, an index signature may not.
 */
function openInterfaces(document: ApiDocument): string {
  const found = new Set<string>()
  collectInterfaceNames(document, found)
  const names = [...found].sort()
  if (names.length === 0) return ''
  const interfaces = names.map((name) => `    interface ${name} extends Record<string, unknown> {}\n`)
  return `declare global {\n  namespace ${namespace} {\n${interfaces.join('')}  }\n}\n\n`
}

function collectInterfaceNames(value: Json, into: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectInterfaceNames(item, into)
  if (!isObject(value)) return
  if (typeof value['x-interface'] === 'string') into.add(value['x-interface'])
  for (const key of Object.keys(value)) collectInterfaceNames(value[key] ?? null, into)
}

function openInterfaceType(schema: SchemaObject): ts.TypeNode | undefined {
  const name = (schema as { 'x-interface'?: unknown })['x-interface'] // our own key, unknown to its types
  return typeof name === 'string' ? ts.factory.createTypeReferenceNode(`${namespace}.${name}`) : undefined
}

/** Files are Blobs; the two tests are the two ways in which a document declares binary data. */
function binaryType(schema: SchemaObject): ts.TypeNode | undefined {
  const { format, contentMediaType } = schema as { format?: string; contentMediaType?: string } // absent from its types
  if (format !== 'binary' && contentMediaType !== 'application/octet-stream') return undefined
  return ts.factory.createTypeReferenceNode('Blob')
}

/**
 * An enum that Chatwoot adds values to, `anyOf: [{ enum }, { type: string }]`, as `'a' | 'b' | (string & {})`:
 * completion works, and a value of a newer server compiles.
 */
function openEnumType(schema: SchemaObject): ts.TypeNode | undefined {
  const branches = schema.anyOf as SchemaObject[] | undefined
  const isListed = (branch: SchemaObject) =>
    branch.type === 'string' && (Array.isArray(branch.enum) || 'const' in branch)
  const words = branches?.filter(isListed).flatMap((branch) => branch.enum ?? [branch.const]) ?? []
  const open = branches?.find((branch) => branch.type === 'string' && !isListed(branch) && !branch.format)
  const rest = branches?.filter((branch) => branch !== open && !isListed(branch)) ?? []
  if (words.length === 0 || !open || rest.some((branch) => branch.type !== 'null')) return undefined
  const literals = words.map((word) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(String(word))))
  return ts.factory.createUnionTypeNode([
    ...literals,
    ts.factory.createParenthesizedType(
      ts.factory.createIntersectionTypeNode([
        ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        ts.factory.createTypeLiteralNode([]),
      ]),
    ),
    ...rest.map(() => ts.factory.createLiteralTypeNode(ts.factory.createNull())),
  ])
}
