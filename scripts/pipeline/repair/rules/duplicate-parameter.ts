import { at, keepOnly, nodesOf, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** A parameter that an operation or a path lists twice, directly or by reference: the first stays. */
export const duplicateParameter: RepairRule = {
  name: 'duplicate-parameter',
  apply(document, report) {
    for (const { value, ...node } of nodesOf(document, 'operation', 'pathItem')) {
      if (!Array.isArray(value.parameters)) continue
      const seen = new Set<string>()
      keepOnly(value.parameters, (item, index) => {
        const parameter = resolved(document, item)
        if (!parameter || parameter.in === 'body') return true
        const identity = `${parameter.in} ${parameter.name}`
        if (seen.has(identity)) report(at(node, 'parameters', index), `${parameter.name} is there twice: removed`)
        return seen.size < seen.add(identity).size
      })
    }
  },
}
