/** Answers of visitors to messages with choices, forms and surveys. */
import type { Inbox, MessageSubmittedSurvey, MessageSubmittedValue } from '../../types.ts'
import { isObject } from '../exchange/request.ts'
import type { Arrival } from '../exchange/router.ts'
import type { OrUndefined } from '../given/kinds.ts'
import { mergeContacts } from '../records/conversations/contact-merge.ts'
import { contactErrors } from '../records/conversations/contacts.ts'
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

type SubmittedValue = OrUndefined<MessageSubmittedValue>

/** One value, one for each field of a form, the answer to a survey, or an e-mail address. */
export type SubmittedValues =
  | SubmittedValue
  | readonly SubmittedValue[]
  | OrUndefined<MessageSubmittedSurvey>
  | SubmittedEmail

/** What the widget asks for in an `input_email`. */
export interface SubmittedEmail {
  readonly email: string
}

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
  stage.receive((arrival) => {
    const { state, now } = arrival
    const message = state.messages.get(conversation_id)?.find((one) => one.id === id)
    if (!message) throw new Error(`there is no message ${id} in conversation ${conversation_id}`)
    if (message.content_type === 'input_csat' && isSurveyClosed(message, now)) throw new Error(surveyClosed)
    const submitted =
      message.content_type === 'input_email'
        ? { submitted_email: emailIn(values) }
        : submittedValues(asTheWidgetSends(values))
    if ('submitted_email' in submitted) identify(arrival, conversation_id, submitted.submitted_email)
    message.content_attributes = { ...message.content_attributes, ...submitted }
    message.updated_at = now
  })
}

/** The widget sends an array, also of a single choice; the answer to a survey is an object. */
function asTheWidgetSends(values: SubmittedValues): unknown {
  return Array.isArray(values) || 'csat_survey_response' in Object(values) ? values : [values]
}

function emailIn(values: unknown): string {
  if (isObject(values) && typeof values.email === 'string') return values.email.toLowerCase()
  throw new TypeError(`an input_email takes { email: 'mara@example.org' }, got ${JSON.stringify(values)}`)
}

/** A visitor with the address of another contact becomes that contact; others get the address, and their name from it. */
function identify({ state, announce }: Arrival, conversationId: number, email: string): void {
  const visitor = state.contacts.get(state.conversations.get(conversationId)?.contact_id ?? 0)
  if (!visitor) return
  const others = [...state.contacts.values()]
  // Taken by its id, so that the change is noticed.
  const known = state.contacts.get(others.find((contact) => contact.email === email)?.id ?? 0)
  if (known && known !== visitor) {
    mergeContacts(state, known, visitor)
    announce({ name: 'contact.merged', contact: known })
  } else {
    const name = email.split('@')[0] ?? ''
    const errors = contactErrors(state, { email, name }, { id: visitor.id })
    if (errors.length > 0)
      throw new TypeError(`the server refuses it: ${errors.map(({ message }) => message).join(', ')}`)
    Object.assign(visitor, { email, name })
  }
}

/** By the link in the message. */
function submitBySurvey(stage: Stage, { channel_type }: Inbox, message: HeardMessage, values: SubmittedValues): void {
  if (message.content_type !== 'input_csat') {
    throw new TypeError(`${channel_type} has only answers in words, except to surveys: use says(…)`)
  }
  const uuid = stage.state().conversations.get(message.conversation_id)?.uuid
  accepted(stage.perform('PUT', `/public/api/v1/csat_survey/${uuid}`, { message: { submitted_values: values } }))
}
