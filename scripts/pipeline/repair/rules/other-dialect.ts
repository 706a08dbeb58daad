import { allKinds, dialectOf, places } from '../../document/dialects.ts'
import {
  type ApiDocument,
  decodedKey,
  isObject,
  type JsonObject,
  objectOf,
  resolvePointer,
} from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule, Report } from '../rule.ts'

/**
 * Components where the other dialect keeps them (`definitions` in an OpenAPI 3 document, `components` in Swagger 2.0),
 * and references in another spelling, if the target exists under the right one: that of the other dialect
 * (`#/definitions/contact`), without its `#`, with spaces around it, by the bare name of a schema.
 * A `%` that begins no escape is escaped, since tools cannot decode it.
 */
export const otherDialect: RepairRule = {
  name: 'other-dialect',
  seenIn: ['2025-05-22'],
  apply(document, report) {
    moveSections(document, report)
    const [own, other] = dialectOf(document) === '2.0' ? [places['2.0'], places['3.x']] : [places['3.x'], places['2.0']]
    for (const node of nodesOf(document, ...allKinds)) {
      const reference = node.value.$ref
      if (typeof reference !== 'string') continue
      if (resolvePointer(document, reference) !== undefined) {
        const escaped = reference
          .split('/')
          .map((key) => (isDecodable(key) ? key : key.replaceAll('%', '%25')))
          .join('/')
        if (escaped === reference) continue
        node.value.$ref = escaped
        report(at(node), `${reference}: now ${escaped}`)
        continue
      }
      const spellings = [reference.trim(), `#${reference}`, `#/${reference}`]
      for (const [kind, prefix] of Object.entries(other)) {
        const ownPrefix = own[kind as keyof typeof own]
        if (ownPrefix && reference.startsWith(prefix)) spellings.push(ownPrefix + reference.slice(prefix.length))
      }
      const ownPlace = own[node.kind]
      if (ownPlace && !reference.includes('/')) spellings.push(ownPlace + reference.replace(/^#/, ''))
      const known = spellings.find((spelling) => spelling.startsWith('#/') && resolvePointer(document, spelling))
      if (!known) continue
      node.value.$ref = known
      report(at(node), `${reference}: now ${known}`)
    }
  },
}

const sections = [
  ['definitions', 'schemas'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
  ['securityDefinitions', 'securitySchemes'],
] as const

function moveSections(document: ApiDocument, report: Report): void {
  const isSwagger2 = dialectOf(document) === '2.0'
  for (const [old, current] of sections) {
    const components = objectOf(document.components)
    const source = isSwagger2 ? components[current] : document[old]
    if (!isObject(source)) continue
    if (isSwagger2) {
      document[old] = merged(document[old], source)
      delete components[current]
      report(`#/components/${current}`, `moved to #/${old}`)
    } else {
      document.components = { ...components, [current]: merged(components[current], source) }
      delete document[old]
      report(`#/${old}`, `moved to #/components/${current}`)
    }
  }
  if (isSwagger2 && isObject(document.components) && Object.keys(document.components).length === 0)
    delete document.components
}

/** What is already in the right place wins. */
function merged(present: unknown, moved: JsonObject): JsonObject {
  return isObject(present) ? { ...moved, ...present } : moved
}

function isDecodable(key: string): boolean {
  return !key.includes('%') || decodedKey(key) !== key
}
