import { httpMethods, isObject, pathVariables } from '../../document/document.ts'
import { declaredVariables, moveRoute } from '../../document/move-route.ts'
import { operationsOf } from '../../document/walk.ts'
import type { RepairRule } from '../rule.ts'

const onOne: string[] = ['put', 'patch', 'delete']

/**
 * An operation on one item, described at the path of the collection: `DELETE /integrations/hooks` declares `hook_id`,
 * which `POST /integrations/hooks` does not. It belongs at `/integrations/hooks/{hook_id}`.
 */
export const deeperPath: RepairRule = {
  name: 'deeper-path',
  seenIn: ['2021-06-06'],
  apply(document, report) {
    for (const path of Object.keys(document.paths)) {
      const item = document.paths[path]
      if (!isObject(item) || /\}\/?$/.test(path)) continue
      const variables = pathVariables(path)
      const operations = operationsOf(item).map(([method, operation]) => ({
        method,
        operation,
        declared: declaredVariables(document, operation),
      }))
      const ofCollection = operations.filter(({ method }) => method === 'get' || method === 'post')
      for (const { method, operation, declared } of operations) {
        const [name, ...more] = declared.filter((variable) => !variables.includes(variable))
        const isDeeper =
          onOne.includes(method) &&
          name !== undefined &&
          more.length === 0 &&
          variables.every((variable) => declared.includes(variable)) &&
          !ofCollection.some((other) => other.declared.includes(name))
        if (!isDeeper) continue
        const deeper = `${path.replace(/\/$/, '')}/{${name}}`
        // Its own route for a moment, so that it is merged like any other if that path has one.
        delete item[method]
        const moving = `${deeper}#${httpMethods.indexOf(method)}`
        document.paths[moving] = { [method]: operation }
        moveRoute(document, moving, deeper, report)
        report(`${method.toUpperCase()} ${path}`, `now ${deeper}`)
      }
      if (operations.length > 0 && operationsOf(item).length === 0) delete document.paths[path]
    }
  },
}
