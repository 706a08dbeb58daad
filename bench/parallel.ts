/** A thousand calls at once, compared with bare fetch: `node --expose-gc --import tsx bench/parallel.ts`. */
import { setTimeout as wait } from 'node:timers/promises'
import { callers } from './callers.ts'
import { heap } from './memory.ts'
import { type Call, comparePairs, median } from './pairs.ts'
import { measured, publish } from './section.ts'
import { startServer } from './server.ts'

const count = 1000
const atOnce = 50
const warmUp = 2
/** With fewer rounds the figures differ from run to run. */
const rounds = 24
const repeats = 8

const all = (call: Call) => Promise.all(Array.from({ length: count }, call))

async function limited(call: Call): Promise<void> {
  let left = count
  const worker = async () => {
    while (left > 0) {
      left -= 1
      await call()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

const server = await startServer({ serves: 'response', size: '0.8' })
const { bare, others } = await callers(server.url, '0.8')
const compare = async (run: (call: Call) => Promise<unknown>) => {
  const pairs = await comparePairs(() => run(bare), { client: () => run(others.client) }, { warmUp, rounds, batch: 1 })
  return pairs.client.ratio.clock
}
const limitedRatio = await compare(limited)
const allRatio = await compare(all)
// By now the connections are there, which stay with bare fetch, too; what a call leaves behind is added by each.
const before = heap()
for (let repeat = 0; repeat < repeats; repeat += 1) await all(others.client)
const left = heap() - before
server.stop()

/** What a call holds while its response is awaited, in kilobytes. */
const slow = await startServer({ serves: 'response', size: '0.8', latency: 3000 })
const slowCallers = await callers(slow.url, '0.8')
async function held(call: Call): Promise<number> {
  const start = heap()
  const calls = all(call)
  await wait(1500)
  const kilobytes = ((heap() - start) * 1024) / count
  await calls
  return kilobytes
}
await held(slowCallers.bare) // opens the connections
const pairsHeld: number[] = []
for (let round = 0; round < 3; round += 1) {
  const bareHeld = await held(slowCallers.bare)
  pairsHeld.push((await held(slowCallers.others.client)) / bareHeld)
}
slow.stop()

publish(
  measured(
    'A thousand calls at once',
    `${count} calls with the small response, all at once and ${atOnce} at a time, compared with as many of bare \`fetch\`: medians of pairs. Memory: what a call holds while the server works, and what ${repeats * count} more calls leave behind.`,
    [
      { what: `${count} calls, ${atOnce} at a time, fetch = 1`, value: limitedRatio, limit: 1.15 },
      { what: `${count} calls at once, fetch = 1`, value: allRatio, limit: 1.15 },
      { what: 'memory of a call that waits, fetch = 1', value: median(pairsHeld), limit: 2 },
      { what: 'memory that more calls leave behind', value: left, limit: 5, unit: ' MB' },
    ],
  ),
)
