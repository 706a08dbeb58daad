import { isObject, type Json } from '../../document/document.ts'
import type { Kind, Slot } from '../../document/kinds.ts'
import { at, fieldsOf, keepOnly } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** The key alone says something: a property without a schema, a status without a description. */
const meaningful = new Set<Kind>(['schema', 'response', 'mediaType'])

/** A key with nothing behind it, as YAML leaves it: `parameters:`, or `basePath: null`. */
export const emptyValue: RepairRule = {
  name: 'empty-value',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    for (const { node, key, slot, value } of fieldsOf(document)) {
      if (!slot || slot === 'payload') continue
      if (value === null) {
        const isNamed = typeof slot === 'object' && 'one' in slot && (node.kind === 'responses' || key === 'schema')
        if (isNamed) node.value[key] = {}
        else delete node.value[key]
        report(at(node, key), isNamed ? 'null: now an empty object' : 'null: removed')
      } else replaceNulls(slot, value, (name, what) => report(at(node, key, name), what))
    }
  },
}

function replaceNulls(slot: Slot, value: Json, report: (name: string | number, what: string) => void): void {
  if (typeof slot !== 'object') return
  if ('list' in slot && Array.isArray(value)) {
    for (const [index, item] of value.entries()) if (item === null) report(index, 'null: removed')
    keepOnly(value, (item) => item !== null)
  }
  if (!('map' in slot) || !isObject(value)) return
  for (const [name, item] of Object.entries(value)) {
    if (item !== null) continue
    if (meaningful.has(slot.map)) value[name] = {}
    else delete value[name]
    report(name, meaningful.has(slot.map) ? 'null: now an empty object' : 'null: removed')
  }
}
