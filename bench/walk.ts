/** What iterating long lists costs: `node --expose-gc --import tsx bench/walk.ts`. */
import { built } from './built.ts'
import { heap } from './memory.ts'
import { median } from './pairs.ts'
import { type Measure, measured, publish } from './section.ts'
import { startServer } from './server.ts'

const { Chatwoot } = await built()

/** Pages ahead of the one that is worked on save the wait for the server. */
async function ahead(items: number, latency: number): Promise<Measure> {
  const server = await startServer({ serves: 'pages', items, latency })
  const chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: 'token' })
  const walk = async (concurrency: number) => {
    const start = performance.now()
    let seen = 0
    for await (const _ of chatwoot.conversations.list({ status: 'all' }, { concurrency })) seen += 1
    if (seen !== items) throw new Error(`walked ${seen} of ${items} conversations`)
    return performance.now() - start
  }
  const one = await walk(1)
  const eight = await walk(8)
  server.stop()
  const what = `${items} conversations, ${latency} ms a page: time with \`concurrency: 8\`, one after another = 1`
  return { what, value: eight / one, limit: 0.17 }
}

async function long(items: number): Promise<Measure[]> {
  const server = await startServer({ serves: 'pages', items, latency: 0 })
  const chatwoot = new Chatwoot({ baseUrl: server.url, accountId: 1, apiAccessToken: 'token' })
  const pages: number[] = []
  let seen = 0
  let begun = 0
  let start = performance.now()
  for await (const _ of chatwoot.conversations.list({ status: 'all' })) {
    seen += 1
    // The first tenth warms up.
    if (seen === items / 10) begun = heap()
    if (seen % 25 !== 0) continue
    pages.push(performance.now() - start)
    start = performance.now()
  }
  const grown = heap() - begun
  server.stop()
  if (seen !== items) throw new Error(`walked ${seen} of ${items} conversations`)
  const tenth = pages.length / 10
  const growth = median(pages.slice(-tenth)) / median(pages.slice(tenth, 2 * tenth))
  return [
    { what: `${items} conversations: time of a page in the last tenth, in the second = 1`, value: growth, limit: 1.2 },
    {
      what: `${items} conversations: growth of the heap, from the first tenth to the end`,
      value: grown,
      limit: 20,
      unit: ' MB',
    },
  ]
}

publish(
  measured(
    'A long list',
    '`for await` over a list of conversations, 25 a page. What stays is the ids, by which repeated items are left out.',
    [await ahead(10_000, 20), ...(await long(100_000))],
  ),
)
