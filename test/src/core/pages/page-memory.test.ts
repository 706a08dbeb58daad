import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { listConversations } from '../../../../generated/operations.ts'
import { answering } from '../../../servers/loopback.ts'

const body = JSON.stringify({ items: Array.from({ length: 1000 }, (_, id) => ({ id, name: `contact ${id}` })) })
const client = answering(() => new Response(body, { headers: { 'Content-Type': 'application/json' } }))
// The items here are made up: their type is not that of a conversation.
const readItems = (answer: unknown) => ({ ...(answer as { items: { id: number }[] }), meta: undefined })

const rounds = 50

/** Bytes of each of the bodies, which nobody keeps, that minor garbage collections leave in memory. */
async function kept(call: () => PromiseLike<unknown>): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect: (options?: { type: 'minor' }) => void = runInNewContext('gc')
  for (let round = 0; round < rounds; round++) await call()
  collect()
  const before = process.memoryUsage().heapUsed
  for (let round = 0; round < rounds; round++) await call()
  collect({ type: 'minor' })
  collect({ type: 'minor' })
  return (process.memoryUsage().heapUsed - before) / rounds
}

it('frees the items of a page that nobody keeps as soon as those of any other response', async () => {
  const page = await kept(() => client.pages(listConversations, {}, readItems))
  const response = await kept(() => client.call(listConversations, {}))

  // The items take more than 50 kB.
  expect(page - response).toBeLessThan(20_000)
})
