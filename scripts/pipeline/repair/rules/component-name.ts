import { allKinds, componentPlaces, dialectOf } from '../../document/dialects.ts'
import {
  type ApiDocument,
  decodedReference,
  freeName,
  isObject,
  listOf,
  pointer,
  resolvePointer,
} from '../../document/document.ts'
import { nodesOf, renameKey } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Names of components that OpenAPI 3 does not allow (`Contact Inbox`); references to them follow. */
export const componentName: RepairRule = {
  name: 'component-name',
  apply(document, report) {
    const schemes = dialectOf(document) === '2.0' ? '#/securityDefinitions/' : '#/components/securitySchemes/'
    for (const prefix of [...Object.values(componentPlaces(document)), schemes]) {
      const named = resolvePointer(document, prefix.slice(0, -1))
      if (!isObject(named)) continue
      for (const name of Object.keys(named)) {
        if (isFit(name)) continue
        const isTaken = (other: string) => !isFit(other) || Object.hasOwn(named, other)
        const free = freeName(name.replace(/[^\w.-]+/g, '_') || '_', isTaken)
        renameKey(named, name, free)
        const old = prefix + pointer(name).slice(2)
        if (prefix === schemes) renameRequirements(document, name, free)
        else
          for (const { value } of nodesOf(document, ...allKinds))
            if (typeof value.$ref === 'string' && decodedReference(value.$ref) === old) value.$ref = prefix + free
        report(old, `now ${free}`)
      }
    }
  },
}

/** The converters read `__proto__` as the prototype. */
function isFit(name: string): boolean {
  return /^[\w.-]+$/.test(name) && name !== '__proto__'
}

function renameRequirements(document: ApiDocument, from: string, to: string): void {
  for (const { value } of nodesOf(document, 'document', 'operation'))
    for (const requirement of listOf(value.security))
      if (isObject(requirement) && Object.hasOwn(requirement, from)) renameKey(requirement, from, to)
}
