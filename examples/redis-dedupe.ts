/**
 * Drops duplicates among several processes that receive webhooks behind one URL: what was handled is in Redis.
 *
 *   const redis = createClient({ url: process.env.REDIS_URL, disableOfflineQueue: true })
 *   redis.on('error', console.error)
 *   await redis.connect()
 *   const handler = createWebhookHandler({ secret, dedupe: { store: redisDedupeStore(redis) }, on })
 *
 * Without `disableOfflineQueue` every delivery waits a second for a Redis that is down; then it is handled anyway.
 */
import type { createClient } from 'redis'
import type { DedupeStore } from '../src/webhooks/index.ts'

type Redis = Pick<ReturnType<typeof createClient>, 'set' | 'del'>

/** @param prefix of the keys: another one for a handler that does something else with the same deliveries */
export function redisDedupeStore(redis: Redis, prefix = 'chatwoot:'): DedupeStore {
  return {
    async claim(key, ttlSeconds) {
      // One command, so that of two processes only one sets the key.
      const expiration = { type: 'EX', value: ttlSeconds } as const
      return (await redis.set(prefix + key, '1', { condition: 'NX', expiration })) === 'OK'
    },
    release: (key) => redis.del(prefix + key),
  }
}
