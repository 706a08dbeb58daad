import { isObject, type Json, type JsonObject, listOf } from '../../document/document.ts'
import { at, nodesOf, operationsOf, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Parameters of a path, moved into each of its operations, so that an operation is complete. */
export const sharedParameters: RepairRule = {
  name: 'shared-parameters',
  seenIn: ['2021-06-06', '2023-11-03', '2025-11-13', '2026-06-02'],
  apply(document, report) {
    for (const { value: item, ...node } of nodesOf(document, 'pathItem')) {
      const shared = item.parameters
      const operations = operationsOf(item)
      if (!Array.isArray(shared) || operations.length === 0) continue
      delete item.parameters
      for (const [, operation] of operations) {
        const own = listOf(operation.parameters)
        const added = shared.filter((parameter) => !own.some((other) => isSame(document, parameter, other)))
        if (added.length > 0) operation.parameters = [...structuredClone(added), ...own]
      }
      report(at(node, 'parameters'), `moved into ${operations.map(([method]) => method).join(', ')}`)
    }
  },
}

function isSame(document: JsonObject, one: Json, other: Json): boolean {
  const [a, b] = [resolved(document, one), resolved(document, other)]
  return isObject(a) && isObject(b) && a.name === b.name && a.in === b.in
}
