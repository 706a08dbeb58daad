import { dialectOf } from '../../document/dialects.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * An array of types before OpenAPI 3.1 (`type: [string, 'null']`): `nullable`, and alternatives when several remain.
 * Some documents write it as a string (`type: string | null`).
 */
export const typeList: RepairRule = {
  name: 'type-list',
  seenIn: ['2025-05-21', '2025-05-22'],
  apply(document, report) {
    const dialect = dialectOf(document)
    for (const node of nodesOf(document, 'schema', 'parameter', 'items', 'header')) {
      const given = node.value.type
      const type = typeof given === 'string' ? typesIn(given) : given
      if (!Array.isArray(type)) continue
      if (dialect === '3.1' && node.kind === 'schema') {
        if (type === given) continue
        node.value.type = type
        report(at(node, 'type'), `a string: now ${type.join(' or ')}`)
        continue
      }
      const types = type.filter((name) => name !== 'null')
      const [first] = types
      if (types.length === 1 && first !== undefined) node.value.type = first
      else delete node.value.type
      if (node.kind === 'schema') {
        const anyOf = dialect === '2.0' ? 'x-anyOf' : 'anyOf'
        if (types.length > 1 && !(anyOf in node.value)) node.value[anyOf] = types.map((name) => ({ type: name }))
        if (types.length < type.length) node.value[dialect === '2.0' ? 'x-nullable' : 'nullable'] = true
      }
      report(at(node, 'type'), `an array of types: now ${types.join(' or ') || 'null'}`)
    }
  },
}

function typesIn(text: string): string[] | undefined {
  const types = text.split(/[|,]|\bor\b/).map((name) => name.trim())
  return types.length > 1 && types.every((name) => name !== '') ? types : undefined
}
