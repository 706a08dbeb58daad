/** Webhooks of the account; only administrators may see them. */
import type { Webhook } from '../../types.ts'
import { done, type FakeAnswer, invalidRecord, notAllowed, notFound, ok } from '../exchange/answers.ts'
import { isBlank, text, wholeNumber } from '../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../exchange/router.ts'
import { findInbox } from '../records/inboxes.ts'
import { addWebhook, type WebhookFields, webhookErrors } from '../records/webhooks.ts'
import { isAdministrator } from './account.ts'

const path = '/webhooks/:id'

export const webhookRoutes: Routes = {
  'GET /webhooks': asAdministrator(({ state: { webhooks } }) => ok({ payload: { webhooks } })),
  'POST /webhooks': asAdministrator(({ state, request: { body } }) => {
    const fields = { url: '', ...fieldsOf(state, body) }
    const errors = webhookErrors(state, fields)
    return errors.length > 0 ? invalidRecord(errors) : shown(addWebhook(state, fields))
  }),
  [`PATCH ${path}`]: withWebhook(update),
  [`PUT ${path}`]: withWebhook(update),
  [`DELETE ${path}`]: withWebhook(({ state }, webhook) => {
    state.webhooks = state.webhooks.filter((other) => other !== webhook)
    return done
  }),
}

function asAdministrator(handler: Handler): Handler {
  return (exchange) => (isAdministrator(exchange) ? handler(exchange) : notAllowed)
}

function withWebhook(handler: (exchange: Exchange, webhook: Webhook) => FakeAnswer): Handler {
  return asAdministrator((exchange) => {
    const webhook = exchange.state.webhooks.find(({ id }) => id === wholeNumber(exchange.params.id))
    return webhook ? handler(exchange, webhook) : notFound
  })
}

function update({ state, request: { body } }: Exchange, webhook: Webhook): FakeAnswer {
  const fields = fieldsOf(state, body)
  const errors = webhookErrors(state, { ...webhook, ...fields }, webhook.id)
  return errors.length > 0 ? invalidRecord(errors) : shown(Object.assign(webhook, fields))
}

function shown(webhook: Webhook): FakeAnswer {
  return ok({ payload: { webhook } })
}

/** Returns the fields that were sent; the server chooses the secret. */
function fieldsOf(state: Exchange['state'], body: Record<string, unknown>): Partial<WebhookFields> {
  const fields: Partial<WebhookFields> = {}
  const { subscriptions } = body
  const inbox = isBlank(body.inbox_id) ? undefined : findInbox(state, wholeNumber(body.inbox_id))
  if ('url' in body) fields.url = text(body.url) ?? ''
  if ('name' in body) fields.name = text(body.name)
  if ('subscriptions' in body) fields.subscriptions = Array.isArray(subscriptions) ? subscriptions.map(String) : []
  if (inbox) fields.inbox = { id: inbox.id, name: inbox.name }
  return fields
}
