/**
 * Writes down each call of a facade method that a server has answered. A setup file: it watches `Resource`, through
 * which methods of resources send their requests and neither `request` nor `api` nor the tests of core do, and
 * `Exchange`, which knows what went over the wire.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, inject } from 'vitest'
import { Resource } from '../../src/core/resource.ts'
import { Exchange } from '../../src/core/transport/exchange.ts'
import type { FacadeCall } from './facade-calls.ts'

const underWay = new AsyncLocalStorage<{ className: string }>()
const answered = new Map<string, FacadeCall>()
const resources = path.resolve(import.meta.dirname, '../../src/resources')

// By name, because they are protected.
for (const name of ['call', 'callInTurn', 'pages', 'pagesByCursor', 'serverInfo']) {
  const send: unknown = Reflect.get(Resource.prototype, name)
  if (typeof send !== 'function') throw new Error(`Resource has no method ${name} any more`)
  Reflect.set(Resource.prototype, name, function (this: Resource, ...given: unknown[]) {
    const isFromResource = isCalledFrom(resources)
    const run = () => Reflect.apply(send, this, given)
    return isFromResource ? underWay.run({ className: this.constructor.name }, run) : run()
  })
}

const open = Exchange.prototype.open
Exchange.prototype.open = async function (this: Exchange) {
  const opened = await open.call(this)
  const call = underWay.getStore()
  if (call) {
    const { method, path } = this.line
    answered.set(`${call.className} ${method} ${path}`, { ...call, method, path })
  }
  return opened
}

/** Whether the function that has called this module's caller is in the folder: tests may have resources of their own. */
function isCalledFrom(folder: string): boolean {
  const [, , , caller = ''] = new Error().stack?.split('\n') ?? []
  return caller.includes(`${folder}${path.sep}`)
}

afterAll(() => {
  // Without the project that looks at it there is no folder.
  const folder = inject('facadeCallsFolder')
  if (answered.size === 0 || !existsSync(folder)) return
  writeFileSync(path.join(folder, `${randomUUID()}.json`), JSON.stringify([...answered.values()]))
})
