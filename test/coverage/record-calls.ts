/**
 * Records each call of a facade method that a server has responded to. A setup file: it watches `Connection`, through
 * which methods of resources send their requests, and `Exchange`, which knows what went over the wire.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { Connection } from '../../src/core/connection.ts'
import { Exchange } from '../../src/core/transport/exchange.ts'
import type { FacadeCall } from './facade-calls.ts'

const isFacadeCall = new AsyncLocalStorage<true>()
const answered = new Map<string, FacadeCall>()
const resources = path.resolve(import.meta.dirname, '../../src/resources') + path.sep

for (const name of ['call', 'callInQueue', 'pages', 'pagesByCursor', 'serverInfo'] as const) {
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
    answered.set(`${method} ${path}`, { method, path })
  }
  return opened
}

/** `request`, `api` and the tests of core call the connection, too. */
function isCalledFromResource(): boolean {
  // This function, the wrapper, then a function beside a resource, or Resource and the resource.
  const callers = new Error().stack?.split('\n').slice(3, 5) ?? []
  return callers.some((caller) => caller.includes(resources))
}

afterAll(() => {
  // Without the project that looks at it there is no folder.
  const folder = inject('facadeCallsFolder')
  if (answered.size === 0 || !existsSync(folder)) return
  writeFileSync(path.join(folder, `${randomUUID()}.json`), JSON.stringify([...answered.values()]))
})
