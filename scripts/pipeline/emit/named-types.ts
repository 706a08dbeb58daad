/**
 * Each schema under its own name, so that editors and the compiler show `Conversation` instead of its whole content.
 */
import ts from 'typescript'
import { type ApiDocument, isObject, type Json, objectOf } from '../document/document.ts'
import { fetchPathNames } from './fetch-paths.ts'

/** Names that the types themselves use: a declaration of the same name would shadow them. */
const ownNames = new Set(['Blob', 'Extract', 'Omit', 'ReadonlyArray', 'Record', 'WithRequired', ...fetchPathNames])

export interface NamedSchemas {
  nodes: ts.Node[]
  names: ReadonlySet<string>
}

/** Adds a declaration for each named schema at the end, and replaces the schema by its name. */
export function nameSchemas(nodes: readonly ts.Node[], document: ApiDocument): NamedSchemas {
  const schemas = schemasOf(document)
  const names = new Set<string>()
  const aliases: ts.Node[] = []
  const named = (member: ts.TypeElement): ts.TypeElement => {
    const name = nameOf(member)
    if (!ts.isPropertySignature(member) || !member.type || !isTypeName(name) || ownNames.has(name)) return member
    names.add(name)
    aliases.push(alias(name, member.type, schemas[name]))
    const reference = ts.factory.createTypeReferenceNode(name)
    return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, reference)
  }
  const inSchemas = (member: ts.TypeElement): ts.TypeElement => {
    if (!ts.isPropertySignature(member) || nameOf(member) !== 'schemas' || !member.type) return member
    if (!ts.isTypeLiteralNode(member.type)) return member
    const members = ts.factory.createNodeArray(member.type.members.map(named))
    const type = ts.factory.updateTypeLiteralNode(member.type, members)
    return ts.factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type)
  }
  const declarations = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return node
    const members = node.members.map(inSchemas)
    const { modifiers, name, typeParameters, heritageClauses } = node
    return ts.factory.updateInterfaceDeclaration(node, modifiers, name, typeParameters, heritageClauses, members)
  })
  return { nodes: [...declarations, ...aliases], names }
}

/** Refers to the named schemas by their names. */
export function byTheirNames(schemaTypes: string, names: ReadonlySet<string>): string {
  return schemaTypes.replace(/components\["schemas"\]\["(\w+)"\]/g, (long, name) => (names.has(name) ? name : long))
}

/** `types.ts`: the named schemas alone. */
export function namedTypes(document: ApiDocument, declared: ReadonlySet<string>, schemaFile: string): string {
  const names = Object.keys(schemasOf(document)).filter(isTypeName)
  const lines = names.filter((name) => declared.has(name)).map((name) => `  ${name},\n`)
  const others = names.filter((name) => !declared.has(name))
  return [
    lines.length > 0 ? `export type {\n${lines.join('')}} from '${schemaFile}'\n` : '',
    others.length > 0 ? `import type { components } from '${schemaFile}'\n` : '',
    ...others.map((name) => `export type ${name} = components['schemas']['${name}']\n`),
  ].join('')
}

/** Names of Chatwoot's own schemas that are not corrected are in snake_case. */
function isTypeName(name: string): boolean {
  return /^[A-Z]\w*$/.test(name)
}

function schemasOf({ components }: ApiDocument): Record<string, Json> {
  return objectOf(objectOf(components).schemas)
}

function nameOf({ name }: ts.TypeElement): string {
  return name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : ''
}

function alias(name: string, type: ts.TypeNode, schema: Json | undefined): ts.Node {
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)]
  const declaration = ts.factory.createTypeAliasDeclaration(exported, name, undefined, type)
  const text = isObject(schema) && typeof schema.description === 'string' ? schema.description.trim() : ''
  if (!text) return declaration
  const comment = `* ${text.replaceAll('*/', '*\\/').replace(/\s+/g, ' ')} `
  return ts.addSyntheticLeadingComment(declaration, ts.SyntaxKind.MultiLineCommentTrivia, comment, true)
}
