import { isObject, type JsonObject } from '../../document/document.ts'
import { typeNames } from '../../document/schema-keywords.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const types = [...typeNames, 'null', 'file']

/**
 * A schema where its properties belong: `type: array, properties: { type: string }`, which means the items; in an
 * object it means the object itself.
 */
export const itemsInProperties: RepairRule = {
  name: 'items-in-properties',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    for (const node of nodesOf(document, 'schema')) {
      const { properties } = node.value
      if (!isObject(properties) || !isSchema(properties)) continue
      delete node.value.properties
      if (node.value.type === 'array') {
        if (!('items' in node.value)) node.value.items = properties
        report(at(node, 'properties'), 'a schema: now items')
      } else {
        for (const [key, value] of Object.entries(properties)) if (!(key in node.value)) node.value[key] = value
        report(at(node, 'properties'), 'a schema: its keywords moved up')
      }
    }
  },
}

function isSchema(properties: JsonObject): boolean {
  if ('$ref' in properties) return typeof properties.$ref === 'string'
  return typeof properties.type === 'string' && types.includes(properties.type)
}
