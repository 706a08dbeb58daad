/** Keeps a run within the rate limits of a server, and waits where others have used them up. */
import type { Fetch } from '../../src/index.ts'
import type { Clock } from './clock.ts'

interface Limit {
  readonly path: RegExp
  readonly method?: string
  /** Requests per window: fewer than the server allows, since others may use the account too. */
  readonly requests: number
  /** Milliseconds. The server's windows begin at multiples of it. */
  readonly window: number
}

const minute = 60_000

const limits: readonly Limit[] = [
  { path: /\/conversations\/meta$/, requests: 24, window: minute },
  { path: /\/contacts\/search$/, requests: 80, window: minute },
  { path: /\/api\/v2\/accounts\/\d+\/reports/, requests: 80, window: minute },
  { path: /\/conversations\/\d+$/, method: 'DELETE', requests: 50, window: minute },
  { path: /./, requests: 2400, window: minute },
]

const mostTries = 4

/** Sends requests only as fast as the limits allow; after a 429, again in the next minute. */
export function pacedFetch(fetch: Fetch, clock: Clock): Fetch {
  const used = new Map<Limit, { window: number; count: number }>()

  async function wait(method: string, path: string): Promise<void> {
    for (const limit of limits) {
      if (!limit.path.test(path) || (limit.method ?? method) !== method) continue
      let window = Math.floor(clock.now() / limit.window)
      const last = used.get(limit)
      if (last?.window === window && last.count >= limit.requests) {
        await clock.sleep(untilNext(limit.window, clock))
        window = Math.floor(clock.now() / limit.window)
      }
      const current = used.get(limit)
      used.set(limit, { window, count: current?.window === window ? current.count + 1 : 1 })
    }
  }

  return async (url, init) => {
    const { method = 'GET' } = init
    const { pathname } = new URL(url)
    for (let tries = 1; ; tries++) {
      await wait(method, pathname)
      const response = await fetch(url, init)
      if (response.status !== 429 || tries === mostTries) return response
      await response.body?.cancel()
      await clock.sleep(untilNext(minute, clock))
    }
  }
}

/** A second more: the clock of the server may be behind. */
function untilNext(window: number, clock: Clock): number {
  return window - (clock.now() % window) + 1000
}
