/** Bodies of deliveries to test a receiver with. */
import type { WebhookEvent } from '../../../types.ts'
import type { SendersOfEvents } from '../senders.ts'
import { bodies, type EventOf } from './bodies.ts'
import { asJson, type EventOverrides, merged } from './overrides.ts'
import { sourceOf } from './source.ts'

/** Who sends the event of `exampleEvent`, and in which version of Chatwoot. */
export interface ExampleEventOptions<Name extends WebhookEvent['event'] = WebhookEvent['event']> {
  /**
   * Who sends the event: `account` (the webhook of an account), `inbox` (an API inbox), `bot`, `macro` or `automation`;
   * by default the account's webhook if it receives this event. The body is the same, but a bot's conversations are
   * pending.
   */
  sender?: SendersOfEvents[Name] | undefined
  /** Version of the server, 4.14.2 by default. Older ones leave out what they do not know yet. */
  version?: string | undefined
}

/**
 * Returns the body of an event as a server sends it: an API inbox, where the contact Pia asks (message 101) and the agent
 * Nora answers (message 102) in conversation 7. Ids and times are always the same; each call returns new objects.
 *
 * `overrides` changes any part of it: arrays as a whole, objects key by key. Copies of the same value follow: the id of
 * the contact, the inbox, the account and the conversation, and the message in `conversation.messages`. So do the
 * senders: `{ message_type: 'outgoing' }` is a message of the agent, `{ sender: { type: 'agent_bot' } }` one of the bot,
 * `{ sender: { identifier: 'crm-7' } }` one of the contact, `{ private: true }` a note, which `conversation.messages`
 * does not show; `{ conversation: { meta: { assignee: {} } } }` assigns the agent.
 *
 * @example
 * const event = exampleEvent('message_created', { sender: 'bot' }, { content: 'hi', conversation: { id: 12 } })
 *
 * @throws TypeError if the name is unknown, or if that sender of that version never sends the event: bots receive
 * `conversation_updated` and `conversation_status_changed` since 4.13, and `inbox_created` and `inbox_updated` are
 * delivered since then
 */
export function exampleEvent<Name extends WebhookEvent['event']>(
  name: Name,
  { sender, version = '4.14.2' }: ExampleEventOptions<NoInfer<Name>> = {},
  overrides?: EventOverrides<EventOf<NoInfer<Name>>>,
): EventOf<Name> {
  const source = sourceOf(name, sender, version)
  const own = asJson(overrides ?? {}) as EventOverrides<EventOf<Name>> // none of them is required
  const body = merged<object>(bodies[name](own, source), own)
  return asJson({ ...body, event: name }) as EventOf<Name> // the body of this name, with its own overrides
}
