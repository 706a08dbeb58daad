/** Ratings of conversations: answers to the message with the survey. */

import type { CsatRating, CsatSurvey, CsatSurveyAnswer, CsatSurveyResponse } from '../../../types.ts'
import { findInbox } from '../inboxes/inboxes.ts'
import { isoTime } from '../iso-time.ts'
import { wholeSeconds } from '../moment.ts'
import {
  type ConversationRecord,
  type CsatResponseRecord,
  type FakeState,
  type MessageRecord,
  nextId,
} from '../state.ts'
import { contactAnswer } from './contacts.ts'
import { rowIdOf } from './conversations.ts'

const ratings: readonly CsatRating[] = [1, 2, 3, 4, 5]

/** Stores the answer that its message has received; a rating that does not exist is dropped silently. */
export function storeAnswer(
  state: FakeState,
  conversation: ConversationRecord,
  message: MessageRecord,
  now: number,
): void {
  const sent = answerIn(message)
  const rating = ratings.find((known) => known === Number(sent?.rating))
  if (!sent || !rating) return
  const feedback_message = typeof sent.feedback_message === 'string' ? sent.feedback_message : null
  const known = state.csatResponses.find(({ message_id }) => message_id === message.id)
  if (known) {
    Object.assign(known, { rating, feedback_message, updated_at: now })
    return
  }
  state.csatResponses.push({
    id: nextId(state, 'csatResponse'),
    conversation_id: conversation.id,
    message_id: message.id,
    contact_id: conversation.contact_id,
    assigned_agent_id: conversation.assignee_id,
    rating,
    feedback_message,
    csat_review_notes: null,
    review_notes_updated_at: null,
    review_notes_updated_by_id: null,
    created_at: now,
    updated_at: now,
  })
}

function answerIn({ content_attributes }: MessageRecord): { rating?: unknown; feedback_message?: unknown } | undefined {
  const attributes: { submitted_values?: unknown } = content_attributes
  const values = attributes.submitted_values
  if (typeof values !== 'object' || values === null || !('csat_survey_response' in values)) return undefined
  const answer = values.csat_survey_response
  return typeof answer === 'object' && answer !== null ? answer : undefined
}

export const surveyClosed = 'You cannot update the CSAT survey after 14 days'

const dayLength = 86_400

/** The server counts dates. */
export function isSurveyClosed({ created_at }: MessageRecord, now: number): boolean {
  return Math.floor(now / dayLength) - Math.floor(created_at / dayLength) > 14
}

/** As contacts see it, with the message that carries it. */
export function surveyAnswer(state: FakeState, conversation: ConversationRecord, message: MessageRecord): CsatSurvey {
  const inbox = findInbox(state, conversation.inbox_id)
  const { display_type = 'emoji', message: question = null } = inbox?.csat_config ?? {}
  const response = state.csatResponses.find(({ message_id }) => message_id === message.id)
  return {
    id: message.id,
    csat_survey_response: response ? responseRow(state, response) : null,
    display_type,
    content: question,
    inbox_avatar_url: inbox?.avatar_url ?? '',
    inbox_name: inbox?.name ?? '',
    locale: 'en',
    conversation_id: conversation.row_id,
    created_at: isoTime(message.created_at),
  }
}

function responseRow(state: FakeState, response: CsatResponseRecord): CsatSurveyAnswer {
  const { created_at, updated_at, review_notes_updated_at, ...rest } = response
  return {
    ...rest,
    conversation_id: rowIdOf(state, response.conversation_id),
    account_id: state.account.id,
    review_notes_updated_at: review_notes_updated_at === null ? null : isoTime(review_notes_updated_at),
    created_at: isoTime(created_at),
    updated_at: isoTime(updated_at),
  }
}

/** @param hasNotes whether the server's version knows review notes */
export function csatResponseAnswer(
  state: FakeState,
  response: CsatResponseRecord,
  hasNotes: boolean,
): CsatSurveyResponse {
  const { id, rating, feedback_message, message_id, conversation_id, created_at } = response
  const contact = state.contacts.get(response.contact_id)
  const agent = state.agents.find((one) => one.id === response.assigned_agent_id)
  return {
    ...{ id, rating, feedback_message },
    ...(hasNotes && reviewOf(state, response)),
    account_id: state.account.id,
    message_id,
    ...(contact && { contact: contactAnswer(contact) }),
    conversation_id,
    ...(agent && { assigned_agent: agent }),
    created_at: wholeSeconds(created_at),
  }
}

function reviewOf(
  state: FakeState,
  { csat_review_notes, review_notes_updated_at, review_notes_updated_by_id }: CsatResponseRecord,
): Partial<CsatSurveyResponse> {
  const reviewer = state.agents.find(({ id }) => id === review_notes_updated_by_id)
  return {
    csat_review_notes,
    review_notes_updated_at: review_notes_updated_at && wholeSeconds(review_notes_updated_at),
    ...(reviewer && { review_notes_updated_by: { id: reviewer.id, name: reviewer.name ?? '' } }),
  }
}
