import { allKinds, componentPlaces, dialectOf } from '../../document/dialects.ts'
import {
  type ApiDocument,
  decodedReference,
  freeNames,
  isObject,
  listOf,
  pointer,
  resolvePointer,
} from '../../document/document.ts'
import { nodesOf, renameKeys } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Names of components that OpenAPI 3 does not allow (`Contact Inbox`); references to them follow. */
export const componentName: RepairRule = {
  name: 'component-name',
  expectedIn: 'documents generated from code with generic types (`Page[Contact]`), and names with spaces',
  apply(document, report) {
    const schemes = dialectOf(document) === '2.0' ? '#/securityDefinitions/' : '#/components/securitySchemes/'
    for (const prefix of [...Object.values(componentPlaces(document)), schemes]) {
      const named = resolvePointer(document, prefix.slice(0, -1))
      if (!isObject(named)) continue
      const freeName = freeNames()
      const renamed = new Map<string, string>()
      const taken = new Set(Object.keys(named))
      for (const name of Object.keys(named)) {
        if (isFit(name)) continue
        const wanted = name.replace(/[^\w.-]+/g, '_') || '_'
        const free = freeName(wanted, (other) => !isFit(other) || taken.has(other))
        taken.add(free)
        renamed.set(name, free)
        report(prefix + pointer(name).slice(2), `now ${free}`)
      }
      if (renamed.size === 0) continue
      renameKeys(named, (name) => renamed.get(name) ?? name)
      if (prefix === schemes) renameRequirements(document, renamed)
      else renameReferences(document, prefix, renamed)
    }
  },
}

function renameReferences(document: ApiDocument, prefix: string, renamed: ReadonlyMap<string, string>): void {
  const references = new Map([...renamed].map(([name, free]) => [prefix + pointer(name).slice(2), prefix + free]))
  for (const { value } of nodesOf(document, ...allKinds)) {
    const reference = typeof value.$ref === 'string' ? references.get(decodedReference(value.$ref)) : undefined
    if (reference !== undefined) value.$ref = reference
  }
}

/** The converters read `__proto__` as the prototype. */
function isFit(name: string): boolean {
  return /^[\w.-]+$/.test(name) && name !== '__proto__'
}

function renameRequirements(document: ApiDocument, renamed: ReadonlyMap<string, string>): void {
  for (const { value } of nodesOf(document, 'document', 'operation'))
    for (const requirement of listOf(value.security))
      if (isObject(requirement)) renameKeys(requirement, (name) => renamed.get(name) ?? name)
}
