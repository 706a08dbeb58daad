/**
 * Changes of a conversation with what follows from them on the server: other fields, and an activity message about each
 * change. The server writes these messages in a job, right after the change.
 */
import { isSince } from '../../../helpers/server-version.ts'
import type { Exchange } from '../../exchange/router.ts'
import { addMessage, type MessageFields } from '../../records/conversations/messages.ts'
import { findInbox } from '../../records/inboxes/inboxes.ts'
import type { ConversationRecord, FakeState, SenderReference } from '../../records/state.ts'
import { assignByTurns, fitAssigneeToTeam } from '../inboxes/auto-assignment.ts'

export type Setting = Pick<Exchange, 'state' | 'now' | 'version'>

/** Whose change it is: the words depend on it. Changes of nobody are not reported, except that the server resolved. */
export type Author = SenderReference | 'incoming message' | { inactiveMinutes: number } | null

/** Changes a conversation. */
export function changeConversation(
  setting: Setting,
  conversation: ConversationRecord,
  author: Author,
  change: () => void,
): void {
  const before = { ...conversation }
  change()
  if (JSON.stringify(before) !== JSON.stringify(conversation)) conversation.updated_at = setting.now
  settle(setting, before, conversation, author)
}

/** Settles a new conversation, which so far had neither an assignee nor a team. */
export function settleNew(setting: Setting, conversation: ConversationRecord, author: Author): void {
  const { status } = conversation
  settle(setting, { ...conversation, assignee_id: null, team_id: null }, conversation, author)
  if (status === 'open') takeTurn(setting, conversation, author)
}

export function addActivity({ state, now }: Setting, conversation: ConversationRecord, content: string): void {
  addMessage(state, conversation, { content, message_type: 2, sender: null }, now)
}

/** A message of the server itself. */
export function addTemplate(
  { state, now }: Setting,
  conversation: ConversationRecord,
  fields: Pick<MessageFields, 'content' | 'content_type' | 'content_attributes'>,
): void {
  addMessage(state, conversation, { ...fields, message_type: 3, sender: null }, now)
}

export function addLabel(setting: Setting, conversation: ConversationRecord, label: string): void {
  changeConversation(setting, conversation, null, () => {
    conversation.labels = [...new Set([...conversation.labels, label])]
  })
}

/** Returns the name of a user or a bot. */
export function nameOf({ agents, bots }: FakeState, author: Author): string | undefined {
  if (!author || typeof author === 'string' || !('kind' in author)) return undefined
  if (author.kind === 'user') return agents.find(({ id }) => id === author.id)?.name
  return author.kind === 'bot' ? (bots.find(({ id }) => id === author.id)?.name ?? undefined) : undefined
}

function settle(setting: Setting, before: ConversationRecord, conversation: ConversationRecord, author: Author): void {
  const { state } = setting
  if (conversation.status !== 'snoozed') conversation.snoozed_until = null
  if (conversation.team_id !== before.team_id) fitAssigneeToTeam(state, conversation)
  settleAssignee(before, conversation)
  const hasNewStatus = conversation.status !== before.status
  if (hasNewStatus && conversation.status === 'resolved') {
    conversation.waiting_since = 0
    sendSurvey(setting, conversation)
  }
  reportStatus(setting, before, conversation, author)
  for (const text of textsAbout(state, before, conversation, author)) addActivity(setting, conversation, text)
  if (hasNewStatus && conversation.status === 'open') takeTurn(setting, conversation, author)
}

/** A user takes the place of a bot, and becomes a participant. */
function settleAssignee(before: ConversationRecord, conversation: ConversationRecord): void {
  const { assignee_id, participant_ids } = conversation
  if (assignee_id === null) return
  conversation.assignee_bot_id = null
  if (assignee_id !== before.assignee_id && !participant_ids.includes(assignee_id)) {
    conversation.participant_ids = [...participant_ids, assignee_id]
  }
}

function takeTurn(setting: Setting, conversation: ConversationRecord, author: Author): void {
  const before = { ...conversation }
  assignByTurns(setting.state, conversation)
  settleAssignee(before, conversation)
  for (const text of textsAbout(setting.state, before, conversation, author)) addActivity(setting, conversation, text)
}

/** Once in each conversation. */
function sendSurvey(setting: Setting, conversation: ConversationRecord): void {
  const { state } = setting
  const inbox = findInbox(state, conversation.inbox_id)
  const messages = state.messages.get(conversation.id) ?? []
  if (!inbox?.csat_survey_enabled || messages.some(({ content_type }) => content_type === 'input_csat')) return
  const content = inbox.csat_config?.message || 'Please rate the conversation'
  const content_attributes = { display_type: inbox.csat_config?.display_type || 'emoji' }
  addTemplate(setting, conversation, { content, content_type: 'input_csat', content_attributes })
}

const statusTexts: { readonly [status: string]: string } = {
  open: 'reopened',
  resolved: 'marked resolved',
  pending: 'marked as pending',
  snoozed: 'snoozed',
}

/** Since 4.16 the message also says in its attributes what it reports. */
function reportStatus(
  { state, now, version }: Setting,
  before: ConversationRecord,
  conversation: ConversationRecord,
  author: Author,
): void {
  const { status } = conversation
  const content = status === before.status ? undefined : statusText(state, conversation, author)
  if (content === undefined) return
  const activity = { type: 'conversation_status_changed', status } as const
  const content_attributes = isSince(version, 4, 16) ? { activity } : {}
  addMessage(state, conversation, { content, content_attributes, message_type: 2, sender: null }, now)
}

function statusText(state: FakeState, { status }: ConversationRecord, author: Author): string | undefined {
  const name = nameOf(state, author)
  if (name !== undefined) return `Conversation was ${statusTexts[status] ?? status} by ${name}`
  if (author === 'incoming message') return 'System reopened the conversation due to a new incoming message.'
  if (author === null || status !== 'resolved') return undefined
  if ('inactiveMinutes' in author) {
    return `Conversation was marked resolved by system due to ${duration(author.inactiveMinutes)} of inactivity`
  }
  const contact = state.contacts.get(author.id)
  return contact && `Conversation was resolved by ${capitalized(contact.name)}`
}

function duration(minutes: number): string {
  if (minutes % 1440 === 0) return `${minutes / 1440} days`
  return minutes % 60 === 0 ? `${minutes / 60} hours` : `${minutes} minutes`
}

/** Ruby's capitalize: everything after the first letter becomes lower case. */
export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()
}

/** The texts about everything but the status. */
function textsAbout(
  state: FakeState,
  before: ConversationRecord,
  conversation: ConversationRecord,
  author: Author,
): string[] {
  const name = nameOf(state, author)
  if (name === undefined) return []
  return [
    priorityText(name, before.priority, conversation.priority),
    labelsText(name, 'added', conversation.labels, before.labels),
    labelsText(name, 'removed', before.labels, conversation.labels),
    slaText(state, name, before, conversation),
    conversation.team_id === before.team_id
      ? assigneeText(state, before, conversation, author)
      : teamText(state, before, conversation, name),
  ].filter((text) => text !== undefined)
}

type Priority = ConversationRecord['priority']

function priorityText(name: string, before: Priority, now: Priority): string | undefined {
  if (before === now) return undefined
  if (now === null) return `${name} removed the priority`
  return before === null
    ? `${name} set the priority to ${now}`
    : `${name} changed the priority from ${before} to ${now}`
}

function labelsText(name: string, verb: string, labels: string[], others: string[]): string | undefined {
  const changed = labels.filter((label) => !others.includes(label))
  return changed.length > 0 ? `${name} ${verb} ${changed.join(', ')}` : undefined
}

/** A policy that was deleted leaves no message. */
function slaText(
  { slaPolicies }: FakeState,
  name: string,
  before: ConversationRecord,
  { applied_sla }: ConversationRecord,
): string | undefined {
  if (!applied_sla || applied_sla.sla_id === before.applied_sla?.sla_id) return undefined
  return `${name} added SLA policy ${slaPolicies.find(({ id }) => id === applied_sla.sla_id)?.name ?? ''}`
}

function teamText(
  { teams, agents }: FakeState,
  before: ConversationRecord,
  { team_id, assignee_id }: ConversationRecord,
  name: string,
): string | undefined {
  const team = teams.find(({ id }) => id === team_id)
  if (!team) return `Unassigned from ${teams.find(({ id }) => id === before.team_id)?.name ?? ''} by ${name}`
  const assignee = assignee_id === before.assignee_id ? undefined : agents.find(({ id }) => id === assignee_id)
  return assignee ? `Assigned to ${assignee.name} via ${team.name} by ${name}` : `Assigned to ${team.name} by ${name}`
}

function assigneeText(
  state: FakeState,
  before: ConversationRecord,
  { assignee_id }: ConversationRecord,
  author: Author,
): string | undefined {
  if (assignee_id === before.assignee_id) return undefined
  const name = nameOf(state, author)
  if (assignee_id === null) return `Conversation unassigned by ${name}`
  const assignee = state.agents.find(({ id }) => id === assignee_id)
  const isSelf = typeof author === 'object' && author !== null && 'kind' in author && author.kind === 'user'
  if (isSelf && author.id === assignee_id) return `${name} self-assigned this conversation`
  return assignee && `Assigned to ${assignee.name} by ${name}`
}
