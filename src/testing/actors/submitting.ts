/** Answers of visitors to messages with choices, forms and surveys. */
import type { Inbox, MessageSubmittedSurvey, MessageSubmittedValue } from '../../types.ts'
import { isSurveyClosed, surveyClosed } from '../records/conversations/csat.ts'
import type { ContactInboxRecord, ConversationRecord } from '../records/state.ts'
import { submittedValues } from '../routes/public/submitted-values.ts'
import { contactPath } from './channels/public-api.ts'
import type { HeardMessage } from './hearing.ts'
import { accepted, type Stage } from './stage.ts'

/** Where a visitor is. */
export interface Presence {
  inbox: Inbox
  place: ContactInboxRecord
  conversation: ConversationRecord
}

/** One value, one for each field of a form, or the answer to a survey. */
export type SubmittedValues = MessageSubmittedValue | readonly MessageSubmittedValue[] | MessageSubmittedSurvey

export function submitValues(
  stage: Stage,
  { inbox, place }: Presence,
  message: HeardMessage,
  values: SubmittedValues,
): void {
  const { id, conversation_id } = message
  if (inbox.channel_type === 'Channel::Api') {
    const path = `${contactPath(inbox, place)}/conversations/${conversation_id}/messages/${id}`
    accepted(stage.perform('PATCH', path, { submitted_values: values }))
  } else if (inbox.channel_type === 'Channel::WebWidget') {
    submitByWidget(stage, message, values)
  } else {
    submitBySurvey(stage, inbox, message, values)
  }
}

function submitByWidget(stage: Stage, { id, conversation_id }: HeardMessage, values: SubmittedValues): void {
  stage.receive(({ state, now }) => {
    const message = state.messages.get(conversation_id)?.find((one) => one.id === id)
    if (!message) throw new Error(`there is no message ${id} in conversation ${conversation_id}`)
    if (message.content_type === 'input_csat' && isSurveyClosed(message, now)) throw new Error(surveyClosed)
    message.content_attributes = { ...message.content_attributes, ...submittedValues(values) }
    message.updated_at = now
  })
}

/** By the link in the message. */
function submitBySurvey(stage: Stage, { channel_type }: Inbox, message: HeardMessage, values: SubmittedValues): void {
  if (message.content_type !== 'input_csat') {
    throw new TypeError(`${channel_type} has only answers in words, except to surveys: use says(…)`)
  }
  const uuid = stage.state().conversations.get(message.conversation_id)?.uuid
  accepted(stage.perform('PUT', `/public/api/v1/csat_survey/${uuid}`, { message: { submitted_values: values } }))
}
