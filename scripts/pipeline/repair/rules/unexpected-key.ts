import { excerpt } from '../../document/document.ts'
import { at, fieldsOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** A key that the dialect does not have there; runs after every rule that knows what it could mean. */
export const unexpectedKey: RepairRule = {
  name: 'unexpected-key',
  seenIn: ['2020-02-23', '2020-03-04'],
  apply(document, report) {
    for (const { node, key, slot, value } of fieldsOf(document)) {
      if (slot) continue
      delete node.value[key]
      report(at(node, key), `has no meaning there: removed ${excerpt(value, 60)}`)
    }
  },
}
