/** Webhooks of the account, and how the server validates them. */
import { webhookEventNames } from '../../../helpers/enum-values.ts'
import type { Webhook, WebhookEventName } from '../../../types.ts'
import { isTaken, type RecordError, recordError } from '../errors.ts'
import { type FakeState, nextId } from '../state.ts'
import { isWebUrl } from '../web-url.ts'

export type WebhookFields = Pick<Webhook, 'url'> & Partial<Pick<Webhook, 'name' | 'subscriptions' | 'inbox'>>

const usualEvents: readonly WebhookEventName[] = [
  'conversation_status_changed',
  'conversation_updated',
  'conversation_created',
  'contact_created',
  'contact_updated',
  'message_created',
  'message_updated',
  'webwidget_triggered',
]

export function addWebhook(state: FakeState, { name = null, url, subscriptions, inbox }: WebhookFields): Webhook {
  const id = nextId(state, 'webhook')
  const webhook: Webhook = {
    id,
    name,
    url,
    account_id: state.account.id,
    subscriptions: subscriptions ?? [...usualEvents],
    secret: `fake-webhook-secret-${id}`,
    ...(inbox && { inbox }),
  }
  state.webhooks.push(webhook)
  return webhook
}

/** Returns the validation errors of a webhook before it is stored. */
export function webhookErrors(
  state: FakeState,
  { url, subscriptions = [...usualEvents] }: WebhookFields,
  id?: number,
): RecordError[] {
  const errors: RecordError[] = []
  if (isTaken(state.webhooks, id, (other) => other.url === url))
    errors.push(recordError('url', 'has already been taken'))
  if (!isWebUrl(url)) errors.push(recordError('url', 'is invalid'))
  const isEvent = (name: string) => webhookEventNames.some((known) => known === name)
  if (!subscriptions.every(isEvent) || subscriptions.length === 0) {
    errors.push(recordError('subscriptions', 'Invalid events'))
  }
  return errors
}
