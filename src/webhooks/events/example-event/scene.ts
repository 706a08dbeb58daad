/** Where the examples happen. Copies of the same object in one event are made of the same overrides. */
import type {
  PushContactInbox,
  WebhookAccount,
  WebhookContact,
  WebhookConversation,
  WebhookInbox,
} from '../../../types.ts'
import { type EventOverrides, merged } from './overrides.ts'
import { contactOf } from './people.ts'
import { begun } from './times.ts'

export interface Scene {
  readonly account: WebhookAccount
  readonly inbox: WebhookInbox
  readonly contact: WebhookContact
  readonly contactInbox: PushContactInbox
}

/** What an event says beside its conversation. */
type Beside = EventOverrides<Scene>

export function sceneOf(
  conversation: EventOverrides<WebhookConversation> | null | undefined,
  beside: Beside = {},
): Scene {
  const { meta, inbox_id, contact_inbox, account: conversationAccount } = conversation ?? {}
  const account = merged({ id: 1, name: 'Acme' }, beside.contact?.account, conversationAccount, beside.account)
  const inbox = merged({ id: 2, name: 'Orders' }, { id: contact_inbox?.inbox_id }, { id: inbox_id }, beside.inbox)
  const { type: _, ...sender } = meta?.sender ?? {}
  const contact = merged(contactOf(account), { id: contact_inbox?.contact_id }, sender, beside.contact)
  const contactInbox = merged<PushContactInbox>(
    {
      id: 21,
      contact_id: contact.id,
      inbox_id: inbox.id,
      source_id: 'c7a9d0a4-5d0e-4f5c-9d53-3a3f7a0b6f11',
      created_at: begun,
      updated_at: begun,
      hmac_verified: false,
      pubsub_token: 'example-pubsub-token',
    },
    contact_inbox,
    beside.contactInbox,
  )
  return { account, inbox, contact, contactInbox }
}
