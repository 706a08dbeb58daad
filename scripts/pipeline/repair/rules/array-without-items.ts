import { dialectOf } from '../../document/dialects.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** An array without items: of anything, or of strings where Swagger 2.0 cannot express anything. */
export const arrayWithoutItems: RepairRule = {
  name: 'array-without-items',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    const isSwagger2 = dialectOf(document) === '2.0'
    for (const node of nodesOf(document, 'schema', 'parameter', 'items', 'header')) {
      if (node.kind !== 'schema' && !isSwagger2) continue
      const { type, items } = node.value
      const isArray = type === 'array' || (Array.isArray(type) && type.includes('array'))
      if (isArray && items === undefined && !('prefixItems' in node.value)) {
        node.value.items = node.kind === 'schema' ? {} : { type: 'string' }
        report(at(node), `an array without items: now of ${node.kind === 'schema' ? 'anything' : 'strings'}`)
      } else if (node.kind === 'items' && type === undefined) {
        node.value.type = 'string'
        report(at(node), 'items without a type: now strings')
      }
    }
  },
}
