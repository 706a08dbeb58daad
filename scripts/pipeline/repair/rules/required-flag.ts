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
      if (required !== undefined && !Array.isArray(required)) report(at(node, 'required'), repaired(node, required))
    }
  },
}

/** Returns what was done. */
function repaired(node: Node, required: Json): string {
  const names = namesIn(required, node.value)
  if (names.length > 0) {
    node.value.required = names
    return 'a string: now an array'
  }
  delete node.value.required
  if (!isYes(required) || node.slot !== 'properties' || !node.owner) return `${JSON.stringify(required)}: removed`
  requireProperty(node.owner, String(node.key))
  return `${required}: ${node.key} is now listed in required of its object`
}

function isYes(required: Json): boolean {
  return required === true || (typeof required === 'string' && /^(true|yes)$/i.test(required))
}

/** The properties that a string names; none for anything else. */
function namesIn(required: Json, schema: JsonObject): string[] {
  if (typeof required !== 'string') return []
  const properties = objectOf(schema.properties)
  return required.split(/[\s,]+/).filter((name) => name in properties)
}

function requireProperty(object: Node, name: string): void {
  const listed: Json[] = listOf(object.value.required)
  // The object's own flag, if not yet repaired, would be lost: the walk visits the outer object first.
  if (!listed.includes(name)) object.value.required = [...listed, name]
}
