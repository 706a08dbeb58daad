/**
 * Notes each call of a facade method that a server has responded to. It watches `Connection`, through which methods of
 * resources send their requests, and `Exchange`, which knows what went over the wire.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import path from 'node:path'
import { Connection } from '../../src/core/connection.ts'
import { Exchange } from '../../src/core/transport/exchange.ts'
import type { FacadeCall } from './facade-calls.ts'

/** By method and path, so that a repeated call is kept once. */
export const calls = new Map<string, FacadeCall>()

const isFacadeCall = new AsyncLocalStorage<true>()
const resources = path.resolve(import.meta.dirname, '../../src/resources') + path.sep

for (const name of ['call', 'pages', 'pagesByCursor', 'serverInfo'] as const) {
  const send: (...given: never[]) => unknown = Connection.prototype[name]
  Reflect.set(Connection.prototype, name, function (this: Connection, ...given: unknown[]) {
    const run = () => Reflect.apply(send, this, given)
    return isCalledFromResource() ? isFacadeCall.run(true, run) : run()
  })
}

const open = Exchange.prototype.open
Exchange.prototype.open = async function (this: Exchange) {
  const opened = await open.call(this)
  if (isFacadeCall.getStore()) {
    const { method, path } = this.line
    calls.set(`${method} ${path}`, { method, path })
  }
  return opened
}

/** `request`, `api` and the tests of core also call the connection. */
function isCalledFromResource(): boolean {
  // This function, the wrapper, then a function beside a resource, or Resource or callInQueue and the resource.
  const callers = new Error().stack?.split('\n').slice(3, 5) ?? []
  return callers.some((caller) => caller.includes(resources))
}
