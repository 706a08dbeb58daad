import { allKinds, dialectOf } from '../../document/dialects.ts'
import { decodedReference, isObject, type Json, type JsonObject, resolvePointer } from '../../document/document.ts'
import type { Kind } from '../../document/kinds.ts'
import { at, type Node, nodesOf, place } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const referring = ['pathItem', 'schema', 'parameter', 'response', 'requestBody', 'header'] as const

/**
 * A reference to something of another kind: a schema that points at a parameter, a response that points at a schema.
 * What was meant is put in its place. A reference into the routes is replaced by a copy, since routes are renamed and
 * merged.
 */
export const referenceTarget: RepairRule = {
  name: 'reference-target',
  expectedIn:
    'bundled documents: what several routes share is described in one of them, and the others refer to it there',
  apply(document, report) {
    let kinds = kindsIn(document)
    let isChanged = false
    for (const node of nodesOf(document, ...referring)) {
      const reference = node.value.$ref
      if (typeof reference !== 'string') continue
      const target = resolvePointer(document, reference)
      if (target === undefined) continue
      // A copy that this rule made is not known yet.
      if (isChanged && !kinds.has(target)) {
        kinds = kindsIn(document)
        isChanged = false
      }
      const kind = kinds.get(target)
      // The corrections look for operations in the path itself.
      const isInRoutes = reference.startsWith('#/paths/') || node.kind === 'pathItem'
      if (kind === node.kind && !isInRoutes) continue
      const meant = isObject(target) ? meaning(node, kind, reference, target, document) : {}
      if (node.kind === 'pathItem') delete meant.$ref
      // Only a path item may have more than a reference.
      const { $ref: _, ...siblings } = node.kind === 'pathItem' ? node.value : {}
      place(node, { ...meant, ...siblings })
      const now = Object.keys(meant).join(', ') || 'nothing is known of it'
      report(at(node), `${reference} is ${kind === node.kind ? 'in the routes' : `not a ${node.kind}`}: now ${now}`)
      isChanged = true
    }
  },
}

function kindsIn(document: JsonObject): Map<Json, Kind> {
  return new Map(nodesOf(document, ...allKinds).map(({ value, kind }) => [value, kind]))
}

function meaning(
  node: Node,
  kind: Kind | undefined,
  reference: string,
  target: JsonObject,
  document: JsonObject,
): JsonObject {
  const isSwagger2 = dialectOf(document) === '2.0'
  // Something that contains the reference cannot be copied into it.
  const canCopy = !`${decodedReference(at(node))}/`.startsWith(`${decodedReference(reference)}/`) && !('$ref' in target)
  if (kind === node.kind) return canCopy ? structuredClone(target) : {}
  if (node.kind === 'schema') {
    const hasSchema = kind === 'parameter' || kind === 'response' || kind === 'requestBody' || kind === 'mediaType'
    return hasSchema && canCopy ? schemaWithin(target) : {}
  }
  if (kind !== 'schema') return {}
  const schema = { $ref: reference }
  const body = isSwagger2 ? { schema } : { content: { 'application/json': { schema } } }
  if (node.kind === 'response') return { description: textOf(target.description), ...body }
  return node.kind === 'requestBody' ? body : {}
}

/** The schema of a parameter, a response or a body. */
function schemaWithin(target: JsonObject): JsonObject {
  if (isObject(target.schema)) return structuredClone(target.schema)
  const media = isObject(target.content) ? Object.values(target.content)[0] : undefined
  if (isObject(media)) return isObject(media.schema) ? structuredClone(media.schema) : {}
  const notOfSchema = ['in', 'name', 'required', 'collectionFormat', 'allowEmptyValue', 'headers', 'content', 'schema']
  const entries = Object.entries(target).filter(([key]) => !notOfSchema.includes(key))
  return structuredClone(Object.fromEntries(entries))
}

function textOf(value: Json | undefined): string {
  return typeof value === 'string' ? value : ''
}
