import { excerpt, isObject, type Json, type JsonObject, sameJson } from '../../document/document.ts'
import { at, nodesOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * `security` in a form other than an array of objects: `security: null`, which says that no token is needed,
 * `security: userApiKey`, `security: { userApiKey: [] }`.
 */
export const securityRequirement: RepairRule = {
  name: 'security-requirement',
  seenIn: ['2021-06-16', '2021-11-12'],
  apply(document, report) {
    for (const node of nodesOf(document, 'document', 'operation')) {
      const { security } = node.value
      if (security === undefined) continue
      const list = security === null ? [] : Array.isArray(security) ? security : [security]
      const meant = list.flatMap((item) => requirement(item) ?? [])
      if (sameJson(meant, security)) continue
      if (meant.length > 0 || list.length === 0) node.value.security = meant
      else delete node.value.security
      report(
        at(node, 'security'),
        `${excerpt(security, 60)}: now ${JSON.stringify(node.value.security ?? 'as elsewhere')}`,
      )
    }
  },
}

function requirement(item: Json): JsonObject | undefined {
  if (typeof item === 'string' && item !== '') return { [item]: [] }
  if (!isObject(item) || '$ref' in item) return undefined
  return Object.fromEntries(
    Object.entries(item).map(([name, scopes]) => [
      name,
      Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [],
    ]),
  )
}
