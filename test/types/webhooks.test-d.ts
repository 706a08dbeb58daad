/** What the compiler says about webhooks: checked by `npm run types`. */
import { expectTypeOf } from 'vitest'
import type { PagePromise } from '../../src/core/pages/page-promise.ts'
import type { ApiPromise } from '../../src/core/response/api-promise.ts'
import type {
  CreateWebhookParams,
  EnsureWebhookParams,
  UpdateWebhookParams,
  Webhooks,
} from '../../src/resources/webhooks.ts'
import type { Webhook, WebhookEventName } from '../../src/types.ts'

declare const webhooks: Webhooks
const url = 'https://hooks.example.test/a'

expectTypeOf(webhooks.list()).toEqualTypeOf<PagePromise<Webhook, undefined>>()
expectTypeOf(webhooks.create({ url })).toEqualTypeOf<ApiPromise<Webhook>>()
expectTypeOf(webhooks.update(1, { subscriptions: ['message_created'] })).toEqualTypeOf<ApiPromise<Webhook>>()
expectTypeOf(webhooks.delete(1)).toEqualTypeOf<ApiPromise<void>>()
expectTypeOf(webhooks.ensure({ url, subscriptions: ['message_created'] })).toEqualTypeOf<Promise<Webhook>>()

expectTypeOf<Webhook['secret']>().toEqualTypeOf<string | undefined>()
declare const events: readonly WebhookEventName[]
export const create: CreateWebhookParams = { url, subscriptions: events, inbox_id: null, name: undefined }

// @ts-expect-error a single one cannot be requested
webhooks.get(1)
// @ts-expect-error a webhook has a URL
export const nowhere: EnsureWebhookParams = { subscriptions: ['message_created'] }
// @ts-expect-error no such event
export const unknown: UpdateWebhookParams = { subscriptions: ['conversation_deleted'] }
// @ts-expect-error an array
export const one: CreateWebhookParams = { url, subscriptions: 'message_created' }
// @ts-expect-error the server makes the secret
export const secret: CreateWebhookParams = { url, secret: 'mine' }
