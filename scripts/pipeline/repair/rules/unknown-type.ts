import { componentPlaces, dialectOf } from '../../document/dialects.ts'
import { type Json, type JsonObject, resolvePointer, sameJson } from '../../document/document.ts'
import { typeNames } from '../../document/schema-keywords.ts'
import { at, type Node, nodesOf, place } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

/** Names that other languages have for types. */
const meant = new Map<string, JsonObject>(
  Object.entries({
    bigint: { type: 'integer' },
    bool: { type: 'boolean' },
    date: { type: 'string', format: 'date' },
    'date-time': { type: 'string', format: 'date-time' },
    datetime: { type: 'string', format: 'date-time' },
    decimal: { type: 'number' },
    dict: { type: 'object' },
    double: { type: 'number' },
    email: { type: 'string', format: 'email' },
    float: { type: 'number' },
    hash: { type: 'object' },
    int: { type: 'integer' },
    json: { type: 'object' },
    jsonb: { type: 'object' },
    list: { type: 'array' },
    long: { type: 'integer' },
    map: { type: 'object' },
    str: { type: 'string' },
    time: { type: 'string' },
    timestamp: { type: 'string', format: 'date-time' },
    text: { type: 'string' },
    uri: { type: 'string', format: 'uri' },
    url: { type: 'string', format: 'uri' },
    uuid: { type: 'string', format: 'uuid' },
  }),
)

/**
 * A type that does not exist (`type: agent_last_seen_at`, `type: String`): another language's name for one, the name
 * of a schema, or nothing that can be known.
 */
export const unknownType: RepairRule = {
  name: 'unknown-type',
  seenIn: ['2020-08-18', '2021-06-06'],
  apply(document, report) {
    const dialect = dialectOf(document)
    for (const node of nodesOf(document, 'schema', 'parameter', 'items', 'header')) {
      const { type } = node.value
      if (type === undefined) continue
      if (Array.isArray(type)) repairList(node, type, report)
      else if (!isKnown(type, node, dialect)) {
        const name = String(type).trim()
        const reference = `${componentPlaces(document).schema}${name}`
        const isSchema = node.kind === 'schema' && resolvePointer(document, reference) !== undefined
        const known = typeFor(node, dialect, meaning(name))
        delete node.value.type
        if (isSchema) place(node, { ...node.value, $ref: reference })
        else if (known) Object.assign(node.value, known)
        else if (name === 'null') node.value[dialect === '2.0' ? 'x-nullable' : 'nullable'] = true
        else if (dialect === '2.0' && node.kind !== 'schema') node.value.type = 'string'
        const now = isSchema ? `a reference to ${name}` : (node.value.type ?? 'any value')
        report(at(node, 'type'), `${JSON.stringify(type)} is not a valid type: now ${now}`)
      }
    }
  },
}

function isKnown(type: Json, node: Node, dialect: string): boolean {
  if (typeof type !== 'string') return false
  if (node.kind !== 'schema' && dialect === '2.0') {
    if (type === 'file') return node.kind === 'parameter'
    return type !== 'object' && typeNames.includes(type)
  }
  return typeNames.includes(type) || (type === 'null' && dialect === '3.1')
}

/** In Swagger 2.0, a value outside of a body cannot be an object. */
function typeFor(node: Node, dialect: string, known: JsonObject | undefined): JsonObject | undefined {
  return known?.type === 'object' && dialect === '2.0' && node.kind !== 'schema' ? undefined : known
}

function meaning(type: string): JsonObject | undefined {
  const plain = type.trim().toLowerCase()
  return typeNames.includes(plain) ? { type: plain } : meant.get(plain)
}

function repairList(node: Node, types: Json[], report: Report): void {
  const known = types.flatMap((type) =>
    type === null || type === 'null' ? 'null' : (meaning(String(type))?.type ?? []),
  )
  const unique = [...new Set(known)]
  if (unique.length > 0 && sameJson(unique, types)) return
  // An array that lost its only real type must not become "always null".
  if (unique.some((type) => type !== 'null')) node.value.type = unique
  else delete node.value.type
  report(at(node, 'type'), `${JSON.stringify(types)}: now ${JSON.stringify(node.value.type ?? 'any value')}`)
}
