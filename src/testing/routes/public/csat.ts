/** The survey that contacts answer: without a token, the UUID identifies the conversation. */
import { type FakeAnswer, failure, ok, unknownRoute, unprocessable } from '../../exchange/answers.ts'
import { inside } from '../../exchange/reads.ts'
import { isObject } from '../../exchange/request.ts'
import type { Exchange, Handler, Routes } from '../../exchange/router.ts'
import { isSurveyClosed, surveyAnswer, surveyClosed } from '../../records/conversations/csat.ts'
import type { ConversationRecord, MessageRecord } from '../../records/state.ts'
import { submittedValues } from './submitted-values.ts'

const path = '/public/api/v1/csat_survey/:conversation_uuid'

export const publicCsatRoutes: Routes = {
  [`GET ${path}`]: withSurvey(({ state }, conversation, message) => ok(surveyAnswer(state, conversation, message))),
  [`PUT ${path}`]: withSurvey(answer),
  [`PATCH ${path}`]: withSurvey(answer),
}

function withSurvey(
  handler: (exchange: Exchange, conversation: ConversationRecord, message: MessageRecord) => FakeAnswer,
): Handler {
  return (exchange) => {
    const { state, params } = exchange
    const all = [...state.conversations.values()]
    const conversation = all.find(({ uuid }) => uuid === params.conversation_uuid)
    const messages = conversation && state.messages.get(conversation.id)
    const message = messages?.find(({ content_type }) => content_type === 'input_csat')
    return conversation && message ? handler(exchange, conversation, message) : unknownRoute
  }
}

/** The response shows the survey as it was: a background job stores the answer. */
function answer(
  { state, request, now }: Exchange,
  conversation: ConversationRecord,
  message: MessageRecord,
): FakeAnswer {
  if (isSurveyClosed(message, now)) return unprocessable(surveyClosed)
  if (!isObject(request.params.message)) return failure
  const before = surveyAnswer(state, conversation, message)
  const submitted_values = submittedValues(inside(request.params, 'message').submitted_values)
  message.content_attributes = { ...message.content_attributes, ...submitted_values }
  message.updated_at = now
  return ok(before)
}
