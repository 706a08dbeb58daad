import { allKinds, componentPlaces, dialectOf } from '../../document/dialects.ts'
import {
  freeNames,
  isObject,
  type JsonObject,
  objectOf,
  pointer,
  resolvePointer,
  setKey,
} from '../../document/document.ts'
import { nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * A schema among the shared parameters (`parameters: { source_id: { type: string } }`), which schemas then refer to.
 * It moves to the schemas, and the references follow.
 */
export const schemaAmongParameters: RepairRule = {
  name: 'schema-among-parameters',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    const { parameter: from, schema: to } = componentPlaces(document)
    const parameters = from && resolvePointer(document, from.slice(0, -1))
    if (!isObject(parameters) || !from || !to) return
    const free = freeNames()
    for (const [key, value] of Object.entries(parameters)) {
      if (!isObject(value) || value.name !== undefined || value.in !== undefined || !isSchema(value)) continue
      const schemas = schemasOf(document)
      const name = free(key, (other) => Object.hasOwn(schemas, other))
      setKey(schemas, name, value)
      delete parameters[key]
      for (const node of nodesOf(document, ...allKinds))
        if (node.value.$ref === pointer(...from.slice(2, -1).split('/'), key))
          node.value.$ref = to + pointer(name).slice(2)
      report(from + pointer(key).slice(2), `a schema, not a parameter: now ${to}${name}`)
    }
  },
}

function isSchema(value: JsonObject): boolean {
  return ['type', 'properties', 'allOf', 'oneOf', 'anyOf', 'enum', 'items'].some((keyword) => keyword in value)
}

function schemasOf(document: JsonObject): JsonObject {
  const holder = dialectOf(document) === '2.0' ? document : objectOf(document.components)
  const key = dialectOf(document) === '2.0' ? 'definitions' : 'schemas'
  const schemas = holder[key]
  if (isObject(schemas)) return schemas
  const created: JsonObject = {}
  holder[key] = created
  return created
}
