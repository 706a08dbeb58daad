/** Satisfaction surveys: the answers of contacts. */

import {
  downloadCsatSurveyResponses,
  getCsatMetrics,
  listCsatSurveyResponses,
  updateCsatSurveyResponse,
} from '../../generated/operations.ts'
import { describeValue } from '../core/errors/describe-value.ts'
import type { QueryInput } from '../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../core/options/request.ts'
import type { PagePromise } from '../core/pages/page-promise.ts'
import { Resource } from '../core/resource.ts'
import type { ApiPromise } from '../core/response/api-promise.ts'
import type { CsatMetrics, CsatSurveyResponse } from '../types.ts'
import { checkIds, checkIdsIn } from './checks/ids.ts'
import { assertRating } from './checks/rating.ts'
import { checkRange, checkRangeOrAll, type WithRangeOrAll } from './checks/time-range.ts'

/** What `csat.list` takes. */
export type ListCsatParams = WithRangeOrAll<QueryInput<'listCsatSurveyResponses'>>

/** What `csat.metrics` takes. */
export type CsatMetricsParams = WithRangeOrAll<QueryInput<'getCsatMetrics'>>

/** What `csat.download` takes. */
export type DownloadCsatParams = QueryInput<'downloadCsatSurveyResponses'>

/**
 * A range includes `since` and excludes `until`; both are Dates or unix seconds. Ratings go from 1 to 5, 5 being the
 * best. Every method rejects with PermissionDeniedError for users who are not administrators, and every method that
 * takes a range with TypeError when only one of `since` and `until` is given.
 */
export class Csat extends Resource {
  /**
   * Lists the answers, newest first unless `sort` says otherwise: without it the server has no order, and pages would
   * repeat and skip. Here `conversation_id` is the number shown in the dashboard (display id).
   * @see GET /api/v1/accounts/{account_id}/csat_survey_responses
   */
  list(params: ListCsatParams = {}, options?: ListOptions): PagePromise<CsatSurveyResponse, undefined> {
    return this.pages(
      listCsatSurveyResponses,
      () => ({ query: { ...checkFilters(params), sort: params.sort ?? '-created_at' } }),
      (items) => ({ items, meta: undefined }),
      options,
    )
  }

  /**
   * Counts the surveys that were sent, and the answers by rating; ratings that nobody gave are absent. Of the filters,
   * only the range applies to `total_sent_messages_count`.
   * @see GET /api/v1/accounts/{account_id}/csat_survey_responses/metrics
   */
  metrics(params: CsatMetricsParams = {}, options?: RequestOptions): ApiPromise<CsatMetrics> {
    return this.call(getCsatMetrics, () => ({ query: checkFilters(params) }), options)
  }

  /**
   * Returns all answers of a range as CSV, without pages. The last line states the range; newer servers have one more
   * column.
   * @throws TypeError when `since` or `until` is missing
   * @see GET /api/v1/accounts/{account_id}/csat_survey_responses/download
   */
  download(params: DownloadCsatParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadCsatSurveyResponses, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Sets the review notes of an answer. Since 4.10, enterprise edition only.
   * @param id the id of the answer
   * @param notes null clears them
   * @throws TypeError if `notes` is neither a string nor null
   * @throws NotFoundError for an unknown id, and on other servers
   * @see PATCH /api/v1/accounts/{account_id}/csat_survey_responses/{csat_survey_response_id}
   */
  setReviewNotes(id: number, notes: string | null, options?: RequestOptions): ApiPromise<CsatSurveyResponse> {
    const input = () => ({ path: { csat_survey_response_id: id }, body: { csat_review_notes: checkNotes(notes) } })
    return this.call(updateCsatSurveyResponse, input, options)
  }
}

// The server lists nothing for other values.
function checkFilters<Params extends CsatMetricsParams>(params: Params): Params {
  if (params.user_ids !== undefined && params.user_ids !== null) checkIds('user_ids', params.user_ids)
  if (params.rating !== undefined && params.rating !== null) assertRating(params.rating)
  return checkRangeOrAll(checkIdsIn(params, 'inbox_id', 'team_id'))
}

// undefined would be omitted from the body, which clears the notes as well.
function checkNotes(notes: string | null): string | null {
  if (notes === null || typeof notes === 'string') return notes
  throw new TypeError(`notes must be a string, or null to clear them, got ${describeValue(notes)}`)
}
