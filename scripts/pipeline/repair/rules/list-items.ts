import { dialectOf } from '../../document/dialects.ts'
import { isObject, type Json } from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** `items` as an array of schemas (`items: [{ type: string }]`): an item is one of them. */
export const listItems: RepairRule = {
  name: 'list-items',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    const anyOf = dialectOf(document) === '2.0' ? 'x-anyOf' : 'anyOf'
    for (const node of nodesOf(document, 'schema', 'parameter', 'items', 'header')) {
      const { items } = node.value
      if (!Array.isArray(items)) continue
      const [first, ...more] = items.filter(isObject)
      const item: Json = more.length > 0 && node.kind === 'schema' ? { [anyOf]: [first ?? {}, ...more] } : (first ?? {})
      node.value.items = item
      report(at(node, 'items'), `an array of ${items.length}: now ${more.length > 0 ? 'one of them' : 'its schema'}`)
    }
  },
}
