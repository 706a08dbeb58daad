/** Reports: what happened in a range of time, and how things stand now. For administrators. */

import {
  getBotMetrics,
  getBotSummary,
  getReportSeries,
  getReportSummary,
  listReportingEvents,
} from '../../../generated/operations.ts'
import type { Answer, QueryInput } from '../../core/operations/operation.ts'
import type { ListOptions, RequestOptions } from '../../core/options/request.ts'
import type { PagePromise } from '../../core/pages/pages.ts'
import type { ApiPromise } from '../../core/response/api-promise.ts'
import type { BotMetrics, BotSummary, ReportingEvent, ReportPoint, ReportSummary } from '../../types.ts'
import { checkSubject, type ReportSubject } from '../checks/report-subject.ts'
import { checkRange, checkRangeOrAll, type TimeRange, type TimeRangeOrAll } from '../checks/time-range.ts'
import { checkTimezoneOffset } from '../checks/timezone-offset.ts'
import { GroupedReports } from './grouped.ts'

/** What `reports.series` takes. */
export type ReportSeriesParams = Of<'getReportSeries'>

/** What `reports.summary` takes. */
export type ReportSummaryParams = Of<'getReportSummary'>

/** What `reports.botSummary` takes. */
export type BotSummaryParams = Of<'getBotSummary'>

/** What `reports.events` takes. */
export type ReportingEventsParams = Omit<QueryInput<'listReportingEvents'>, keyof TimeRange> & TimeRangeOrAll

/** What `reports.events` says beside the events: `count` is of all pages. */
export type ReportingEventsMeta = Answer<'listReportingEvents'>['meta']

type Of<Id extends 'getReportSeries' | 'getReportSummary' | 'getBotSummary'> = Omit<
  QueryInput<Id>,
  keyof TimeRange | keyof ReportSubject
> &
  ReportSubject &
  TimeRange

/**
 * `since` is part of a range and `until` is not; both are Dates or unix seconds. Averages are in seconds. A caller may
 * ask for 100 reports a minute; `live`, `liveGrouped`, `byAgent` and the like do not count.
 */
export class Reports extends GroupedReports {
  /**
   * Gives one metric over time: a point for each day, or each `group_by`, of the range, the oldest first. `value` is a
   * count, or an average in seconds with the `count` of what it averages; 0 where there was nothing. `timestamp`, in
   * unix seconds, is where the period begins, for the first one that may be before `since`.
   * @param params `id`: of which agent, inbox, label or team, unless `type` is `account`
   * @param params `timezone_offset`: hours from UTC, for instance 5.5 or -3: where days begin. The server takes a zone
   * whose clocks have this offset today, and UTC where it knows none; so across a change of the clocks days can begin
   * an hour off.
   * @throws TypeError when `since`, `until` or `id` is missing, or the offset is no number of hours
   * @throws DecodeError for a metric that the server does not know
   * @throws NotFoundError when there is no agent, inbox, label or team with this id
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports
   */
  series(params: ReportSeriesParams, options?: RequestOptions): ApiPromise<ReportPoint[]> {
    const input = () => {
      if (params.timezone_offset !== undefined) checkTimezoneOffset(params.timezone_offset)
      return { query: asked(params) }
    }
    return this.call(getReportSeries, input, options).unwrap(
      (points) => (Array.isArray(points) ? points : undefined),
      'but the response has no points: the server does not know this metric',
    )
  }

  /**
   * Gives the metrics of a range, and as `previous` those of the range of equal length before it. Averages are seconds,
   * null where there is nothing to average.
   * @param params `id`: of which agent, inbox, label or team, unless `type` is `account`
   * @throws TypeError when `since`, `until` or `id` is missing
   * @throws NotFoundError when there is no agent, inbox, label or team with this id
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/summary
   */
  summary(params: ReportSummaryParams, options?: RequestOptions): ApiPromise<ReportSummary> {
    return this.call(getReportSummary, () => ({ query: asked(params) }), options)
  }

  /**
   * Counts what bots resolved and handed over in a range, and as `previous` in the range of equal length before it.
   * @param params `id`: of which agent, inbox, label or team, unless `type` is `account`
   * @throws TypeError when `since`, `until` or `id` is missing
   * @throws NotFoundError when there is no agent, inbox, label or team with this id
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/bot_summary
   */
  botSummary(params: BotSummaryParams, options?: RequestOptions): ApiPromise<BotSummary> {
    return this.call(getBotSummary, () => ({ query: asked(params) }), options)
  }

  /**
   * Counts the conversations of a range in the inboxes that a bot answers, and the messages in them. The rates are
   * whole percents of these conversations.
   * @throws TypeError when `since` or `until` is missing: the server would count nothing
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v2/accounts/{account_id}/reports/bot_metrics
   */
  botMetrics(params: TimeRange, options?: RequestOptions): ApiPromise<BotMetrics> {
    return this.call(getBotMetrics, () => ({ query: checkRange(params) }), options)
  }

  /**
   * Lists what reports count, event by event, the newest first, of a range or of all time. `conversation_id` is the
   * database's id, not the number that the dashboard shows. Since 4.10, on servers of the enterprise edition.
   * @throws TypeError when one of `since` and `until` is missing
   * @throws NotFoundError from other servers
   * @throws PermissionDeniedError for whoever is no administrator
   * @see GET /api/v1/accounts/{account_id}/reporting_events
   */
  events(params: ReportingEventsParams = {}, options?: ListOptions): PagePromise<ReportingEvent, ReportingEventsMeta> {
    return this.pages(
      listReportingEvents,
      () => ({ query: checkRangeOrAll(params) }),
      ({ payload, meta }) => ({ items: payload, meta }),
      options,
    )
  }
}

function asked<P extends ReportSubject & TimeRange>(params: P): P {
  return checkRange(checkSubject(params))
}
