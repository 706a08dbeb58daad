/** Webhooks: addresses that the account tells of events. */

import { createWebhook, deleteWebhook, listWebhooks, updateWebhook } from '../../generated/operations.ts'
import { keyedQueue } from '../core/concurrency/keyed-queue.ts'
import { isValidationError } from '../core/errors/api-errors.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Webhook } from '../types.ts'
import { checkString } from './checks/strings.ts'

/** What `webhooks.create` takes. */
export type CreateWebhookParams = BodyInput<'createWebhook'>

/** What `webhooks.update` takes: what is to change. */
export type UpdateWebhookParams = BodyInput<'updateWebhook'>

/** What `webhooks.ensure` takes: the address that it finds the webhook by, and what that is to be like. */
export type EnsureWebhookParams = CreateWebhookParams

/**
 * For administrators. Since 4.12 every answer has the `secret` that signs the deliveries. The server makes it and cannot
 * make another: for a new one, delete the webhook and create it again.
 */
export class Webhooks extends Resource {
  /**
   * Lists all webhooks of the account, in one answer. One alone cannot be asked for.
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/webhooks
   */
  list(options?: RequestOptions): ApiPromise<Webhook[]> {
    return this.call(listWebhooks, {}, options).unwrap(({ payload }) => payload.webhooks)
  }

  /**
   * Creates a webhook. `url` is http or https and unique in the account. Without `subscriptions` it is told of
   * everything but typing and inbox events; those of inboxes come only where the server's settings allow them.
   *
   * Since 4.14 an address in a private network is stored and never called, unless the server's settings allow it.
   * @throws ValidationError for an address that is none or taken, and for an unknown event or an empty list of them
   * @throws PermissionDeniedError
   * @see POST /api/v1/accounts/{account_id}/webhooks
   */
  create(params: CreateWebhookParams, options?: RequestOptions): ApiPromise<Webhook> {
    return this.call(createWebhook, { body: params }, options).unwrap(({ payload }) => payload.webhook)
  }

  /**
   * Changes a webhook; what is left out stays, `subscriptions` are replaced whole.
   * @throws ValidationError for an address that is none or taken, for an unknown event or an empty list of them, and
   * when nothing is to change
   * @throws NotFoundError, PermissionDeniedError
   * @see PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}
   */
  update(id: number, params: UpdateWebhookParams, options?: RequestOptions): ApiPromise<Webhook> {
    const input = { path: { webhook_id: id }, body: params }
    return this.call(updateWebhook, input, options).unwrap(({ payload }) => payload.webhook)
  }

  /**
   * Deletes a webhook.
   * @throws NotFoundError, PermissionDeniedError
   * @see DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteWebhook, { path: { webhook_id: id } }, options)
  }

  /**
   * Sees to it that there is a webhook with this `url` and that it is as described: creates it, changes it where it
   * differs, or leaves it alone. What is left out stays as it is. For programs that register themselves when they start.
   *
   * Calls for one address by this process wait for each other; another process that is faster is noticed, and what it
   * created is changed. Limits in `options` hold for each request.
   * @returns the webhook, with its `secret` since 4.12
   * @throws TypeError when `url` is no text
   * @throws ValidationError for an address that is none, and for an unknown event or an empty list of them
   * @throws PermissionDeniedError
   * @see GET /api/v1/accounts/{account_id}/webhooks
   * @see POST /api/v1/accounts/{account_id}/webhooks
   * @see PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}
   */
  async ensure(params: EnsureWebhookParams, options?: RequestOptions): Promise<Webhook> {
    const work = async () => {
      const found = await this.#find(checkString('url', params.url), options)
      return found ? this.#adapt(found, params, options) : this.#createOrAdopt(params, options)
    }
    return keyedQueue(this.connection.keyOf(`webhook ${params.url}`), work, options?.signal)
  }

  async #find(url: string, options?: RequestOptions): Promise<Webhook | undefined> {
    const webhooks = await this.list(options)
    return webhooks.find((webhook) => webhook.url === url)
  }

  async #adapt(webhook: Webhook, params: EnsureWebhookParams, options?: RequestOptions): Promise<Webhook> {
    return isAsDescribed(webhook, params) ? webhook : this.update(webhook.id, params, options)
  }

  async #createOrAdopt(params: EnsureWebhookParams, options?: RequestOptions): Promise<Webhook> {
    try {
      return await this.create(params, options)
    } catch (error) {
      // By the field: the text is in the language of the account.
      const mayBeTaken = isValidationError(error) && error.fields.includes('url')
      const found = mayBeTaken ? await this.#find(params.url, options) : undefined
      if (!found) throw error
      return this.#adapt(found, params, options)
    }
  }
}

function isAsDescribed(webhook: Webhook, { name, inbox_id, subscriptions }: EnsureWebhookParams): boolean {
  return (
    (name === undefined || name === (webhook.name ?? null)) &&
    (inbox_id === undefined || inbox_id === (webhook.inbox?.id ?? null)) &&
    (subscriptions === undefined || isSameSet(subscriptions, webhook.subscriptions))
  )
}

// The server may answer events in another order than they were sent in.
function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [ones, others] = [new Set(one), new Set(other)]
  return ones.size === others.size && other.every((event) => ones.has(event))
}
