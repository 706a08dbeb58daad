/** Webhooks of the account; only administrators may see them. */
import { isSince } from '../../../helpers/server-version.ts'
import type { Webhook } from '../../../types.ts'
import { done, type FakeAnswer, invalidRecord, ok } from '../../exchange/answers.ts'
import { type Fields, withFields } from '../../exchange/fields.ts'
import { isBlank, text, wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Routes } from '../../exchange/router.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import { addWebhook, type WebhookFields, webhookErrors } from '../../records/settings/webhooks.ts'
import { asAdministrator } from '../access/conditions.ts'
import { withOneOf } from '../access/record-lookup.ts'

const path = '/webhooks/:id'

const wrapper = {
  name: 'webhook',
  columns: [
    ...['id', 'account_id', 'inbox_id', 'url', 'created_at', 'updated_at', 'webhook_type', 'subscriptions', 'name'],
    'secret',
  ],
}

const withWebhook = withOneOf(({ state }) => state.webhooks)

export const webhookRoutes: Routes = {
  'GET /webhooks': asAdministrator(({ state, version }) =>
    ok({ payload: { webhooks: state.webhooks.map((webhook) => webhookAnswer(webhook, version)) } }),
  ),
  'POST /webhooks': asAdministrator(({ state, request, version }) =>
    withFields(request, wrapper, (sent) => {
      const fields = { url: '', ...fieldsOf(state, sent) }
      const errors = webhookErrors(state, fields)
      return errors.length > 0 ? invalidRecord(errors) : shown(addWebhook(state, fields), version)
    }),
  ),
  [`PATCH ${path}`]: asAdministrator(withWebhook(update)),
  [`PUT ${path}`]: asAdministrator(withWebhook(update)),
  [`DELETE ${path}`]: asAdministrator(
    withWebhook(({ state }, webhook) => {
      state.webhooks = state.webhooks.filter((other) => other !== webhook)
      return done
    }),
  ),
}

function update({ state, request, version }: Exchange, webhook: Webhook): FakeAnswer {
  return withFields(request, wrapper, (sent) => {
    const fields = fieldsOf(state, sent)
    const errors = webhookErrors(state, { ...webhook, ...fields }, webhook.id)
    if (errors.length > 0) return invalidRecord(errors)
    if ('inbox_id' in sent) delete webhook.inbox
    return shown(Object.assign(webhook, fields), version)
  })
}

function shown(webhook: Webhook, version: string): FakeAnswer {
  return ok({ payload: { webhook: webhookAnswer(webhook, version) } })
}

/** Webhooks have a name since 4.10, and a secret since 4.12. */
function webhookAnswer({ name, secret, ...webhook }: Webhook, version: string): Webhook {
  return {
    ...webhook,
    ...(name !== undefined && isSince(version, 4, 10) && { name }),
    ...(secret !== undefined && isSince(version, 4, 12) && { secret }),
  }
}

/** Returns the fields that were sent; the server chooses the secret. */
function fieldsOf(state: Exchange['state'], sent: Fields): Partial<WebhookFields> {
  const fields: Partial<WebhookFields> = {}
  const { subscriptions } = sent
  const inbox = isBlank(sent.inbox_id) ? undefined : findInbox(state, wholeNumber(sent.inbox_id))
  if ('url' in sent) fields.url = text(sent.url) ?? ''
  if ('name' in sent) fields.name = text(sent.name)
  if ('subscriptions' in sent) fields.subscriptions = Array.isArray(subscriptions) ? subscriptions.map(String) : []
  if (inbox) fields.inbox = { id: inbox.id, name: inbox.name }
  return fields
}
