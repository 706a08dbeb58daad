import { allKinds, dialectOf, plainKinds } from '../../document/dialects.ts'
import { type JsonObject, listOf } from '../../document/document.ts'
import { at, nodesOf, place, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * Keys next to a `$ref`, which tools drop silently. In a schema before OpenAPI 3.1 the reference moves into an
 * `allOf`, so that a description survives; `type: array` makes it the items. Elsewhere they have no meaning.
 */
export const referenceSiblings: RepairRule = {
  name: 'reference-siblings',
  expectedIn: 'any hand-written document: a description next to a reference, which converters drop silently',
  apply(document, report) {
    const is31 = dialectOf(document) === '3.1'
    for (const node of nodesOf(document, ...allKinds)) {
      const { $ref, ...siblings } = node.value
      if (typeof $ref !== 'string' || plainKinds.has(node.kind) || node.kind === 'pathItem') continue
      const names = Object.keys(siblings).filter((key) => !(is31 && (key === 'description' || key === 'summary')))
      if (names.length === 0) continue
      if (node.kind === 'schema') {
        if (isArrayOf($ref, siblings, document)) {
          place(node, { ...siblings, items: { $ref } })
          report(at(node), `type array next to ${$ref}: now an array of it`)
          continue
        }
        if (is31) continue
        const schema = withReference($ref, siblings)
        place(node, schema)
        const now = '$ref' in schema ? 'removed' : 'the reference is now in allOf'
        report(at(node), `${names.join(', ')} next to $ref: ${now}`)
      } else {
        for (const name of names) delete node.value[name]
        report(at(node), `${names.join(', ')} next to $ref: removed`)
      }
    }
  },
}

function isArrayOf($ref: string, { type, items }: JsonObject, document: JsonObject): boolean {
  const target = type === 'array' && items === undefined ? resolved(document, { $ref }) : undefined
  return target !== undefined && target.type !== 'array' && !('items' in target)
}

/** A `type` next to the reference says nothing new, and would be wrong for anything but an object. */
function withReference($ref: string, { type: _, allOf, ...siblings }: JsonObject): JsonObject {
  if (Object.keys(siblings).length === 0 && allOf === undefined) return { $ref }
  return { allOf: [{ $ref }, ...listOf(allOf)], ...siblings }
}
