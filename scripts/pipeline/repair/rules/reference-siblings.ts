import { allKinds, dialectOf, plainKinds } from '../../document/dialects.ts'
import type { JsonObject } from '../../document/document.ts'
import { at, nodesOf, place } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * Keys next to a `$ref`, which tools drop silently. In a schema before OpenAPI 3.1 the reference moves into an
 * `allOf`, so that a description survives; elsewhere they have no meaning.
 */
export const referenceSiblings: RepairRule = {
  name: 'reference-siblings',
  expectedIn: 'any hand-written document: a description next to a reference, which converters drop silently',
  apply(document, report) {
    const is31 = dialectOf(document) === '3.1'
    for (const node of nodesOf(document, ...allKinds)) {
      if (typeof node.value.$ref !== 'string') continue
      const { $ref, ...siblings } = node.value
      const names = Object.keys(siblings).filter((key) => !(is31 && (key === 'description' || key === 'summary')))
      if (typeof $ref !== 'string' || names.length === 0 || plainKinds.has(node.kind) || node.kind === 'pathItem')
        continue
      if (node.kind === 'schema') {
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

/** A `type` next to the reference says nothing new, and would be wrong for anything but an object. */
function withReference($ref: string, { type: _, allOf, ...siblings }: JsonObject): JsonObject {
  if (Object.keys(siblings).length === 0 && allOf === undefined) return { $ref }
  return { allOf: [{ $ref }, ...(Array.isArray(allOf) ? allOf : [])], ...siblings }
}
