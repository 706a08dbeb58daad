import { httpMethods } from '../../document/document.ts'
import { at, nodesOf, renameKey } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** A method in upper case (`GET:`), which no tool reads. */
export const methodCase: RepairRule = {
  name: 'method-case',
  expectedIn: 'hand-written YAML with `GET:`, whose operation would be removed as an unexpected key',
  apply(document, report) {
    for (const { value: item, ...node } of nodesOf(document, 'pathItem')) {
      for (const key of Object.keys(item)) {
        const method = httpMethods.find((name) => name === key.toLowerCase())
        if (!method || method === key || method in item) continue
        renameKey(item, key, method)
        report(at(node, key), `now ${method}`)
      }
    }
  },
}
