import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const styles = new Map<string, string[]>([
  ['query', ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject']],
  ['path', ['simple', 'label', 'matrix']],
  ['header', ['simple']],
  ['cookie', ['form']],
])

/** A `style` that does not exist, or not in that place: removed in favour of the default. */
export const unknownStyle: RepairRule = {
  name: 'unknown-style',
  apply(document, report) {
    for (const { value, ...node } of nodesOf(document, 'parameter', 'header', 'encoding')) {
      const { style } = value
      const place = node.kind === 'parameter' ? String(value.in) : node.kind === 'header' ? 'header' : 'query'
      if (style === undefined || styles.get(place)?.includes(String(style))) continue
      delete value.style
      report(at(node, 'style'), `${style} is not a valid style there: removed`)
    }
  },
}
