/**
 * What a call costs compared with bare fetch: `npm run bench`. Prints ratios of medians, measured in turns in one run.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { recordedBody } from '../test/recordings/recorded.ts'

const path = '/api/v1/accounts/1/conversations'
const token = 'token'
const headers = { Accept: 'application/json', 'Api-Access-Token': token }

/** 25 conversations, as recorded from a server. */
function responseBody(): string {
  const { data } = recordedBody<{ data: { meta: object; payload: object[] } }>('conversations-list-status-pending')
  const payload = Array.from({ length: 25 }, (_, index) => ({ ...data.payload[0], id: index + 1 }))
  return JSON.stringify({ data: { meta: data.meta, payload } })
}

/** The built package, which is what users run. */
async function built(): Promise<typeof import('../src/index.ts')> {
  return await import(new URL('../dist/index.mjs', import.meta.url).href)
}

async function main(): Promise<void> {
  const { Chatwoot } = await built()
  const body = responseBody()
  let latency = 0
  const server = createServer((_, response) => {
    const send = () => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      response.end(body)
    }
    if (latency) setTimeout(send, latency)
    else send()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  const url = `http://127.0.0.1:${port}`
  const chatwoot = new Chatwoot({ baseUrl: url, accountId: 1, apiAccessToken: token })

  const bare = async () => JSON.parse(await (await fetch(`${url}${path}?status=open`, { headers })).text())
  const ours = async () => chatwoot.conversations.list({ status: 'open' })

  console.log(`a list of 25 conversations, ${body.length} bytes`)
  await report('loopback', 6000, 1.15, bare, ours)
  latency = 10
  await report('at 10 ms latency', 600, 1.02, bare, ours)
  latency = 0
  await reportHeap(10_000, 5, ours)

  server.closeAllConnections()
  server.close()
}

async function report(
  name: string,
  rounds: number,
  bar: number,
  bare: () => Promise<unknown>,
  ours: () => Promise<unknown>,
): Promise<void> {
  const [first, second] = await medians(rounds, bare, ours)
  const ratio = second / first
  console.log(
    `${name}: fetch ${first.toFixed(3)} ms, client ${second.toFixed(3)} ms, ratio ${ratio.toFixed(3)} (bar ${bar})`,
  )
  if (ratio > bar) process.exitCode = 1
}

/** In turns and in changing order, so that whatever slows the machine down slows both. The first fifth warms up. */
async function medians(rounds: number, ...functions: (() => Promise<unknown>)[]): Promise<[number, number]> {
  const times: number[][] = functions.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < functions.length; turn += 1) {
      const place = (turn + round) % functions.length
      const start = performance.now()
      await functions[place]?.()
      if (round > rounds / 5) times[place]?.push(performance.now() - start)
    }
  }
  const [first = Number.NaN, second = Number.NaN] = times.map(
    (list) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0,
  )
  return [first, second]
}

async function reportHeap(calls: number, bar: number, call: () => Promise<unknown>): Promise<void> {
  const used = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 2 ** 20
  }
  for (let count = 0; count < 1000; count += 1) await call()
  const before = used()
  for (let count = 0; count < calls; count += 1) await call()
  const growth = used() - before
  console.log(`heap growth over ${calls} calls: ${growth.toFixed(2)} MB (bar ${bar})`)
  if (growth > bar) process.exitCode = 1
}

await main()
