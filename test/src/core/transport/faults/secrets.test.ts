import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { testRuntime } from '../test-runtime.ts'
import { clientOf, kinds, leavesNothingBehind, token } from './clients.ts'
import { answers, servers } from './servers.ts'

leavesNothingBehind()

/** Servers that send back the token, or another secret. */
const echoing = {
  'a refusal that quotes the token': answers((_, r) => void r.writeHead(422).end(`{"error":"no user has ${token}"}`)),
  'a page that quotes the token': answers((_, r) => void r.writeHead(502).end(`<html><title>${token}</title></html>`)),
  'text that quotes the token': answers((_, r) => void r.writeHead(404).end(token)),
  'broken JSON with the token': answers((_, r) => void r.end(`{"id":1,"access_token":"${token}","x":`)),
  'broken JSON that begins with the token': answers((_, r) => void r.end(`${token}`)),
  'broken JSON with another secret': answers((_, r) => void r.end(`{"pubsub_token":"OTHER${token.slice(5)}","x":`)),
  'a redirect that takes the token along': answers(
    (_, r) => void r.writeHead(302, { location: `https://elsewhere.invalid/?api_access_token=${token}` }).end(),
  ),
  'a header that quotes the token': answers((_, r) => void r.writeHead(500, { 'x-debug': token }).end()),
}

it.each(Object.entries({ ...servers, ...echoing }))('prints no token after %s', async (_, start) => {
  const printed: string[] = []
  const print = (message: string, details?: object) => printed.push(message, inspect(details, { depth: 20 }))
  const logger = { error: print, warn: print, info: print, debug: print }
  const runtime = testRuntime()
  await using server = await start(runtime)
  const { connection, send, abort } = clientOf(
    server.url,
    { logger, logLevel: 'debug', onRetry: (retry) => void print('', retry) },
    runtime,
  )

  for (const kind of kinds) {
    try {
      await send(kind)
    } catch (error) {
      const { stack, cause } = error as Error // whatever it is, its fields are printed
      printed.push(String(error), inspect(error, { depth: 20, showHidden: true }), JSON.stringify(error), `${stack}`)
      printed.push(inspect(cause, { depth: 20, showHidden: true }))
    }
  }
  printed.push(inspect(connection, { depth: 20, showHidden: true }), JSON.stringify(connection))

  expect(abort.signal.aborted).toBe(false)
  expect(printed.length).toBeGreaterThan(10)
  expect(printed.filter((text) => text?.includes(token) || text?.includes(token.slice(5)))).toEqual([])
})
