import { componentPlaces } from '../../document/dialects.ts'
import { type ApiDocument, pathVariables, resolvePointer, routeShape } from '../../document/document.ts'
import { moveRoute, operationsAt, renameVariable } from '../../document/move-route.ts'
import type { RepairRule } from '../rule.ts'

/** One route under two paths that differ in the names of their variables (`{id}` and `{conversation_id}`). */
export const twinRoute: RepairRule = {
  name: 'twin-route',
  expectedIn: 'forks that add an operation to a path of Chatwoot, with other names of its variables',
  apply(document, report) {
    const byShape = new Map<string, string[]>()
    for (const path of Object.keys(document.paths)) {
      const shape = routeShape(path)
      byShape.set(shape, [...(byShape.get(shape) ?? []), path])
    }
    for (const twins of byShape.values()) {
      if (twins.length < 2) continue
      const chosen = mostSpecific(document, twins)
      for (const path of twins) {
        if (path === chosen) continue
        renameVariables(document, path, chosen)
        moveRoute(document, path, chosen, report)
        report(path, `the same route as ${chosen}: merged`)
      }
    }
  },
}

/** The path with the most telling variables: not just `id`, and names that the document has shared parameters for. */
function mostSpecific(document: ApiDocument, twins: string[]): string {
  const score = (path: string) =>
    pathVariables(path).reduce((sum, name) => {
      const isShared = resolvePointer(document, `${componentPlaces(document).parameter}${name}`) !== undefined
      return sum + (name === 'id' ? 0 : 2) + (isShared ? 1 : 0)
    }, 0)
  return twins.reduce((best, path) => (score(path) > score(best) ? path : best))
}

/** In two steps, since one path may have the names of the other in another order. */
function renameVariables(document: ApiDocument, path: string, chosen: string): void {
  const names = pathVariables(chosen)
  for (const [, operation] of operationsAt(document, path)) {
    for (const [index, name] of pathVariables(path).entries())
      if (name !== names[index]) renameVariable(document, operation, name, `{${index}}`)
    for (const [index, name] of names.entries()) renameVariable(document, operation, `{${index}}`, name)
  }
}
