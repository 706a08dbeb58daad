/**
 * What iterating a long list costs: `npm run bench`. Prints the ratio of two walks in one run, and the heap after a
 * third.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { recordedBody } from '../test/recordings/recorded.ts'

const pageSize = 25

/**
 * Pages of conversations, as recorded from a server, up to `count` items. Cached, so that the server costs as little as
 * possible.
 */
function pagesOf(count: number): (page: number) => string {
  const { data } = recordedBody<{ data: { meta: object; payload: object[] } }>('conversations-list-status-pending')
  const text = JSON.stringify({ ...data.payload[0], id: '#' })
  const meta = JSON.stringify(data.meta)
  const made = new Map<number, string>()
  const make = (page: number) => {
    const first = (page - 1) * pageSize
    const length = Math.max(0, Math.min(pageSize, count - first))
    const items = Array.from({ length }, (_, index) => text.replace('"#"', String(first + index + 1)))
    return `{"data":{"meta":${meta},"payload":[${items.join(',')}]}}`
  }
  return (page) => {
    const text = made.get(page) ?? make(page)
    // With a hundred thousand items, each page is requested only once.
    if (count <= 10_000) made.set(page, text)
    return text
  }
}

async function main(): Promise<void> {
  // The built package, which is what users run.
  const { Chatwoot }: typeof import('../src/index.ts') = await import(
    new URL('../dist/index.mjs', import.meta.url).href
  )
  const served = { count: 10_000, latency: 20, page: pagesOf(10_000) }
  const server = createServer((request, response) => {
    const page = Number(new URL(request.url ?? '', 'http://localhost').searchParams.get('page') ?? 1)
    const send = () => response.writeHead(200, { 'content-type': 'application/json' }).end(served.page(page))
    setTimeout(send, served.latency)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo // a TCP server has no other kind of address
  const chatwoot = new Chatwoot({ baseUrl: `http://127.0.0.1:${port}`, accountId: 1, apiAccessToken: 'token' })

  const walk = async (concurrency: number) => {
    const started = performance.now()
    let items = 0
    for await (const _ of chatwoot.conversations.list({ status: 'all' }, { concurrency })) items += 1
    if (items !== served.count) throw new Error(`walked ${items} of ${served.count} conversations`)
    return performance.now() - started
  }
  const one = await walk(1)
  const eight = await walk(8)
  console.log(
    `10,000 conversations at 20 ms: concurrency 8 takes ${(eight / one).toFixed(3)} of the time of 1 (bar ${(1 / 6).toFixed(3)})`,
  )
  if (eight / one > 1 / 6) process.exitCode = 1

  const used = () => {
    globalThis.gc?.()
    return process.memoryUsage().heapUsed / 2 ** 20
  }
  served.count = 100_000
  served.latency = 0
  served.page = pagesOf(served.count)
  const before = used()
  await walk(4)
  const growth = used() - before
  console.log(`heap growth over 100,000 items walked: ${growth.toFixed(2)} MB (bar 20)`)
  if (growth > 20) process.exitCode = 1

  server.closeAllConnections()
  server.close()
}

await main()
