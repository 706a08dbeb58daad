import { type ApiDocument, type JsonObject, pathVariables } from '../../document/document.ts'
import {
  declaredVariables,
  moveRoute,
  operationsAt,
  renameVariable,
  sharedVariable,
} from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'

/**
 * One variable in the path that is not declared, and one declared variable that the path does not have: `{id}` and
 * `conversation_id` are the same. The path takes the declared name if its operations agree on it.
 */
export const unpairedVariable: RepairRule = {
  name: 'unpaired-variable',
  seenIn: ['2021-06-06', '2025-11-13'],
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      const operations = operationsAt(document, path).map(([, operation]) => operation)
      const pairs = operations.map((operation) => pairOf(document, path, operation))
      const [pair] = pairs.filter((found) => found !== undefined)
      if (!pair) continue
      const [variable, declared] = pair
      const agreed = operations.every((operation, index) => {
        const names = declaredVariables(document, operation)
        return pairs[index] ? pairs[index].join() === pair.join() : !names.includes(variable)
      })
      if (agreed) {
        const renamed = path.replace(`{${variable}}`, `{${declared}}`)
        moveRoute(document, path, renamed, report)
        report(path, `${variable} is not declared, but ${declared} is: now ${renamed}`)
      } else {
        for (const [index, operation] of operations.entries()) {
          const [own, name] = pairs[index] ?? []
          if (own === undefined || name === undefined) continue
          renameVariable(document, operation, name, own)
          report(path, `${name} is declared for ${own}: renamed`)
        }
      }
    }
  },
}

/** The variable without a declaration, and the declaration without a variable. */
function pairOf(document: ApiDocument, path: string, operation: JsonObject): [string, string] | undefined {
  const variables = pathVariables(path)
  const declared = [...new Set(declaredVariables(document, operation))]
  const [unused, ...moreUnused] = declared.filter((name) => !variables.includes(name))
  const undeclared = variables.filter((name) => !declared.includes(name))
  // A variable that has a shared parameter of its name needs no other, since that one can be declared.
  const candidates = undeclared.length > 1 ? undeclared.filter((name) => !sharedVariable(document, name)) : undeclared
  const [variable, ...more] = candidates
  if (unused === undefined || variable === undefined || moreUnused.length > 0 || more.length > 0) return undefined
  return [variable, unused]
}
