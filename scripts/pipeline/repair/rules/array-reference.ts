import { at, nodesOf, place, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * `type: array` next to a reference to something that is not an array (`{ type: array, $ref: '#/definitions/agent_bot'
 * }`): its items.
 */
export const arrayReference: RepairRule = {
  name: 'array-reference',
  apply(document, report) {
    for (const node of nodesOf(document, 'schema')) {
      const { $ref, type, ...rest } = node.value
      if (typeof $ref !== 'string' || type !== 'array' || 'items' in rest) continue
      const target = resolved(document, { $ref })
      if (!target || target.type === 'array' || 'items' in target) continue
      place(node, { type, ...rest, items: { $ref } })
      report(at(node), `type array next to ${$ref}: now an array of it`)
    }
  },
}
