import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const counts = ['minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties']

/** A bound that nothing can satisfy (`minLength: -1`, `multipleOf: 0`). */
export const impossibleBound: RepairRule = {
  name: 'impossible-bound',
  apply(document, report) {
    for (const { value, ...node } of nodesOf(document, 'schema', 'parameter', 'items', 'header')) {
      for (const keyword of [...counts, 'multipleOf']) {
        const bound = value[keyword]
        if (typeof bound !== 'number') continue
        if (keyword === 'multipleOf' ? bound > 0 : Number.isInteger(bound) && bound >= 0) continue
        delete value[keyword]
        report(at(node, keyword), `${bound} is not a valid bound: removed`)
      }
    }
  },
}
