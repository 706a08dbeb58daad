/** What the actions of a macro do to a conversation: the same as the requests for it. */
import type { MacroAction } from '../../../types.ts'
import { done, type FakeAnswer } from '../../exchange/answers.ts'
import { wholeNumber } from '../../exchange/request.ts'
import type { Exchange, Handler } from '../../exchange/router.ts'
import { bulkRoutes } from '../conversations/bulk.ts'
import { conversationRoutes } from '../conversations/conversations.ts'
import { messageRoutes } from '../messages/messages.ts'

type Params = NonNullable<MacroAction['action_params']>

interface Step {
  handler: Handler | undefined
  sent: Record<string, unknown>
}

const path = 'POST /conversations/:conversation_id'

/** Runs an action as the caller; e-mails are not sent. */
export function runAction(exchange: Exchange, id: number, { action_name, action_params = [] }: MacroAction): void {
  const step = steps[action_name]?.(action_params, exchange, id)
  const params = { conversation_id: String(id) }
  if (step) step.handler?.({ ...exchange, params, request: { ...exchange.request, params: step.sent } })
}

type StepOf = (params: Params, exchange: Exchange, id: number) => Step | undefined

const steps: Readonly<Record<string, StepOf>> = {
  add_label: (labels, _, id) => bulk(id, { labels: { add: labels } }),
  remove_label: (labels, _, id) => bulk(id, { labels: { remove: labels } }),
  change_status: ([status], _, id) => bulk(id, { fields: { status } }),
  resolve_conversation: (_, __, id) => bulk(id, { fields: { status: 'resolved' } }),
  snooze_conversation: (_, __, id) => bulk(id, { fields: { status: 'snoozed' } }),
  assign_agent: ([agent], { state, caller }, id) => {
    if (agent === 'nil') return bulk(id, { fields: { assignee_id: null } })
    const assignee_id = agent === 'self' ? caller.id : wholeNumber(agent)
    const isUser = state.agents.some((user) => user.id === assignee_id)
    return isUser ? bulk(id, { fields: { assignee_id } }) : undefined
  },
  assign_team: ([team], { state }, id) => {
    if (team === 'nil' || wholeNumber(team) === 0) return bulk(id, { fields: { team_id: null } })
    const isTeam = state.teams.some((one) => one.id === wholeNumber(team))
    return isTeam ? bulk(id, { fields: { team_id: team } }) : undefined
  },
  remove_assigned_agent: (_, __, id) => bulk(id, { fields: { assignee_id: null } }),
  remove_assigned_team: (_, __, id) => bulk(id, { fields: { team_id: null } }),
  change_priority: ([priority]) => ({
    handler: conversationRoutes[`${path}/toggle_priority`],
    sent: { priority: priority === 'nil' ? null : priority },
  }),
  mute_conversation: () => ({ handler: conversationRoutes[`${path}/mute`], sent: {} }),
  send_message: ([content]) => message({ content }),
  send_webhook_event: ([url]) => ({ handler: sendWebhook, sent: { url } }),
  // As uploads return them: signed since 4.10, numbers before. The server sends nothing when it finds none.
  send_attachment: (ids, { state: { blobs } }) => {
    const found = [...blobs.values()].filter(
      ({ id, signed_id }) => ids.includes(signed_id) || ids.map(Number).includes(id),
    )
    return found.length > 0 ? message({ attachments: found.map(({ signed_id }) => signed_id) }) : undefined
  },
  add_private_note: ([content]) => message({ content, private: true }),
}

function sendWebhook({ state, params, request, announce }: Exchange): FakeAnswer {
  const conversation = state.conversations.get(wholeNumber(params.conversation_id))
  const { url } = request.params
  if (conversation && typeof url === 'string') announce({ name: 'macro.executed', conversation, url })
  return done
}

function bulk(id: number, change: Record<string, unknown>): Step {
  return { handler: bulkRoutes['POST /bulk_actions'], sent: { type: 'Conversation', ids: [id], ...change } }
}

function message(sent: Record<string, unknown>): Step {
  return { handler: messageRoutes[`${path}/messages`], sent }
}
