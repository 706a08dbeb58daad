import { dialectOf } from '../../document/dialects.ts'
import { isObject, type Json } from '../../document/document.ts'
import { at, type Node, nodesOf } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

/** An enum that contradicts its type (`type: integer, enum: [open, resolved]`): the values win. */
export const enumType: RepairRule = {
  name: 'enum-type',
  seenIn: ['2023-11-03', '2025-11-13', '2026-06-02'],
  apply(document, report) {
    for (const node of nodesOf(document, 'schema', 'parameter', 'items', 'header')) {
      const values = node.value.enum
      if (!Array.isArray(values)) continue
      const unique = [...new Map(values.map((value) => [JSON.stringify(value), value])).values()]
      if (unique.length === 0) delete node.value.enum
      else if (unique.length < values.length) node.value.enum = unique
      if (unique.length < values.length || unique.length === 0)
        report(at(node, 'enum'), unique.length === 0 ? 'no values: removed' : 'repeated values: now each once')
      if (unique.length > 0) followValues(node, unique, dialectOf(document) === '2.0' && node.kind !== 'schema', report)
    }
  },
}

function followValues(node: Node, values: Json[], needsType: boolean, report: Report): void {
  const { type, items } = node.value
  if (typeof type !== 'string' || values.every((value) => value === null || fits(value, type))) return
  const types = [...new Set(values.filter((value) => value !== null).map(typeOf))]
  const [only] = types
  if (type === 'array' && !types.includes('array')) {
    delete node.value.enum
    if (isObject(items) && !('enum' in items) && !('$ref' in items)) items.enum = values
    report(at(node, 'enum'), 'values of the items: moved there')
  } else if (needsType && types.some((name) => name === 'object' || name === 'array')) {
    delete node.value.enum
    report(at(node, 'enum'), `not valid values of a ${node.kind}: removed`)
  } else if (types.length === 1 && only !== undefined) {
    node.value.type = only
    report(at(node, 'type'), `${type}, but the values are of type ${only}: now ${only}`)
  } else if (needsType) {
    node.value.type = 'string'
    node.value.enum = values.map(String)
    report(at(node, 'type'), `${type}, but the values are ${types.join(' and ')}: now strings`)
  } else {
    delete node.value.type
    report(at(node, 'type'), `${type}, but the values are ${types.join(' and ')}: removed`)
  }
}

function fits(value: Json, type: string): boolean {
  return typeOf(value) === type || (type === 'number' && typeof value === 'number')
}

function typeOf(value: Json): string {
  if (Array.isArray(value)) return 'array'
  if (isObject(value)) return 'object'
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number'
  return typeof value
}
