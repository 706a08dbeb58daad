import { dialectOf } from '../../document/dialects.ts'
import { isObject, type Json, type JsonObject, listOf, sameJson } from '../../document/document.ts'
import { at, type Node, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Keywords of a single value: they belong to the property before them. */
const ofProperty = new Set([
  'enum',
  'format',
  'default',
  'example',
  'nullable',
  'minimum',
  'maximum',
  'pattern',
  'items',
])
/** Keywords of the object whose properties these are. */
const ofObject = new Set([
  'required',
  'description',
  'title',
  'additionalProperties',
  'allOf',
  'oneOf',
  'anyOf',
  'type',
])
/**
 * Keywords whose value can be `true` or `false`; under any other name, these are the schema of a property where the
 * dialect allows that.
 */
const ofFlags = new Set(['nullable', 'required', 'additionalProperties', 'default', 'example'])

/**
 * A keyword that slipped into the properties: `properties: { operator: { type: string }, enum: [AND, OR] }`. Unlike a
 * property of that name, it is not an object.
 */
export const propertyKeyword: RepairRule = {
  name: 'property-keyword',
  seenIn: ['2023-11-03'],
  apply(document, report) {
    const takesFlags = dialectOf(document) === '3.1'
    const isSchema = (key: string, value: Json) =>
      isObject(value) || (takesFlags && typeof value === 'boolean' && !ofFlags.has(key))
    for (const node of nodesOf(document, 'schema')) {
      const { properties } = node.value
      if (!isObject(properties)) continue
      let before: string | undefined
      for (const [key, value] of Object.entries(properties)) {
        if (isSchema(key, value) || !(ofProperty.has(key) || ofObject.has(key))) {
          before = key
          continue
        }
        delete properties[key]
        const where = at(node, 'properties', key)
        const owner = (key === 'enum' && exampleOwner(node, properties, value)) || before
        const neighbour = owner === undefined ? undefined : properties[owner]
        if (ofObject.has(key)) report(where, `not a property: ${give(node.value, key, value)} the object`)
        else if (isObject(neighbour)) report(where, `not a property: ${give(neighbour, key, value)} ${owner}`)
        else report(where, 'not a property: removed')
      }
    }
  },
}

/** The only property that has some of the values in an example: more reliable than the order of the properties. */
function exampleOwner({ value, owner }: Node, properties: JsonObject, values: Json): string | undefined {
  const examples = [value.example, ...listOf(owner?.value.example)].filter(isObject)
  const isValue = (found: Json | undefined) => listOf(values).some((each) => sameJson(each, found))
  const names = Object.keys(properties).filter((name) => examples.some((example) => isValue(example[name])))
  return names.length === 1 ? names[0] : undefined
}

function give(target: { [key: string]: Json }, key: string, value: Json): string {
  if (key in target) return 'removed, there is one in'
  target[key] = value
  return 'moved to'
}
