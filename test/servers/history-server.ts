/** A server with one conversation that selects messages by id and sorts them by time, as Chatwoot does. */
import { Chatwoot, type Message, type MessageListMeta } from '../../src/index.ts'
import { recordedBody } from '../recordings/recorded.ts'

export interface Written {
  id: number
  /** In milliseconds, which the server stores but does not return. */
  at: number
}

export interface HistoryServerOptions {
  pageSize?: number
  pageSizeAfter?: number
  /** Called after each response, with the number of requests so far. */
  onAnswer?: (requests: number) => void
}

const { meta, payload } = recordedBody<{ meta: MessageListMeta; payload: Message[] }>('messages-list-newest')

export function historyServer(history: Written[], options: HistoryServerOptions = {}) {
  const { pageSize = 20, pageSizeAfter = 100, onAnswer } = options
  const queries: string[] = []
  let sorted: Written[] = []
  const answer = (url: string) => {
    const query = new URL(url).searchParams
    const before = query.get('before')
    const after = query.get('after')
    const byTime = history.length === sorted.length ? sorted : history.toSorted((a, b) => a.at - b.at)
    sorted = byTime
    const older = byTime.filter(({ id }) => before === null || id < Number(before))
    const page =
      after === null ? older.slice(-pageSize) : older.filter(({ id }) => id > Number(after)).slice(0, pageSizeAfter)
    queries.push(query.toString())
    onAnswer?.(queries.length)
    return page.map(({ id, at }) => ({ ...payload[0], id, created_at: Math.floor(at / 1000) }))
  }
  const { messages } = new Chatwoot({
    baseUrl: 'https://chat.test',
    accountId: 1,
    apiAccessToken: 'token',
    fetch: async (url) => Response.json({ meta, payload: answer(String(url)) }),
  })
  return { messages, queries }
}

/** Messages with the ids from 1 to `count`, a few seconds apart. */
export function oneTo(count: number): Written[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, at: 1_795_000_000_000 + index * 5000 }))
}

export async function idsOf(walk: AsyncIterable<Message>): Promise<number[]> {
  const found: number[] = []
  for await (const { id } of walk) found.push(id)
  return found
}
