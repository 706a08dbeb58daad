/** Reports as CSV, for spreadsheets. */

import {
  downloadAgentReport,
  downloadConversationSummary,
  downloadConversationTraffic,
  downloadInboxReport,
  downloadLabelReport,
  downloadTeamReport,
} from '../../../generated/operations.ts'
import type { QueryInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import { checkRange } from '../checks/time-range.ts'
import { checkTimezoneOffset } from '../checks/timezone-offset.ts'
import { LiveReports } from './live.ts'

/** What the downloads of a range take. */
export type DownloadReportParams = QueryInput<'downloadAgentReport'>

/** What `reports.downloadTraffic` takes. */
export type DownloadTrafficParams = QueryInput<'downloadConversationTraffic'>

/**
 * The text of each is as the server wrote it, for people: a line with the range, two empty lines, the header, the rows.
 * Times are words (`2 minutes 19 seconds`), `N/A` where there is none. To compute with numbers ask `byAgent` and the
 * like.
 */
export abstract class ReportDownloads extends LiveReports {
  /**
   * Gives the metrics of each agent as CSV, laid out for people: `byAgent` has them as numbers.
   * @throws TypeError when `since` or `until` is missing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/agents
   */
  downloadByAgent(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadAgentReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of each team as CSV, laid out for people: `byTeam` has them as numbers.
   * @throws TypeError when `since` or `until` is missing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/teams
   */
  downloadByTeam(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadTeamReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of each inbox as CSV, laid out for people: `byInbox` has them as numbers. The rows have two
   * values more than the header has names: reply time and resolutions.
   * @throws TypeError when `since` or `until` is missing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/inboxes
   */
  downloadByInbox(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadInboxReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of each label as CSV, laid out for people: `byLabel` has them as numbers.
   * @throws TypeError when `since` or `until` is missing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/labels
   */
  downloadByLabel(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadLabelReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of the account as CSV, laid out for people: `summary` has them as numbers. Since 4.10.
   * @throws TypeError when `since` or `until` is missing
   * @throws NotFoundError from older servers
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/conversations_summary
   */
  downloadSummary(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadConversationSummary, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the new conversations of the days before today as CSV: a column for each day, a row for each hour. The first
   * line tells the time zone. The range cannot be chosen.
   * @param params `timezone_offset`: hours from UTC, for instance 5.5 or -3
   * @throws TypeError when `timezone_offset` is missing, or no number of hours
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/conversation_traffic
   */
  downloadTraffic(params: DownloadTrafficParams, options?: RequestOptions): ApiPromise<string> {
    const input = () => ({ query: { timezone_offset: checkTimezoneOffset(params.timezone_offset) } })
    return this.call(downloadConversationTraffic, input, options)
  }
}
