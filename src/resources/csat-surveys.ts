/** The satisfaction survey of a conversation, as its contact sees it: no token needed. */

import { getCsatSurvey, submitCsatSurvey } from '../../generated/operations.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CsatAnswer, CsatSurvey } from '../types.ts'
import { assertRating } from './checks/rating.ts'
import { checkString } from './checks/strings.ts'

/**
 * Anyone who knows the uuid of a conversation may respond to its survey. Both methods reject with NotFoundError when
 * there is no such conversation, or no survey in it.
 */
export class CsatSurveys extends Resource {
  /**
   * Returns the survey of a conversation, with the contact's answer if there is one. `conversation_id` is the database
   * id, not the number shown in the dashboard (display id).
   * @see GET /public/api/v1/csat_survey/{conversation_uuid}
   */
  get(conversationUuid: string, options?: RequestOptions): ApiPromise<CsatSurvey> {
    return this.call(getCsatSurvey, { path: { conversation_uuid: conversationUuid } }, options)
  }

  /**
   * Answers the survey of a conversation; a second answer replaces the first. The server stores it a moment later: read
   * immediately, the survey still shows the previous state.
   * @param answer `rating`: from 1 to 5, 5 being the best
   * @throws TypeError for another rating, which the server would silently ignore, and a feedback that is not a string
   * @throws ValidationError more than 14 days after the survey was sent
   * @see PUT /public/api/v1/csat_survey/{conversation_uuid}
   */
  answer(conversationUuid: string, answer: CsatAnswer, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { conversation_uuid: conversationUuid },
      body: { message: { submitted_values: { csat_survey_response: checkAnswer(answer) } } },
    })
    // The response is the survey before the answer.
    return this.call(submitCsatSurvey, input, options).map(() => undefined)
  }
}

function checkAnswer(answer: CsatAnswer): CsatAnswer {
  assertRating(answer.rating)
  const { feedback_message } = answer
  if (feedback_message !== undefined && feedback_message !== null) checkString('feedback_message', feedback_message)
  return answer
}
