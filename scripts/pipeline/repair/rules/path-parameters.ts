import { dialectOf } from '../../document/dialects.ts'
import { type ApiDocument, type Json, type JsonObject, listOf, pathVariables } from '../../document/document.ts'
import { declaredVariables, operationsAt, sharedVariable } from '../../document/move-route.ts'
import { nodesOf, resolved } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

/** Path parameters that do not match the path: extra ones are removed, missing ones are declared. */
export const pathParameters: RepairRule = {
  name: 'path-parameters',
  seenIn: ['2020-08-18', '2021-06-06', '2023-11-03'],
  apply(document, report) {
    for (const { value: parameter } of nodesOf(document, 'parameter')) {
      if (parameter.in !== 'path' || parameter.required === true) continue
      parameter.required = true
      report(String(parameter.name), 'a part of the path: now required')
    }
    for (const path of Object.keys(document.paths)) {
      const variables = [...new Set(pathVariables(path))]
      for (const [method, operation] of operationsAt(document, path)) {
        const where = `${method.toUpperCase()} ${path}`
        const declared = declaredVariables(document, operation)
        const unused = declared.filter((name) => !variables.includes(name))
        const missing = variables.filter((name) => !declared.includes(name))
        if (unused.length + missing.length === 0) continue
        const parameters = listOf(operation.parameters)
        const kept = parameters.filter((item) => {
          const parameter = resolved(document, item)
          return parameter?.in !== 'path' || !unused.includes(String(parameter.name))
        })
        operation.parameters = [...missing.map((name) => declaration(document, path, name)), ...kept]
        for (const name of unused) report(where, `the path has no ${name}: parameter removed`)
        for (const name of missing) report(where, `${name} was not declared: now declared`)
      }
    }
  },
}

/** As it is declared elsewhere: by a shared parameter of this name, by a route that begins with the same path. */
function declaration(document: ApiDocument, path: string, name: string): Json {
  const shared = sharedVariable(document, name)
  if (shared) return shared
  const beginning = path.slice(0, path.indexOf(`{${name}}`) + name.length + 2)
  const related = Object.keys(document.paths).filter((other) => other.startsWith(beginning))
  for (const [, operation] of related.flatMap((other) => operationsAt(document, other))) {
    const parameters = listOf(operation.parameters)
    const same = parameters.find((item) => {
      const parameter = resolved(document, item)
      return parameter?.in === 'path' && parameter.name === name
    })
    if (same !== undefined) return structuredClone(same)
  }
  // In Rails, ids are integers; identifiers, uuids, slugs and source ids are strings.
  const type: JsonObject = { type: /^(id|(?!source_).*_ids?)$/.test(name) ? 'integer' : 'string' }
  return { name, in: 'path', required: true, ...(dialectOf(document) === '2.0' ? type : { schema: type }) }
}
