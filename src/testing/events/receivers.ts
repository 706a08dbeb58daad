/** Which webhooks hear of an event: those of the account, of its API inbox, and of the bots of its conversation. */
import { isSince } from '../../helpers/server-version.ts'
import type { AgentBot } from '../../types.ts'
import { findInbox } from '../records/inboxes/inboxes.ts'
import type { DeliverySender } from '../records/sending.ts'
import type { ConversationRecord, FakeState } from '../records/state.ts'
import { webhookName } from './bodies/webhook-bodies.ts'
import type { FakeEvent } from './event.ts'

export interface Receiver {
  /** Whose webhook it is. */
  sender: DeliverySender
  url: string
  /** Signs the deliveries; without one they are not signed. */
  secret: string | undefined
}

interface Server {
  version: string
  /** Whether its environment lets it send the events of inboxes. */
  hasInboxEvents: boolean
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

export function receiversOf(state: FakeState, event: FakeEvent, server: Server): Receiver[] {
  if ('url' in event) {
    return [{ sender: event.name === 'macro.executed' ? 'macro' : 'automation', url: event.url, secret: undefined }]
  }
  if (!isForWebhooks(event, server)) return []
  const name = webhookName(event)
  const subscribed = state.webhooks.filter(({ subscriptions }) => subscriptions.includes(name))
  const ofAccount = subscribed.map(({ url, secret }) => ({ sender: 'account' as const, url, secret }))
  if (event.name === 'webwidget.triggered') {
    return [...ofAccount, ...botReceivers(state, { inbox_id: event.place.inbox_id, assignee_bot_id: null })]
  }
  if (!('conversation' in event)) return ofAccount
  const bots = isForBots(event, server) ? botReceivers(state, event.conversation) : []
  const ofInbox = heardByInboxes.includes(event.name) ? inboxReceivers(state, event.conversation) : []
  // The server calls bots within the request, the others in jobs.
  return [...bots, ...ofAccount, ...ofInbox]
}

function isForWebhooks(event: FakeEvent, { version, hasInboxEvents }: Server): boolean {
  if ('inbox' in event) return hasInboxEvents && isSince(version, 4, 13) === true
  if ('message' in event) return event.message.message_type !== 2
  return !('notification' in event) && event.name !== 'account.cache_invalidated'
}

/** Since 4.13, bots hear of every change of a conversation. */
function isForBots({ name }: FakeEvent, { version }: Server): boolean {
  const isLater = name === 'conversation.updated' || name === 'conversation.status_changed'
  return heardByBots.includes(name) && (!isLater || isSince(version, 4, 13) === true)
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
