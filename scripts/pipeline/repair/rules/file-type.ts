import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** `type: file` in a schema or in items, where only a form parameter may have it: a binary string. */
export const fileType: RepairRule = {
  name: 'file-type',
  apply(document, report) {
    for (const node of nodesOf(document, 'schema', 'items')) {
      const { type } = node.value
      if (type !== 'file' && type !== 'binary') continue
      node.value.type = 'string'
      node.value.format = 'binary'
      report(at(node, 'type'), `${type}: now a binary string`)
    }
    for (const node of nodesOf(document, 'parameter')) {
      if (node.value.type !== 'file' || node.value.in === 'formData') continue
      node.value.in = 'formData'
      report(at(node, 'in'), 'a file is sent in a form: now formData')
    }
  },
}
