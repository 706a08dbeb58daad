/**
 * One rate limit for several processes, through Redis: together they send at most `points` requests per window. Start
 * any number of processes, with the environment variables of the client:
 *
 *   REDIS_URL=redis://127.0.0.1:6379 npx tsx examples/shared-rate-limit.ts 20
 *
 * Each lists the conversations that many times.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible'
import { createClient } from 'redis'
import { Chatwoot, type ThrottleInfo } from '../src/index.ts'

const redis = createClient({ url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' })

// A lost connection also rejects the pending `consume`, which ends the call.
redis.on('error', () => {})

// Below the server's own limits: requests of other programs from the same IP address count, too.
const points = Number(process.env.RATE_LIMIT_POINTS ?? 2500)
const duration = Number(process.env.RATE_LIMIT_SECONDS ?? 60)
const limiter = (keyPrefix: string, points: number, duration: number) =>
  new RateLimiterRedis({ storeClient: redis, useRedisPackage: true, keyPrefix, points, duration })

const everyRequest = limiter('chatwoot', points, duration)
const buckets: Record<string, RateLimiterRedis> = {
  'conversation-counts': limiter('chatwoot-counts', 30, 60),
  'contact-search': limiter('chatwoot-contact-search', 100, 60),
  reports: limiter('chatwoot-reports', 100, 60),
}

/** Waits until every limit that the request counts towards has room for it. */
async function throttle({ bucket, signal }: ThrottleInfo): Promise<void> {
  await roomIn(everyRequest, signal)
  const own = bucket === undefined ? undefined : buckets[bucket]
  if (own) await roomIn(own, signal)
}

async function roomIn(limiter: RateLimiterRedis, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await limiter.consume('account')
      return
    } catch (reason) {
      // Anything else is a failure of Redis and ends the call: without the shared count the limit cannot be kept.
      if (!(reason instanceof RateLimiterRes)) throw reason
      await sleep(reason.msBeforeNext, undefined, { signal })
    }
  }
}

async function main(): Promise<void> {
  const [, , count = '1'] = process.argv
  await redis.connect()
  try {
    const chatwoot = new Chatwoot({ throttle })
    await Promise.all(Array.from({ length: Number(count) }, () => chatwoot.conversations.list()))
    console.log(`${count} requests succeeded`)
  } finally {
    redis.destroy()
  }
}

await main()
