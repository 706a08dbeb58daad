/** All operations of Chatwoot that this package knows, by method and path. */
import * as operations from '../../../generated/operations.ts'
import { meantBy } from '../given/kinds.ts'
import { createRouter } from './router.ts'

/** The name of an operation, such as `createMessage`. */
export type OperationId = keyof operations.OperationFacts

const find = createRouter(
  Object.fromEntries(
    Object.values(operations).map(({ id, method, path }) => [`${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`, id]),
  ),
)

/** Returns the name of the operation that a request calls; undefined for an unknown path. */
export function operationOf(method: string, path: string): OperationId | undefined {
  return find(method, path)?.value
}

/** Whether an operation has this name. */
export function isOperation(name: string): boolean {
  return Object.hasOwn(operations, name)
}

/** For an error: `; did you mean "createMessage"?`, or nothing. */
export function meantOperation(name: unknown): string {
  return meantBy(name, Object.keys(operations))
}
