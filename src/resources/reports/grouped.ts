/** Metrics of a range side by side: for each agent, team, inbox, label or kind of inbox. */

import {
  getAgentSummaryReport,
  getChannelSummaryReport,
  getFirstResponseTimeDistribution,
  getInboxLabelMatrix,
  getInboxSummaryReport,
  getLabelSummaryReport,
  getOutgoingMessagesCount,
  getTeamSummaryReport,
} from '../../../generated/operations.ts'
import type { Answer, QueryInput } from '../../core/operations/operation.ts'
import type { RequestOptions } from '../../core/options/request.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { InboxLabelMatrix, LabelSummaryReportRow, OutgoingMessagesCount, SummaryReportRow } from '../../types.ts'
import { checkRange, checkRangeOrAll, type TimeRange, type TimeRangeOrAll } from '../checks/time-range.ts'
import { ReportDownloads } from './downloads.ts'

/** What `reports.byAgent`, `byTeam`, `byInbox` and `byLabel` take. */
export type SummaryReportParams = Omit<QueryInput<'getAgentSummaryReport'>, keyof TimeRange> & TimeRange

/** What `reports.outgoingMessages` takes. */
export type OutgoingMessagesParams = Omit<QueryInput<'getOutgoingMessagesCount'>, keyof TimeRange> & TimeRange

/** What `reports.inboxLabelMatrix` takes. */
export type InboxLabelMatrixParams = Omit<QueryInput<'getInboxLabelMatrix'>, keyof TimeRange> & TimeRangeOrAll

/** What `reports.byChannel` gives: counts by the kind of inbox. */
export type ChannelSummaryReport = Answer<'getChannelSummaryReport'>

/** What `reports.firstResponseTimes` gives: counts by the kind of inbox. */
export type FirstResponseTimesReport = Answer<'getFirstResponseTimeDistribution'>

export abstract class GroupedReports extends ReportDownloads {
  /**
   * Gives the metrics of every agent in a range, in no order. Averages are seconds, null where there is nothing to
   * average; with `business_hours` only the inboxes' business hours count.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/summary_reports/agent
   */
  byAgent(params: SummaryReportParams, options?: RequestOptions): ApiPromise<SummaryReportRow[]> {
    return this.call(getAgentSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of every team in a range, in no order. Averages are seconds, null where there is nothing to
   * average; with `business_hours` only the inboxes' business hours count.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/summary_reports/team
   */
  byTeam(params: SummaryReportParams, options?: RequestOptions): ApiPromise<SummaryReportRow[]> {
    return this.call(getTeamSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of every inbox in a range, in no order. Averages are seconds, null where there is nothing to
   * average; with `business_hours` only the inboxes' business hours count.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/summary_reports/inbox
   */
  byInbox(params: SummaryReportParams, options?: RequestOptions): ApiPromise<SummaryReportRow[]> {
    return this.call(getInboxSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Gives the metrics of every label of the account in a range. Averages are seconds; where there is nothing to
   * average they are 0 here, and null in the other reports.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/summary_reports/label
   */
  byLabel(params: SummaryReportParams, options?: RequestOptions): ApiPromise<LabelSummaryReportRow[]> {
    return this.call(getLabelSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Counts the conversations that began in a range, by kind of inbox (`Channel::Api`) and the status that they have
   * now. Kinds without conversations are absent. Since 4.10.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws ValidationError for a range of more than six months
   * @throws NotFoundError from older servers
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/summary_reports/channel
   */
  byChannel(params: TimeRange, options?: RequestOptions): ApiPromise<ChannelSummaryReport> {
    return this.call(getChannelSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Counts the outgoing messages of a range by agent, team, inbox or label; those without any are absent. By agent
   * means by the one who has the conversation now. 4.14.2 has it, 4.10 not.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws ValidationError for another `group_by`
   * @throws NotFoundError from older servers
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count
   */
  outgoingMessages(params: OutgoingMessagesParams, options?: RequestOptions): ApiPromise<OutgoingMessagesCount[]> {
    return this.call(getOutgoingMessagesCount, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Counts the conversations with each label in each inbox, of a range or of all time: `matrix[row][column]` belongs to
   * `inboxes[row]` and `labels[column]`. 4.14.2 has it, 4.10 not.
   * @throws TypeError when one of `since` and `until` is missing
   * @throws NotFoundError from older servers
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix
   */
  inboxLabelMatrix(params: InboxLabelMatrixParams = {}, options?: RequestOptions): ApiPromise<InboxLabelMatrix> {
    return this.call(getInboxLabelMatrix, () => ({ query: checkRangeOrAll(params) }), options)
  }

  /**
   * Counts the first replies of a range or of all time by how long they took, for each kind of inbox (`Channel::Api`).
   * Kinds without first replies are absent. 4.14.2 has it, 4.10 not.
   * @throws TypeError when one of `since` and `until` is missing
   * @throws NotFoundError from older servers
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution
   */
  firstResponseTimes(params: TimeRangeOrAll = {}, options?: RequestOptions): ApiPromise<FirstResponseTimesReport> {
    return this.call(getFirstResponseTimeDistribution, () => ({ query: checkRangeOrAll(params) }), options)
  }
}
