/** Many changes to the labels of one conversation: `node --expose-gc --import tsx bench/labels.ts`. */
import { built } from './built.ts'
import { heap } from './memory.ts'
import { measured, publish } from './section.ts'
import { startServer } from './server.ts'

const few = 1000
const many = 10_000

const server = await startServer({ serves: 'labels' })
const { Chatwoot } = await built()
const chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: 'token' })

interface Cost {
  /** Of one change, by the clock and of the processor, in microseconds. */
  readonly clock: number
  readonly processor: number
  /** Of one change that waits for its turn, in kilobytes. */
  readonly held: number
}

async function change(count: number): Promise<Cost> {
  const before = heap()
  const used = process.cpuUsage()
  const start = performance.now()
  const changes = Array.from({ length: count }, () => chatwoot.conversations.addLabels(7, ['vip']))
  const held = ((heap() - before) * 1024) / count
  await Promise.all(changes)
  const clock = ((performance.now() - start) * 1000) / count
  const { user, system } = process.cpuUsage(used)
  return { clock, processor: (user + system) / count, held }
}

await change(few) // warms up
const before = heap()
const first = await change(few)
const long = await change(many)
const second = await change(few)
const left = heap() - before
server.stop()

const ratio = (read: (cost: Cost) => number) => read(long) / ((read(first) + read(second)) / 2)
publish(
  measured(
    'Ten thousand changes to one conversation',
    `\`addLabels\` on one conversation, ${many} times at once: each waits for the one before, reads the labels and writes them. Compared with ${few} before and after that: linear means 1.`,
    [
      { what: `time per change, ${few} changes = 1`, value: ratio(({ clock }) => clock), limit: 1.2 },
      { what: `processor time per change, ${few} changes = 1`, value: ratio(({ processor }) => processor), limit: 1.2 },
      { what: 'memory of a change that waits', value: long.held, limit: 5, unit: ' kB' },
      { what: 'memory left after them', value: left, limit: 5, unit: ' MB' },
    ],
  ),
)
