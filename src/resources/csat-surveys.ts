/** The satisfaction survey of a conversation, as its contact sees it: without a token. */

import { getCsatSurvey, submitCsatSurvey } from '../../generated/operations.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import type { RequestOptions } from '../core/options/request.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CsatAnswer, CsatSurvey } from '../types.ts'

/** Whoever knows the uuid of a conversation may answer its survey. */
export class CsatSurveys extends Resource {
  /**
   * Gets the survey of a conversation, with the answer if there is one. `conversation_id` is the database's id, not the
   * number that the dashboard shows.
   * @throws NotFoundError when there is no such conversation, or no survey in it
   * @see GET /public/api/v1/csat_survey/{conversation_uuid}
   */
  get(conversationUuid: string, options?: RequestOptions): ApiPromise<CsatSurvey> {
    return this.call(getCsatSurvey, { path: { conversation_uuid: conversationUuid } }, options)
  }

  /**
   * Answers the survey of a conversation; a second answer takes the place of the first. The server stores it a moment
   * later: read right away, the survey still looks as it did before.
   * @param answer `rating`: from 1 to 5, the best
   * @throws TypeError for another rating: the server would take no notice of it and say nothing
   * @throws ValidationError more than 14 days after the survey was sent
   * @throws NotFoundError when there is no such conversation, or no survey in it
   * @see PUT /public/api/v1/csat_survey/{conversation_uuid}
   */
  answer(conversationUuid: string, answer: CsatAnswer, options?: RequestOptions): ApiPromise<void> {
    const input = () => ({
      path: { conversation_uuid: conversationUuid },
      body: { message: { submitted_values: { csat_survey_response: checkedAnswer(answer) } } },
    })
    // What comes back is the survey before the answer.
    return this.call(submitCsatSurvey, input, options).map(() => undefined)
  }
}

const ratings: readonly unknown[] = [1, 2, 3, 4, 5]

function checkedAnswer(answer: CsatAnswer): CsatAnswer {
  if (ratings.includes(answer.rating)) return answer
  throw new TypeError(`rating must be a whole number from 1 to 5, got ${describeValue(answer.rating)}`)
}
