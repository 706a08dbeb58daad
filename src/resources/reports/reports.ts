/** Reports: what happened in a time range, and how things are now. */

import {
  downloadAgentReport,
  downloadConversationSummary,
  downloadConversationTraffic,
  downloadInboxReport,
  downloadLabelReport,
  downloadTeamReport,
  getAgentSummaryReport,
  getBotMetrics,
  getBotSummary,
  getChannelSummaryReport,
  getConversationReport,
  getFirstResponseTimeDistribution,
  getGroupedLiveConversationMetrics,
  getInboxLabelMatrix,
  getInboxSummaryReport,
  getLabelSummaryReport,
  getLiveConversationMetrics,
  getOutgoingMessagesCount,
  getReportDrilldown,
  getReportSeries,
  getReportSummary,
  getTeamSummaryReport,
  listReportingEvents,
} from '../../../generated/operations.ts'
import type { Answer, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/page-promise.ts'
import { Resource } from '../../core/resource.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type {
  AccountConversationReport,
  AgentConversationReport,
  BotMetrics,
  BotSummary,
  InboxLabelMatrix,
  LabelSummaryReportRow,
  LiveAssigneeMetrics,
  LiveConversationMetrics,
  LiveTeamMetrics,
  OutgoingMessagesCount,
  ReportDrilldownMeta,
  ReportDrilldownRecord,
  ReportingEvent,
  ReportPoint,
  ReportSummary,
  SummaryReportRow,
} from '../../types.ts'
import { assertWordIn } from '../checks/enum-words.ts'
import { checkIds, checkIdsIn } from '../checks/ids.ts'
import { checkSubject, type ReportSubject } from '../checks/report-subject.ts'
import {
  checkRange,
  checkRangeOrAll,
  type TimeRange,
  type TimeRangeOrAll,
  type WithRange,
  type WithRangeOrAll,
} from '../checks/time-range.ts'
import { checkTimezoneOffset } from '../checks/timezone-offset.ts'
import { readCounted } from '../payload.ts'

/** What `reports.series` takes. */
export type ReportSeriesParams = OnSubject<QueryInput<'getReportSeries'>>

/** What `reports.drilldown` takes: the parameters of `series`, and the `timestamp` of one of its points. */
export type ReportDrilldownParams = OnSubject<QueryInput<'getReportDrilldown'>>

/** What `reports.summary` takes. */
export type ReportSummaryParams = OnSubject<QueryInput<'getReportSummary'>>

/** What `reports.botSummary` takes. */
export type BotSummaryParams = OnSubject<QueryInput<'getBotSummary'>>

/** What `reports.events` takes. */
export type ReportingEventsParams = WithRangeOrAll<QueryInput<'listReportingEvents'>>

/** What `reports.events` returns with the events: `count` is the count of all pages. */
export type ReportingEventsMeta = Answer<'listReportingEvents'>['meta']

/** What `reports.byAgent`, `byTeam`, `byInbox` and `byLabel` take. */
export type SummaryReportParams = WithRange<QueryInput<'getAgentSummaryReport'>>

/** What `reports.outgoingMessages` takes. */
export type OutgoingMessagesParams = WithRange<QueryInput<'getOutgoingMessagesCount'>>

/** What `reports.inboxLabelMatrix` takes. */
export type InboxLabelMatrixParams = WithRangeOrAll<QueryInput<'getInboxLabelMatrix'>>

/** What `reports.byChannel` returns: counts by the kind of inbox. */
export type ChannelSummaryReport = Answer<'getChannelSummaryReport'>

/** What `reports.firstResponseTimes` returns: counts by the kind of inbox. */
export type FirstResponseTimesReport = Answer<'getFirstResponseTimeDistribution'>

/** What `reports.live` takes. */
export type LiveReportParams = QueryInput<'getLiveConversationMetrics'>

/** What `reports.liveGrouped` takes. */
export type LiveGroupedReportParams = QueryInput<'getGroupedLiveConversationMetrics'>

/** What `reports.conversationsByAgent` takes. */
export type AgentConversationReportParams = Omit<QueryInput<'getConversationReport'>, 'type'>

/** What the downloads of a time range take. */
export type DownloadReportParams = QueryInput<'downloadAgentReport'>

/** What `reports.downloadTraffic` takes. */
export type DownloadTrafficParams = QueryInput<'downloadConversationTraffic'>

/** The same parameters, with a subject and a range in place of the server's own. */
type OnSubject<Params> = {
  [Key in keyof Params as Exclude<Key, keyof (TimeRange & ReportSubject)>]: Params[Key]
} & TimeRange &
  ReportSubject

/**
 * Reports, for administrators: every method rejects with PermissionDeniedError for other users.
 *
 * A time range includes `since` and excludes `until`; both are Dates or unix seconds: moments, the same in every time
 * zone. For the days of an office, make Dates of its zone; `new Date('2026-03-01')` is midnight UTC. Every method that
 * needs a range throws a TypeError if a bound is missing: the server would count nothing, or return 500; methods that
 * also report on all time throw it if only one of them is given. Averages are in seconds, null where there is nothing
 * to average; with `business_hours` only the inboxes' business hours count.
 *
 * `type` and `id` say what `series`, `drilldown`, `summary` and `botSummary` are about: `id` is that of the agent,
 * inbox, label or team, unless `type` is `account`. They throw a TypeError if one is missing, and a NotFoundError if
 * the account has nothing with this id.
 *
 * The downloads are CSV as the server writes it, for people: a line with the range, two empty lines, the header, the
 * rows. Times are words (`2 minutes 19 seconds`), `N/A` where there are none.
 *
 * A caller may request 100 reports a minute, 10 of them `drilldown`; `events`, `live`, `liveGrouped`, `byAgent` and
 * the like do not count.
 */
export class Reports extends Resource {
  /**
   * Returns one metric over time: a point for each day, or each `group_by`, of the range, the oldest first. `value` is
   * a count, or an average in seconds with the `count` of averaged values; 0 if there were none. `timestamp`, in unix
   * seconds, is the start of the period; that of the first may be before `since`.
   * @param params `timezone_offset`: hours from UTC, for instance 5.5 or -3, that decide when days begin; without it in
   * UTC, whatever the time zone of the account or of this machine. The server looks up a time zone with this offset
   * today, UTC if there is none, so days can begin an hour off across a change of the clocks.
   * @throws TypeError also if the offset is not a number of hours, and for an unknown `group_by`
   * @throws DecodeError if the server does not know the metric
   * @see GET /api/v2/accounts/{account_id}/reports
   */
  series(params: ReportSeriesParams, options?: RequestOptions): ApiPromise<ReportPoint[]> {
    return this.call(getReportSeries, () => ({ query: checkSeries(params) }), options).unwrap(
      (points) => (Array.isArray(points) ? points : undefined),
      'but the response has no points: the server does not know this metric',
    )
  }

  /**
   * Lists the conversations or messages behind a point of `series`, the newest first, 25 per page unless `per_page`
   * says otherwise (at most 100). Since 4.16. `meta.record_type` says which of the two the metric counts; with
   * averages, `metric_value` is in seconds. In `conversation`, `display_id` is the number that the dashboard shows.
   * @param params those of `series`, with the same `group_by` and `timezone_offset`, and as `bucket_timestamp` the
   * `timestamp` of the point
   * @throws TypeError also if the offset is not a number of hours, and for an unknown `group_by`
   * @throws ValidationError for an unknown metric; it does not say why
   * @throws NotFoundError on older servers
   * @see GET /api/v2/accounts/{account_id}/reports/drilldown
   */
  drilldown(
    params: ReportDrilldownParams,
    options?: ListOptions,
  ): PagePromise<ReportDrilldownRecord, ReportDrilldownMeta> {
    return this.pages(getReportDrilldown, () => ({ query: checkSeries(params) }), readCounted, options)
  }

  /**
   * Returns the metrics of a range, and as `previous` those of the range of the same length before it.
   * @see GET /api/v2/accounts/{account_id}/reports/summary
   */
  summary(params: ReportSummaryParams, options?: RequestOptions): ApiPromise<ReportSummary> {
    return this.call(getReportSummary, () => ({ query: checkRange(checkSubject(params)) }), options)
  }

  /**
   * Counts what bots resolved and handed over in a range, and as `previous` in the range of the same length before it.
   * @see GET /api/v2/accounts/{account_id}/reports/bot_summary
   */
  botSummary(params: BotSummaryParams, options?: RequestOptions): ApiPromise<BotSummary> {
    return this.call(getBotSummary, () => ({ query: checkRange(checkSubject(params)) }), options)
  }

  /**
   * Counts the conversations of a range in inboxes that have a bot, and the messages in them. The rates are whole
   * percentages of these conversations.
   * @see GET /api/v2/accounts/{account_id}/reports/bot_metrics
   */
  botMetrics(params: TimeRange, options?: RequestOptions): ApiPromise<BotMetrics> {
    return this.call(getBotMetrics, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Lists the events that reports count, the newest first, of a range or of all time. `conversation_id` is the database
   * id, not the number that the dashboard shows. Since 4.10, on servers of the enterprise edition.
   * @throws NotFoundError on other servers
   * @see GET /api/v1/accounts/{account_id}/reporting_events
   */
  events(params: ReportingEventsParams = {}, options?: ListOptions): PagePromise<ReportingEvent, ReportingEventsMeta> {
    const input = () => ({ query: checkRangeOrAll(checkIdsIn(params, 'inbox_id', 'user_id')) })
    return this.pages(
      listReportingEvents,
      input,
      ({ payload, meta }) => ({ items: payload, meta, total: meta?.count }),
      options,
    )
  }

  /**
   * Returns the metrics of every agent in a range, in no particular order.
   * @see GET /api/v2/accounts/{account_id}/summary_reports/agent
   */
  byAgent(params: SummaryReportParams, options?: RequestOptions): ApiPromise<SummaryReportRow[]> {
    return this.call(getAgentSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of every team in a range, in no particular order.
   * @see GET /api/v2/accounts/{account_id}/summary_reports/team
   */
  byTeam(params: SummaryReportParams, options?: RequestOptions): ApiPromise<SummaryReportRow[]> {
    return this.call(getTeamSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of every inbox in a range, in no particular order.
   * @see GET /api/v2/accounts/{account_id}/summary_reports/inbox
   */
  byInbox(params: SummaryReportParams, options?: RequestOptions): ApiPromise<SummaryReportRow[]> {
    return this.call(getInboxSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of every label of the account in a range. Averages are 0, not null, where there is nothing to
   * average.
   * @see GET /api/v2/accounts/{account_id}/summary_reports/label
   */
  byLabel(params: SummaryReportParams, options?: RequestOptions): ApiPromise<LabelSummaryReportRow[]> {
    return this.call(getLabelSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Counts the conversations created in a range, by kind of inbox (`Channel::Api`) and their current status. Kinds
   * without conversations are absent. Since 4.10.
   * @throws ValidationError if the range is longer than six months
   * @throws NotFoundError on older servers
   * @see GET /api/v2/accounts/{account_id}/summary_reports/channel
   */
  byChannel(params: TimeRange, options?: RequestOptions): ApiPromise<ChannelSummaryReport> {
    return this.call(getChannelSummaryReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Counts the outgoing messages of a range by agent, team, inbox or label; those without messages are absent. By agent
   * means the current assignee of the conversation. 4.14.2 has it, 4.10 does not.
   * @throws ValidationError for any other `group_by`
   * @throws NotFoundError on older servers
   * @see GET /api/v2/accounts/{account_id}/reports/outgoing_messages_count
   */
  outgoingMessages(params: OutgoingMessagesParams, options?: RequestOptions): ApiPromise<OutgoingMessagesCount[]> {
    return this.call(getOutgoingMessagesCount, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Counts the conversations with each label in each inbox, of a range or of all time: `matrix[row][column]` belongs to
   * `inboxes[row]` and `labels[column]`. 4.14.2 has it, 4.10 does not.
   * @throws NotFoundError on older servers
   * @see GET /api/v2/accounts/{account_id}/reports/inbox_label_matrix
   */
  inboxLabelMatrix(params: InboxLabelMatrixParams = {}, options?: RequestOptions): ApiPromise<InboxLabelMatrix> {
    return this.call(getInboxLabelMatrix, () => ({ query: matrixQuery(params) }), options)
  }

  /**
   * Counts the first replies of a range or of all time by how long they took, for each kind of inbox (`Channel::Api`).
   * Kinds without first replies are absent. 4.14.2 has it, 4.10 does not.
   * @throws NotFoundError on older servers
   * @see GET /api/v2/accounts/{account_id}/reports/first_response_time_distribution
   */
  firstResponseTimes(params: TimeRangeOrAll = {}, options?: RequestOptions): ApiPromise<FirstResponseTimesReport> {
    return this.call(getFirstResponseTimeDistribution, () => ({ query: checkRangeOrAll(params) }), options)
  }

  /**
   * Counts the conversations as they are now, of the account or of the team `team_id`: pending and open ones, and of
   * the open ones those that are unassigned and those in which a contact is waiting.
   * @see GET /api/v2/accounts/{account_id}/live_reports/conversation_metrics
   */
  live(params: LiveReportParams = {}, options?: RequestOptions): ApiPromise<LiveConversationMetrics> {
    return this.call(getLiveConversationMetrics, () => ({ query: checkIdsIn(params, 'team_id') }), options)
  }

  /**
   * Counts the open conversations as they are now by team or by assignee. Teams and assignees without any have no row;
   * the row with the id null counts the conversations without a team or an assignee. Ids of deleted users remain.
   * @throws ValidationError for any other `group_by`
   * @see GET /api/v2/accounts/{account_id}/live_reports/grouped_conversation_metrics
   */
  liveGrouped(
    params: LiveGroupedReportParams & { group_by: 'team_id' },
    options?: RequestOptions,
  ): ApiPromise<LiveTeamMetrics[]>
  liveGrouped(
    params: LiveGroupedReportParams & { group_by: 'assignee_id' },
    options?: RequestOptions,
  ): ApiPromise<LiveAssigneeMetrics[]>
  liveGrouped(
    params: LiveGroupedReportParams,
    options?: RequestOptions,
  ): ApiPromise<LiveTeamMetrics[] | LiveAssigneeMetrics[]>
  liveGrouped(
    params: LiveGroupedReportParams,
    options?: RequestOptions,
  ): ApiPromise<LiveTeamMetrics[] | LiveAssigneeMetrics[]> {
    return this.call(getGroupedLiveConversationMetrics, { query: params }, options)
  }

  /**
   * Counts the open conversations of the account as they are now. `pending` is always 0: `live` has that number.
   * @see GET /api/v2/accounts/{account_id}/reports/conversations
   */
  conversations(options?: RequestOptions): ApiPromise<AccountConversationReport> {
    const report = this.call(getConversationReport, { query: { type: 'account' } }, options)
    return report.unwrap((answer) => (Array.isArray(answer) ? undefined : answer))
  }

  /**
   * Lists the agents, each with a count of their open conversations as they are now; those with the most come first.
   * @see GET /api/v2/accounts/{account_id}/reports/conversations
   */
  conversationsByAgent(
    params: AgentConversationReportParams = {},
    options?: ListOptions,
  ): PagePromise<AgentConversationReport, undefined> {
    const input = { query: { ...params, type: 'agent' as const } }
    return this.pages(getConversationReport, input, readAgents, options)
  }

  /**
   * Returns the metrics of each agent as CSV; `byAgent` has them as numbers.
   * @see GET /api/v2/accounts/{account_id}/reports/agents
   */
  downloadByAgent(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadAgentReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of each team as CSV; `byTeam` has them as numbers.
   * @see GET /api/v2/accounts/{account_id}/reports/teams
   */
  downloadByTeam(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadTeamReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of each inbox as CSV; `byInbox` has them as numbers. The rows have two more values than the
   * header has names: reply time and resolutions.
   * @see GET /api/v2/accounts/{account_id}/reports/inboxes
   */
  downloadByInbox(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadInboxReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of each label as CSV; `byLabel` has them as numbers.
   * @see GET /api/v2/accounts/{account_id}/reports/labels
   */
  downloadByLabel(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadLabelReport, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the metrics of the account as CSV; `summary` has them as numbers. Since 4.10.
   * @throws NotFoundError on older servers
   * @see GET /api/v2/accounts/{account_id}/reports/conversations_summary
   */
  downloadSummary(params: DownloadReportParams, options?: RequestOptions): ApiPromise<string> {
    return this.call(downloadConversationSummary, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Returns the new conversations of the days before today as CSV: a column for each day, a row for each hour. The
   * first line names the time zone. The range cannot be chosen.
   * @param params `timezone_offset`: hours from UTC, for instance 5.5 or -3
   * @throws TypeError if `timezone_offset` is missing or is not a number of hours
   * @see GET /api/v2/accounts/{account_id}/reports/conversation_traffic
   */
  downloadTraffic(params: DownloadTrafficParams, options?: RequestOptions): ApiPromise<string> {
    const input = () => ({ query: { timezone_offset: checkTimezoneOffset(params.timezone_offset) } })
    return this.call(downloadConversationTraffic, input, options)
  }
}

/** The server groups by day for any other word. */
const periods = ['hour', 'day', 'week', 'month', 'year']

function checkSeries<Params extends ReportSeriesParams>(params: Params): Params {
  if (params.timezone_offset !== undefined) checkTimezoneOffset(params.timezone_offset)
  assertWordIn(params, 'group_by', periods)
  return checkRange(checkSubject(params))
}

function matrixQuery(params: InboxLabelMatrixParams): InboxLabelMatrixParams {
  const { inbox_ids, label_ids } = params
  if (inbox_ids !== undefined && inbox_ids !== null) checkIds('inbox_ids', inbox_ids)
  if (label_ids !== undefined && label_ids !== null) checkIds('label_ids', label_ids)
  return checkRangeOrAll(params)
}

function readAgents(answer: Answer<'getConversationReport'>) {
  if (Array.isArray(answer)) return { items: answer, meta: undefined }
  throw new TypeError('the report of the account, not of its agents')
}
