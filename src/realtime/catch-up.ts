/** What a gap has hidden: conversations and their messages, listed again. */
import type { Chatwoot } from '../clients/chatwoot.ts'
import { guard } from '../core/errors/chatwoot-error.ts'
import { describeKind } from '../core/errors/describe-value.ts'
import type { Conversation, Message } from '../types.ts'
import type { RealtimeGap } from './gap.ts'

/** A conversation that was updated in a gap. */
export interface MissedConversation {
  readonly conversation: Conversation
  /** Its new messages, the oldest first; empty if something else was updated. */
  readonly messages: readonly Message[]
}

/** What `catchUp` takes besides the gap. */
export interface CatchUpOptions {
  /** Whether to list messages: a request for each conversation with new ones. Default: true. */
  readonly messages?: boolean | undefined
  /** Aborts it. Default: none. */
  readonly signal?: AbortSignal | undefined
}

// Events are sent by background jobs: one that is missing may be about something older than the gap.
const margin = 30

const isNotFoundError = /* @__PURE__ */ guard('NotFoundError')

/**
 * Lists what was missed in a gap: conversations of every status that were updated since, each with its new messages.
 * Messages that the connection has received before or meanwhile are left out; since it begins half a minute early, others
 * may be known to the program: compare ids. A program that was stopped passes the time until which it had worked.
 *
 * It cannot list what was deleted, changes of older messages (status, edits, deleted text), typing, presence, and
 * contacts without a conversation. The server returns all conversations in one response: after a day, starting again is
 * cheaper.
 * @throws what the requests reject with
 */
export async function* catchUp(
  chatwoot: Chatwoot,
  gap: Pick<RealtimeGap, 'since'> & Partial<RealtimeGap>,
  { messages = true, signal }: CatchUpOptions = {},
): AsyncGenerator<MissedConversation, void, undefined> {
  const since = Math.floor(Number(gap.since) / 1000) - margin
  if (Number.isNaN(since)) throw new TypeError(`since must be a valid Date, got ${describeKind(gap.since)}`)
  // A duration for the server, whose clock may differ from this machine's.
  const updated_within = Math.ceil((Date.now() + (gap.clockOffset ?? 0)) / 1000) - since
  for await (const conversation of chatwoot.conversations.list({ status: 'all', updated_within }, { signal })) {
    const hasNew = messages && conversation.last_activity_at >= since
    const found = hasNew ? await newMessages(chatwoot, conversation.id, since, signal) : []
    // Asked now: they may have arrived while they were listed.
    if (found) yield { conversation, messages: found.filter(({ id }) => !gap.hasSeen?.(id)).reverse() }
  }
}

/** Returns the newest first, or undefined if the conversation was deleted meanwhile. */
async function newMessages(
  chatwoot: Chatwoot,
  conversationId: number,
  since: number,
  signal: AbortSignal | undefined,
): Promise<Message[] | undefined> {
  const found: Message[] = []
  try {
    for await (const message of chatwoot.messages.list(conversationId, {}, { signal })) {
      if (message.created_at < since) break
      found.push(message)
    }
    return found
  } catch (error) {
    if (isNotFoundError(error)) return undefined
    throw error
  }
}
