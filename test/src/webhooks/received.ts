/** A handler under virtual time, with all that it reports. */
import { vi } from 'vitest'
import { handlerWith } from '../../../src/webhooks/handler/handler.ts'
import type { FailedWebhook, RejectedWebhook, WebhookHandlerOptions } from '../../../src/webhooks/index.ts'
import { secret } from './deliveries.ts'
import { virtualTime } from './virtual-time.ts'

/** Creates a handler that verifies with the secret of the tests; by default it has a listener for messages. */
export function receiver(options: Partial<WebhookHandlerOptions> = {}) {
  const time = virtualTime()
  const message_created = vi.fn()
  const onError = vi.fn((_error: unknown, _failed: FailedWebhook) => {})
  const onReject = vi.fn((_rejected: RejectedWebhook) => {})
  // The spread loses that a secret may only be missing with `unsigned`.
  const all = { secret, on: { message_created }, onError, onReject, ...options } as WebhookHandlerOptions
  return { handle: handlerWith(all, time), time, message_created, onError, onReject }
}
