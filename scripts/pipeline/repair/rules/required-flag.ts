import { type Json, type JsonObject, listOf, objectOf } from '../../document/document.ts'
import { at, type Node, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** `required: true` on a property, where an array on its object belongs; `required: name` where `[name]` belongs. */
export const requiredFlag: RepairRule = {
  name: 'required-flag',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    for (const node of nodesOf(document, 'schema')) {
      const { required } = node.value
      if (required === undefined || Array.isArray(required)) continue
      delete node.value.required
      const where = at(node, 'required')
      const names = typeof required === 'string' ? namesIn(required, node.value) : []
      const isFlag = required === true || (names.length === 0 && /^(true|yes)$/i.test(String(required)))
      if (names.length > 0) {
        node.value.required = names
        report(where, `a string: now an array`)
      } else if (isFlag && node.slot === 'properties' && node.owner) {
        requireProperty(node.owner, String(node.key))
        report(where, `${required}: ${node.key} is now listed in required of its object`)
      } else report(where, `${JSON.stringify(required)}: removed`)
    }
  },
}

function namesIn(text: string, schema: JsonObject): string[] {
  const properties = objectOf(schema.properties)
  return text.split(/[\s,]+/).filter((name) => name in properties)
}

function requireProperty(object: Node, name: string): void {
  const listed: Json[] = listOf(object.value.required)
  // The object's own flag, if not yet repaired, would be lost: the walk visits the outer object first.
  if (!listed.includes(name)) object.value.required = [...listed, name]
}
