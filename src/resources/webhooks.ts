/** Webhooks: URLs to which the account's events are delivered. */

import { createWebhook, deleteWebhook, listWebhooks, updateWebhook } from '../../generated/operations.ts'
import { isValidationError } from '../core/errors/api-errors.ts'
import type { BodyInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { onePage } from '../core/pages/page-source.ts'
import { inQueue } from '../core/queued-work.ts'
import { snapshot } from '../core/request/snapshot.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { Webhook } from '../types.ts'
import { checkIdsIn } from './checks/ids.ts'
import { checkString, checkStrings } from './checks/strings.ts'

/** What `webhooks.create` takes. */
export type CreateWebhookParams = BodyInput<'createWebhook'>

/** What `webhooks.update` takes: the fields to change. */
export type UpdateWebhookParams = BodyInput<'updateWebhook'>

/** What `webhooks.ensure` takes: the URL by which it finds the webhook, and the fields that the webhook must have. */
export type EnsureWebhookParams = CreateWebhookParams

/**
 * Since 4.12 every response has the `secret` that signs the deliveries. The server generates it once: for a new one,
 * delete the webhook and create it again. Chatwoot's own cloud delivers nothing, since 4.16, while the account's plan has
 * no API access. Every method rejects with PermissionDeniedError for users who are not administrators, and methods that
 * take an id with NotFoundError for an unknown one.
 */
export class Webhooks extends Resource {
  /**
   * Lists all webhooks of the account, on one page. A single one cannot be requested.
   * @see GET /api/v1/accounts/{account_id}/webhooks
   */
  list(options?: ListOptions): PagePromise<Webhook, undefined> {
    return this.pages(listWebhooks, {}, ({ payload }) => onePage(payload.webhooks), options)
  }

  /**
   * Creates a webhook. `url` is http or https and unique in the account. Without `subscriptions` it receives all events
   * but those of typing and of inboxes; inbox events are sent only if the server's settings allow them.
   *
   * Since 4.14 a URL in a private network is stored and never called, unless the server's settings allow it.
   * @throws ValidationError for a URL that is invalid or taken, and for an unknown event or an empty array of them
   * @see POST /api/v1/accounts/{account_id}/webhooks
   */
  create(params: CreateWebhookParams, options?: RequestOptions): ApiPromise<Webhook> {
    return this.#create(createWebhook, params, options)
  }

  /**
   * Updates a webhook; omitted fields keep their value, `subscriptions` are replaced as a whole.
   * @throws ValidationError for a URL that is invalid or taken, for an unknown event or an empty array of them, and
   * when there is nothing to change
   * @see PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}
   */
  update(id: number, params: UpdateWebhookParams, options?: RequestOptions): ApiPromise<Webhook> {
    const input = () => ({ path: { webhook_id: id }, body: checkWebhook(params) })
    return this.call(updateWebhook, input, options).unwrap(({ payload }) => payload.webhook)
  }

  /**
   * Deletes a webhook.
   * @see DELETE /api/v1/accounts/{account_id}/webhooks/{webhook_id}
   */
  delete(id: number, options?: RequestOptions): ApiPromise<void> {
    return this.call(deleteWebhook, { path: { webhook_id: id } }, options)
  }

  /**
   * Ensures that a webhook with this `url` exists and is as described: creates it, updates it if it differs, or leaves
   * it unchanged. Omitted fields keep their value. For programs that register themselves when they start.
   *
   * Calls for the same URL by this process run one at a time; when another process creates the webhook first, that one
   * is updated. The limits in `options` apply to each request.
   * @returns the webhook, with its `secret` since 4.12
   * @throws TypeError if `url` is not a string
   * @throws ValidationError for an invalid URL, and for an unknown event or an empty array of them
   * @see GET /api/v1/accounts/{account_id}/webhooks
   * @see POST /api/v1/accounts/{account_id}/webhooks
   * @see PATCH /api/v1/accounts/{account_id}/webhooks/{webhook_id}
   */
  async ensure(params: EnsureWebhookParams, options?: RequestOptions): Promise<Webhook> {
    // The caller may change them before the request is sent.
    const given = snapshot(params)
    const work = async () => {
      const found = await this.#find(checkString('url', given.url), options)
      return found ? this.#updateIfDifferent(found, given, options) : this.#createOrAdopt(given, options)
    }
    return inQueue(this.connection, [`webhook ${given.url}`], createWebhook, work, options)
  }

  #create(
    operation: typeof createWebhook & { readonly repeatSafe?: boolean },
    params: CreateWebhookParams,
    options?: RequestOptions,
  ): ApiPromise<Webhook> {
    return this.call(operation, () => ({ body: checkWebhook(params) }), options).unwrap(
      ({ payload }) => payload.webhook,
    )
  }

  async #find(url: string, options?: RequestOptions): Promise<Webhook | undefined> {
    const { items } = await this.list(options)
    return items.find((webhook) => webhook.url === url)
  }

  async #updateIfDifferent(webhook: Webhook, params: EnsureWebhookParams, options?: RequestOptions): Promise<Webhook> {
    return isAsDescribed(webhook, params) ? webhook : this.update(webhook.id, params, options)
  }

  async #createOrAdopt(params: EnsureWebhookParams, options?: RequestOptions): Promise<Webhook> {
    try {
      // URLs are unique: a repeated request is refused, and finds the webhook of the first.
      return await this.#create({ ...createWebhook, repeatSafe: true }, params, options)
    } catch (error) {
      // By the field: the message is in the language of the account.
      const mayBeTaken = isValidationError(error) && error.fields.includes('url')
      const found = mayBeTaken ? await this.#find(params.url, options) : undefined
      if (!found) throw error
      return this.#updateIfDifferent(found, params, options)
    }
  }
}

function checkWebhook<Params extends UpdateWebhookParams>(params: Params): Params {
  if (params.subscriptions !== undefined) checkStrings('subscriptions', params.subscriptions)
  return checkIdsIn(params, 'inbox_id')
}

function isAsDescribed(webhook: Webhook, { name, inbox_id, subscriptions }: EnsureWebhookParams): boolean {
  return (
    (name === undefined || name === (webhook.name ?? null)) &&
    (inbox_id === undefined || inbox_id === (webhook.inbox?.id ?? null)) &&
    (subscriptions === undefined || isSameSet(subscriptions, webhook.subscriptions))
  )
}

// The server may return events in another order than they were sent in.
function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const [ones, others] = [new Set(one), new Set(other)]
  return ones.size === others.size && other.every((event) => ones.has(event))
}
