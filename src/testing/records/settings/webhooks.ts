/** Webhooks of the account, and how the server validates them. */
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

const events: readonly string[] = [
  ...usualEvents,
  'conversation_typing_on',
  'conversation_typing_off',
  'inbox_created',
  'inbox_updated',
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
  if (subscriptions.length === 0 || subscriptions.some((event) => !events.includes(event))) {
    errors.push(recordError('subscriptions', 'Invalid events'))
  }
  return errors
}
