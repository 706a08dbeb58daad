/** Which webhooks hear of an event: those of the account, of its API inbox, and of the bots of its conversation. */
import type { AgentBot } from '../../types.ts'
import { findInbox } from '../records/inboxes/inboxes.ts'
import type { ConversationRecord, FakeState } from '../records/state.ts'
import type { FakeEvent, WidgetTrigger } from './event.ts'
import { webhookName } from './webhook-bodies.ts'

export interface Receiver {
  /** Whose webhook it is. */
  sender: 'account' | 'inbox' | 'bot'
  url: string
  /** Signs the deliveries; without one they are not signed. */
  secret: string | undefined
}

const heardByInboxes: readonly FakeEvent['name'][] = [
  'conversation.created',
  'conversation.updated',
  'conversation.status_changed',
  'conversation.typing_on',
  'conversation.typing_off',
  'message.created',
  'message.updated',
]

const heardByBots: readonly FakeEvent['name'][] = [
  'conversation.opened',
  'conversation.resolved',
  'conversation.updated',
  'conversation.status_changed',
  'message.created',
  'message.updated',
]

export function receiversOf(state: FakeState, event: FakeEvent): Receiver[] {
  if ('message' in event && event.message.message_type === 2) return []
  const name = webhookName(event)
  const subscribed = state.webhooks.filter(({ subscriptions }) => subscriptions.includes(name))
  const ofAccount = subscribed.map(({ url, secret }) => ({ sender: 'account' as const, url, secret }))
  if (!('conversation' in event)) return ofAccount
  const bots = heardByBots.includes(event.name) ? botReceivers(state, event.conversation) : []
  const ofInbox = heardByInboxes.includes(event.name) ? inboxReceivers(state, event.conversation) : []
  // The server calls bots within the request, the others in jobs.
  return [...bots, ...ofAccount, ...ofInbox]
}

function inboxReceivers(state: FakeState, { inbox_id }: ConversationRecord): Receiver[] {
  const inbox = findInbox(state, inbox_id)
  if (inbox?.channel_type !== 'Channel::Api' || !inbox.webhook_url) return []
  return [{ sender: 'inbox', url: inbox.webhook_url, secret: inbox.secret }]
}

/** The bot of the inbox, and the one that the conversation is assigned to. */
function botReceivers(
  state: FakeState,
  { inbox_id, assignee_bot_id }: Pick<ConversationRecord, 'inbox_id' | 'assignee_bot_id'>,
): Receiver[] {
  const ids = new Set([assignee_bot_id, state.botsOfInboxes.get(inbox_id)])
  const bots = state.bots.filter(({ id }) => ids.has(id))
  return bots.flatMap(({ outgoing_url, secret }: AgentBot) =>
    outgoing_url ? [{ sender: 'bot' as const, url: outgoing_url, secret }] : [],
  )
}

/** Webhooks of the account, and the bot of the inbox. */
export function widgetReceivers(state: FakeState, event: WidgetTrigger): Receiver[] {
  const { inbox_id } = event.place
  return [...receiversOf(state, event), ...botReceivers(state, { inbox_id, assignee_bot_id: null })]
}
