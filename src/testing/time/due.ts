/** Changes that the server makes at their time, by itself. */

import { wholeSeconds } from '../records/moment.ts'
import type { ConversationRecord, FakeState } from '../records/state.ts'
import { endSnoozes, nextEndOfSnooze } from '../records/users/notifications.ts'
import { addLabel, addTemplate, changeConversation } from '../routes/messages/activities.ts'

/** The account's settings for conversations in which nothing happens. */
interface AutoResolve {
  minutes: number
  message: string | null | undefined
  label: string | null | undefined
  /** Leaves out those in which the contact waits. */
  ignoresWaiting: boolean
}

interface DueChange {
  conversationId: number
  /** Unix seconds. */
  at: number
  make: (conversation: ConversationRecord, now: number) => void
}

/** Returns when the next change is due, in unix seconds; it may be in the past. */
export function nextDue(state: FakeState, version: string): number | undefined {
  let next = nextEndOfSnooze(state)
  for (const { at } of dueChanges(state, version)) if (next === undefined || at < next) next = at
  return next
}

/** Makes the changes that are due. */
export function applyDue(state: FakeState, now: number, version: string): void {
  endSnoozes(state, now)
  for (const { conversationId, at, make } of dueChanges(state, version)) {
    if (at > now) continue
    // Taken by its number, so that the change is noticed.
    const conversation = state.conversations.get(conversationId)
    if (conversation) make(conversation, now)
  }
}

function dueChanges(state: FakeState, version: string): DueChange[] {
  const changes: DueChange[] = []
  const autoResolve = autoResolveOf(state)
  // Each request looks, so it has to be quick where nothing is due.
  for (const conversation of state.conversations.values()) {
    const { status } = conversation
    if (status === 'snoozed') changes.push(...endOfSnooze(state, conversation, version))
    else if (status === 'open' && autoResolve) {
      changes.push(...autoResolution(state, conversation, version, autoResolve))
    }
  }
  return changes
}

function autoResolveOf({ account: { settings } }: FakeState): AutoResolve | undefined {
  const { auto_resolve_after: minutes, auto_resolve_message: message, auto_resolve_label: label } = settings
  if (!minutes) return undefined
  return { minutes, message, label, ignoresWaiting: settings.auto_resolve_ignore_waiting ?? false }
}

const threeDays = 3 * 24 * 3600

/**
 * The server looks every five minutes for conversations whose time ended in the last three days: one that was snoozed
 * until an earlier time stays snoozed. It reports nothing, as nobody acts.
 */
function endOfSnooze(
  state: FakeState,
  { id, snoozed_until, updated_at }: ConversationRecord,
  version: string,
): DueChange[] {
  if (snoozed_until === null) return []
  const at = Math.ceil(Date.parse(snoozed_until) / 1000)
  if (at < updated_at - threeDays) return []
  const make = (conversation: ConversationRecord, now: number) =>
    changeConversation({ state, now, version }, conversation, null, () => {
      conversation.status = 'open'
    })
  return [{ conversationId: id, at, make }]
}

function autoResolution(
  state: FakeState,
  { id, last_activity_at, waiting_since }: ConversationRecord,
  version: string,
  { minutes, message, label, ignoresWaiting }: AutoResolve,
): DueChange[] {
  if (ignoresWaiting && waiting_since > 0) return []
  const make = (conversation: ConversationRecord, now: number) => {
    const setting = { state, now, version }
    if (message) addTemplate(setting, conversation, { content: message })
    if (label) addLabel(setting, conversation, label)
    changeConversation(setting, conversation, { inactiveMinutes: minutes }, () => {
      conversation.status = 'resolved'
    })
  }
  // Later than that, not at that second.
  return [{ conversationId: id, at: wholeSeconds(last_activity_at) + minutes * 60 + 1, make }]
}
