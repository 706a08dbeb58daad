import { dialectOf } from '../../document/dialects.ts'
import { type ApiDocument, type JsonObject, listOf } from '../../document/document.ts'
import { moveRoute } from '../../document/move-route.ts'
import { operationsOf, parametersOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/**
 * Paths in other spellings: Rails's `:id`, a variable with spaces or in doubled braces, a doubled slash, a query
 * string.
 */
export const pathTemplate: RepairRule = {
  name: 'path-template',
  expectedIn: 'routes copied from `rails routes`, such as `/contacts/:id`',
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      const [plain = '', query] = path.split('?')
      const template = plain
        .replace(/\/{2,}/g, '/')
        .replace(/\{{2,}/g, '{')
        .replace(/\}{2,}/g, '}')
        .split('/')
        .map((segment) =>
          segment.replace(/^:(\w+)$/, '{$1}').replace(/^\{?\s*([\w-]+)\s*\}$|^\{\s*([\w-]+)\s*\}?$/, '{$1$2}'),
        )
        .map((segment) => (segment === '{}' ? '{id}' : segment))
        .join('/')
      if (template === path || path.startsWith('x-')) continue
      if (query) declareQuery(document, path, query)
      moveRoute(document, path, template, report)
      report(path, `now ${template}`)
    }
  },
}

function declareQuery(document: ApiDocument, path: string, query: string): void {
  const names = query.split('&').map((pair) => pair.split('=')[0] ?? '')
  const type: JsonObject = dialectOf(document) === '2.0' ? { type: 'string' } : { schema: { type: 'string' } }
  for (const [, operation] of operationsOf(document.paths[path])) {
    const declared = parametersOf(document, operation).map((parameter) => parameter.name)
    const missing = [...new Set(names)].filter((name) => name !== '' && !declared.includes(name))
    const own = listOf(operation.parameters)
    if (missing.length > 0) operation.parameters = [...own, ...missing.map((name) => ({ name, in: 'query', ...type }))]
  }
}
