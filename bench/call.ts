/**
 * What a call costs compared with bare fetch, by the size of the answer:
 *
 *   node --import tsx bench/call.ts [--rounds N] [--batch N] [--size 0.8]
 */
import { parseArgs } from 'node:util'
import { answers, sizes } from './answers.ts'
import { callers } from './callers.ts'
import { comparePairs } from './pairs.ts'
import { startServer } from './server.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string' }, batch: { type: 'string' }, size: { type: 'string' } },
})
const rounds = Number(values.rounds ?? 100)
const batch = Number(values.batch ?? 20)
for (const size of sizes) {
  if (values.size && size !== values.size) continue
  const server = await startServer({ answer: size })
  const { bare, others } = await callers(server.url, size)
  const start = performance.now()
  const compared = await comparePairs(bare, others, { rounds, batch })
  console.log(size, Buffer.byteLength(answers[size].body), `${((performance.now() - start) / 1000).toFixed(1)} s`)
  for (const [name, { bare, ratio }] of Object.entries(compared))
    console.log(
      `  ${name}: clock ${ratio.clock.toFixed(3)} of ${bare.clock.toFixed(0)} µs, processor ${ratio.processor.toFixed(3)} of ${bare.processor.toFixed(0)} µs`,
    )
  server.stop()
}
