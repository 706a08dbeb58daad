/**
 * What a call costs compared with bare fetch, by the size of the response; after `npm run build` and
 * `npm ci --prefix bench`:
 *
 *   node --import tsx bench/call.ts [--rounds N] [--size 0.8]
 */
import { parseArgs } from 'node:util'
import { type Caller, callers } from './callers.ts'
import { type Compared, comparePairs } from './pairs.ts'
import { responses, type Size, sizes } from './responses.ts'
import { describeMiss, formatted, isMet, type Measure, publish } from './section.ts'
import { startServer } from './server.ts'

const limits = { '0.8': 1.15, '18': 1.1, '58': 1.08 }
// Of 1, 5 and 20, these ratios repeat best, also on a busy machine.
const batch = 5
// V8 optimises a function only after thousands of calls: the ratios fell until each had been called 5000 times.
const warmUp = 6000

const how = `The same GET over a connection that stays open, on loopback: of one contact, of a list of 8 and of 25 conversations, as recorded from a server. In pairs: ${batch} calls with bare \`fetch\` and \`JSON.parse\`, ${batch} with the other, in alternating order, after ${warmUp} calls of each to warm up (V8 optimises a function only after thousands of calls, and the ratios fell until about 5000 calls of each); shown are medians of the ratios of all pairs. The server has a process of its own: in the client's process its work would be counted on both sides, and the ratios repeat less well. In brackets the same for processor time, with all threads of the process. All use Node's \`fetch\`, except \`@figuro/chatwoot-sdk\` 1.1.17, which uses axios 0.27 over \`node:http\`, as it does for its users. openapi-fetch has the types of the corrected document, and neither it nor the other two have the time limits, retries and checks of this client.`

const { values } = parseArgs({ options: { rounds: { type: 'string' }, size: { type: 'string' } } })
const rounds = Number(values.rounds ?? 600)
const chosen = sizes.filter((size) => values.size === undefined || values.size === size)
if (chosen.length === 0) throw new Error(`--size must be one of ${sizes.join(', ')}, got ${values.size}`)

async function compare(size: Size): Promise<Record<Caller, Compared>> {
  const server = await startServer({ serves: 'response', size })
  const { bare, others } = await callers(server.url, size)
  try {
    return await comparePairs(bare, others, { warmUp, rounds, batch })
  } finally {
    server.stop()
  }
}

function measuresOf(size: Size, { client, figuro, 'openapi-fetch': alone }: Record<Caller, Compared>): Measure[] {
  const value = client.ratio.clock
  const call = `a call with ${size} kB`
  return [
    { what: `${call}, compared with fetch`, value, limit: limits[size] },
    { what: `${call}, compared with openapi-fetch`, value: value / alone.ratio.clock, limit: 1 },
    { what: `${call}, compared with @figuro/chatwoot-sdk`, value: value / figuro.ratio.clock, limit: 1 },
  ]
}

function rowOf(size: Size, compared: Record<Caller, Compared>): string[] {
  const { client, figuro, 'openapi-fetch': alone } = compared
  const ratios = ({ ratio }: Compared) => `${formatted(ratio.clock)} (${formatted(ratio.processor)})`
  const bytes = Buffer.byteLength(responses[size].body)
  const met = measuresOf(size, compared).every(isMet) ? 'yes' : 'no'
  const fetched = `${client.bare.clock.toFixed(0)} µs`
  const cells = [fetched, ratios(alone), ratios(figuro), ratios(client), formatted(limits[size]), met]
  return [`${responses[size].what}, ${bytes} bytes`, ...cells]
}

const rows: string[][] = []
const missed: string[] = []
for (const size of chosen) {
  const compared = await compare(size)
  rows.push(rowOf(size, compared))
  missed.push(
    ...measuresOf(size, compared)
      .filter((measure) => !isMet(measure))
      .map(describeMiss),
  )
}
publish({
  heading: 'A call',
  how,
  columns: [
    'response',
    'fetch',
    'openapi-fetch',
    '@figuro/chatwoot-sdk',
    'this client',
    'at most',
    'within the limit, and no slower than openapi-fetch and figuro',
  ],
  rows,
  missed,
})
