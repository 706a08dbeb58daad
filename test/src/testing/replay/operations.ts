/** Which operations the fake has a route for. */
import * as generated from '../../../../generated/operations.ts'
import { createRouter } from '../../../../src/testing/exchange/router.ts'
import {
  accountTables,
  platformTables,
  publicTables,
  reportTables,
  serverTables,
} from '../../../../src/testing/routes/tables.ts'
import type { RecordedCall } from './recorded-calls.ts'

export interface Operation {
  readonly id: string
  readonly method: string
  /** With `{names}`. */
  readonly path: string
}

export const operations: readonly Operation[] = Object.values(generated)
  .map(({ id, method, path }) => ({ id, method, path }))
  .sort((one, other) => (one.id < other.id ? -1 : 1))

const find = createRouter(
  Object.fromEntries(operations.map((one) => [`${one.method} ${one.path.replace(/\{(\w+)\}/g, ':$1')}`, one])),
)

/** The operation of a recorded call: where the server accepts PUT as well as PATCH, they are the same. */
export function operationOf({ request: { method, path } }: RecordedCall): Operation | undefined {
  return (find(method, path) ?? find(method.replace('PUT', 'PATCH'), path))?.value
}

/** Routes of the account are named without what all their paths begin with. */
const tables = [
  { prefix: '', tables: [...serverTables, ...platformTables, ...publicTables] },
  { prefix: '/api/v2/accounts/{}', tables: reportTables },
  { prefix: '/api/v1/accounts/{}', tables: accountTables },
]

const routes = new Set(
  tables.flatMap(({ prefix, tables: ofPrefix }) =>
    ofPrefix.flatMap((table) => Object.keys(table).map((name) => shape(name.replace(' ', ` ${prefix}`)))),
  ),
)

export function hasRoute({ method, path }: Operation): boolean {
  return routes.has(shape(`${method} ${path}`))
}

function shape(name: string): string {
  return name.replace(/\{\w*\}|:\w+/g, '{}').replace(/\/$/, '')
}
