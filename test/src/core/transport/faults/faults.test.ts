import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isChatwootError } from '../../../../../src/core/errors/chatwoot-error.ts'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, rejection, token } from './clients.ts'
import { servers } from './servers.ts'
import { faultTable } from './table.ts'

const table = faultTable()

leavesNothingBehind()

it('has a server for each fault of the table, and a row for each server', () => {
  expect(Object.keys(servers).sort()).toEqual(table.map(({ fault }) => fault).sort())
})

describe.each(table)('$fault', ({ fault, error: name, ...outcomes }) => {
  it.each(kinds)('ends a %s as the table says', async (kind) => {
    const { attempts, ok } = outcomes[kind === 'upload' ? 'create' : kind]
    const start = servers[fault]
    if (!start) throw new Error('no server')
    const runtime = testRuntime()
    await using server = await start(runtime)
    const { send, attempts: made, connection } = clientOf(server.url, {}, runtime)
    // For the one fault that needs an open connection.
    if (fault.startsWith('kept-alive')) await connection.request('GET', '/api')
    await new Promise((resolve) => setImmediate(resolve))
    const before = made()

    if (ok) {
      await send(kind)
    } else {
      const error = await rejection(send(kind))

      expect(error.name).toBe(name)
      expect(isChatwootError(error)).toBe(true)
      expect(error.attempts).toBe(attempts)
      expect(error.message).toMatch(/^(GET|POST) \/api\/v1\/accounts\/1\/conversations\/7/)
      expect(inspect(error, { depth: 20, showHidden: true }) + JSON.stringify(error) + error.stack).not.toContain(token)
    }
    expect(made() - before).toBe(attempts)
  })
})
